#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/declare.hpp"
#include "cli/commands/entity_edit.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "core/codec.hpp"
#include "report/lists.hpp"
#include "store/milestones.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

struct Options {
  std::string key;
  std::string number;
  std::optional<std::string> title;
  std::optional<std::string> due;
  std::optional<std::string> on;
  std::optional<std::string> evidence;
  std::optional<std::string> note;
  bool not_done = false;
  bool remove = false;
};

struct Filter {
  std::optional<std::string> key;
  std::optional<std::string> due;
  bool overdue = false;
};

/// `1`, or `1~5f0` where copies were merged that both had a first one.
core::Milestone named(const Options& options, Context& context) {
  const store::KeyedRow row = store::find_commitment(context.store(), options.key);
  const std::size_t mark = options.number.find('~');
  const std::int64_t number =
      resolve_count(options.number.substr(0, mark), "the number of a milestone",
                    "see what there is: kept milestone list " + row.key);
  const std::string digits =
      mark == std::string::npos ? "" : base::lower(options.number.substr(mark + 1));
  return store::find_milestone(context.store(), row, number, digits);
}

/// The words that the log has for it, too.
Change change_of(const char* action, const core::Milestone& milestone) {
  return {action,
          "milestone",
          milestone.key + " no. " + std::to_string(milestone.number),
          milestone.title,
          {}};
}

core::Interval resolve_due(const std::string& text, core::Date today) {
  return core::parse_interval(text, today, core::Direction::next).or_throw();
}

/// Milestones keep an address; the register keeps files with status updates.
std::string address_of(const std::string& text, const std::string& key) {
  if (!is_address(text)) {
    throw Error(ErrorKind::usage, "'" + text + "' is not an address",
                "give an address (https://...); to keep a file: kept update " + key +
                    " STATUS --evidence FILE");
  }
  return text;
}

Output done(const Options& options, Context& context) {
  const core::Milestone milestone = named(options, context);
  const core::Date day = resolve_done(options.on, context.today);
  core::Json set = {{"done_on", day.iso()}};
  if (options.evidence) {
    set["evidence"] = address_of(*options.evidence, milestone.key);
  }
  if (options.note) {
    set["note"] = text_or_null(*options.note);
  }
  return output_of(record_edit(context, core::kind::milestone_set, milestone.entity, std::move(set),
                               change_of("done", milestone)));
}

Output remove(const Options& options, const core::Milestone& milestone, Context& context) {
  if (options.title || options.due || options.note || options.not_done) {
    throw Error(ErrorKind::usage, "--remove goes with no other change",
                "kept milestone edit " + milestone.key + " " + std::to_string(milestone.number) +
                    " --remove");
  }
  return output_of(record_edit(context, core::kind::milestone_set, milestone.entity,
                               core::Json{{"removed", true}}, change_of("removed", milestone)));
}

Output edit(const Options& options, Context& context) {
  core::Milestone milestone = named(options, context);
  if (options.remove) {
    return remove(options, milestone, context);
  }
  core::Json set = core::Json::object();
  if (options.title) {
    milestone.title = std::string(base::trim(*options.title));
    if (milestone.title.empty()) {
      throw Error(ErrorKind::usage, "a milestone needs a title", "--title TEXT");
    }
    set["title"] = milestone.title;
  }
  if (options.due) {
    set["due"] = core::to_json(resolve_due(*options.due, context.today));
  }
  if (options.note) {
    set["note"] = text_or_null(*options.note);
  }
  if (options.not_done) {
    set["done_on"] = nullptr;
  }
  if (set.empty()) {
    throw Error(ErrorKind::usage, "what to change is missing",
                "kept milestone edit " + milestone.key + " " + std::to_string(milestone.number) +
                    " --due 2026-Q3; all fields: kept milestone edit --help");
  }
  return output_of(record_edit(context, core::kind::milestone_set, milestone.entity, std::move(set),
                               change_of("edited", milestone)));
}

Output list(const Filter& filter, Context& context) {
  std::optional<std::int64_t> commitment;
  if (filter.key) {
    commitment = store::find_commitment(context.store(), *filter.key).id;
  }
  const auto span =
      filter.due ? std::optional(resolve_due(*filter.due, context.today)) : std::nullopt;
  std::vector<core::Milestone> milestones = store::milestones(context.store(), commitment);
  std::erase_if(milestones, [&](const core::Milestone& milestone) {
    const auto& due = milestone.due;
    const bool outside = span && (!due || due->last < span->first || due->last > span->last);
    const bool in_time =
        filter.overdue && core::schedule_of(milestone, context.today) != core::Schedule::overdue;
    return outside || in_time;
  });
  return {report::milestone_list(milestones, context.today), ExitCode::done, {}};
}

}  // namespace

core::Date resolve_done(const std::optional<std::string>& text, core::Date today) {
  const core::Date day = resolve_day(text, today);
  if (day > today) {
    throw Error(
        ErrorKind::input,
        "a milestone cannot be done on " + day.iso() + ", a day after today (" + today.iso() + ")",
        "give the day it was done: --on DATE");
  }
  return day;
}

Action declare_milestone_done(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_argument(app, "KEY", options->key, "the commitment");
  add_argument(app, "NUMBER", options->number, "the number of the milestone within it");
  add_text(app, "--on", options->on, "the day it was done (today)", "DATE");
  add_text(app, "--evidence", options->evidence, "the address of what it rests on", "ADDRESS");
  add_text(app, "--note", options->note, "a remark of your own");
  return [options](Context& context) { return done(*options, context); };
}

Action declare_milestone_edit(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_argument(app, "KEY", options->key, "the commitment");
  add_argument(app, "NUMBER", options->number, "the number of the milestone within it");
  add_text(app, "--title", options->title, "what is to be done");
  add_text(app, "--due", options->due, "when: 2025-03, 2026-Q3, ...", "WHEN");
  add_text(app, "--note", options->note, "a remark of your own; an empty one clears it");
  add_flag(app, "--not-done", options->not_done, "it is not done after all");
  add_flag(app, "--remove", options->remove, "take it out; its number is not given again");
  return [options](Context& context) { return edit(*options, context); };
}

Action declare_milestone_list(CLI::App& app) {
  const auto filter = std::make_shared<Filter>();
  add_argument(app, "KEY", filter->key, "the commitment (all)");
  add_text(app, "--due", filter->due, "its date ends in this span", "DATES");
  add_flag(app, "--overdue", filter->overdue, "not done, and its last day has passed");
  return [filter](Context& context) { return list(*filter, context); };
}

}  // namespace cli
