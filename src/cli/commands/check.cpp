#include "store/check.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/check_quotes.hpp"
#include "cli/commands/check_signed.hpp"
#include "cli/commands/declare.hpp"
#include "cli/options.hpp"
#include "cli/signing_key.hpp"
#include "core/event.hpp"
#include "store/conflicts.hpp"

namespace cli {
namespace {

std::int64_t count_of(const store::Health& health) {
  return static_cast<std::int64_t>(health.faults.size()) + health.more_faults;
}

std::string verdict(const store::Health& health) {
  const std::int64_t faults = count_of(health);
  if (faults == 0) {
    return "sound";
  }
  return std::to_string(faults) + (faults == 1 ? " fault" : " faults");
}

report::KeyValues facts_of(const store::Health& health, const std::string& path,
                           const std::optional<std::string>& signed_by) {
  const std::string fingerprint = core::fingerprint(health.heads);
  report::KeyValues facts;
  facts.pairs = {{"file", "file", path},
                 {"verdict", "verdict", verdict(health)},
                 {"schema", "schema", std::int64_t{health.schema}},
                 {"events", "events", health.events},
                 {"contents", "kept texts and files", health.contents},
                 {"fingerprint_groups", "fingerprint", core::spoken_fingerprint(fingerprint)}};
  if (signed_by) {
    facts.pairs.push_back({"signed_by", "key asked about", *signed_by});
  }
  return facts;
}

report::Block fault_block(const store::Health& health) {
  if (health.faults.empty() && health.more_faults == 0) {
    return report::Items{"faults", "", false, {}};
  }
  report::Table faults;
  faults.key = "faults";
  faults.columns = {{"fault", "Fault"}, {"advice", "What to do"}};
  for (const store::Fault& fault : health.faults) {
    faults.rows.push_back({fault.what, fault.advice});
  }
  return faults;
}

/// None where the tables that tell of them may not be read.
std::vector<store::KeyClash> clashes_of(store::Store& store, const store::Health& health) {
  const bool can_tell = health.projections_compared && health.faults.empty();
  return can_tell ? store::key_clashes(store) : std::vector<store::KeyClash>{};
}

report::Block signature_block(store::Store& store, const store::Health& health) {
  if (health.signatures.empty()) {
    return report::Items{"signatures", "", false, {}};
  }
  return signature_table(store, health);
}

void add_key_check(const store::Health& health, const std::string& key, Context& context,
                   report::Report& report, Output& output) {
  KeyCheck check = check_key(context.store(), health, key);
  for (report::Block& block : check.blocks) {
    report.sections.back().blocks.push_back(std::move(block));
  }
  report.meta.more.push_back({"unsigned", check.unsigned_events});
  for (const std::string& finding : check.findings) {
    output.warnings.push_back(finding);
    output.exit = ExitCode::check_failed;
  }
}

Output run_full(const std::optional<std::string>& signed_by, Context& context) {
  const std::optional<std::string> key =
      signed_by ? std::optional(resolve_public_key(*signed_by)) : std::nullopt;
  const store::Health health = store::check(context.store());
  report::Report report;
  report.kind = "check";
  report.sections.push_back({"",
                             "",
                             {facts_of(health, context.store().path(), key), fault_block(health),
                              signature_block(context.store(), health)},
                             {},
                             false});
  report.meta.more = {{"fingerprint", core::fingerprint(health.heads)},
                      {"events", health.events},
                      {"faults", count_of(health)}};
  Output output{{}, health.faults.empty() ? ExitCode::done : ExitCode::check_failed, {}};
  if (!health.projections_compared) {
    output.warnings.push_back(
        "the register has an older schema: only its log was checked; "
        "kept migrate brings it up to date");
  }
  if (const std::vector<store::KeyClash> clashes = clashes_of(context.store(), health);
      !clashes.empty()) {
    output.warnings.push_back(
        "the same " + std::string(clashes.front().type == "commitment" ? "key" : "code") +
        " was given twice, as " + clashes.front().key + " shows: kept conflicts");
  }
  if (health.more_faults > 0) {
    output.warnings.push_back(std::to_string(health.more_faults) + " more faults are not shown");
  }
  if (key) {
    add_key_check(health, *key, context, report, output);
  }
  output.result = std::move(report);
  return output;
}

Output run_contains(const std::string& fingerprint, Context& context) {
  const std::vector<std::string> missing = store::missing_from(context.store(), fingerprint);
  if (!missing.empty()) {
    throw base::Error(base::ErrorKind::check_failed,
                      "'" + context.store().path() + "' does not hold " +
                          base::join(missing, ", ") + " of that fingerprint",
                      "the report was made from another copy, or history was taken away: look for "
                      "the copy it was made from");
  }
  report::KeyValues facts;
  facts.pairs = {{"file", "file", context.store().path()},
                 {"contains", "contains", true},
                 {"fingerprint", "fingerprint", fingerprint}};
  report::Report report;
  report.kind = "check-contains";
  report.sections.push_back({"", "", {facts}, {}, false});
  return {report, ExitCode::done, {}};
}

}  // namespace

Action declare_check(CLI::App& app) {
  struct Options {
    std::optional<std::string> contains;
    std::optional<std::string> signed_by;
    bool quotes = false;
  };
  const auto options = std::make_shared<Options>();
  add_text(app, "--contains", options->contains,
           "only see whether it holds the history that this fingerprint of a report stands for",
           "FINGERPRINT");
  add_text(app, "--signed-by", options->signed_by,
           "see, too, what is signed with this public key, and what of its owner's is not", "KEY");
  add_flag(app, "--quotes", options->quotes,
           "only see whether every text still stands in its document, word for word");
  return [options](Context& context) {
    const bool is_signed_by = options->signed_by.has_value();
    if (static_cast<int>(options->contains.has_value()) + static_cast<int>(is_signed_by) +
            static_cast<int>(options->quotes) >
        1) {
      throw base::Error(base::ErrorKind::usage,
                        "--contains, --signed-by and --quotes are different checks",
                        "run kept check once with each");
    }
    return options->quotes     ? check_quotes(context)
           : options->contains ? run_contains(*options->contains, context)
                               : run_full(options->signed_by, context);
  };
}

}  // namespace cli
