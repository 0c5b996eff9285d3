#include "store/conflicts.hpp"

#include <algorithm>
#include <charconv>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "cli/commands/conflict_words.hpp"
#include "cli/commands/declare.hpp"
#include "cli/commands/entity_edit.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "core/codec.hpp"
#include "core/json.hpp"
#include "core/key.hpp"
#include "store/find.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;
using Fit = report::Column::Fit;

struct Options {
  std::string about;
  std::optional<std::string> field;
  std::optional<std::string> take;
  std::optional<std::string> set;
  std::optional<std::string> reason;
};

constexpr std::size_t kFewestDigits = 4;

std::string labels_of(const std::vector<store::Conflict>& conflicts) {
  std::vector<std::string> names;
  for (const store::Conflict& conflict : conflicts) {
    const std::string field =
        conflict.name.find(' ') == std::string::npos ? conflict.name : "'" + conflict.name + "'";
    names.push_back(conflict.key + " " + field);
  }
  return base::join(names, ", ");
}

/// The conflicts of what a text names: a commitment's key as everywhere, or the code of a party or
/// document.
std::vector<store::Conflict> conflicts_about(store::Store& store, const std::string& text) {
  std::vector<store::Conflict> all = store::conflicts(store);
  const std::string wanted = base::lower(base::trim(text));
  const auto is_other = [&](const store::Conflict& conflict) {
    return base::lower(conflict.key) != wanted;
  };
  std::vector<store::Conflict> found = all;
  std::erase_if(found, is_other);
  if (found.empty()) {
    const store::KeyedRow row = store::find_commitment(store, text);
    found = all;
    std::erase_if(found, [&](const auto& conflict) { return conflict.entity != row.entity; });
    if (found.empty()) {
      throw Error(ErrorKind::not_found, "nothing of " + row.key + " is in conflict",
                  all.empty() ? "there is no conflict at all" : "in conflict are: kept conflicts");
    }
  }
  return found;
}

store::Conflict conflict_named(store::Store& store, const Options& options) {
  std::vector<store::Conflict> found = conflicts_about(store, options.about);
  if (options.field) {
    const std::string wanted = base::lower(*options.field);
    std::vector<store::Conflict> of_field = found;
    std::erase_if(of_field, [&](const store::Conflict& conflict) {
      return base::lower(conflict.name) != wanted && conflict.field != *options.field;
    });
    if (of_field.empty()) {
      throw Error(ErrorKind::not_found,
                  "'" + *options.field + "' of " + found.front().key + " is not in conflict",
                  "in conflict are: " + labels_of(found));
    }
    found = of_field;
  }
  if (found.size() > 1) {
    throw Error(ErrorKind::ambiguous, "several fields of " + found.front().key + " are in conflict",
                "name one of: " + labels_of(found));
  }
  return found.front();
}

/// What was here goes before what came by a merge.
const store::Claim& side(const store::Conflict& conflict, bool theirs) {
  const auto by_arrival = [](const auto& a, const auto& b) { return a.seq < b.seq; };
  const auto& claims = conflict.claims;
  if (claims.size() > 2 && theirs) {
    throw Error(ErrorKind::ambiguous, "there are more than two values",
                "take one by its number: kept conflicts show " + conflict.key);
  }
  return theirs ? *std::max_element(claims.begin(), claims.end(), by_arrival)
                : *std::min_element(claims.begin(), claims.end(), by_arrival);
}

const store::Claim& claim_named(const store::Conflict& conflict, const std::string& text) {
  if (text == "mine" || text == "theirs") {
    return side(conflict, text == "theirs");
  }
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc() && end == text.data() + text.size() && number >= 1 &&
      number <= conflict.claims.size()) {
    return conflict.claims[number - 1];
  }
  for (const store::Claim& claim : conflict.claims) {
    if (text.size() >= kFewestDigits && claim.event.starts_with(base::lower(text))) {
      return claim;
    }
  }
  throw Error(ErrorKind::usage, "'" + text + "' is none of the values",
              "take mine, theirs, or a number: kept conflicts show " + conflict.key);
}

[[noreturn]] void refuse_text(const store::Conflict& conflict, const std::string& instead) {
  throw Error(ErrorKind::usage, "'" + conflict.name + "' cannot be set to a text",
              "take one of the values: --take mine, theirs or a number" +
                  (instead.empty() ? "" : "; or " + instead));
}

