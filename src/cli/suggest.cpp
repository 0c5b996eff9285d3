#include "cli/suggest.hpp"

#include "base/text.hpp"

namespace cli {
namespace {
constexpr std::size_t kFew = 12;
}

base::Error unknown_word(std::string_view what, std::string_view word,
                         const std::vector<std::string>& known, base::ErrorKind kind) {
  std::string message = "unknown ";
  message.append(what).append(" '").append(word).append("'");
  const auto near = base::closest(word, known);
  if (near) {
    return {kind, message, "did you mean '" + std::string(*near) + "'?"};
  }
  if (known.empty() || known.size() > kFew) {
    return {kind, message};
  }
  return {kind, message, "known are: " + base::join(known, ", ")};
}

}  // namespace cli
