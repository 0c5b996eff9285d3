#include "base/error.hpp"
#include "cli/commands/declare.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "core/key.hpp"
#include "store/find.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

struct Options {
  std::string from;
  std::string to;
  std::optional<std::string> reason;
};

Output run(const Options& options, Context& context) {
  const store::KeyedRow row = store::find_commitment(context.store(), options.from);
  if (core::key_base(row.key) == row.key) {
    throw Error(ErrorKind::input, row.key + " has its key for itself, and keys are for ever",
                "only what is shown with a '~' in its key needs another one: kept conflicts");
  }
  const std::string key = resolve_key(options.to);
  if (store::key_is_taken(context.store(), key)) {
    throw Error(ErrorKind::input, "the key " + key + " is taken", "choose another one");
  }
  context.recorder().set(core::kind::commitment_set, row.entity, core::Json{{"key", key}},
                         options.reason.value_or(""));
  Change change{"rekeyed", "commitment", key, row.title, {}};
  change.fields.push_back({"key", row.key, key});
  return {Changes{{change}, {}, ""}, ExitCode::done, {}};
}

}  // namespace

Action declare_rekey(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_argument(app, "KEY~DIGITS", options->from, "one of the commitments that have the same key");
  add_argument(app, "NEWKEY", options->to, "the key that it is to have");
  add_text(app, "--reason", options->reason, "why, for the record");
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace cli
