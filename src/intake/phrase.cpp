#include "intake/phrase.hpp"

#include <algorithm>
#include <cctype>

#include "base/text.hpp"

namespace intake {
namespace {

constexpr std::string_view kApostrophe = "’";

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0xC3;
}

/// Bytes of a character of several bytes go on with these.
bool is_tail(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; }

/// Length of a hyphen or dot at `at` that has a letter behind it, or 0.
std::size_t joint_at(std::string_view text, std::size_t at) {
  const bool joint = text[at] == '-' || text[at] == '.' || text[at] == '&';
  return joint && at + 1 < text.size() && is_letter(text[at + 1]) ? 1 : 0;
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (is_letter(text[at])) {
      ++at;
      while (at < text.size() && is_tail(text[at])) {
        ++at;
      }
    } else if (const std::size_t joint = joint_at(text, at); joint > 0) {
      at += joint;
    } else {
      break;
    }
  }
  return at;
}

std::size_t apostrophe_at(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with('\'')) {
    return 1;
  }
  return text.substr(at).starts_with(kApostrophe) ? kApostrophe.size() : 0;
}

/// Opening marks count up, closing marks down; a straight mark does both in turn.
void follow_quotes(std::string_view between, bool& quoted) {
  for (std::size_t i = 0; i < between.size(); ++i) {
    if (between[i] == '"') {
      quoted = !quoted;
    } else if (between.substr(i).starts_with("“")) {
      quoted = true;
    } else if (between.substr(i).starts_with("”")) {
      quoted = false;
    }
  }
}

}  // namespace

std::vector<PhraseWord> words_of_phrase(std::string_view sentence) {
  constexpr std::size_t kUsualWord = 6;  // bytes, its blank included
  std::vector<PhraseWord> words;
  words.reserve(sentence.size() / kUsualWord + 1);
  std::size_t behind = 0;
  bool quoted = false;
  for (std::size_t at = 0; at < sentence.size();) {
    if (!is_letter(sentence[at])) {
      ++at;
      continue;
    }
    const std::size_t end = word_end(sentence, at);
    const std::string_view between = sentence.substr(behind, at - behind);
    if (between != " ") {
      follow_quotes(between, quoted);
    }
    PhraseWord word{base::lower(sentence.substr(at, end - at)),
                    at,
                    end - at,
                    sentence[at] >= 'A' && sentence[at] <= 'Z',
                    false,
                    quoted,
                    between};
    const std::size_t mark = apostrophe_at(sentence, end);
    const std::string_view tail = sentence.substr(std::min(end + mark, sentence.size()));
    behind = end;
    at = end;
    if (mark > 0 && tail.starts_with("ll")) {
      words.push_back(word);
      word = {"will", end + mark, 2, false, false, quoted, {}};
      behind = at = end + mark + 2;
    } else if (mark > 0 && (tail.starts_with("s") || word.text.ends_with('s'))) {
      word.possessive = true;
      behind = at = end + mark + (tail.starts_with("s") ? 1 : 0);
    }
    words.push_back(std::move(word));
  }
  return words;
}

bool is_name_part(const std::vector<PhraseWord>& words, std::size_t i) {
  const bool starts = i == 0 || words[i].between.find_first_of(".:;!?*") != std::string_view::npos;
  return words[i].capital && !starts;
}

WordSet::WordSet(std::string_view list) {
  for (std::size_t at = 0; at < list.size();) {
    const auto end = std::min(list.find(' ', at), list.size());
    words_.insert(list.substr(at, end - at));
    at = end + 1;
  }
}

bool is_one_of(std::string_view word, std::string_view list) {
  if (word.empty() || word.find(' ') != std::string_view::npos) {
    return false;
  }
  for (auto at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || list[at - 1] == ' ') && (end == list.size() || list[end] == ' ')) {
      return true;
    }
  }
  return false;
}

}  // namespace intake
