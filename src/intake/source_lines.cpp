#include "intake/source_lines.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "intake/inline_text.hpp"

namespace intake {
namespace {

constexpr std::array<std::string_view, 4> kSpaces{"\u00A0", "\u202F", "\u2007", "\u3000"};
constexpr std::array<std::string_view, 7> kInvisible{"\u200B", "\u200C", "\u200D", "\u2060",
                                                     "\uFEFF", "\u00AD", "\u200E"};

template <std::size_t N>
std::string_view match_any(std::string_view text, const std::array<std::string_view, N>& forms) {
  for (const std::string_view form : forms) {
    if (text.starts_with(form)) {
      return form;
    }
  }
  return {};
}

SourceLine make_line(std::string_view raw, int number) {
  const auto fed = std::min(raw.find_first_not_of('\f'), raw.size());
  std::string plain = plain_characters(raw.substr(fed));
  if (raw.ends_with("\u00AD") || raw.ends_with("\u2010")) {  // where a word was broken
    plain = plain.substr(0, plain.find_last_not_of("\xE2\x80\x90") + 1) + "-";
  }
  int indent = 0;
  std::size_t start = 0;
  for (; start < plain.size() && (plain[start] == ' ' || plain[start] == '\t'); ++start) {
    indent = plain[start] == '\t' ? (indent / 4 + 1) * 4 : indent + 1;
  }
  const auto last = plain.find_last_not_of(" \t\f\v");
  if (last == std::string::npos || last < start) {
    return {number, 0, {}, fed > 0};
  }
  return {number, indent, plain.substr(start, last - start + 1), fed > 0};
}

}  // namespace

std::string plain_characters(std::string_view text) {
  const bool ascii_only = std::none_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) >= 0x80 || c == kLineMark;
  });
  if (ascii_only) {
    return std::string(text);
  }
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const bool ascii = static_cast<unsigned char>(text[i]) < 0x80;
    const std::string_view space = ascii ? "" : match_any(text.substr(i), kSpaces);
    const std::string_view nothing = ascii ? "" : match_any(text.substr(i), kInvisible);
    if (!space.empty()) {
      plain += ' ';
    } else if (nothing.empty() && text[i] != kLineMark) {
      plain += text[i];
    }
    i += std::max<std::size_t>(1, space.size() + nothing.size());
  }
  return plain;
}

std::vector<SourceLine> split_lines(std::string_view bytes) {
  std::vector<SourceLine> lines;
  int number = 1;
  for (std::size_t start = 0; start < bytes.size(); ++number) {
    const auto end = std::min(bytes.find_first_of("\r\n", start), bytes.size());
    lines.push_back(make_line(bytes.substr(start, end - start), number));
    const bool crlf = bytes.substr(end).starts_with("\r\n");
    start = end + (crlf ? 2 : 1);
  }
  return lines;
}

}  // namespace intake
