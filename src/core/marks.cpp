#include "core/marks.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace core {
namespace {

bool same_word(std::string_view a, std::string_view b) { return base::fold(a) == base::fold(b); }

}  // namespace

std::size_t Marks::rank(std::string_view word) const {
  if (word.empty()) {
    return 0;
  }
  for (std::size_t place = 0; place < words_.size(); ++place) {
    if (same_word(words_[place], word)) {
      return place + 1;
    }
  }
  return words_.size() + 1;
}

std::optional<std::string> Marks::known(std::string_view word) const {
  const std::size_t place = rank(word);
  return place == 0 || place > words_.size() ? std::nullopt : std::optional(words_[place - 1]);
}

std::string Marks::highest(const std::vector<std::string>& marks) const {
  std::size_t top = 0;
  std::map<std::string, std::string> words;  // of that rank, by their folded spelling
  for (const std::string& mark : marks) {
    const std::size_t its = rank(mark);
    if (its > top) {
      words.clear();
      top = its;
    }
    if (its == top && top > 0) {
      words.emplace(base::fold(mark), known(mark).value_or(mark));
    }
  }
  std::vector<std::string> spelled;
  for (const auto& [folded, word] : words) {
    spelled.push_back(word);
  }
  std::sort(spelled.begin(), spelled.end());
  return base::join(spelled, ", ");
}

std::vector<std::string> marks_from(const Json& value) {
  std::vector<std::string> words;
  if (!value.is_array()) {
    return words;
  }
  for (const Json& item : value) {
    const std::string word = item.is_string() ? item.get<std::string>() : std::string();
    const bool taken = std::any_of(words.begin(), words.end(), [&](const std::string& other) {
      return same_word(other, word);
    });
    if (!base::trim(word).empty() && !taken) {
      words.push_back(word);
    }
  }
  return words;
}

}  // namespace core
