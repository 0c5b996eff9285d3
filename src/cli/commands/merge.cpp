#include "store/merge.hpp"

#include <algorithm>
#include <filesystem>
#include <map>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/conflict_words.hpp"
#include "cli/commands/declare.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "cli/suggest.hpp"
#include "core/event.hpp"
#include "core/json.hpp"
#include "core/story.hpp"
#include "store/backup.hpp"
#include "store/bundle.hpp"
#include "store/history.hpp"
#include "store/log.hpp"

namespace cli {
namespace {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using Fit = report::Column::Fit;

/// Of so many events each is told; more are only counted.
constexpr std::size_t kToldEvents = 2000;

struct Options {
  std::string other;
  std::optional<std::string> into;
  std::optional<std::string> prefer;
  bool fail_on_conflict = false;
  bool no_backup = false;
  bool unrelated = false;
};

/// What there is to say, once it is done.
struct Told {
  std::string into;
  std::string backup;
  bool had_backup = false;  ///< it was there already
  store::Merged merged;
  std::vector<store::Conflict> conflicts;  ///< that this merge brought
  std::vector<store::KeyClash> clashes;
  std::size_t resolved = 0;  ///< by --prefer
};

bool is_new(const store::Conflict& conflict, const std::vector<std::string>& events) {
  return std::any_of(conflict.claims.begin(), conflict.claims.end(),
                     [&](const store::Claim& claim) {
                       return std::find(events.begin(), events.end(), claim.event) != events.end();
                     });
}

/// The register as it was before: another connection does not see what this one has not committed.
/// A merge that was killed left its backup, whole: that one is used again.
void back_up(const std::string& path, Context& context, Told& told) {
  store::Store before(path, store::Access::read, context.session.schema, context.surroundings());
  const std::string name = path + ".before-merge";
  const auto last = store::last_name(name);
  told.had_backup = last && store::is_backup_of(before, *last);
  const std::string backup = told.had_backup ? *last : store::free_name(name);
  if (!told.had_backup) {
    store::backup(before, backup);
  }
  told.backup = backup;
}

void require_same_register(const store::OtherCopy& other, store::Store& store) {
  const bool is_known = other.begins_with.empty() || store::count_events(store) == 0 ||
                        store::find_event(store, other.begins_with);
  if (!is_known) {
    throw Error(ErrorKind::input,
                "'" + other.store->path() + "' is of another register than '" + store.path() + "'",
                "name the register that it was made for: --db FILE");
  }
}

/// Who wrote what was taken in, in the order of their names.
report::Table from_whom(store::Store& store, const std::vector<std::string>& events) {
  struct Share {
    std::int64_t events = 0;
    std::string first;
    std::string last;
  };
  std::map<std::string, Share> shares;
  for (const std::string& id : events) {
    const auto event = store::find_event(store, id);
    Share& share = shares[event->actor];
    ++share.events;
    const std::string day = event->recorded_at.substr(0, 10);
    share.first = share.first.empty() ? day : std::min(share.first, day);
    share.last = std::max(share.last, day);
  }
  report::Table table{"from_whom",
                      "From whom",
                      {{"actor", "Who", Fit::text},
                       {"events", "Events", Fit::number},
                       {"first_day", "First", Fit::word},
                       {"last_day", "Last", Fit::word}},
                      {},
                      ""};
  for (const auto& [actor, share] : shares) {
    table.rows.push_back({actor, share.events, share.first, share.last});
  }
  return table;
}

std::string words_of(const core::Act& act) {
  std::string words = act.action;
  words += act.type == "commitment" || act.type == "update" ? "" : " " + act.type;
  words += act.text.empty() ? "" : ": " + act.text;
  for (const core::FieldChange& field : act.action == "added" || act.type == "update"
                                            ? std::vector<core::FieldChange>{}
                                            : act.fields) {
    words += "; " + field.name + ": " + (field.from.empty() ? "" : field.from + " -> ") +
             (field.to.empty() ? "(none)" : field.to);
  }
  return words;
}

/// What each commitment, party or document went through, oldest first.
report::Table what_changed(store::Store& store, const std::vector<std::string>& events) {
  report::Table table{"changed",
                      "What it says",
                      {{"key", "Key", Fit::word},
                       {"change", "Change", Fit::text},
                       {"actor", "Who", Fit::word},
                       {"event", "Event", Fit::word, true}},
                      {},
                      ""};
  if (events.size() > kToldEvents) {
    return table;
  }
  std::vector<core::LogStep> steps = store::steps_of(store, events);
  std::reverse(steps.begin(), steps.end());
  for (const core::LogStep& step : steps) {
    for (const core::Act& act : step.acts) {
      if (!act.kind.starts_with("step.") && act.kind != core::kind::register_create) {
        table.rows.push_back({report::KeyRef{act.key}, words_of(act), step.actor, act.event});
      }
    }
  }
  return table;
}

report::Report report_of(const Told& told, const Options& options, Context& context,
                         store::Store& store) {
  report::KeyValues facts;
  facts.pairs = {
      {"from", "From", options.other},
      {"into", "Into", told.into},
      {"events", "Events taken in", static_cast<std::int64_t>(told.merged.events.size())},
      {"contents", "Texts and files taken in", told.merged.contents}};
  facts.pairs.push_back(
      {"backup", "Backup",
       told.backup.empty() ? report::Cell(report::Missing::none) : report::Cell(told.backup)});
  const std::string fingerprint = core::fingerprint(store::heads(store));
  facts.pairs.push_back({"fingerprint", "Fingerprint", fingerprint});
  report::Section section{"", "", {}, {}, false};
  if (context.globals.dry_run) {
    section.blocks.emplace_back(
        report::Paragraph{"", "dry run: nothing is written; this would be"});
  }
  section.blocks.emplace_back(std::move(facts));
  if (!told.merged.events.empty()) {
    section.blocks.emplace_back(from_whom(store, told.merged.events));
    section.blocks.emplace_back(what_changed(store, told.merged.events));
  }
  if (!told.conflicts.empty()) {
    report::Table conflicts = conflict_table(told.conflicts);
    if (told.resolved > 0) {
      conflicts.title = "In conflict, until --prefer " + *options.prefer + " decided";
    }
    section.blocks.emplace_back(std::move(conflicts));
  }
  if (!told.clashes.empty()) {
    section.blocks.emplace_back(clash_table(told.clashes));
  }
  report::Report report;
  report.kind = "merge";
  report.sections.push_back(std::move(section));
  report.meta.more = {{"dry_run", context.globals.dry_run},
                      {"conflicts", static_cast<std::int64_t>(told.conflicts.size())},
                      {"resolved", static_cast<std::int64_t>(told.resolved)}};
  return report;
}

/// The claim that --prefer takes.
const store::Claim& preferred(const store::Conflict& conflict, const std::string& side,
                              const std::vector<std::string>& taken) {
  const auto is_theirs = [&](const store::Claim& claim) {
    return std::find(taken.begin(), taken.end(), claim.event) != taken.end();
  };
  const auto& claims = conflict.claims;
  if (side == "newest") {
    return *std::max_element(claims.begin(), claims.end(), [](const auto& a, const auto& b) {
      return std::tie(a.recorded_at, a.event) < std::tie(b.recorded_at, b.event);
    });
  }
  const auto found = std::find_if(claims.begin(), claims.end(), [&](const store::Claim& claim) {
    return is_theirs(claim) == (side == "theirs");
  });
  return found == claims.end() ? claims.front() : *found;
}

/// Records the decision on every new conflict: ordinary events, which the other side gets too.
std::size_t resolve_all(store::Store& store, const std::string& side, const Told& told,
                        Context& context) {
  store::Recorder recorder(store, context.writer());
  for (const store::Conflict& conflict : told.conflicts) {
    const store::Claim& claim = preferred(conflict, side, told.merged.events);
    recorder.set(conflict.type + ".set", conflict.entity,
                 core::Json{{conflict.field, core::parse_json(claim.value)}},
                 "merge: prefer " + side);
  }
  recorder.finish();
  return told.conflicts.size();
}

[[noreturn]] void refuse_conflicts(const Told& told, const Options& options) {
  const std::size_t many = told.conflicts.size() - told.resolved;
  const std::size_t keys = told.clashes.size();
  std::string what;
  if (many > 0) {
    what = std::to_string(many) + (many == 1 ? " field" : " fields") + " in conflict";
  }
  if (keys > 0) {
    what += (many > 0 ? " and " : "") + std::to_string(keys) + (keys == 1 ? " key" : " keys") +
            " given twice";
  }
  throw Error(ErrorKind::condition, "merging '" + options.other + "' would leave " + what,
              "nothing was changed; to see them: kept merge --dry-run " + options.other);
}

void merge_into(store::Store& store, const Options& options, Context& context, Told& told) {
  const store::OtherCopy other =
      store::open_other_copy(options.other, context.session.schema, context.surroundings());
  require_same_register(other, store);
  told.into = store.path();
  const bool wants_backup = !options.no_backup && !options.into && !context.globals.dry_run;
  const std::vector<store::KeyClash> before = store::key_clashes(store);
  const store::Kin kin = options.unrelated ? store::Kin::not_asked : store::Kin::required;
  told.merged = store::merge(store, *other.store, kin, [&] {
    if (wants_backup) {
      back_up(store.path(), context, told);
    }
  });
  for (store::Conflict& conflict : store::conflicts(store)) {
    if (is_new(conflict, told.merged.events)) {
      told.conflicts.push_back(std::move(conflict));
    }
  }
  for (store::KeyClash& clash : store::key_clashes(store)) {
    const bool was_there =
        std::any_of(before.begin(), before.end(),
                    [&](const store::KeyClash& old) { return old.entity == clash.entity; });
    if (!was_there) {
      told.clashes.push_back(std::move(clash));
    }
  }
  if (options.prefer && !told.conflicts.empty()) {
    told.resolved = resolve_all(store, *options.prefer, told, context);
  }
  if (options.fail_on_conflict &&
      (told.conflicts.size() > told.resolved || !told.clashes.empty())) {
    refuse_conflicts(told, options);
  }
}

Output output_of(const Told& told, const Options& options, Context& context, store::Store& store) {
  Output output{report_of(told, options, context, store), ExitCode::done, {}};
  const std::size_t open = told.conflicts.size() - told.resolved;
  if (told.merged.events.empty()) {
    output.warnings.emplace_back("there was nothing new");
  }
  if (told.had_backup) {
    output.warnings.push_back("'" + told.backup +
                              "' was a copy of this register already, so none was made; a merge "
                              "that was cut short leaves one");
  }
  if (told.merged.events.size() > kToldEvents) {
    output.warnings.emplace_back("too many events to tell each: kept log");
  }
  if (told.resolved > 0) {
    output.warnings.push_back(
        std::to_string(told.resolved) + " decided by --prefer " + *options.prefer +
        ", and recorded: the other side gets the decisions when it merges this register");
  }
  if (open > 0) {
    output.warnings.push_back(std::to_string(open) + (open == 1 ? " field waits" : " fields wait") +
                              " for a decision: kept conflicts");
  }
  if (!told.clashes.empty()) {
    const store::KeyClash& first = told.clashes.front();
    const std::string what = first.type == "commitment" ? "key" : "code";
    output.warnings.push_back("the same " + what + " was given twice: kept rekey " + first.key +
                              " NEW" + (what == "key" ? "KEY" : "CODE"));
  }
  output.exit = open > 0 || !told.clashes.empty() ? ExitCode::condition : ExitCode::done;
  return output;
}

/// Everything goes into a new file, and the register stays as it is.
Output merge_into_new_file(const Options& options, Context& context) {
  const std::string& path = context.store().path();
  if (fs::exists(*options.into)) {
    throw Error(ErrorKind::io, "'" + *options.into + "' exists already",
                "to merge into a register that exists: kept merge " + options.other + " --db " +
                    *options.into);
  }
  store::Store mine(path, store::Access::read, context.session.schema, context.surroundings());
  const std::unique_ptr<store::Store> both = store::scratch_copy(mine);
  Told told;
  store::Transaction transaction(*both);
  merge_into(*both, options, context, told);
  told.into = *options.into;
  Output output = output_of(told, options, context, *both);
  transaction.commit();
  store::backup(*both, *options.into);
  return output;
}

Output run(const Options& options, Context& context) {
  const std::vector<std::string> sides{"mine", "theirs", "newest"};
  if (options.prefer && std::find(sides.begin(), sides.end(), *options.prefer) == sides.end()) {
    throw unknown_word("side", *options.prefer, sides);
  }
  store::Store& store = context.store();
  require_another_file(options.other, store);
  if (options.into && !context.globals.dry_run) {
    return merge_into_new_file(options, context);
  }
  Told told;
  try {
    merge_into(store, options, context, told);
  } catch (...) {
    if (!told.had_backup) {
      std::error_code ignored;  // nothing was changed: the copy is not wanted
      fs::remove(told.backup, ignored);
    }
    throw;
  }
  return output_of(told, options, context, store);
}

}  // namespace

Action declare_merge(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_argument(app, "OTHER", options->other,
               "another copy of the register, or a bundle that was made from one");
  add_text(app, "--into", options->into,
           "write what comes of it to a new file, and leave this register as it is", "FILE");
  add_text(app, "--prefer", options->prefer,
           "decide every new conflict at once: mine, theirs or newest", "SIDE");
  add_flag(app, "--fail-on-conflict", options->fail_on_conflict,
           "change nothing when a field would be in conflict, or a key given twice");
  add_flag(app, "--no-backup", options->no_backup, "make no copy of this register before");
  add_flag(app, "--unrelated", options->unrelated, "also when the two did not begin as one");
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace cli
