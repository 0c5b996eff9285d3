#pragma once
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "core/date.hpp"
#include "core/text_tokens.hpp"

namespace core {

/// How freely dates are written.
enum class Wording {
  running,  ///< a document: `may` and `march` in lower case are verbs, 2025 alone is a number
  typed     ///< a date expression: it is a date or nothing
};

/// A date found at some token. Without an interval it names a day that does not exist.
struct DateAtToken {
  std::optional<Interval> interval;
  base::Diagnostic missing;  ///< why there is no interval
  std::size_t end = 0;       ///< the token after it
};

/// Reads dates in words at a token. To teach it another form, add a reader to the table in
/// `date_at`; a reader that does not know the form returns nothing.
class WordedReader {
 public:
  WordedReader(std::string_view text, Wording wording)
      : text_(text), tokens_(tokens_of(text)), wording_(wording) {}

  [[nodiscard]] const std::vector<Token>& tokens() const { return tokens_; }
  [[nodiscard]] std::string_view text() const { return text_; }

  /// The longest date that begins with token `at`, articles excluded.
  [[nodiscard]] std::optional<DateAtToken> date_at(std::size_t at) const;
  /// Whether token `at` is this lower-case word.
  [[nodiscard]] bool is(std::size_t at, std::string_view word) const;
  /// The token after `at` if that is the word, else `at`.
  [[nodiscard]] std::size_t past(std::size_t at, std::string_view word) const;
  /// The token after "Friday" or "Friday,", else `at`.
  [[nodiscard]] std::size_t past_weekday(std::size_t at) const;
  [[nodiscard]] bool is_kind(std::size_t at, TokenKind kind) const;

 private:
  using Found = std::optional<DateAtToken>;
  /// Day and month may be absent (0); `29 October` has no year.
  struct Part {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    std::size_t end = 0;
  };

  [[nodiscard]] Found iso_at(std::size_t at) const;
  [[nodiscard]] Found edge_at(std::size_t at) const;
  [[nodiscard]] Found part_of_year_at(std::size_t at) const;
  [[nodiscard]] Found year_at(std::size_t at) const;
  [[nodiscard]] Found calendar_at(std::size_t at) const;

  [[nodiscard]] std::optional<Part> part_at(std::size_t at) const;
  [[nodiscard]] std::optional<Part> month_first_at(std::size_t at) const;
  [[nodiscard]] std::optional<Part> day_first_at(std::size_t at) const;
  [[nodiscard]] Found joined_parts(std::size_t at, Part first) const;
  [[nodiscard]] DateAtToken single_part(std::size_t at, const Part& part) const;

  [[nodiscard]] unsigned month_number(std::size_t at) const;
  [[nodiscard]] unsigned day_number(std::size_t at) const;
  [[nodiscard]] int year_number(std::size_t at) const;
  [[nodiscard]] bool reads_on_as_amount(std::size_t at) const;
  [[nodiscard]] std::string_view between(std::size_t from, std::size_t end) const;

  std::string_view text_;
  std::vector<Token> tokens_;
  Wording wording_;
};

/// The date in words that the whole text is, or why that day does not exist; nothing for other
/// texts. Reads any case.
[[nodiscard]] std::optional<base::Result<Interval>> read_worded_date(std::string_view text);

}  // namespace core