/// What cannot be empty, and what is given by commands of its own.
void require_settable(const store::Conflict& conflict, const std::string& text) {
  const std::string& field = conflict.field;
  if (field == "marks") {
    refuse_text(conflict, "give the order anew: kept mark order public internal restricted");
  }
  if (field == "parent") {
    refuse_text(conflict, "kept party edit " + conflict.key + " --parent PARTY");
  }
  const bool is_compound =
      std::any_of(conflict.claims.begin(), conflict.claims.end(), [&](const store::Claim& claim) {
        return field != "due" && field != "issued" && field != "made" &&
               (claim.value.starts_with('{') || claim.value.starts_with('['));
      });
  const bool is_made_by_kept = conflict.type == "candidate" || conflict.type == "report" ||
                               field == "commitment" || field == "source" || field == "target" ||
                               field == "relation" || field.ends_with("sha256") ||
                               field == "original_form";
  if (is_compound || is_made_by_kept || field.find('/') != std::string::npos ||
      field == "removed") {
    refuse_text(conflict, "");
  }
  const bool is_needed = field == "title" || field == "name" || field == "code" || field == "key" ||
                         field == "time_kind" || field == "number";
  if (is_needed && conflict.type != "register" && base::trim(text).empty()) {
    throw Error(ErrorKind::usage, "the " + conflict.name + " cannot be empty", "--set TEXT");
  }
}

/// A key or code that nothing else bears.
std::string free_key(const store::Conflict& conflict, const std::string& text,
                     store::Store& store) {
  const std::string key = resolve_key(text);
  const auto is_claimed = [&](const store::Claim& claim) {
    return claim.value == core::canonical(core::Json(key));
  };
  if (conflict.type == "party") {
    require_free_name(store, key, conflict.entity);
  } else if (conflict.type == "commitment" && store::key_is_taken(store, key) &&
             std::none_of(conflict.claims.begin(), conflict.claims.end(), is_claimed)) {
    throw Error(ErrorKind::input, "the key '" + key + "' is taken already",
                "to see it: kept show " + key);
  } else if (conflict.type == "document") {
    require_free_code(store, key, conflict.entity);
  }
  return key;
}

core::Json day_value(const store::Conflict& conflict, const std::string& text, core::Date today) {
  if (conflict.field == "due" && conflict.type == "commitment") {
    return core::to_json(resolve_deadline(text, today));
  }
  if (conflict.field == "due") {
    return core::to_json(core::parse_interval(text, today, core::Direction::next).or_throw());
  }
  if (conflict.field == "made") {
    return core::to_json(resolve_made(text, today));
  }
  if (conflict.field == "issued") {
    return core::to_json(resolve_past(text, today));
  }
  return resolve_done(text, today).iso();
}

/// By the rules of the commands that edit the field.
core::Json parsed_value(const store::Conflict& conflict, const std::string& text,
                        Context& context) {
  require_settable(conflict, text);
  const std::string& field = conflict.field;
  if (text.empty()) {
    return nullptr;
  }
  if (field == "due" || field == "issued" || field == "made" || field == "done_on") {
    return day_value(conflict, text, context.today);
  }
  if (field == "time_kind") {
    return core::to_word(resolve_time_kind(text));
  }
  if (field == "mark") {
    return resolve_mark(context.store(), text);
  }
  if (field == "document") {
    return store::find_document(context.store(), text).entity;
  }
  if (field == "key" || field == "code") {
    return free_key(conflict, text, context.store());
  }
  if (field == "name" && conflict.type == "party") {
    require_free_name(context.store(), text, conflict.entity);
  }
  if (field == "evidence" && !is_address(text)) {
    throw Error(ErrorKind::usage, "'" + text + "' is not an address",
                "give an address: --set https://...");
  }
  if (field == "number" || field == "line_first" || field == "line_last") {
    return resolve_count(text, "a number", "kept conflicts show " + conflict.key);
  }
  return text;
}

Output run_list(Context& context) {
  report::Report report;
  report.kind = "conflicts";
  const std::vector<store::Conflict> conflicts = store::conflicts(context.store());
  const std::vector<store::KeyClash> clashes = store::key_clashes(context.store());
  report.sections.push_back({"", "", {conflict_table(conflicts)}, {}, false});
  if (!clashes.empty()) {
    report.sections.back().blocks.emplace_back(clash_table(clashes));
  }
  Output output{std::move(report), ExitCode::done, {}};
  if (!conflicts.empty()) {
    output.warnings.push_back(
        "to decide: kept conflicts resolve " + conflicts.front().key + " " +
        labels_of({conflicts.front()}).substr(conflicts.front().key.size() + 1) +
        " --take mine, or theirs");
  }
  return output;
}

report::Table claim_table(const store::Conflict& conflict) {
  report::Table table{conflict.field,
                      conflict.key + ": " + conflict.name,
                      {{"number", "No.", Fit::number},
                       {"value", "Value", Fit::text},
                       {"actor", "Who", Fit::word},
                       {"recorded_at", "Recorded", Fit::word},
                       {"why", "Why", Fit::text},
                       {"event", "Event", Fit::word, true},
                       {"shown", "Shown", Fit::word, true}},
                      {},
                      ""};
  std::int64_t number = 0;
  for (const store::Claim& claim : conflict.claims) {
    table.rows.push_back(
        {++number, said(claim), claim.actor, claim.recorded_at.substr(0, 10),
         claim.why.empty() ? report::Cell(report::Missing::none) : report::Cell(claim.why),
         claim.event, number == 1});
  }
  return table;
}

