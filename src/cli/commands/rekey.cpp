#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/declare.hpp"
#include "cli/commands/entity_edit.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "core/json.hpp"
#include "store/conflicts.hpp"
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

/// What bears the same key or code as another, by what it is shown by.
std::optional<store::KeyClash> clash_named(store::Store& store, const std::string& text) {
  const std::string wanted = base::lower(base::trim(text));
  for (store::KeyClash& clash : store::key_clashes(store)) {
    if (base::lower(clash.key) == wanted) {
      return clash;
    }
  }
  return std::nullopt;
}

/// Nothing but a clash: that is what the error is about.
[[noreturn]] void refuse(store::Store& store, const std::string& text) {
  if (text.find('~') != std::string::npos) {
    throw Error(ErrorKind::not_found, "nothing is shown as '" + text + "'",
                "what bears the same key or code as another: kept conflicts");
  }
  const store::KeyedRow row = store::find_commitment(store, text);
  throw Error(ErrorKind::input, row.key + " has its key for itself, and keys are for ever",
              "only what is shown with a '~' in its key needs another one: kept conflicts");
}

void require_free(store::Store& store, const store::KeyClash& clash, const std::string& name) {
  if (clash.type == "party") {
    require_free_name(store, name, clash.entity);
  } else if (clash.type == "document") {
    require_free_code(store, name, clash.entity);
  } else if (store::key_is_taken(store, name)) {
    throw Error(ErrorKind::input, "the key " + name + " is taken", "choose another one");
  }
}

Output run(const Options& options, Context& context) {
  store::Store& store = context.store();
  const auto clash = clash_named(store, options.from);
  if (!clash) {
    refuse(store, options.from);
  }
  const std::string name = resolve_key(options.to);
  require_free(store, *clash, name);
  const char* const field = clash->type == "commitment" ? "key" : "code";
  context.recorder().set(clash->type + ".set", clash->entity, core::Json{{field, name}},
                         options.reason.value_or(""));
  Change change{"rekeyed", clash->type, name, clash->title, {}};
  change.fields.push_back({field, clash->key, name});
  return {Changes{{change}, {}, ""}, ExitCode::done, {}};
}

}  // namespace

Action declare_rekey(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_argument(app, "KEY~DIGITS", options->from, "one of those that have the same key or code");
  add_argument(app, "NEWKEY", options->to, "the key or code that it is to have");
  add_text(app, "--reason", options->reason, "why, for the record");
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace cli
