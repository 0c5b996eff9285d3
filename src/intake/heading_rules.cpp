#include "intake/heading_rules.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "intake/phrase.hpp"
#include "intake/verbs.hpp"

namespace intake {
namespace {

constexpr std::size_t kLongestBareHeading = 90;  // bytes; without any mark but its capitals

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

}  // namespace

bool is_in_capitals(std::string_view text) {
  const auto capitals = std::count_if(text.begin(), text.end(), is_upper);
  const bool small = std::any_of(text.begin(), text.end(), is_lower);
  return capitals >= 4 && !small && !text.ends_with('.') && text.size() <= kLongestHeading;
}

bool is_bare_heading(std::string_view text) {
  return text.size() <= kLongestBareHeading && is_title_cased(text);
}

bool names_a_part(std::string_view text) {
  constexpr std::array<std::string_view, 7> kParts{"Goal ",  "Objective ", "Priority ", "Pillar ",
                                                   "Theme ", "Chapter ",   "Part "};
  const auto* part = std::find_if(kParts.begin(), kParts.end(),
                                  [&](std::string_view word) { return text.starts_with(word); });
  if (part == kParts.end() || std::string_view(".;,").find(text.back()) != std::string_view::npos) {
    return false;
  }
  const std::string_view number =
      text.substr(part->size(), text.find_first_of(" .:", part->size()) - part->size());
  return !number.empty() && number.size() <= 3 &&
         (is_upper(number[0]) || (number[0] >= '0' && number[0] <= '9'));
}

bool is_title_cased(std::string_view text) {
  if (text.empty() || text.size() > kLongestHeading ||
      std::ispunct(static_cast<unsigned char>(text.back())) || !is_upper(text.front())) {
    return false;
  }
  int words = 0;
  int capital = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find(' ', at), text.size());
    if (end - at > 3) {
      ++words;
      capital += is_lower(text[at]) ? 0 : 1;
    }
    at = end + 1;
  }
  return words > 0 && capital * 4 >= words * 3;
}

bool goes_on_below(std::string_view text, std::string_view below) {
  constexpr std::string_view kSmall =
      "the a an of to and or nor in on at for with by from into as our their its between among "
      "under through than via per";
  constexpr std::string_view kFinite =
      "will shall would should must may can could is are was were has have had we they it";
  const auto words = words_of_phrase(text);
  if (words.empty() || is_one_of(words.back().text, kSmall)) {
    return true;
  }
  if (is_one_of(words.front().text, "what how why who where")) {
    return false;  // `What we will do about ships`
  }
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto verb = verb_word(words[i].text);
    const bool noun = words[i].capital || is_one_of(words[i].text,
                                                    "plans works supports reviews "
                                                    "measures commitments");
    const bool third = i > 0 && verb && verb->form == VerbForm::third_person && !noun;
    if (third || (!is_name_part(words, i) && is_one_of(words[i].text, kFinite))) {
      return true;
    }
  }
  const auto first = verb_word(words.front().text);
  return first && first->form == VerbForm::base && !is_title_cased(text) && !first_modal(below);
}

}  // namespace intake
