#include "cli/commands/declare.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "report/lists.hpp"
#include "store/find.hpp"
#include "store/read.hpp"

namespace cli {
namespace {

struct Options {
  std::string key;
  std::optional<std::string> as_of;
  bool all = false;
};

Output run(const Options& options, Context& context) {
  const core::Date as_of = resolve_day(options.as_of, context.today);
  const store::KeyedRow row = store::find_commitment(context.store(), options.key);
  return {report::commitment_card(store::commitment(context.store(), row.id, as_of), as_of,
                                  options.all),
          ExitCode::done,
          {}};
}

}  // namespace

Action declare_show(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_argument(app, "KEY", options->key, "the commitment: its key, its number, or a beginning");
  add_text(app, "--as-of", options->as_of, "what held at the end of that day (today)", "DATE");
  add_flag(app, "--all", options->all,
           "also updates that were corrected or taken back; all with their ids");
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace cli
