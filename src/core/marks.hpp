#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/json.hpp"

/// Handling marks: free words with an order of the register's own, such as public, internal,
/// restricted.
namespace core {

/// The marks of a register, from the lowest to the highest.
class Marks {
 public:
  Marks() = default;
  explicit Marks(std::vector<std::string> words) : words_(std::move(words)) {}

  [[nodiscard]] const std::vector<std::string>& words() const { return words_; }
  /// 0 for no mark; a word that has no place in the order is higher than all that have.
  [[nodiscard]] std::size_t rank(std::string_view word) const;
  /// The word as the order spells it; nothing if it has no place there.
  [[nodiscard]] std::optional<std::string> known(std::string_view word) const;
  /// The highest of these, several where nobody said which of them is higher: `SECRET, VS-NfD`.
  [[nodiscard]] std::string highest(const std::vector<std::string>& marks) const;

 private:
  std::vector<std::string> words_;
};

/// The words of the register's field `marks`; what is no text, blank or there twice is passed over.
[[nodiscard]] std::vector<std::string> marks_from(const Json& value);

}  // namespace core
