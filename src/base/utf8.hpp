#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Text as people see it: everything here counts grapheme clusters and terminal columns, and takes
/// any bytes. A byte that is not UTF-8 counts as a cluster of its own, one column wide.
namespace base {

/// Offset of the first byte that is not part of well-formed UTF-8 (no overlong forms, no
/// surrogates, nothing above U+10FFFF); nothing if the whole text is.
[[nodiscard]] std::optional<std::size_t> first_invalid_utf8(std::string_view text);

/// The text with every malformed byte replaced by U+FFFD, for writers that must put out UTF-8.
[[nodiscard]] std::string valid_utf8(std::string_view text);

/// Bytes of the first grapheme cluster (UAX #29) of the text; 0 only for the empty text.
[[nodiscard]] std::size_t grapheme_length(std::string_view text);

/// Terminal columns: 2 for wide East Asian clusters, Hangul and emoji, 0 for a lone combining mark.
[[nodiscard]] int width(std::string_view text);

/// At most `columns` wide, cut between clusters and ended by `…` if anything had to go.
[[nodiscard]] std::string truncate(std::string_view text, int columns);

/// Lines of at most `columns`, broken at spaces and between ideographs; `\n` always breaks. A word
/// longer than a line is broken behind a hyphen or slash, else between clusters; an address
/// (`scheme://`) never is, and may stick out. The empty text is one empty line.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, int columns);
/// The same lines as parts of the text, put in the place of what `lines` held.
void wrap(std::string_view text, int columns, std::vector<std::string_view>& lines);
/// How many lines that makes.
[[nodiscard]] std::size_t wrapped_height(std::string_view text, int columns);

/// Width of the widest word that `wrap` would rather not break.
[[nodiscard]] int longest_word(std::string_view text);

/// Whether the word holds an address, which must stay in one piece to be of use.
[[nodiscard]] bool is_address(std::string_view word);

/// What `printable` makes of line breaks: keeps `\n` (and turns `\r\n` into it), puts a space in
/// their place, or shows them like other controls.
enum class LineBreaks { keep, space, show };

/// Makes data harmless for a terminal or printer: C0, DEL, C1, malformed bytes, bidi marks and
/// overrides and line separators become visible (`\x1b`, `<U+202E>`). Tabs become spaces unless
/// shown.
[[nodiscard]] std::string printable(std::string_view text, LineBreaks breaks);

/// Key for comparisons: case, accents and compatibility forms folded. Not for display.
[[nodiscard]] std::string fold(std::string_view text);

}  // namespace base
