#include <algorithm>
#include <cstddef>

#include "base/utf8.hpp"

namespace base {
namespace {

/// A piece of text that stays together, and the spaces before it.
struct Word {
  std::string_view gap;
  std::string_view text;
};

constexpr std::string_view kIdeographicSpace = "\xe3\x80\x80";

std::size_t space_length(std::string_view text) {
  if (text.front() == ' ' || text.front() == '\t') {
    return 1;
  }
  return text.substr(0, 3) == kIdeographicSpace ? 3 : 0;
}

bool begins_or_ends_blank(std::string_view text) {
  if (text.empty()) {
    return false;
  }
  return space_length(text) > 0 || text.back() == ' ' || text.back() == '\t' ||
         (text.size() >= 3 && text.substr(text.size() - 3) == kIdeographicSpace);
}

/// Code point of a three-byte sequence, 0 for anything else: enough to know ideographs and kana.
unsigned three_byte_code(std::string_view cluster) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(cluster[i]); };
  if (cluster.size() < 3 || (byte(0) & 0xF0U) != 0xE0U) {
    return 0;
  }
  return ((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
}

/// Scripts written without spaces, where a line may end after any character. Hangul is written
/// with them and is not among these.
bool breaks_anywhere(std::string_view cluster) {
  const unsigned code = three_byte_code(cluster);
  return (code >= 0x3041 && code <= 0x30FF) || (code >= 0x3400 && code <= 0x9FFF) ||
         (code >= 0xF900 && code <= 0xFAFF);
}

/// Punctuation that ends a phrase in those scripts: a line may end after it, never before.
bool closes_phrase(std::string_view cluster) {
  const unsigned code = three_byte_code(cluster);
  return (code >= 0x3001 && code <= 0x3003) || code == 0x300D || code == 0x300F || code == 0x3011 ||
         code == 0xFF01 || code == 0xFF09 || code == 0xFF0C || code == 0xFF1F;
}

bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// Bytes of the word at the beginning of the text, which is no space. An ideograph or kana is a
/// word, with the punctuation behind it.
std::size_t word_length(std::string_view text) {
  std::size_t end = 0;
  bool ideograph = false;
  while (end < text.size()) {
    // A letter of ASCII with another one behind it is a cluster and nothing else.
    const bool plain = !ideograph && text[end] > ' ' && text[end] < 0x7f &&
                       (end + 1 == text.size() || (text[end + 1] >= ' ' && text[end + 1] < 0x7f));
    if (plain) {
      ++end;
      continue;
    }
    const std::string_view left = text.substr(end);
    if (space_length(left) > 0) {
      break;
    }
    const std::string_view cluster = left.substr(0, grapheme_length(left));
    if (ideograph && breaks_anywhere(cluster)) {
      break;
    }
    ideograph = breaks_anywhere(cluster) || (ideograph && closes_phrase(cluster));
    end += cluster.size();
  }
  return end;
}

/// Calls `take` for each word of one paragraph.
template <class Take>
void each_word(std::string_view line, Take take) {
  while (!line.empty()) {
    std::size_t gap = 0;
    while (gap < line.size() && space_length(line.substr(gap)) > 0) {
      gap += is_blank(line[gap]) ? 1 : kIdeographicSpace.size();
    }
    const std::size_t length = word_length(line.substr(gap));
    if (length > 0) {
      take(Word{line.substr(0, gap), line.substr(gap, length)});
    }
    line.remove_prefix(gap + length);
  }
}

/// Bytes of the longest head of `word` that fits: up to a hyphen or slash if there is one in its
/// second half, else as many clusters as fit, at least one.
std::size_t head_length(std::string_view word, int columns) {
  std::size_t end = 0;
  std::size_t good = 0;
  int used = 0;
  while (end < word.size()) {
    const std::string_view cluster = word.substr(end, grapheme_length(word.substr(end)));
    used += width(cluster);
    if (used > columns && end > 0) {
      break;
    }
    end += cluster.size();
    if (cluster == "-" || cluster == "/") {
      good = end;
    }
  }
  return good > end / 2 ? good : end;
}

/// Lines under construction; each is a part of the text.
class Lines {
 public:
  Lines(int columns, std::vector<std::string_view>& lines) : columns_(columns), lines_(lines) {}

  void add(const Word& word) {
    const int text_width = width(word.text);
    const int gap_width = line_.empty() ? 0 : width(word.gap);
    if (!line_.empty() && used_ + gap_width + text_width > columns_) {
      finish();
    }
    used_ += line_.empty() ? 0 : gap_width;
    std::string_view rest = word.text;
    int left = text_width;
    if (left > columns_ && !is_address(rest)) {
      while (left > columns_) {
        const std::size_t head = head_length(rest, columns_);
        if (head == rest.size()) {
          break;
        }
        line_ = rest.substr(0, head);
        left -= width(line_);
        finish();
        rest.remove_prefix(head);
      }
    }
    // With the gap, which stands between the two.
    line_ = line_.empty() ? rest
                          : std::string_view(
                                line_.data(),
                                static_cast<std::size_t>(rest.data() - line_.data()) + rest.size());
    used_ += left;
  }

  void finish() {
    lines_.push_back(line_);
    line_ = {};
    used_ = 0;
  }

 private:
  int columns_;
  std::vector<std::string_view>& lines_;
  std::string_view line_;
  int used_ = 0;
};

/// Most cells of a table need no breaking; to look for words would only find that out slowly.
bool fits_as_it_is(std::string_view text, int columns) {
  return text.find('\n') == std::string_view::npos && !begins_or_ends_blank(text) &&
         width(text) <= columns;
}

/// Adds the lines of a paragraph in which every byte is a column: only the spaces before the ends
/// of lines are looked for. Stops before a word that is longer than a line, and returns false; then
/// `paragraph` is what is left.
bool add_plain_lines(std::string_view& paragraph, std::size_t columns,
                     std::vector<std::string_view>& lines) {
  paragraph = paragraph.substr(0, paragraph.find_last_not_of(' ') + 1);
  while (true) {
    paragraph.remove_prefix(std::min(paragraph.find_first_not_of(' '), paragraph.size()));
    if (paragraph.size() <= columns) {
      lines.push_back(paragraph);
      return true;
    }
    const std::size_t space = paragraph.rfind(' ', columns);
    if (space == std::string_view::npos) {
      return false;
    }
    lines.push_back(paragraph.substr(0, paragraph.find_last_not_of(' ', space) + 1));
    paragraph.remove_prefix(space);
  }
}

bool is_column_by_byte(std::string_view text) {
  return static_cast<std::size_t>(width(text)) == text.size();  // it is never more
}

/// Adds the lines of one paragraph; at least one.
void add_lines(std::string_view paragraph, int columns, std::vector<std::string_view>& lines) {
  if (is_column_by_byte(paragraph) &&
      add_plain_lines(paragraph, static_cast<std::size_t>(columns), lines)) {
    return;
  }
  Lines broken(columns, lines);
  each_word(paragraph, [&](const Word& word) { broken.add(word); });
  broken.finish();
}

}  // namespace

bool is_address(std::string_view word) { return word.find("://") != std::string_view::npos; }

void wrap(std::string_view text, int columns, std::vector<std::string_view>& lines) {
  lines.clear();
  if (fits_as_it_is(text, columns)) {
    lines.push_back(text);
    return;
  }
  while (true) {
    const std::size_t end = text.find('\n');
    add_lines(text.substr(0, end), std::max(columns, 1), lines);
    if (end == std::string_view::npos) {
      return;
    }
    text.remove_prefix(end + 1);
  }
}

std::vector<std::string> wrap(std::string_view text, int columns) {
  std::vector<std::string_view> lines;
  wrap(text, columns, lines);
  return {lines.begin(), lines.end()};
}

std::size_t wrapped_height(std::string_view text, int columns) {
  if (fits_as_it_is(text, columns)) {
    return 1;
  }
  std::vector<std::string_view> lines;
  wrap(text, columns, lines);
  return lines.size();
}

int longest_word(std::string_view text) {
  int longest = 0;
  while (true) {
    const std::size_t end = text.find('\n');
    each_word(text.substr(0, end),
              [&](const Word& word) { longest = std::max(longest, width(word.text)); });
    if (end == std::string_view::npos) {
      return longest;
    }
    text.remove_prefix(end + 1);
  }
}

}  // namespace base
