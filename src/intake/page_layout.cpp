#include "intake/page_layout.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "intake/heading_rules.hpp"
#include "intake/list_marker.hpp"

namespace intake {
namespace {

constexpr std::size_t kEdge = 2;            // lines at the head and foot of a page that can repeat
constexpr std::size_t kLongestNumber = 24;  // bytes of a line that counts pages
constexpr int kFarAway = 16;                // columns between the beginnings of lines
constexpr std::size_t kShortestTitle = 10;  // bytes
constexpr std::size_t kFewestPages = 2;     // on which a line must stand to be a running head

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) { return is_lower(c) || (c >= 'A' && c <= 'Z'); }

/// `Page 3 of 10`, `- 3 -`, `[3]`, `3 | Page`: a line that can only count pages. Bare numbers are
/// told by their place.
bool counts_pages(std::string_view text) {
  std::string letters;
  int numbers = 0;
  bool marked = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    numbers += is_digit(c) && (i == 0 || !is_digit(text[i - 1])) ? 1 : 0;
    if (is_letter(c)) {
      letters += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    marked |= c == '-' || c == '[' || c == '|' || static_cast<unsigned char>(c) >= 0x80;
  }
  const bool named = letters == "page" || letters == "pageof" || letters == "p" || letters == "pg";
  const bool framed = letters.empty() && marked && numbers == 1 && !is_digit(text.front()) &&
                      !is_digit(text.back());
  return text.size() <= kLongestNumber && numbers > 0 && (named || framed);
}

bool is_number(std::string_view text) {
  return !text.empty() && text.size() <= 4 && std::all_of(text.begin(), text.end(), is_digit);
}

/// Equal for the lines of a running head, whatever page they count.
std::string head_key(std::string_view text) {
  std::string key;
  for (const char c : base::fold(text)) {
    if (!is_digit(c) && c != ' ') {
      key += c;
    }
  }
  return key;
}

class PageReader {
 public:
  explicit PageReader(std::vector<SourceLine>& lines)
      : lines_(lines), what_(lines.size(), nullptr) {}

  std::vector<Furniture> take() {
    find_pages();
    if (pages_.size() > 1) {
      find_numbers();
      find_running(true);
      find_running(false);
    }
    find_counts();
    std::vector<Furniture> taken;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (what_[i] != nullptr) {
        const int number = lines_[i].number;
        taken.push_back({{number, number}, lines_[i].text, what_[i]});
      }
    }
    const bool paged = has_feed();
    if (paged) {
      take_margins();
    }
    if (!taken.empty() || paged) {
      close_gaps();
    }
    if (paged) {
      part_lines();
    }
    return taken;
  }

 private:
  /// The places of the lines of a page that are not blank.
  using Page = std::vector<std::size_t>;

