#include "base/error.hpp"
#include "cli/commands/declare.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "report/lists.hpp"
#include "store/find.hpp"
#include "store/log.hpp"
#include "store/read.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

struct Options {
  std::string key;
  std::optional<std::string> save;
};

/// The numbers are those of the card: effective updates, newest first.
const core::Evidence& numbered(const core::Commitment& commitment, std::int64_t number) {
  std::int64_t count = 0;
  for (const core::StatusUpdate& update : commitment.updates) {
    if (!update.effective) {
      continue;
    }
    for (const core::Evidence& evidence : update.evidence) {
      if (++count == number) {
        return evidence;
      }
    }
  }
  throw Error(ErrorKind::not_found,
              commitment.key + " has no evidence [" + std::to_string(number) + "]",
              "see what there is: kept evidence " + commitment.key);
}

/// What a register says of a folder is not for this machine to follow.
std::string base_name(const std::string& name) {
  const std::string last = name.substr(name.find_last_of("/\\") + 1);
  return last.empty() || last.front() == '-' || last.front() == '.' ? "FILE" : last;
}

Output save(const core::Commitment& commitment, std::int64_t number, const Context& context) {
  const core::Evidence& evidence = numbered(commitment, number);
  const std::string mark = "[" + std::to_string(number) + "] of " + commitment.key;
  if (evidence.sha256.empty()) {
    throw Error(ErrorKind::input, mark + " is an address: its bytes are not kept here",
                evidence.address);
  }
  const auto bytes = store::content(context.store(), evidence.sha256);
  if (!bytes) {
    throw Error(ErrorKind::not_found, "the bytes of " + mark + " are not in this copy",
                "its SHA-256 is " + evidence.sha256);
  }
  if (context.session.terminal.out && !context.globals.output) {
    throw Error(ErrorKind::usage, "a file is not written to a terminal",
                "give it a name: -o " + base_name(evidence.file_name));
  }
  return {Raw{*bytes, true}, ExitCode::done, {}};
}

Output run(const Options& options, Context& context) {
  const store::KeyedRow row = store::find_commitment(context.store(), options.key);
  const core::Commitment commitment = store::commitment(context.store(), row.id, context.today);
  if (!options.save) {
    return {report::evidence_list(commitment), ExitCode::done, {}};
  }
  const std::int64_t number = resolve_count(*options.save, "the number of a piece of evidence",
                                            "see what there is: kept evidence " + row.key);
  return save(commitment, number, context);
}

}  // namespace

Action declare_evidence(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_argument(app, "KEY", options->key, "the commitment");
  add_text(app, "--save", options->save, "write the bytes kept of this one; -o FILE says where",
           "N");
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace cli
