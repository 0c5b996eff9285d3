#pragma once
#include <optional>
#include <string>

#include "cli/command.hpp"
#include "core/date.hpp"

namespace CLI {
class App;
}

/// The two days of whatever is read: that of which it speaks, and that by which it was known.
namespace cli {

struct MomentFlags {
  std::optional<std::string> as_of;
  std::optional<std::string> known_at;
};
void add_moment_flags(CLI::App& app, MomentFlags& flags);

/// The day to speak of: `--as-of`, else `--known-at`, else today. With `--known-at`, the context
/// reads from here on what had been recorded by then. Errors: a day of knowledge after today or
/// before the first record.
[[nodiscard]] core::Date enter_moment(Context& context, const MomentFlags& flags);

/// Refuses a day before the first commitment of a register that holds any.
void require_any_commitment(store::Store& store, core::Date as_of);

}  // namespace cli
