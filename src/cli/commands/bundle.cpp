#include "store/bundle.hpp"

#include <algorithm>
#include <filesystem>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/declare.hpp"
#include "cli/globals.hpp"
#include "cli/options.hpp"
#include "core/event_text.hpp"
#include "core/json.hpp"
#include "store/log.hpp"
#include "store/past.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

constexpr std::size_t kHeadDigits = 32;

bool is_fingerprint(const std::string& text) {
  const std::vector<std::string_view> heads = base::split(text, '.');
  return std::all_of(heads.begin(), heads.end(), [](std::string_view head) {
    return head.size() >= kHeadDigits && head.size() <= core::kIdDigits &&
           head.find_first_not_of("0123456789abcdef") == std::string_view::npos;
  });
}

/// The heads of another copy, without those that this register does not hold: what they stand for
/// is taken from what both hold.
store::Since heads_both_hold(const std::string& path, Context& context) {
  const store::OtherCopy other =
      store::open_other_copy(path, context.session.schema, context.surroundings());
  return store::shared_heads(context.store(), *other.store);
}

/// `2025-01-15`, `2025-01-15T12:00:00Z`, or as much of it as is wanted; days are those of UTC.
bool is_moment(const std::string& text) {
  constexpr std::string_view kForm = "dddd-dd-ddTdd:dd:ddZ";
  constexpr std::size_t kDay = 10;
  if (text.size() < kDay || text.size() > kForm.size()) {
    return false;
  }
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_digit = text[at] >= '0' && text[at] <= '9';
    if (kForm[at] == 'd' ? !is_digit : text[at] != kForm[at]) {
      return false;
    }
  }
  return true;
}

store::Since since_of(const std::string& text, Context& context) {
  std::error_code ignored;
  if (std::filesystem::exists(text, ignored)) {
    return heads_both_hold(text, context);
  }
  if (is_moment(text)) {
    return {store::heads_of(context.store(), store::recorded_by(context.store(), text))};
  }
  std::string digits = base::lower(text);
  std::erase_if(digits, [](char c) { return c == ' '; });
  if (!is_fingerprint(digits)) {
    throw Error(ErrorKind::usage, "'" + text + "' is neither a fingerprint, a day nor a file",
                "what the other side has: its kept fingerprint, a copy of its register, or the day "
                "by which it had everything");
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
  add_text(
      app, "--since", *since,
      "what the other side has: its fingerprint, a copy of its register, a bundle of it, or all "
      "recorded by a day (2025-01-15, 2025-01-15T12:00)",
      "WHAT");
  return [since](Context& context) { return run(*since, context); };
}

}  // namespace cli
