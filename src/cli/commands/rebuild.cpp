#include "cli/commands/declare.hpp"
#include "cli/globals.hpp"
#include "store/log.hpp"
#include "store/projector.hpp"
#include "store/translate.hpp"

namespace cli {
namespace {

/// Opens the register itself: a recorder would need the very tables that may have to be made again.
std::int64_t rebuild_file(const std::string& path, Context& context) {
  store::Store store(path, store::Access::write, context.session.schema, context.surroundings());
  try {
    store::Transaction transaction(store);
    store::rebuild(store);
    const std::int64_t events = store::count_events(store);
    if (!context.globals.dry_run) {
      transaction.commit();
    }
    return events;
  } catch (const SQLite::Exception& error) {
    throw store::translate(error, path);
  }
}

Output run(Context& context) {
  const std::string path = find_database(context.globals, context.session);
  const std::int64_t events = rebuild_file(path, context);
  Changes changes;
  changes.items.push_back(
      {"rebuilt",
       "register",
       path,
       "everything made anew from " + std::to_string(events) + (events == 1 ? " event" : " events"),
       {}});
  return {changes, ExitCode::done, {}};
}

}  // namespace

Action declare_rebuild(CLI::App&) { return run; }

}  // namespace cli
