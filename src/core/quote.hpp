#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// Whether words that are said to be quoted from a text stand in it. Every word must be there, in
/// its order and its own letters; blanks, line breaks, punctuation and markup do not count.
namespace core {

/// Lines of a text, from 1 on, both ends included.
struct LineSpan {
  int first = 0;
  int last = 0;
  friend bool operator==(const LineSpan&, const LineSpan&) = default;
};

/// Where a quotation leaves the text that it is compared with.
struct Departure {
  std::string quoted;  ///< its first word that does not follow
  std::string found;   ///< what stands there instead; empty: the end of the text
  int line = 0;        ///< of the last word that agrees; 0: not one does
};

/// A text as words with their lines. Markdown and HTML marks are passed over; so is what a reader
/// leaves out of a sentence: the addresses of links, footnote marks, numbers of list items, and
/// lines of page numbers. A word that a line break cuts at a hyphen counts in one piece and in two.
class QuotedText {
 public:
  explicit QuotedText(std::string_view text);

  /// Where a quotation stands. One of several lines is of several parts: they stand in their order,
  /// and other words may stand between them.
  [[nodiscard]] std::vector<std::vector<LineSpan>> places_of(std::string_view quote) const;

  /// Whether the sentences stand in it in their order: a lead-in under a lead-in has two places.
  [[nodiscard]] bool holds_sentences(std::string_view quote) const;

  /// The longest way that a quotation goes along with the text.
  [[nodiscard]] Departure departure_of(std::string_view quote) const;

 private:
  struct Word {
    std::string text;
    int line = 0;
    bool optional = false;    ///< a reader may leave it out
    bool joins_next = false;  ///< it may be one word with the next
  };
  struct Run {
    std::size_t words = 0;  ///< how many of the quotation agree
    std::size_t end = 0;    ///< behind the last that does
  };
  static std::vector<Word> words_of(std::string_view text, bool is_source);
  friend class WordReader;

  [[nodiscard]] Run run_from(std::size_t start, const std::vector<Word>& quote) const;
  [[nodiscard]] std::vector<std::size_t> starts_of(const Word& word) const;
  [[nodiscard]] std::optional<std::size_t> end_of(const std::vector<Word>& part,
                                                  std::size_t from) const;

  std::vector<Word> words_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> places_;  // of a word, in order
};

/// What is wrong with a stored quotation.
enum class QuoteFault { none, not_there, at_other_lines };

struct QuoteVerdict {
  QuoteFault fault = QuoteFault::none;
  LineSpan found;       ///< at_other_lines: where it stands
  Departure departure;  ///< not_there
};

/// Judges a text that is said to stand at those lines (0: it is not said where).
[[nodiscard]] QuoteVerdict judge_quote(const QuotedText& source, std::string_view quote,
                                       LineSpan lines);

}  // namespace core
