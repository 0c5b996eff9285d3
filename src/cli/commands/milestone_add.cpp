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

constexpr std::int64_t kMostOccurrences = 100;
constexpr int kMonthsOfYear = 12;
constexpr std::size_t kYearDigits = 4;

/// The same time of another year: a month stays a month, a week the week of that number.
core::Interval in_year(const core::Interval& due, int years, core::Date today) {
  if (due.precision == core::Precision::week) {
    // The year of a week is not always that of its first day.
    const std::string text = core::to_text(due);
    const int year = std::stoi(text.substr(0, kYearDigits)) + years;
    return core::parse_interval(std::to_string(year) + text.substr(kYearDigits), today,
                                core::Direction::next)
        .or_throw();
  }
  const core::Date first = due.first.plus_months(kMonthsOfYear * years);
  if (due.precision == core::Precision::range) {
    return {first, due.last.plus_months(kMonthsOfYear * years), core::Precision::range};
  }
  return core::period_of(due.precision, first).value_or(due);
}

/// The number of years after the first one.
int years_until(const Options& options, const core::Interval& due) {
  if (options.every && *options.every != "year") {
    throw unknown_word("interval", *options.every, {"year"});
  }
  if (options.every.has_value() != options.until.has_value()) {
    throw Error(
        ErrorKind::usage,
        options.every ? "--every year needs its last year" : "--until goes with --every year",
        "--every year --until " + std::to_string(due.first.year() + 2));
  }
  if (!options.every) {
    return 0;
  }
  const std::int64_t last = resolve_count(*options.until, "a year", "--until 2027");
  const std::int64_t years = last - due.first.year();
  if (years < 0) {
    throw Error(ErrorKind::usage,
                "--until " + *options.until + " lies before the first year, " +
                    std::to_string(due.first.year()),
                "--until " + std::to_string(due.first.year() + 2));
  }
  if (years >= kMostOccurrences) {
    throw Error(ErrorKind::usage,
                "that would be " + std::to_string(years + 1) + " milestones, more than " +
                    std::to_string(kMostOccurrences),
                "give an earlier year: --until YEAR");
  }
  return static_cast<int>(years);
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
  const int years = years_until(options, due);
  if (!options.every) {
    return {{title, due}};
  }
  std::vector<Occurrence> all;
  for (int year = 0; year <= years; ++year) {
    all.push_back(
        {title + " " + std::to_string(due.first.year() + year), in_year(due, year, today)});
  }
  return all;
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
  add_text(app, "--every", options->every, "one in each year, the year behind its title", "year");
  add_text(app, "--until", options->until, "with --every: the last year", "YEAR");
  add_text(app, "--note", options->note, "a remark of your own");
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace cli
