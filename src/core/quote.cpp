#include "core/quote.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "base/text.hpp"

namespace core {
namespace {

constexpr std::size_t kLongestTag = 2000;
constexpr std::size_t kLongestEntity = 10;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// What one character does to the word that it stands in.
enum class Part { letter, nothing, gap };

struct Character {
  Part part = Part::gap;
  std::size_t length = 1;
};

/// General punctuation is no part of a word; apostrophes, soft hyphens and joiners only leave none.
Character wide_character(std::string_view text) {
  const auto second = text.size() > 1 ? static_cast<unsigned char>(text[1]) : 0;
  const auto third = text.size() > 2 ? static_cast<unsigned char>(text[2]) : 0;
  if (text.starts_with("\xC2") && second >= 0xA0 && second <= 0xBF) {
    constexpr std::string_view kSigns = "\xA2\xA3\xA4\xA5\xAA\xB2\xB3\xB5\xB9\xBA\xBC\xBD\xBE";
    const bool is_sign = kSigns.find(text[1]) != std::string_view::npos;
    return {is_sign ? Part::letter : second == 0xAD ? Part::nothing : Part::gap, 2};
  }
  if (text.starts_with("\xEF\xBB\xBF") || text.starts_with("\xE2\x81\xA0")) {
    return {Part::nothing, 3};
  }
  if (text.starts_with("\xE2\x80")) {
    const bool joins = third == 0x98 || third == 0x99 || (third >= 0x8B && third <= 0x8D);
    const bool is_sign = third == 0xB0 || third == 0xB1;  // per mille and its like
    return {is_sign ? Part::letter : joins ? Part::nothing : Part::gap, 3};
  }
  const bool is_gap = text.starts_with("\xE2\x81") || text.starts_with("\xE3\x80");
  return is_gap && text.size() > 2 ? Character{Part::gap, 3} : Character{Part::letter, 1};
}

Character character_at(std::string_view text) {
  const char c = text.front();
  if (is_letter(c) || is_digit(c) || c == '%' || c == '$') {
    return {Part::letter, 1};
  }
  if (static_cast<unsigned char>(c) >= 0x80) {
    return wide_character(text);
  }
  const bool joins = c == '\'' || c == '*' || c == '_' || c == '\\' || c == '`' || c == '~';
  return {joins ? Part::nothing : Part::gap, 1};
}

struct Entity {
  std::string_view name;
  std::string_view text;
};
constexpr std::array<Entity, 14> kEntities{{{"amp", "&"},
                                            {"lt", "<"},
                                            {"gt", ">"},
                                            {"quot", "\""},
                                            {"apos", "'"},
                                            {"nbsp", " "},
                                            {"ndash", "-"},
                                            {"mdash", "-"},
                                            {"lsquo", "'"},
                                            {"rsquo", "'"},
                                            {"ldquo", "\""},
                                            {"rdquo", "\""},
                                            {"hellip", "."},
                                            {"shy", "'"}}};

std::string utf8_of(unsigned code) {
  const auto tail = [&](int shift) { return static_cast<char>(0x80 | ((code >> shift) & 0x3F)); };
  if (code < 0x80) {
    return {static_cast<char>(code)};
  }
  if (code < 0x800) {
    return {static_cast<char>(0xC0 | (code >> 6)), tail(0)};
  }
  if (code < 0x10000) {
    return {static_cast<char>(0xE0 | (code >> 12)), tail(6), tail(0)};
  }
  return {static_cast<char>(0xF0 | ((code >> 18) & 7)), tail(12), tail(6), tail(0)};
}

/// The character that `&name;` stands for; empty when it is none that is known.
std::string entity_text(std::string_view name) {
  if (name.starts_with('#')) {
    const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    name.remove_prefix(hex ? 2 : 1);
    unsigned code = 0;
    const auto [end, error] =
        std::from_chars(name.data(), name.data() + name.size(), code, hex ? 16 : 10);
    const bool whole = error == std::errc{} && end == name.data() + name.size();
    return whole && code > 0 && code < 0x110000 ? utf8_of(code) : std::string();
  }
  for (const Entity& entity : kEntities) {
    if (entity.name == name) {
      return std::string(entity.text);
    }
  }
  return {};
}

bool is_ordinal_end(std::string_view word) {
  return word == "st" || word == "nd" || word == "rd" || word == "th";
}

bool is_number(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), is_digit);
}

