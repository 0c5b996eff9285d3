#include "cli/commands/declare.hpp"
#include "store/log.hpp"
#include "store/projector.hpp"

namespace cli {
namespace {

Output run(Context& context) {
  store::rebuild(context.store());
  const std::int64_t events = store::count_events(context.store());
  Changes changes;
  changes.items.push_back({"rebuilt", "register", context.store().path(),
                           "everything made anew from " + std::to_string(events) +
                               (events == 1 ? " event" : " events"),
                           {}});
  return {changes, ExitCode::done, {}};
}

}  // namespace

Action declare_rebuild(CLI::App&) { return run; }

}  // namespace cli