  void find_pages() {
    pages_.emplace_back();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].new_page && !pages_.back().empty()) {
        pages_.emplace_back();
      }
      if (!lines_[i].text.empty()) {
        pages_.back().push_back(i);
      }
    }
    if (pages_.back().empty()) {
      pages_.pop_back();
    }
  }

  [[nodiscard]] bool has_feed() const {
    return std::any_of(lines_.begin(), lines_.end(),
                       [](const SourceLine& line) { return line.new_page; });
  }

  /// Text of a page begins at the first column, wherever the paper had its margin.
  void take_margins() {
    for (const Page& page : pages_) {
      int margin = std::numeric_limits<int>::max();
      for (const std::size_t at : page) {
        margin = what_[at] == nullptr ? std::min(margin, lines_[at].indent) : margin;
      }
      for (const std::size_t at : page) {
        lines_[at].indent = std::max(0, lines_[at].indent - margin);
      }
    }
  }

  /// The line with that distance from the head, or from the foot, of a page.
  static std::size_t edge(const Page& page, std::size_t distance, bool head) {
    return head ? page[distance] : page[page.size() - 1 - distance];
  }

  void find_numbers() {
    for (const Page& page : pages_) {
      for (const bool head : {true, false}) {
        for (std::size_t i = 0; i < std::min(kEdge, page.size()); ++i) {
          const std::size_t at = edge(page, i, head);
          if (is_number(lines_[at].text)) {
            what_[at] = "page number";
            break;
          }
        }
      }
    }
  }

  /// A line that stands at the head, or at the foot, of most pages. At its first head it may be the
  /// title.
  void find_running(bool head) {
    std::map<std::string, std::vector<std::size_t>> places;
    for (const Page& page : pages_) {
      for (std::size_t i = 0; i < std::min(kEdge, page.size()); ++i) {
        const std::size_t at = edge(page, i, head);
        if (what_[at] == nullptr && !head_key(lines_[at].text).empty()) {
          places[head_key(lines_[at].text)].push_back(at);
        }
      }
    }
    for (const auto& [key, found] : places) {
      if (found.size() < kFewestPages || found.size() * 2 <= pages_.size()) {
        continue;
      }
      const bool keeps_first =
          head && found.front() == pages_.front().front() && !is_said_again(found.front());
      for (std::size_t i = keeps_first ? 1 : 0; i < found.size(); ++i) {
        what_[found[i]] = head ? "running head" : "running foot";
      }
    }
  }

  /// Whether the title stands once more below the first line of all.
  [[nodiscard]] bool is_said_again(std::size_t first) const {
    const std::string key = head_key(lines_[first].text);
    for (const std::size_t at : pages_.front()) {
      const std::string line = head_key(lines_[at].text);
      if (at != first && line.size() > kShortestTitle && key.find(line) != std::string::npos) {
        return true;
      }
    }
    return false;
  }

  /// Lines that can only count pages, wherever they stand alone.
  void find_counts() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const bool alone = (i == 0 || lines_[i - 1].text.empty() || lines_[i].new_page) ||
                         (i + 1 == lines_.size() || lines_[i + 1].text.empty());
      if (alone && what_[i] == nullptr && !lines_[i].text.empty() && counts_pages(lines_[i].text)) {
        what_[i] = "page number";
      }
    }
  }

  /// Whether a sentence goes on from the last of some lines, over the end of a page. A capital is
  /// no new beginning where the line before does not end what the lines before it began.
  static bool goes_on(const std::vector<SourceLine>& lines, std::string_view after) {
    const std::string& before = lines.back().text;
    const bool open = std::string_view(".!?:;”\"").find(before.back()) == std::string_view::npos;
    const bool wrapped = lines.size() > 1 && !lines[lines.size() - 2].text.empty() &&
                         !is_in_capitals(before) && !list_marker(after);
    return open &&
           (is_lower(after.front()) || before.ends_with(',') || before.ends_with('-') || wrapped);
  }

  /// On paper the place of a line says that it stands by itself: a day at the right edge, a short
  /// heading right above its text.
  void part_lines() {
    std::size_t widest = 0;
    for (const SourceLine& line : lines_) {
      widest = std::max(widest, line.text.size());
    }
    std::vector<SourceLine> parted;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const SourceLine* before = i == 0 || lines_[i - 1].text.empty() ? nullptr : &lines_[i - 1];
      const bool moved =
          before != nullptr && std::abs(lines_[i].indent - before->indent) >= kFarAway;
      const bool headed = before != nullptr && (i == 1 || lines_[i - 2].text.empty()) &&
                          before->text.size() * 3 < widest * 2 && is_bare_heading(before->text) &&
                          !is_lower(lines_[i].text.front()) &&
                          lines_[i].text.size() > before->text.size();
      if (!lines_[i].text.empty() && (moved || headed)) {
        parted.push_back({lines_[i].number, 0, {}, false});
      }
      parted.push_back(lines_[i]);
    }
    lines_ = std::move(parted);
  }

  /// Leaves the furniture out, and the blank lines around it where a sentence goes on.
  void close_gaps() {
    std::vector<SourceLine> kept;
    std::size_t last = 0;  // of the kept lines that are not blank, from 1 on
    bool page_ends = false;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      page_ends |= what_[i] != nullptr || lines_[i].new_page;
      if (what_[i] != nullptr) {
        continue;
      }
      if (!lines_[i].text.empty()) {
        if (page_ends && last > 0) {
          std::vector<SourceLine> blanks(kept.begin() + static_cast<std::ptrdiff_t>(last),
                                         kept.end());
          kept.resize(last);
          if (!goes_on(kept, lines_[i].text)) {
            std::move(blanks.begin(), blanks.end(), std::back_inserter(kept));
          }
        }
        page_ends = false;
        last = kept.size() + 1;
      }
      kept.push_back(std::move(lines_[i]));
    }
    lines_ = std::move(kept);
  }

  std::vector<SourceLine>& lines_;
  std::vector<Page> pages_;
  std::vector<const char*> what_;  // of each line; null: it stays
};