Output run_show(const std::string& about, Context& context) {
  report::Report report;
  report.kind = "conflict";
  report.sections.push_back({"", "", {}, {}, false});
  for (const store::Conflict& conflict : conflicts_about(context.store(), about)) {
    report.sections.back().blocks.emplace_back(claim_table(conflict));
  }
  report.sections.back().blocks.emplace_back(report::Paragraph{
      "", "The first value of each is shown in lists and reports until somebody decides."});
  return {report, ExitCode::done, {}};
}

Output run_resolve(const Options& options, Context& context) {
  if (options.take.has_value() == options.set.has_value()) {
    throw Error(ErrorKind::usage, "say how to decide: --take, or --set, one of them",
                "kept conflicts resolve " + options.about + " --take theirs");
  }
  const store::Conflict conflict = conflict_named(context.store(), options);
  const core::Json value = options.take
                               ? core::parse_json(claim_named(conflict, *options.take).value)
                               : parsed_value(conflict, *options.set, context);
  context.recorder().set(conflict.type + ".set", conflict.entity,
                         core::Json{{conflict.field, value}}, options.reason.value_or(""));
  store::Claim decided;
  decided.value = core::canonical(value);
  decided.words = options.set.value_or("");
  for (const store::Claim& claim : conflict.claims) {
    decided.words = claim.value == decided.value ? claim.words : decided.words;
  }
  Change change{"resolved", conflict.type, conflict.key, conflict.name, {}};
  change.fields.push_back({"value", "", said(decided)});
  return {Changes{{change}, {}, ""}, ExitCode::done, {}};
}

}  // namespace

std::string whose(const store::Claim& claim) {
  return claim.actor + ", " + claim.recorded_at.substr(0, 10);
}

std::string said(const store::Claim& claim) { return claim.words.empty() ? "(none)" : claim.words; }

report::Table conflict_table(const std::vector<store::Conflict>& conflicts) {
  report::Table table{"conflicts",
                      conflicts.empty() ? "" : "In conflict",
                      {{"key", "Key", Fit::word},
                       {"field", "Field", Fit::word},
                       {"shown", "Shown for now", Fit::text},
                       {"others", "Against it", Fit::text},
                       {"type", "Type", Fit::word, true},
                       {"entity", "Entity", Fit::word, true},
                       {"events", "Events", Fit::text, true}},
                      {},
                      "no conflicts"};
  for (const store::Conflict& conflict : conflicts) {
    std::vector<std::string> others;
    std::vector<std::string> events;
    for (const store::Claim& claim : conflict.claims) {
      events.push_back(claim.event);
      if (claim.event != conflict.claims.front().event) {
        others.push_back(said(claim) + " (" + whose(claim) + ")");
      }
    }
    const store::Claim& shown = conflict.claims.front();
    table.rows.push_back({conflict.key, conflict.name, said(shown) + " (" + whose(shown) + ")",
                          others, conflict.type, conflict.entity, events});
  }
  return table;
}

report::Table clash_table(const std::vector<store::KeyClash>& clashes) {
  report::Table table{"key_clashes",
                      "The same key or code, given twice",
                      {{"key", "Shown as", Fit::word},
                       {"given", "Given", Fit::word},
                       {"type", "To a", Fit::word},
                       {"title", "Title", Fit::text},
                       {"entity", "Entity", Fit::word, true}},
                      {},
                      ""};
  for (const store::KeyClash& clash : clashes) {
    table.rows.push_back(
        {clash.key, std::string(core::key_base(clash.key)), clash.type, clash.title, clash.entity});
  }
  return table;
}

Action declare_conflicts(CLI::App&) { return run_list; }

Action declare_conflicts_show(CLI::App& app) {
  const auto about = std::make_shared<std::string>();
  add_argument(app, "KEY", *about, "a commitment, or the code of a party or document");
  return [about](Context& context) { return run_show(*about, context); };
}

Action declare_conflicts_resolve(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_argument(app, "KEY", options->about, "a commitment, or the code of a party or document");
  add_argument(app, "FIELD", options->field, "which field, when several are in conflict");
  add_text(app, "--take", options->take,
           "mine (what was here), theirs (what a merge brought), or a number of conflicts show",
           "WHICH");
  add_text(app, "--set", options->set, "another value", "VALUE");
  add_text(app, "--reason", options->reason, "why, for the record");
  return [options](Context& context) { return run_resolve(*options, context); };
}

}  // namespace cli
