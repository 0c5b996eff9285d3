#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class TokenKind {
  word,     ///< letters
  number,   ///< digits, and only they: `2,025` and `3.5` are other
  ordinal,  ///< `30th`, `1st`
  iso,      ///< `2026-09-30`, `2026-Q3`
  dash,     ///< hyphen, en dash, em dash and their like
  mark,     ///< one other character
  other     ///< `FY2026`, `2,025`, `3.5`: nothing that a date is made of
};

/// A piece of running text.
struct Token {
  TokenKind kind = TokenKind::mark;
  std::string text;          ///< lower case
  bool capital = false;      ///< begins with an ASCII capital
  bool all_capital = false;  ///< consists of ASCII capitals
  bool spaced = false;       ///< white space stands before it
  std::size_t offset = 0;    ///< bytes
  std::size_t length = 0;    ///< bytes
};

/// Cuts text into tokens. Bytes beyond ASCII count as letters, except for dashes and hard spaces.
[[nodiscard]] std::vector<Token> tokens_of(std::string_view text);

}  // namespace core
