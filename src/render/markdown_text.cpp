#include "render/markdown_text.hpp"

#include <cctype>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "render/address.hpp"

namespace render {
namespace {

/// Bytes of the web address that begins here, without the punctuation behind it; 0 if none does.
std::size_t address_length(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  const bool inside_word = at > 0 && std::isalnum(static_cast<unsigned char>(text[at - 1])) != 0;
  if (inside_word ||
      !(base::starts_with_ci(rest, "https://") || base::starts_with_ci(rest, "http://"))) {
    return 0;
  }
  const std::string_view word = rest.substr(0, rest.find_first_of(" <>\""));
  const std::size_t length = word.find_last_not_of(".,;:!?)'*_") + 1;
  return length > std::string_view("https://").size() ? length : 0;
}

}  // namespace

std::string escape_markdown(std::string_view text) {
  constexpr std::string_view kSpecial = "\\`*_[]<>|~$";
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t length = address_length(text, at); length > 0) {
      out += "<" + encode_url(text.substr(at, length)) + ">";
      at += length;
      continue;
    }
    const char c = text[at++];
    if (kSpecial.find(c) != std::string_view::npos) {
      out += '\\';
    }
    out += c == '&' ? std::string("&amp;") : std::string(1, c);
  }
  return out;
}

std::string escape_line_start(std::string line) {
  if (line.empty()) {
    return line;
  }
  if (std::string_view("#-+=:").find(line.front()) != std::string_view::npos) {
    return "\\" + line;
  }
  const std::size_t digits = line.find_first_not_of("0123456789");
  if (digits != 0 && digits != std::string::npos && (line[digits] == '.' || line[digits] == ')')) {
    line.insert(digits, "\\");
  }
  return line;
}

std::string markdown_in_line(std::string_view text) {
  std::string out;
  const std::string shown = base::printable(text, base::LineBreaks::keep);
  for (const std::string_view line : base::split(shown, '\n')) {
    out += (out.empty() ? "" : "<br>") + escape_markdown(base::trim(line));
  }
  return out;
}

}  // namespace render
