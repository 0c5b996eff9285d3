#include "base/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <vector>

#include <utf8proc.h>

#include "base/text.hpp"

namespace base {
namespace {

constexpr std::string_view kReplacement = "\xef\xbf\xbd";
constexpr std::string_view kEllipsis = "\xe2\x80\xa6";

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

/// One decoded code point; `valid` is false for a malformed byte, which is then one byte long.
struct Decoded {
  std::int32_t code = 0;
  std::size_t length = 1;
  bool valid = false;
};

/// Precondition: offset < text.size().
Decoded decode(std::string_view text, std::size_t offset) {
  if (is_ascii(text[offset])) {
    return {text[offset], 1, true};
  }
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data() + offset);
  utf8proc_int32_t code = -1;
  const auto left = static_cast<utf8proc_ssize_t>(std::min<std::size_t>(text.size() - offset, 4));
  const utf8proc_ssize_t length = utf8proc_iterate(bytes, left, &code);
  if (length <= 0) {
    return {};
  }
  return {code, static_cast<std::size_t>(length), true};
}

/// Whether all of it are characters from space to tilde. Eight bytes at a time: every cell of every
/// table is asked.
bool is_plain_ascii(std::string_view text) {
  constexpr std::uint64_t kOnes = 0x0101010101010101;
  constexpr std::uint64_t kHighBits = kOnes * 0x80;
  std::size_t at = 0;
  for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    const std::uint64_t no_delete = bytes ^ (kOnes * 0x7f);
    const std::uint64_t odd = bytes | (bytes - kOnes * 0x20) | (no_delete - kOnes);
    if ((odd & kHighBits) != 0) {
      return false;
    }
  }
  return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(),
                     [](char c) { return c >= 0x20 && c < 0x7f; });
}

/// Columns of one cluster: its widest code point, or 2 when it asks for emoji form or is a flag.
int cluster_width(std::string_view cluster) {
  constexpr std::int32_t kEmojiVariation = 0xFE0F;
  int columns = 0;
  int flag_letters = 0;
  for (std::size_t at = 0; at < cluster.size();) {
    const Decoded next = decode(cluster, at);
    at += next.length;
    if (!next.valid) {
      columns = std::max(columns, 1);
      continue;
    }
    if (next.code >= 0x1F1E6 && next.code <= 0x1F1FF) {
      ++flag_letters;
    }
    const bool emoji = next.code == kEmojiVariation && columns > 0 && cluster.front() != ' ';
    columns = std::max(columns, emoji ? 2 : utf8proc_charwidth(next.code));
  }
  return flag_letters > 1 ? 2 : columns;
}

/// Whether a whole Hangul syllable (U+AC00 to U+D7A3) begins here.
bool is_syllable(std::string_view text, std::size_t at) {
  if (at + 3 > text.size() || text[at] < '\xea' || text[at] > '\xed') {
    return false;
  }
  const std::int32_t code = decode(text, at).code;
  return code >= 0xAC00 && code <= 0xD7A3;
}

/// A cluster that is told by its first bytes, and its columns: ASCII or a syllable, with the same
/// behind it. Most text is made of these, and the tables of Unicode are slow.
struct Simple {
  std::size_t length = 0;  ///< 0: it takes the tables
  int columns = 0;
};

Simple simple_cluster(std::string_view text, std::size_t at) {
  Simple simple;
  if (text[at] >= 0x20 && text[at] < 0x7f) {
    simple = {1, 1};
  } else if (is_syllable(text, at)) {
    simple = {3, 2};
  } else {
    return {};
  }
  const std::size_t next = at + simple.length;
  const bool ends = next == text.size() || is_ascii(text[next]) || is_syllable(text, next);
  return ends ? simple : Simple{};
}

/// Marks that reorder or hide what follows (UAX #9, Trojan Source), and the two separators that
/// some programs take for line ends.
bool is_treacherous(std::int32_t code) {
  return (code >= 0x80 && code <= 0x9F) || code == 0x61C || code == 0x200E || code == 0x200F ||
         (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x206F) ||
         (code >= 0xFFF9 && code <= 0xFFFB);
}

void append_byte(std::string& out, unsigned char byte) {
  constexpr std::string_view digits = "0123456789abcdef";
  out += "\\x";
  out += digits[byte >> 4U];
  out += digits[byte & 15U];
}

void append_code(std::string& out, std::int32_t code) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  out += "<U+";
  for (int shift = code > 0xFFFF ? 16 : 12; shift >= 0; shift -= 4) {
    out += digits[(static_cast<std::uint32_t>(code) >> static_cast<unsigned>(shift)) & 15U];
  }
  out += '>';
}

void append_control(std::string& out, char c, LineBreaks breaks) {
  if (breaks != LineBreaks::show && c == '\t') {
    out += ' ';
  } else if (breaks != LineBreaks::show && c == '\n') {
    out += breaks == LineBreaks::keep ? '\n' : ' ';
  } else {
    append_byte(out, static_cast<unsigned char>(c));
  }
}

}  // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode(text, at);
    if (!next.valid) {
      return at;
    }
    at += next.length;
  }
  return std::nullopt;
}

