#include "cli/commands/declare.hpp"
#include "core/event.hpp"
#include "store/log.hpp"

namespace cli {
namespace {

Output run(Context& context) {
  const std::string fingerprint = core::fingerprint(store::heads(context.store()));
  const std::string spoken =
      fingerprint.empty() ? "nothing is recorded" : core::spoken_fingerprint(fingerprint);
  report::Report report;
  report.kind = "fingerprint";
  report::KeyValues facts;
  facts.pairs = {{"fingerprint", "Fingerprint", fingerprint, true},
                 {"events", "Events", store::count_events(context.store()), true}};
  report.sections.push_back({"", "", {report::Paragraph{"spoken", spoken}, facts}, {}, false});
  return {report, ExitCode::done, {}};
}

}  // namespace

Action declare_fingerprint(CLI::App&) { return run; }

}  // namespace cli
