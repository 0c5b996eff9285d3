#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/declare.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "cli/suggest.hpp"
#include "core/codec.hpp"
#include "store/milestones.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

struct Options {
  std::string key;
  std::string title;
  std::optional<std::string> due;
  std::optional<std::string> every;
  std::optional<std::string> until;
  std::optional<std::string> note;
};

struct Occurrence {
  std::string title;
  core::Interval due;
};

constexpr std::size_t kMostOccurrences = 100;
constexpr std::size_t kYearDigits = 4;

/// How far it is from one occurrence to the next.
struct Step {
  const char* word;
  int months;
  core::Precision precision;  ///< of the period behind the title
};

constexpr Step kSteps[] = {{"month", 1, core::Precision::month},
                           {"quarter", 3, core::Precision::quarter},
                           {"half", 6, core::Precision::half},
                           {"year", 12, core::Precision::year}};

const Step& step_named(const std::string& word) {
  std::vector<std::string> known;
  for (const Step& step : kSteps) {
    if (word == step.word) {
      return step;
    }
    known.emplace_back(step.word);
  }
  throw unknown_word("interval", word, known);
}

/// The same week of another year: the year of a week is not always that of its first day.
core::Interval week_of_year(const core::Interval& due, int years, core::Date today) {
  const std::string text = core::to_text(due);
  const int year = std::stoi(text.substr(0, kYearDigits)) + years;
  return core::parse_interval(std::to_string(year) + text.substr(kYearDigits), today,
                              core::Direction::next)
      .or_throw();
}

/// The same time some steps later: a month stays a month, a week the week of that number.
core::Interval later(const core::Interval& due, const Step& step, int steps, core::Date today) {
  if (due.precision == core::Precision::week && step.precision == core::Precision::year) {
    return week_of_year(due, steps, today);
  }
  const core::Date first = due.first.plus_months(step.months * steps);
  if (due.precision == core::Precision::range) {
    return {first, due.last.plus_months(step.months * steps), core::Precision::range};
  }
  return core::period_of(due.precision, first).value_or(due);
}

std::vector<Occurrence> repeated(const Options& options, const std::string& title,
                                 const core::Interval& due, core::Date today) {
  const Step& step = step_named(*options.every);
  const std::string example =
      "--every " + *options.every + " --until " + std::to_string(due.first.year() + 2);
  if (!options.until) {
    throw Error(ErrorKind::usage, "--every needs its end", example);
  }
  if (due.last >= due.first.plus_months(step.months)) {
    throw Error(ErrorKind::usage,
                "--due " + *options.due + " is longer than a " + step.word +
                    ": one would run into the next",
                "give a shorter span: --due " + due.first.iso());
  }
  const core::Interval until =
      core::parse_interval(*options.until, today, core::Direction::next).or_throw();
  if (until.last < due.first) {
    throw Error(ErrorKind::usage,
                "--until " + *options.until + " lies before the first one, " + core::to_text(due),
                example);
  }
  std::vector<Occurrence> all;
  core::Date last = due.first;
  for (core::Interval at = due; at.first <= until.last && (all.empty() || at.first > last);
       at = later(due, step, static_cast<int>(all.size()), today)) {
    last = at.first;
    if (all.size() == kMostOccurrences) {
      throw Error(ErrorKind::usage,
                  "that would be more than " + std::to_string(kMostOccurrences) + " milestones",
                  "give an earlier end: --until DATE");
    }
    const int steps = static_cast<int>(all.size());  // weeks drift: the step gives the name
    const auto period = core::period_of(step.precision, due.first.plus_months(step.months * steps));
    all.push_back({title + " " + core::to_text(period.value_or(at)), at});
  }
  return all;
}

std::vector<Occurrence> occurrences(const Options& options, core::Date today) {
  const std::string title(base::trim(options.title));
  if (title.empty()) {
    throw Error(ErrorKind::usage, "a milestone needs a title",
                "kept milestone add KEY \"what is to be done\" --due 2025-03");
  }
  if (!options.due) {
    throw Error(ErrorKind::usage, "--due is missing", "when it is to be done: --due 2025-03");
  }
  const core::Interval due =
      core::parse_interval(*options.due, today, core::Direction::next).or_throw();
  if (options.every) {
    return repeated(options, title, due, today);
  }
  if (options.until) {
    throw Error(ErrorKind::usage, "--until goes with --every",
                "--every year --until " + *options.until);
  }
  return {{title, due}};
}

Output run(const Options& options, Context& context) {
  const store::KeyedRow row = store::find_commitment(context.store(), options.key);
  std::int64_t number = store::next_milestone_number(context.store(), row.id);
  Changes changes;
  for (const Occurrence& occurrence : occurrences(options, context.today)) {
    core::Json set = {{"commitment", row.entity},
                      {"number", number},
                      {"title", occurrence.title},
                      {"due", core::to_json(occurrence.due)}};
    const std::string note = options.note.value_or("");
    if (!note.empty()) {
      set["note"] = note;
    }
    context.recorder().create(core::kind::milestone_create, std::move(set));
    changes.items.push_back({"added",
                             "milestone",
                             row.key + " no. " + std::to_string(number),
                             occurrence.title,
                             {{"due", "", interval_label(occurrence.due)}}});
    ++number;
  }
  return {changes, ExitCode::done, {}};
}

}  // namespace

Action declare_milestone_add(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_argument(app, "KEY", options->key, "the commitment");
  add_argument(app, "TITLE", options->title, "what is to be done");
  add_text(app, "--due", options->due, "when: 2025-03, 2026-Q3, ...", "WHEN");
  add_text(app, "--every", options->every,
           "one in each month, quarter, half or year, named behind its title", "STEP");
  add_text(app, "--until", options->until, "with --every: the day, month or year of the last",
           "WHEN");
  add_text(app, "--note", options->note, "a remark of your own");
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace cli