std::string valid_utf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode(text, at);
    out += next.valid ? text.substr(at, next.length) : kReplacement;
    at += next.length;
  }
  return out;
}

std::size_t grapheme_length(std::string_view text) {
  if (text.empty()) {
    return 0;
  }
  if (text.size() == 1 || (is_ascii(text[0]) && is_ascii(text[1]) && text[0] != '\r')) {
    return 1;
  }
  Decoded previous = decode(text, 0);
  std::size_t at = previous.length;
  utf8proc_int32_t state = 0;
  while (previous.valid && at < text.size()) {
    const Decoded next = decode(text, at);
    if (!next.valid || utf8proc_grapheme_break_stateful(previous.code, next.code, &state)) {
      break;
    }
    at += next.length;
    previous = next;
  }
  return at;
}

int width(std::string_view text) {
  if (is_plain_ascii(text)) {
    return static_cast<int>(text.size());
  }
  int columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Simple simple = simple_cluster(text, at);
    if (simple.length > 0) {
      columns += simple.columns;
      at += simple.length;
      continue;
    }
    const std::size_t length = grapheme_length(text.substr(at));
    columns += cluster_width(text.substr(at, length));
    at += length;
  }
  return columns;
}

std::string truncate(std::string_view text, int columns) {
  if (width(text) <= columns) {
    return std::string(text);
  }
  if (columns <= 0) {
    return {};
  }
  std::string out;
  int used = 1;  // the ellipsis
  while (!text.empty()) {
    const std::string_view cluster = text.substr(0, grapheme_length(text));
    used += cluster_width(cluster);
    if (used > columns) {
      break;
    }
    out += cluster;
    text.remove_prefix(cluster.size());
  }
  out.erase(out.find_last_not_of(' ') + 1);
  out += kEllipsis;
  return out;
}

std::string printable(std::string_view text, LineBreaks breaks) {
  if (is_plain_ascii(text)) {
    return std::string(text);
  }
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] >= 0x20 && text[at] < 0x7f) {
      std::size_t end = at + 1;
      while (end < text.size() && text[end] >= 0x20 && text[end] < 0x7f) {
        ++end;
      }
      out += text.substr(at, end - at);
      at = end;
      continue;
    }
    if (breaks != LineBreaks::show && text.substr(at, 2) == "\r\n") {
      ++at;
    }
    const Decoded next = decode(text, at);
    if (!next.valid) {
      append_byte(out, static_cast<unsigned char>(text[at]));
    } else if (next.code < 0x20 || next.code == 0x7F) {
      append_control(out, text[at], breaks);
    } else if (is_treacherous(next.code)) {
      append_code(out, next.code);
    } else {
      out += text.substr(at, next.length);
    }
    at += next.length;
  }
  return out;
}

namespace {

/// Latin, Greek and Cyrillic letters, whose marks are accents. In other scripts a mark makes
/// another letter: a voiced kana, the vowel of an Indic syllable.
bool has_accents(utf8proc_int32_t code) {
  return code < 0x0530 || (code >= 0x1D00 && code < 0x2000) || (code >= 0x2C60 && code < 0x2C80) ||
         (code >= 0xA640 && code < 0xA6A0) || (code >= 0xA720 && code < 0xA800);
}

void strip_accents(std::vector<utf8proc_int32_t>& codes) {
  bool on_letter = false;
  std::erase_if(codes, [&on_letter](utf8proc_int32_t code) {
    const utf8proc_category_t category = utf8proc_category(code);
    const bool is_mark = category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC ||
                         category == UTF8PROC_CATEGORY_ME;
    on_letter = is_mark ? on_letter : has_accents(code);
    return is_mark && on_letter;
  });
}

}  // namespace

std::string fold(std::string_view text) {
  const bool is_ascii =
      std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
  if (is_ascii) {
    return lower(text);
  }
  const std::string valid = valid_utf8(text);
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(valid.data());
  const auto size = static_cast<utf8proc_ssize_t>(valid.size());
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE |
                                                      UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
  const utf8proc_ssize_t count = utf8proc_decompose(bytes, size, nullptr, 0, options);
  if (count < 0) {
    return valid;
  }
  std::vector<utf8proc_int32_t> codes(static_cast<std::size_t>(count) + 1);  // and a NUL
  (void)utf8proc_decompose(bytes, size, codes.data(), count, options);
  codes.pop_back();
  strip_accents(codes);
  const auto left = static_cast<utf8proc_ssize_t>(codes.size());
  codes.push_back(0);
  const utf8proc_ssize_t length = utf8proc_reencode(codes.data(), left, UTF8PROC_COMPOSE);
  return length < 0 ? valid
                    : std::string(reinterpret_cast<const char*>(codes.data()),
                                  static_cast<std::size_t>(length));
}

}  // namespace base
