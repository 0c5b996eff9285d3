#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace intake {

/// What a column is about, by its heading.
enum class ColumnRole { untold, other, number, action, due, lead, supporting };

/// Whether one of the words of a heading, in any case, is on the list.
[[nodiscard]] bool has_word(std::string_view heading, std::string_view list);

[[nodiscard]] ColumnRole role_of(std::string_view heading);

/// Whether the headings of a table have a column for what is to be done, and one for when or by
/// whom.
[[nodiscard]] bool heads_deeds(const std::vector<std::string>& headings);

}  // namespace intake
