#pragma once
#include <string>
#include <string_view>

#include "render/cell.hpp"
#include "report/report.hpp"

/// Data made safe to stand in HTML, and what is written the same way everywhere. All of it is XML
/// as well, so that any XML reader can take a report apart.
namespace render {

/// One line for text and attributes.
[[nodiscard]] std::string html_line(std::string_view text);

/// Text whose line breaks are kept as `<br/>`.
[[nodiscard]] std::string html_lines(std::string_view text);

/// A word for a class or an anchor: letters, digits, `-`, `_` and `.` stay, all else becomes `-`.
[[nodiscard]] std::string html_name(std::string_view text);

/// The address as a link if it may be one, else as text.
[[nodiscard]] std::string html_address(const report::Address& address);

/// The class that colours a value beside its word; empty for plain ones.
[[nodiscard]] std::string_view tone_class(Tone tone);

/// The style sheet, for screens light and dark, and for paper.
[[nodiscard]] std::string_view html_style();

}  // namespace render
