#include "render/html_text.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "render/address.hpp"

namespace render {
namespace {

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
  return out;
}

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_' || c == '.';
}

}  // namespace

std::string html_line(std::string_view text) {
  return escaped(base::trim(base::printable(text, base::LineBreaks::space)));
}

std::string html_lines(std::string_view text) {
  const std::string shown = base::printable(text, base::LineBreaks::keep);
  std::string out;
  for (const std::string_view line : base::split(base::trim(shown), '\n')) {
    out += (out.empty() ? "" : "<br/>\n") + escaped(base::trim(line));
  }
  return out;
}

std::string html_name(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    c = is_name_character(c) ? c : '-';
  }
  return out;
}

std::string html_address(const report::Address& address) {
  const std::string shown = html_line(address.label.empty() ? address.url : address.label);
  if (!is_linkable(address.url)) {
    return address.label.empty() ? shown : shown + " " + html_line(address.url);
  }
  const std::string link =
      "<a class=\"out\" href=\"" + escaped(encode_url(address.url)) + "\">" + shown + "</a>";
  // On paper the address itself must be readable.
  return address.label.empty()
             ? link
             : link + "<span class=\"paper\"> " + html_line(address.url) + "</span>";
}

std::string_view tone_class(Tone tone) {
  switch (tone) {
    case Tone::good: return "good";
    case Tone::fair: return "fair";
    case Tone::bad: return "bad";
    case Tone::faint: return "faint";
    case Tone::plain: return "";
  }
  return "";
}

}  // namespace render
