#pragma once
#include <optional>
#include <string_view>

#include "intake/describe.hpp"
#include "intake/judge.hpp"

namespace intake {

/// Whether a line of minutes begins a passage of its own by its label: `ACTION: ...` or
/// `RESOLVED that ...`.
[[nodiscard]] bool starts_action(std::string_view line);

/// What minutes say is to be done, and by whom: `ACTION: Treasurer to close the account`, `Action
/// (JB): close the account`, `Action item 3: close the account [Treasurer]`. Nothing for a text
/// without such a label, and for one that says no deed; a deed without a verb only minutes have.
[[nodiscard]] std::optional<Undertaking> action_point(std::string_view text, bool of_minutes);

/// The same without a label, as minutes have it: `The Treasurer to close the account by May.`
[[nodiscard]] std::optional<Undertaking> assignment(std::string_view text);

/// `Action: none`, `Action 3: closed`.
[[nodiscard]] bool says_no_action(std::string_view text);

/// The text without such a label.
[[nodiscard]] std::string_view behind_action_label(std::string_view text);

/// What a meeting resolved: `RESOLVED that the pier be closed`, `BE IT FURTHER RESOLVED that the
/// City will ...`; owed by the body that resolves where the clause names nobody.
[[nodiscard]] std::optional<Undertaking> resolution(std::string_view text,
                                                    const Describer& describer);

}  // namespace intake
