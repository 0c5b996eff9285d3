#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace intake {

/// A passage without its markup.
struct InlineText {
  std::string text;       ///< blanks collapsed
  std::string bold_lead;  ///< the bold words that it starts with; may be all of it, or empty
  std::vector<std::size_t> breaks;  ///< where in the text a new line of the source begins
};

/// Stands in Markdown where a line of the source begins; CommonMark takes it for a letter.
inline constexpr char kLineMark = '\x02';

/// Reads Markdown inside a paragraph: emphasis, links (their text), code, entities, escapes; HTML
/// tags and footnote marks are dropped. Bold that is opened or closed beside a space
/// (`**Lead-in: **The`) counts as bold, which CommonMark does not grant.
[[nodiscard]] InlineText read_inline(std::string_view markdown);

/// Blanks at both ends removed, blanks inside collapsed to one space.
[[nodiscard]] std::string collapsed(std::string_view text);

}  // namespace intake
