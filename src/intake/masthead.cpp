#include "intake/masthead.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "base/utf8.hpp"
#include "core/when.hpp"
#include "intake/dateline.hpp"
#include "intake/meeting_series.hpp"

namespace intake {
namespace {

constexpr std::size_t kLongestDateLine = 90;
constexpr std::size_t kLongestIssuerLine = 90;
constexpr int kIntroduction = 2;  // paragraphs in which the series is looked for

/// Kinds of documents by the words that titles use; the longer before what they contain.
constexpr std::array<std::pair<std::string_view, std::string_view>, 15> kKinds{{
    {"joint fact sheet", "joint fact sheet"},
    {"fact sheet", "fact sheet"},
    {"joint leaders’ statement", "joint statement"},
    {"leaders’ joint statement", "joint statement"},
    {"leaders' joint statement", "joint statement"},
    {"joint statement", "joint statement"},
    {"joint communique", "communiqué"},
    {"communique", "communiqué"},
    {"joint declaration", "declaration"},
    {"declaration", "declaration"},
    {"action plan", "action plan"},
    {"statement", "statement"},
    {"memorandum of understanding", "memorandum of understanding"},
    {"executive order", "executive order"},
    {"minutes", "minutes"},
}};

std::string kind_in(std::string_view text) {
  const std::string folded = base::fold(text);
  for (const auto& [words, kind] : kKinds) {
    if (folded.find(words) != std::string::npos) {
      return std::string(kind);
    }
  }
  return {};
}

/// Whether the line is nothing but the kind of document: `FACT SHEET`.
bool is_kind_line(std::string_view text) {
  std::string folded = base::fold(text);
  folded.resize(folded.find_last_not_of(" :.") + 1);
  return std::any_of(kKinds.begin(), kKinds.end(),
                     [&](const auto& entry) { return folded == entry.first; });
}

/// Without `[Place]`, `[Date]`, `Date:` and days of the week.
std::string without_labels(std::string text) {
  for (const std::string_view label : {"[Place]", "[Date]", "Place:", "Date:", "Monday", "Tuesday",
                                       "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}) {
    if (const auto at = text.find(label); at != std::string::npos) {
      text.erase(at, label.size());
    }
  }
  return text;
}

/// What is left of a date line beside the date: a place, if it is made of capitalised words.
std::string place_beside(std::string_view text, const core::WordedDate& date) {
  std::string rest = without_labels(std::string(text.substr(0, date.offset)) +
                                    std::string(text.substr(date.offset + date.length)));
  const auto first = rest.find_first_not_of(" ,|()-–—/;:");
  if (first == std::string::npos) {
    return {};
  }
  rest = rest.substr(first, rest.find_last_not_of(" ,|()-–—/;:") - first + 1);
  for (const std::string_view dash : {"–", "—"}) {
    while (rest.ends_with(dash)) {
      rest.resize(rest.size() - dash.size());
    }
  }
  rest = collapsed(rest);
  const bool digits =
      std::any_of(rest.begin(), rest.end(), [](char c) { return c >= '0' && c <= '9'; });
  const bool capital = !rest.empty() && std::islower(static_cast<unsigned char>(rest[0])) == 0;
  const std::string folded = base::fold(rest);
  const bool told = folded.starts_with("adopted") || folded.starts_with("published") ||
                    folded.find("updated") != std::string::npos || folded.starts_with("released") ||
                    folded.starts_with("posted") || folded.starts_with("approved") ||
                    folded.starts_with("by ") || folded.ends_with(" on") || folded.ends_with(" of");
  const bool label =
      told || folded == "date" || folded == "issued" || folded == "for immediate release";
  return digits || !capital || label ? std::string{} : rest;
}

bool is_date_line(std::string_view text, const core::WordedDate& date) {
  const std::size_t rest = text.size() - date.length;
  return text.size() <= kLongestDateLine && rest <= date.length + 40 && !text.ends_with('.');
}

bool is_issuer_line(std::string_view text) {
  constexpr std::array<std::string_view, 12> kInstitutions{
      "Department", "Ministry",   "Office", "Government", "Council", "Secretariat",
      "House",      "Commission", "Agency", "Embassy",    "Bureau",  "Ministers"};
  const bool named =
      std::any_of(kInstitutions.begin(), kInstitutions.end(),
                  [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
  const bool sentence =
      text.find_first_of(".:;?!") != std::string_view::npos &&
      (text.ends_with('.') || text.ends_with(':') || text.ends_with('?') || text.ends_with('!'));
  return named && !sentence && text.size() <= kLongestIssuerLine;
}

/// `Following the Fifth Dialogue`, below `JOINT STATEMENT`: the rest of a title.
bool goes_on(std::string_view title) {
  constexpr std::array<std::string_view, 4> kFirst{"Following", "Between", "following", "between"};
  return std::find(kFirst.begin(), kFirst.end(), title.substr(0, title.find(' '))) != kFirst.end();
}

class MastheadReader {
 public:
  MastheadReader(const FrontMatter& front, const std::vector<Block>& blocks, Document& document)
      : front_(front), blocks_(blocks), document_(document), used_(blocks.size(), false) {}

  std::vector<bool> read() {
    document_.title = front_value({"title"});
    document_.address = front_value({"source_url", "url", "source", "address", "permalink_url"});
    document_.place = front_value({"place", "location"});
    if (const std::string issuer = front_value({"issuer", "issuers", "author"}); !issuer.empty()) {
      document_.issuers.push_back(issuer);
    }
    read_title_block();
    read_last_block();
    if (document_.kind.empty()) {
      document_.kind = kind_in(document_.title);
    } else if (goes_on(document_.title)) {
      document_.title = kind_line_ + " " + document_.title;
    }
    read_front_date();
    if (!document_.issued) {
      document_.issued = find_dateline(document_.title, blocks_);
    }
    read_minutes();
    find_series();
    return std::move(used_);
  }

 private:
  [[nodiscard]] std::string front_value(std::initializer_list<const char*> keys) const {
    for (const char* key : keys) {
      if (const auto found = front_.values.find(key); found != front_.values.end()) {
        return found->second;
      }
    }
    return {};
  }

  /// `Minutes of the meeting held on 9 February 2023` in the first lines: kind and day.
  void read_minutes() {
    constexpr std::size_t kFirst = 4;
    for (std::size_t i = 0; i < std::min(kFirst, blocks_.size()); ++i) {
      const std::string& text = blocks_[i].content.text;
      if (!base::fold(text.substr(0, 20)).starts_with("minutes of")) {
        continue;
      }
      document_.kind = document_.kind.empty() ? "minutes" : document_.kind;
      const auto date = core::find_worded_date(text);
      if (!document_.issued && date) {
        document_.issued = date->interval;
      }
    }
  }

  /// A meeting that is named further down is another one.
  void find_series() {
    auto found = abbreviated_meeting(document_.title);
    int paragraphs = 0;
    for (std::size_t i = 0; i < blocks_.size() && !found && paragraphs < kIntroduction; ++i) {
      found = abbreviated_meeting(blocks_[i].content.text);
      paragraphs += blocks_[i].kind == BlockKind::paragraph && !used_[i] ? 1 : 0;
    }
    found = found ? found : named_meeting(document_.title);
    if (found) {
      document_.series = found->series;
      document_.edition = found->edition;
    }
  }

  void use(std::size_t index, const char* what) {
    used_[index] = true;
    document_.furniture.push_back({blocks_[index].lines, blocks_[index].content.text, what});
  }

  /// Headings and short lines until the first prose or bullet: kind, title, date.
  void read_title_block() {
    constexpr int kMostOtherLines = 4;  // a subtitle, who met: they stay to be read
    int others = 0;
    bool title_open = document_.title.empty();
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      const Block& block = blocks_[i];
      const std::string& text = block.content.text;
      if (block.kind == BlockKind::comment || block.kind == BlockKind::rule) {
        continue;
      }
      const bool title_like = block.kind == BlockKind::heading ||
                              (title_open && document_.title.empty() && is_short_line(i));
      if (read_date_line(i)) {
        title_open = title_open && document_.title.empty();
      } else if (title_like && is_kind_line(text)) {
        document_.kind = kind_in(text);
        kind_line_ = text;
        use(i, "kind");
      } else if (title_like && text == document_.title) {
        use(i, "title");
      } else if (title_like && title_open) {
        document_.title = text;
        title_open = false;
        use(i, "title");
      } else if (document_.title.empty() || !is_short_line(i) || ++others > kMostOtherLines) {
        return;
      }
    }
  }

  /// A line of prose that can be a title: short, without a full stop, not a lead-in.
  [[nodiscard]] bool is_short_line(std::size_t index) const {
    const Block& block = blocks_[index];
    const std::string& text = block.content.text;
    const bool leads = index + 1 < blocks_.size() && blocks_[index + 1].kind == BlockKind::bullet;
    const bool line = block.kind == BlockKind::paragraph || block.kind == BlockKind::heading;
    return line && text.size() <= 160 && !leads && !text.ends_with('.') && !text.ends_with(':') &&
           !text.ends_with(".”") && !text.ends_with(".\"");
  }

  bool read_date_line(std::size_t index) {
    const Block& block = blocks_[index];
    if (document_.issued ||
        (block.kind != BlockKind::paragraph && block.kind != BlockKind::heading)) {
      return false;
    }
    const auto date = core::find_worded_date(block.content.text);
    if (!date || !is_date_line(block.content.text, *date)) {
      return false;
    }
    // A title with a date in it stays a title.
    const bool minutes = base::fold(block.content.text.substr(0, 20)).starts_with("minutes of");
    if ((block.kind == BlockKind::heading || minutes) && document_.title.empty() &&
        block.content.text.size() > date->length + 25) {
      return false;
    }
    document_.issued = date->interval;
    if (document_.place.empty()) {
      document_.place = place_beside(block.content.text, *date);
    }
    use(index, "date");
    return true;
  }

  void read_last_block() {
    for (std::size_t i = blocks_.size(); i > 0; --i) {
      const Block& block = blocks_[i - 1];
      if (block.kind == BlockKind::rule || block.kind == BlockKind::comment) {
        continue;
      }
      const bool line = block.kind == BlockKind::paragraph || block.kind == BlockKind::heading;
      if (line && !used_[i - 1] && is_issuer_line(block.content.text)) {
        document_.issuers.push_back(block.content.text);
        use(i - 1, "issuer");
      }
      return;
    }
  }

  void read_front_date() {
    const std::string text = front_value({"date", "issued", "published"});
    if (document_.issued || text.empty()) {
      return;
    }
    // Front matter may add a time to the day. The forms that count from today are not meant here.
    const bool dated = text.size() >= 10 && core::Date::parse_iso(text.substr(0, 10)).has_value();
    const std::string day = dated ? text.substr(0, 10) : text;
    const bool iso = day.find_first_not_of("0123456789-QHW") == std::string::npos;
    if (const auto worded = core::find_worded_date(text); !iso && worded) {
      document_.issued = worded->interval;
    } else if (iso) {
      const auto read = core::parse_interval(day, core::Date::from_days(0), core::Direction::last);
      document_.issued = read ? std::optional(*read) : std::nullopt;
    }
  }

  const FrontMatter& front_;
  std::string kind_line_;
  const std::vector<Block>& blocks_;
  Document& document_;
  std::vector<bool> used_;
};

}  // namespace

std::vector<bool> read_masthead(const FrontMatter& front, const std::vector<Block>& blocks,
                                Document& document) {
  return MastheadReader(front, blocks, document).read();
}

}  // namespace intake
