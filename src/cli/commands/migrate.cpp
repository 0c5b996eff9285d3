#include "store/migrate.hpp"

#include "cli/commands/declare.hpp"
#include "cli/globals.hpp"

namespace cli {
namespace {

Output run(Context& context) {
  const std::string path = find_database(context.globals, context.session);
  const store::Schema& schema = context.session.schema;
  Changes changes;
  const store::Migration done = context.globals.dry_run
                                    ? store::planned_migration(path, schema, context.surroundings())
                                    : store::migrate(path, schema, context.surroundings());
  if (done.from == done.to) {
    changes.notes.push_back("'" + path + "' has schema " + std::to_string(done.to) + " already");
    return {changes, ExitCode::done, {}};
  }
  changes.items.push_back({"migrated",
                           "register",
                           path,
                           "schema " + std::to_string(done.from) + " to " + std::to_string(done.to),
                           {{"backup", "", done.backup}}});
  return {changes, ExitCode::done, {}};
}

}  // namespace

Action declare_migrate(CLI::App&) { return run; }

}  // namespace cli
