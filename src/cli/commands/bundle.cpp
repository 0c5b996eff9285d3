#include "store/bundle.hpp"

#include <algorithm>
#include <filesystem>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/declare.hpp"
#include "cli/globals.hpp"
#include "cli/options.hpp"
#include "core/json.hpp"
#include "store/log.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

constexpr std::size_t kHeadDigits = 32;

bool is_fingerprint(const std::string& text) {
  return text.size() >= kHeadDigits && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || c == '.';
         });
}

/// The heads of another copy, without those that this register does not hold: what they stand for
/// is taken from what both hold.
store::Since heads_both_hold(const std::string& path, Context& context) {
  const store::OtherCopy other =
      store::open_other_copy(path, context.session.schema, context.surroundings());
  return store::shared_heads(context.store(), *other.store);
}

store::Since since_of(const std::string& text, Context& context) {
  std::error_code ignored;
  if (std::filesystem::exists(text, ignored)) {
    return heads_both_hold(text, context);
  }
  std::string digits = base::lower(text);
  std::erase_if(digits, [](char c) { return c == ' '; });
  if (!is_fingerprint(digits)) {
    throw Error(ErrorKind::usage, "'" + text + "' is neither a fingerprint nor a file",
                "what the other side has: its kept fingerprint, or a copy of its register");
  }
  store::Since since;
  for (const std::string_view head : base::split(digits, '.')) {
    since.heads.emplace_back(head);
  }
  return since;
}

Output run(const std::optional<std::string>& since, Context& context) {
  std::string text;
  const std::int64_t events =
      store::write_bundle(context.store(), since ? since_of(*since, context) : store::Since{},
                          [&](const core::Json& line) { text += core::canonical(line) + "\n"; });
  const bool is_plain = find_format(context.globals) != render::Format::json;
  Output output{Raw{std::move(text), is_plain}, ExitCode::done, {}};
  output.warnings.push_back(std::to_string(events) + (events == 1 ? " event" : " events") +
                            "; the other side takes them in with: kept merge FILE");
  return output;
}

}  // namespace

Action declare_bundle(CLI::App& app) {
  const auto since = std::make_shared<std::optional<std::string>>();
  add_text(app, "--since", *since,
           "what the other side has: its fingerprint, a copy of its register, or a bundle of it",
           "WHAT");
  return [since](Context& context) { return run(*since, context); };
}

}  // namespace cli
