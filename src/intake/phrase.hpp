#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace intake {

/// A word of a sentence, as the judge looks at it.
struct PhraseWord {
  std::string text;          ///< lower case; `we` for `We`, `we'll` becomes `we` and `will`
  std::size_t offset = 0;    ///< bytes
  std::size_t length = 0;    ///< bytes
  bool capital = false;      ///< begins with a capital
  bool possessive = false;   ///< `'s` or `'` stands behind it
  bool quoted = false;       ///< inside quotation marks
  std::string_view between;  ///< what stands between the word before and this one
};

/// Cuts a sentence into words; hyphens and dots inside a word (`U.S.`, `long-term`) belong to it.
[[nodiscard]] std::vector<PhraseWord> words_of_phrase(std::string_view sentence);

/// Whether word `i` is capital in the middle of a sentence, as in `Nationally Determined`.
[[nodiscard]] bool is_name_part(const std::vector<PhraseWord>& words, std::size_t i);

/// Whether a word is one of a list of lower-case words separated by single spaces.
[[nodiscard]] bool is_one_of(std::string_view word, std::string_view list);

/// Such a list that is asked about often, as a set.
class WordSet {
 public:
  explicit WordSet(std::string_view list);
  [[nodiscard]] bool has(std::string_view word) const { return words_.contains(word); }

 private:
  std::unordered_set<std::string_view> words_;  // parts of the list, which outlives it
};

}  // namespace intake
