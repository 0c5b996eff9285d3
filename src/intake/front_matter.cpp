#include "intake/front_matter.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

#include "intake/inline_text.hpp"

namespace intake {
namespace {

/// Lines within which front matter must end: otherwise the `---` is a rule of the text.
constexpr std::size_t kLongest = 200;

void append_utf8(std::uint32_t point, std::string& text) {
  if (point < 0x80) {
    text += static_cast<char>(point);
  } else if (point < 0x800) {
    text += static_cast<char>(0xC0U | (point >> 6U));
    text += static_cast<char>(0x80U | (point & 0x3FU));
  } else {
    text += static_cast<char>(0xE0U | (point >> 12U));
    text += static_cast<char>(0x80U | ((point >> 6U) & 0x3FU));
    text += static_cast<char>(0x80U | (point & 0x3FU));
  }
}

/// Appends what a backslash escape stands for; returns the characters it takes behind the
/// backslash.
std::size_t append_escape(std::string_view rest, std::string& text) {
  const std::size_t digits = rest.starts_with('u') ? 4 : rest.starts_with('x') ? 2 : 0;
  if (digits != 0 && rest.size() > digits) {
    std::uint32_t point = 0;
    const char* last = rest.data() + 1 + digits;
    const bool whole = std::from_chars(rest.data() + 1, last, point, 16).ptr == last;
    const bool surrogate = point >= 0xD800 && point < 0xE000;
    const bool invisible = point == 0x2060 || (point >= 0x200B && point <= 0x200D);
    if (whole && point >= 0x20 && !surrogate) {
      if (!invisible) {
        append_utf8(point == 0xA0 ? ' ' : point, text);
      }
      return digits + 1;
    }
  }
  if (!rest.empty()) {
    const bool blank = rest.front() == '_' || rest.front() == 'n' || rest.front() == 't';
    text += blank ? ' ' : rest.front();
  }
  return 1;
}

std::string unquoted(std::string_view value) {
  if (value.size() < 2 || value.front() != value.back() ||
      (value.front() != '"' && value.front() != '\'')) {
    return collapsed(value);
  }
  const bool escapes = value.front() == '"';
  std::string text;
  value = value.substr(1, value.size() - 2);
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (escapes && value[i] == '\\') {
      i += append_escape(value.substr(i + 1), text);
    } else {
      text += value[i];
      i += !escapes && value.substr(i).starts_with("''") ? 1U : 0U;
    }
  }
  return collapsed(text);
}

std::size_t key_length(const SourceLine& line) {
  const auto colon = line.text.find(':');
  const bool is_key = line.indent == 0 && colon != std::string::npos && colon > 0 &&
                      line.text.find_first_of(" \"'#-") > colon - 1 &&
                      (colon + 1 == line.text.size() || line.text[colon + 1] == ' ');
  return is_key ? colon : 0;
}

}  // namespace

FrontMatter read_front_matter(const std::vector<SourceLine>& lines) {
  if (lines.empty() || lines.front().text != "---") {
    return {};
  }
  FrontMatter result;
  std::string key;
  std::string value;
  for (std::size_t i = 1; i < std::min(lines.size(), kLongest); ++i) {
    const SourceLine& line = lines[i];
    const bool end = line.text == "---" || line.text == "...";
    const std::size_t length = key_length(line);
    if ((end || length != 0) && !key.empty()) {
      result.values[key] = unquoted(value);
    }
    if (end) {
      result.lines = result.values.empty() ? 0 : i + 1;
      return result;
    }
    if (length != 0) {
      key = line.text.substr(0, length);
      value = collapsed(line.text.substr(length + 1));
    } else if (!line.text.empty()) {
      // A double-quoted value that goes on behind a backslash at the line's end.
      const bool escaped = !value.empty() && value.back() == '\\';
      if (escaped) {
        value.pop_back();
      }
      value += (escaped ? "" : " ") + line.text;
    }
  }
  return {};
}

}  // namespace intake