/// `12`, `- 12 -`, `Page 3 of 10`: what stands at the foot of a page.
bool is_page_number(std::string_view line) {
  bool has_digit = false;
  std::string letters;
  for (const char c : line) {
    has_digit |= is_digit(c);
    if (is_letter(c)) {
      letters += static_cast<char>(c | 0x20);
    } else if (static_cast<unsigned char>(c) >= 0x80) {
      return false;
    }
  }
  return has_digit && (letters.empty() || letters == "page" || letters == "pageof");
}

/// `12`, `b`, `iv`: what counts items.
bool is_item_number(std::string_view word) {
  const bool roman = word.find_first_not_of("ivx") == std::string_view::npos;
  return is_number(word) || (word.size() == 1 && is_letter(word[0])) || (roman && !word.empty());
}

/// Bytes of `1. `, `(a) ` or `iv) ` at the beginning of a line, after its blanks.
std::size_t item_mark_length(std::string_view line) {
  std::size_t at = line.find_first_not_of(" \t>");
  if (at == std::string_view::npos) {
    return 0;
  }
  const bool opened = line[at] == '(';
  at += opened ? 1 : 0;
  const std::size_t end = line.find_first_of(opened ? ")" : ").", at);
  if (end == std::string_view::npos || !is_item_number(line.substr(at, end - at))) {
    return 0;
  }
  const bool alone = end + 1 == line.size() || line[end + 1] == ' ' || line[end + 1] == '\t';
  return alone ? end + 1 : 0;
}

std::string_view line_at(std::string_view text, std::size_t at) {
  return text.substr(at, std::min(text.find('\n', at), text.size()) - at);
}

}  // namespace

/// Cuts a text into words; for a source with what a reader passes over.
class WordReader {
 public:
  WordReader(std::string_view text, bool is_source) : text_(text), is_source_(is_source) {}

  std::vector<QuotedText::Word> read() {
    begin_line(0);
    while (at_ < text_.size()) {
      if (text_[at_] == '\n') {
        end_line();
      } else if (!is_source_ || !pass_markup()) {
        take(text_.substr(at_));
      }
    }
    end_word();
    join_ordinals();
    return std::move(words_);
  }

 private:
  void begin_line(std::size_t at) {
    const std::string_view line = line_at(text_, at);
    mark_end_ = is_source_ ? at + item_mark_length(line) : 0;
    if (is_source_ && is_page_number(line)) {
      mark_end_ = at + line.size();
    }
  }

  /// A word cut at the end of a line goes on in the next.
  void end_line() {
    const std::string_view before = text_.substr(0, at_);
    const auto last = before.find_last_not_of(" \t\r");
    const bool hyphen =
        last != std::string_view::npos &&
        (before[last] == '-' || before.substr(0, last + 1).ends_with("\xE2\x80\x90") ||
         before.substr(0, last + 1).ends_with("\xC2\xAD"));
    end_word();
    if (hyphen && !words_.empty() && words_.back().line == line_) {
      words_.back().joins_next = true;
    }
    ++line_;
    begin_line(++at_);
  }

