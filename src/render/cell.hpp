#pragma once
#include <functional>
#include <string>
#include <string_view>

#include "report/report.hpp"

namespace render {

/// The value in words for people: `3 of 14`, `not assessed`, `closed: withdrawn`. Not escaped.
/// An address stands on a line of its own below its label.
[[nodiscard]] std::string cell_text(const report::Cell& cell);

/// The value as machines read it: the words of the file and the flags, ISO dates, lists joined by
/// `; `, an address without its label. Absent values are empty, except that nobody having looked
/// is a finding of its own: `not-assessed`. Not escaped.
[[nodiscard]] std::string cell_word(const report::Cell& cell);

/// What colour may add to the word of a cell, and never replaces it.
enum class Tone { plain, good, fair, bad, faint };

[[nodiscard]] Tone tone_of(const report::Cell& cell);

/// Shows the table with this key to `visit`, depth first; the first of all if the key is empty.
/// False if there is none.
bool visit_table(const report::Report& report, std::string_view key,
                 const std::function<void(const report::Table&)>& visit);

/// Length of a bar that stands for count of `of`, out of `full`: at least 1 when there is anything
/// at all, `full` only when it is all.
[[nodiscard]] int bar_length(std::int64_t count, std::int64_t of, int full);

}  // namespace render
