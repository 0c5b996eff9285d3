#include "intake/encoding.hpp"

#include <algorithm>
#include <cctype>
#include <string>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "intake/table.hpp"

namespace intake {
namespace {

constexpr std::size_t kDeclaredWithin = 2048;  // bytes; where a page names its encoding

std::string how_to_convert(const std::string& from) {
  return "convert it and import the copy: iconv -f " + from + " -t UTF-8 FILE > COPY";
}

/// `UTF-16LE` or `UTF-16BE` where every other byte is NUL, as in Latin letters of UTF-16.
std::string utf16_without_mark(std::string_view bytes) {
  const std::string_view start = bytes.substr(0, 512);
  std::size_t even = 0;
  std::size_t odd = 0;
  for (std::size_t i = 0; i < start.size(); ++i) {
    (i % 2 == 0 ? even : odd) += start[i] == '\0' ? 1U : 0U;
  }
  const std::size_t most = start.size() / 2 * 2 / 3;
  return start.size() < 8 ? "" : odd > most ? "UTF-16LE" : even > most ? "UTF-16BE" : "";
}

/// The encoding that a page names in `<meta charset>` or an XML declaration.
std::string declared_encoding(std::string_view bytes) {
  const std::string start = base::lower(bytes.substr(0, kDeclaredWithin));
  auto at = start.find("charset=");
  at = at == std::string::npos ? start.find("encoding=") : at;
  if (at == std::string::npos) {
    return {};
  }
  std::string name;
  for (const char c : std::string_view(start).substr(start.find('=', at) + 1)) {
    const bool part = std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_';
    if (!part && (c != '"' && c != '\'')) {
      break;
    }
    if (!part && !name.empty()) {
      break;
    }
    name += part ? std::string(1, static_cast<char>(std::toupper(c))) : "";
  }
  return name == "UTF-8" || name == "UTF8" ? "" : name;
}

std::string located(std::string_view bytes, std::size_t offset, const std::string& what) {
  const Place place = place_of(bytes, offset);
  return "line " + std::to_string(place.line) + ", column " + std::to_string(place.column) + ": " +
         what;
}

}  // namespace

std::optional<base::Diagnostic> encoding_fault(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    return base::Diagnostic{"line 1: the file is UTF-16, not UTF-8", how_to_convert("UTF-16")};
  }
  if (const auto nul = bytes.find('\0'); nul != std::string_view::npos) {
    const std::string wide = utf16_without_mark(bytes);
    return wide.empty()
               ? base::Diagnostic{located(bytes, nul, "a NUL byte: this is not a text file"),
                                  "save it as plain text or Markdown and import that"}
               : base::Diagnostic{"line 1: the file is UTF-16, not UTF-8", how_to_convert(wide)};
  }
  if (const auto bad = base::first_invalid_utf8(bytes)) {
    const std::string declared = declared_encoding(bytes);
    return base::Diagnostic{
        located(bytes, *bad, "not UTF-8 text" + (declared.empty() ? "" : " but " + declared)),
        how_to_convert(declared.empty() ? "WINDOWS-1252" : declared)};
  }
  return std::nullopt;
}

}  // namespace intake
