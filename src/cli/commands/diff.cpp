#include <algorithm>

#include "base/error.hpp"
#include "cli/commands/declare.hpp"
#include "cli/options.hpp"
#include "core/event.hpp"
#include "core/story.hpp"
#include "store/bundle.hpp"
#include "store/compare.hpp"
#include "store/history.hpp"
#include "store/log.hpp"
#include "store/translate.hpp"

namespace cli {
namespace {

using Fit = report::Column::Fit;

/// One of the two registers.
struct Side {
  std::string path;
  store::OtherCopy copy;
  std::vector<std::string> own;  ///< events that the other does not hold, by the clock
  [[nodiscard]] store::Store& store() const { return *copy.store; }
};

Side open_side(const std::string& path, Context& context) {
  if (store::is_bundle(path)) {
    throw base::Error(base::ErrorKind::usage, "'" + path + "' is no register",
                      "compare two registers; kept merge --dry-run shows what a bundle brings");
  }
  return {path, store::open_other_copy(path, context.session.schema, context.surroundings()), {}};
}

std::vector<std::string> ids(const std::vector<store::EventPlace>& places) {
  std::vector<std::string> all;
  for (const store::EventPlace& place : places) {
    all.push_back(place.id);
  }
  return all;
}

/// What the events that only one side holds are about.
std::set<std::string> entities_of(const Side& first, const Side& second) {
  std::set<std::string> entities;
  for (const Side* side : {&first, &second}) {
    for (const std::string& id : side->own) {
      entities.insert(store::find_event(side->store(), id)->entity);
    }
  }
  return entities;
}

report::Cell said(const std::string& value) {
  return value.empty() ? report::Cell(report::Missing::none) : report::Cell(value);
}

report::Table field_table(const std::vector<store::EntityDifference>& differences) {
  report::Table table{"fields",
                      "Fields that differ",
                      {{"key", "Key", Fit::word},
                       {"field", "Field", Fit::word},
                       {"first", "First", Fit::text},
                       {"second", "Second", Fit::text},
                       {"type", "Type", Fit::word, true}},
                      {},
                      "none"};
  for (const store::EntityDifference& difference : differences) {
    for (const core::FieldChange& field : difference.fields) {
      table.rows.push_back(
          {difference.key, field.name, said(field.from), said(field.to), difference.type});
    }
  }
  return table;
}

report::Table entity_table(const std::vector<store::EntityDifference>& differences) {
  report::Table table{"one_sided",
                      "Only on one side",
                      {{"key", "Key", Fit::word},
                       {"type", "What", Fit::word},
                       {"title", "Title", Fit::text},
                       {"side", "Only in", Fit::word}},
                      {},
                      "none"};
  for (const store::EntityDifference& difference : differences) {
    if (difference.in_first != difference.in_second) {
      table.rows.push_back({difference.key, difference.type, said(difference.title),
                            std::string(difference.in_first ? "first" : "second")});
    }
  }
  return table;
}

report::Table update_table(const Side& first, const Side& second) {
  report::Table table{"updates",
                      "Updates only on one side",
                      {{"key", "Key", Fit::word},
                       {"update", "Update", Fit::text},
                       {"actor", "Who", Fit::word},
                       {"side", "Only in", Fit::word},
                       {"event", "Event", Fit::word, true}},
                      {},
                      "none"};
  for (const Side* side : {&first, &second}) {
    for (const core::LogStep& step : store::steps_of(side->store(), side->own)) {
      for (const core::Act& act : step.acts) {
        if (act.type == "update") {
          table.rows.push_back({act.key, act.action + ": " + act.text, step.actor,
                                std::string(side == &first ? "first" : "second"), act.event});
        }
      }
    }
  }
  return table;
}

Output compare(Side& first, Side& second) {
  first.own = ids(store::events_lacking(second.store(), first.store()));
  second.own = ids(store::events_lacking(first.store(), second.store()));
  report::KeyValues facts;
  facts.pairs = {
      {"first", "First", first.path},
      {"second", "Second", second.path},
      {"only_in_first", "Events only in first", static_cast<std::int64_t>(first.own.size())},
      {"only_in_second", "Events only in second", static_cast<std::int64_t>(second.own.size())}};
  const bool same = first.own.empty() && second.own.empty();
  report::Section section{"", "", {facts}, {}, false};
  if (!same) {
    const auto differences =
        store::differences(first.store(), second.store(), entities_of(first, second));
    section.blocks.emplace_back(entity_table(differences));
    section.blocks.emplace_back(field_table(differences));
    section.blocks.emplace_back(update_table(first, second));
  }
  report::Report report;
  report.kind = "diff";
  report.sections.push_back(std::move(section));
  report.meta.more = {{"same", same}};
  Output output{std::move(report), same ? ExitCode::done : ExitCode::condition, {}};
  if (same) {
    output.warnings.emplace_back("both hold the same");
  }
  return output;
}

Output run(const std::string& first_path, const std::string& second_path, Context& context) {
  Side first = open_side(first_path, context);
  Side second = open_side(second_path, context);
  try {
    return compare(first, second);
  } catch (const SQLite::Exception& error) {
    throw store::translate(error, first_path + "' or '" + second_path);
  }
}

}  // namespace

Action declare_diff(CLI::App& app) {
  const auto first = std::make_shared<std::string>();
  const auto second = std::make_shared<std::string>();
  add_argument(app, "FIRST", *first, "a register");
  add_argument(app, "SECOND", *second, "another copy of it");
  return [first, second](Context& context) { return run(*first, *second, context); };
}

}  // namespace cli
