#pragma once
#include <string_view>

namespace base {

/// Whether a text in a CSV file needs an apostrophe in front, so that a spreadsheet takes it as
/// text: it would run as a formula (OWASP, CSV injection), or has such an apostrophe of its own.
[[nodiscard]] bool needs_apostrophe(std::string_view text);

/// A cell of a CSV file without the apostrophe that stands before what needs one.
[[nodiscard]] std::string_view without_apostrophe(std::string_view cell);

}  // namespace base
