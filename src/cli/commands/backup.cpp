#include "store/backup.hpp"

#include <filesystem>

#include "cli/commands/declare.hpp"
#include "cli/options.hpp"
#include "core/event.hpp"
#include "store/log.hpp"

namespace cli {
namespace {

namespace fs = std::filesystem;

/// `alliance.kept.backup-2025-01-15`: beside the register, and not taken for one.
std::string dated_name(const std::string& path, core::Date today) {
  return path + ".backup-" + today.iso();
}

Output run(const std::optional<std::string>& wanted, Context& context) {
  store::Store& store = context.store();
  const std::string target =
      wanted ? *wanted : store::free_name(dated_name(store.path(), context.today));
  Changes changes;
  Change change{"backed up", "register", target, "a copy of '" + store.path() + "'", {}};
  if (!context.globals.dry_run) {
    store::backup(store, target);
    change.fields.push_back({"size", "", std::to_string(fs::file_size(target)) + " bytes"});
    change.fields.push_back({"fingerprint", "", core::fingerprint(store::heads(store))});
  }
  changes.items.push_back(std::move(change));
  return {changes, ExitCode::done, {}};
}

}  // namespace

Action declare_backup(CLI::App& app) {
  const auto target = std::make_shared<std::optional<std::string>>();
  add_argument(app, "FILE", *target, "the copy to make (FILE.backup-DATE beside the register)");
  return [target](Context& context) { return run(*target, context); };
}

}  // namespace cli
