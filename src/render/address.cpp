#include "render/address.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace render {

bool is_linkable(std::string_view url) {
  return base::starts_with_ci(url, "https://") || base::starts_with_ci(url, "http://") ||
         base::starts_with_ci(url, "mailto:");
}

std::string encode_url(std::string_view url) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (const char c : base::printable(url, base::LineBreaks::show)) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte <= 0x20 || std::string_view("<>|\\`").find(c) != std::string_view::npos) {
      out += {'%', digits[byte >> 4U], digits[byte & 15U]};
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace render