  void pass(std::size_t end) {
    end_word();
    line_ += static_cast<int>(std::count(text_.begin() + static_cast<std::ptrdiff_t>(at_),
                                         text_.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
    at_ = end;
  }

  /// True when something other than a character of the text stood here.
  bool pass_markup() {
    const std::string_view rest = text_.substr(at_);
    if (rest[0] == '<') {
      return pass_tag(rest);
    }
    if (rest[0] == '&') {
      const auto end = rest.substr(0, kLongestEntity).find(';');
      const std::string meant =
          end == std::string_view::npos ? std::string() : entity_text(rest.substr(1, end - 1));
      if (!meant.empty()) {
        at_ += end + 1 - take_one(meant);
        return true;
      }
    }
    if (rest.starts_with("](") || rest.starts_with("][")) {
      const auto end = line_at(text_, at_).find(rest[1] == '(' ? ')' : ']', 2);
      optional_end_ = end == std::string_view::npos ? optional_end_ : at_ + end;
    } else if (rest.starts_with("[^") || (rest[0] == '[' && rest.size() > 1 && is_digit(rest[1]))) {
      const auto end = line_at(text_, at_).find(']');
      optional_end_ = end == std::string_view::npos ? optional_end_ : at_ + end;
    }
    return false;
  }

  /// An address in `<>` is text; everything else that looks like a tag is none.
  bool pass_tag(std::string_view rest) {
    const char next = rest.size() > 1 ? rest[1] : ' ';
    if (!is_letter(next) && next != '/' && next != '!') {
      return false;
    }
    const bool comment = rest.starts_with("<!--");
    const auto end = comment ? rest.find("-->") : rest.substr(0, kLongestTag).find('>');
    if (end == std::string_view::npos) {
      return false;
    }
    const std::string_view inside = rest.substr(0, end);
    const auto address = inside.find_first_of(":@ \t\n");
    if (!comment && address != std::string_view::npos &&
        (inside[address] == ':' || inside[address] == '@')) {
      return false;
    }
    const bool within_word = !comment && is_inline(inside);
    if (within_word) {  // <b>, <em>, ...: the word goes on
      at_ += end + 1;
    } else {
      pass(at_ + end + (comment ? 3 : 1));
    }
    return true;
  }

  static bool is_inline(std::string_view tag) {
    tag.remove_prefix(tag.starts_with("</") ? 2 : 1);
    const std::string name = base::lower(tag.substr(0, tag.find_first_of(" \t\n/")));
    constexpr std::array<std::string_view, 9> kInline{"a", "b",   "i",    "u",     "em",
                                                      "s", "sup", "span", "strong"};
    return std::find(kInline.begin(), kInline.end(), name) != kInline.end() &&
           tag.find('\n') == std::string_view::npos;
  }

  /// Takes the first character of `text`, which may stand for the bytes at `at_`.
  std::size_t take_one(std::string_view text) {
    take(text);
    return character_at(text).length;
  }

  void take(std::string_view text) {
    const Character character = character_at(text);
    if (character.part == Part::letter) {
      if (word_.empty()) {
        optional_ = at_ < mark_end_ || at_ < optional_end_;
      }
      word_ += text.substr(0, character.length);
    } else if (character.part == Part::gap && !goes_on(text)) {
      end_word();
    } else if (character.part == Part::gap) {
      word_ += text.front();
    }
    at_ += character.length;
  }

  /// `2,025`, `3.5`: the mark belongs to the number.
  [[nodiscard]] bool goes_on(std::string_view text) const {
    return (text[0] == '.' || text[0] == ',') && text.size() > 1 && is_digit(text[1]) &&
           !word_.empty() && is_digit(word_.back());
  }

  void end_word() {
    if (!word_.empty()) {
      words_.push_back({std::move(word_), line_, optional_, false});
      word_.clear();
    }
  }

  /// `56 th`: an ordinal that a line or a raised ending has torn.
  void join_ordinals() {
    for (std::size_t i = 0; i + 1 < words_.size(); ++i) {
      words_[i].joins_next |= is_number(words_[i].text) && is_ordinal_end(words_[i + 1].text);
    }
  }

  std::string_view text_;
  bool is_source_;
  std::vector<QuotedText::Word> words_;
  std::string word_;
  bool optional_ = false;
  int line_ = 1;
  std::size_t at_ = 0;
  std::size_t mark_end_ = 0;      // of what leads an item, or of a line of page numbers
  std::size_t optional_end_ = 0;  // of a link's address or a footnote mark
};

std::vector<QuotedText::Word> QuotedText::words_of(std::string_view text, bool is_source) {
  return WordReader(text, is_source).read();
}

QuotedText::QuotedText(std::string_view text) : words_(words_of(text, true)) {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    places_[words_[i].text].push_back(static_cast<std::uint32_t>(i));
    if (words_[i].joins_next && i + 1 < words_.size()) {
      places_[words_[i].text + words_[i + 1].text].push_back(static_cast<std::uint32_t>(i));
    }
  }
}

std::vector<std::size_t> QuotedText::starts_of(const Word& word) const {
  const auto found = places_.find(word.text);
  return found == places_.end()
             ? std::vector<std::size_t>{}
             : std::vector<std::size_t>(found->second.begin(), found->second.end());
}

/// Follows every reading at once: a word that may be left out is there in one and not in another.
QuotedText::Run QuotedText::run_from(std::size_t start, const std::vector<Word>& quote) const {
  std::vector<std::size_t> readings{start};
  Run run{0, start};
  for (const Word& wanted : quote) {
    std::vector<std::size_t> next;
    const auto add = [&](std::size_t at) {
      if (std::find(next.begin(), next.end(), at) == next.end()) {
        next.push_back(at);
      }
    };
    for (std::size_t at : readings) {
      for (; at < words_.size(); ++at) {
        if (words_[at].text == wanted.text) {
          add(at + 1);
        } else if (words_[at].joins_next && at + 1 < words_.size() &&
                   words_[at].text + words_[at + 1].text == wanted.text) {
          add(at + 2);
        }
        if (!words_[at].optional || run.words == 0) {
          break;
        }
      }
    }
    if (next.empty()) {
      return run;
    }
    readings = std::move(next);
    run = {run.words + 1, readings.front()};
  }
  return run;
}

std::optional<std::size_t> QuotedText::end_of(const std::vector<Word>& part,
                                              std::size_t from) const {
  for (const std::size_t start : starts_of(part.front())) {
    if (start < from) {
      continue;
    }
    const Run run = run_from(start, part);
    if (run.words == part.size()) {
      return run.end;
    }
  }
  return std::nullopt;
}

std::vector<std::vector<LineSpan>> QuotedText::places_of(std::string_view quote) const {
  std::vector<std::vector<Word>> parts;
  for (const std::string_view line : base::split(quote, '\n')) {
    if (auto words = words_of(line, false); !words.empty()) {
      parts.push_back(std::move(words));
    }
  }
  std::vector<std::vector<LineSpan>> places;
  for (const std::size_t start :
       parts.empty() ? std::vector<std::size_t>{} : starts_of(parts.front().front())) {
    const Run run = run_from(start, parts.front());
    if (run.words < parts.front().size()) {
      continue;
    }
    std::vector<LineSpan> place{{words_[start].line, words_[run.end - 1].line}};
    std::size_t from = run.end;
    for (std::size_t i = 1; i < parts.size(); ++i) {
      const auto end = end_of(parts[i], from);
      if (!end) {
        place.clear();
        break;
      }
      from = *end;
      place.push_back({words_[from - 1].line, words_[from - 1].line});
    }
    if (!place.empty()) {
      places.push_back(std::move(place));
    }
  }
  return places;
}

bool QuotedText::holds_sentences(std::string_view quote) const {
  std::size_t from = 0;
  while (!words_of(quote, false).empty()) {
    std::optional<std::size_t> end = end_of(words_of(quote, false), from);
    std::size_t cut = quote.size();
    while (!end) {  // the longest run of whole sentences that stands
      cut = quote.find_last_of(".:;!?", cut == 0 ? 0 : cut - 1);
      const auto words = cut == std::string_view::npos ? std::vector<Word>{}
                                                       : words_of(quote.substr(0, cut), false);
      if (words.empty()) {
        return false;
      }
      end = end_of(words, from);
    }
    from = *end;
    quote.remove_prefix(std::min(cut + 1, quote.size()));
  }
  return true;
}

Departure QuotedText::departure_of(std::string_view quote) const {
  std::vector<std::vector<Word>> parts;
  for (const std::string_view line : base::split(quote, '\n')) {
    parts.push_back(words_of(line, false));
  }
  for (const std::vector<Word>& part : parts) {
    if (part.empty() || end_of(part, 0)) {
      continue;
    }
    Run best;
    for (const std::size_t start : starts_of(part.front())) {
      const Run run = run_from(start, part);
      best = run.words > best.words ? run : best;
    }
    const bool begun = best.words > 0;
    return {part[best.words].text, begun && best.end < words_.size() ? words_[best.end].text : "",
            begun ? words_[best.end - 1].line : 0};
  }
  return {};
}

QuoteVerdict judge_quote(const QuotedText& source, std::string_view quote, LineSpan lines) {
  const std::vector<std::vector<LineSpan>> places = source.places_of(quote);
  if (places.empty()) {
    return {QuoteFault::not_there, {}, source.departure_of(quote)};
  }
  const auto fits = [&](const std::vector<LineSpan>& place) {
    return lines.first == 0 ||
           (place.front().first == lines.first && place.front().last <= lines.last &&
            place.back().last >= lines.last);
  };
  if (std::any_of(places.begin(), places.end(), fits)) {
    return {};
  }
  return {
      QuoteFault::at_other_lines, {places.front().front().first, places.front().back().last}, {}};
}

}  // namespace core
