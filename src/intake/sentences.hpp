#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace intake {

/// Cuts running text into sentences. A full stop inside an abbreviation (`U.S.`, `Mr.`, `No.`) or a
/// number ends none; thousands of bytes without an end are cut at a blank.
[[nodiscard]] std::vector<std::string_view> sentences(std::string_view text);

/// A title for a commitment: its bold lead-in, else its first clause; at most 80 columns, cut
/// before a joining word if it can be, else at a word and ended by `…`.
[[nodiscard]] std::string short_title(std::string_view text, std::string_view bold_lead);

}  // namespace intake