/// Words of a document as they stand unbroken, in small letters: `implementation`, `joint-venture`.
std::set<std::string, std::less<>> whole_words(const std::vector<SourceLine>& lines) {
  std::set<std::string, std::less<>> words;
  for (const SourceLine& line : lines) {
    const std::string text = base::lower(line.text);
    for (std::size_t at = 0; at < text.size();) {
      std::size_t end = at;
      while (end < text.size() && (is_letter(text[end]) || text[end] == '-')) {
        ++end;
      }
      if (end > at && text[end - 1] != '-') {
        words.insert(text.substr(at, end - at));
      }
      at = end + 1;
    }
  }
  return words;
}

/// First parts that keep their hyphen where nothing else tells.
bool keeps_hyphen(std::string_view part) {
  constexpr std::array<std::string_view, 12> kParts{"non",   "self", "cross", "long",
                                                    "short", "high", "low",   "well",
                                                    "multi", "anti", "joint", "trade"};
  return part.find('-') != std::string_view::npos ||
         std::find(kParts.begin(), kParts.end(), part) != kParts.end();
}

std::string_view last_token(std::string_view text) {
  const auto blank = text.find_last_of(" \t");
  return text.substr(blank == std::string_view::npos ? 0 : blank + 1);
}

std::string_view first_token(std::string_view text) {
  return text.substr(0, text.find_first_of(" \t"));
}

bool is_ordinal_end(std::string_view token) {
  while (!token.empty() && std::ispunct(static_cast<unsigned char>(token.back())) != 0) {
    token.remove_suffix(1);
  }
  return token == "st" || token == "nd" || token == "rd" || token == "th";
}

class Mender {
 public:
  explicit Mender(std::vector<SourceLine>& lines) : lines_(lines) {}

  void run() {
    const bool torn = std::any_of(lines_.begin(), lines_.end(),
                                  [](const SourceLine& line) { return line.text.ends_with('-'); });
    if (torn) {
      words_ = whole_words(lines_);
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      join_ordinals(lines_[i].text);
      if (i + 1 < lines_.size() && !lines_[i].text.empty() && !lines_[i + 1].text.empty()) {
        mend(lines_[i].text, lines_[i + 1].text);
      }
    }
  }

 private:
  /// `30 th` as `30th`.
  static void join_ordinals(std::string& text) {
    for (auto at = text.find(' '); at != std::string::npos; at = text.find(' ', at + 1)) {
      if (at > 0 && is_digit(text[at - 1]) &&
          is_ordinal_end(first_token(std::string_view(text).substr(at + 1)))) {
        text.erase(at, 1);
      }
    }
  }

  void mend(std::string& line, std::string& next) const {
    const std::string token(first_token(next));
    if (is_digit(line.back()) && is_ordinal_end(token)) {
      move_up(line, next, token);
    } else if (line.size() > 1 && line.back() == '-' && is_letter(line[line.size() - 2]) &&
               is_lower(next.front()) && can_move(line, next, token)) {
      if (!hyphen_belongs(line, token)) {
        line.pop_back();
      }
      move_up(line, next, token);
    }
  }

  [[nodiscard]] bool hyphen_belongs(std::string_view line, std::string_view token) const {
    std::string first = base::lower(last_token(line));
    first.pop_back();
    while (!first.empty() && !is_letter(first.front())) {
      first.erase(0, 1);
    }
    const auto end = std::find_if_not(token.begin(), token.end(), is_letter);
    const std::string second(token.begin(), end);
    if (end != token.end() && *end == '-') {
      return true;  // one of several in a chain
    }
    if (words_.count(first + "-" + second) > 0) {
      return true;
    }
    const bool are_words = words_.count(first) > 0 && words_.count(second) > 0;
    return words_.count(first + second) == 0 && (are_words || keeps_hyphen(first));
  }

  static bool can_move(std::string_view line, std::string_view next, std::string_view token) {
    return next.size() > token.size() || line.size() > last_token(line).size();
  }

  /// No line is left with nothing: a blank line means more.
  static void move_up(std::string& line, std::string& next, const std::string& token) {
    if (next.size() > token.size()) {
      line += token;
      next = next.substr(next.find_first_not_of(" \t", token.size()));
      return;
    }
    const std::string first(last_token(line));
    if (line.size() > first.size()) {
      next.insert(0, first);
      line.resize(line.find_last_not_of(" \t", line.size() - first.size() - 1) + 1);
    }
  }

  std::vector<SourceLine>& lines_;
  std::set<std::string, std::less<>> words_;
};

}  // namespace

std::vector<Furniture> take_page_furniture(std::vector<SourceLine>& lines) {
  return PageReader(lines).take();
}

void mend_torn_words(std::vector<SourceLine>& lines) { Mender(lines).run(); }

}  // namespace intake
