#include "cli/commands/declare.hpp"
#include "cli/moment.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "report/lists.hpp"
#include "store/find.hpp"
#include "store/read.hpp"

namespace cli {
namespace {

struct Options {
  std::string key;
  MomentFlags moment;
  bool all = false;
};

Output run(const Options& options, Context& context) {
  const core::Date as_of = enter_moment(context, options.moment);
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
  add_moment_flags(app, options->moment);
  add_flag(app, "--all", options->all,
           "also updates that were corrected or taken back; all with their ids");
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace cli
