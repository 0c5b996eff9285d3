#pragma once
#include <string>
#include <string_view>

namespace render {

/// Escapes every character that means something to GitHub's Markdown inside a line. An entity would
/// turn into another character, so `&` is one of them. GitHub finds web addresses before it undoes
/// escapes, so these are marked as links instead.
[[nodiscard]] std::string escape_markdown(std::string_view text);

/// Escapes what only means something at the beginning of a line: headings, lists, rules.
[[nodiscard]] std::string escape_line_start(std::string line);

/// A text of any lines inside one line: its breaks become `<br>`.
[[nodiscard]] std::string markdown_in_line(std::string_view text);

}  // namespace render
