#include "intake/dateline.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "core/when.hpp"
#include "intake/sentences.hpp"

namespace intake {
namespace {

using core::Interval;

bool is_day(const core::WordedDate& date) {
  const bool days = date.interval.last.days() - date.interval.first.days() < 14;
  return days && (date.interval.precision == core::Precision::day ||
                  date.interval.precision == core::Precision::range);
}

std::optional<Interval> at_end_of(std::string_view title) {
  const auto date = core::find_worded_date(title);
  const bool ends = date && date->offset + date->length + 1 >= title.size();
  return ends && is_day(*date) ? std::optional(date->interval) : std::nullopt;
}

/// `PORT ALDER, 9 September 2025 - The leaders ...`: the day, and where the text begins.
std::optional<std::pair<Interval, std::size_t>> before_a_dash(std::string_view paragraph) {
  constexpr std::size_t kReach = 90;
  const std::string_view head = paragraph.substr(0, kReach);
  const auto date = core::find_worded_date(head);
  if (!date || !is_day(*date) || date->offset > 60) {
    return std::nullopt;
  }
  std::size_t at = date->offset + date->length;
  at += head.substr(at).starts_with(')') ? 1U : 0U;
  at = head.find_first_not_of(' ', at);
  for (const std::string_view dash : {"--", "- ", "–", "—"}) {
    if (at != std::string_view::npos && head.substr(at).starts_with(dash)) {
      const auto start = paragraph.find_first_not_of(' ', at + dash.size());
      return std::pair(date->interval, std::min(start, paragraph.size()));
    }
  }
  return std::nullopt;
}

/// A short line, or one that says that it was done or adopted then.
std::optional<Interval> in_last_line(std::string_view text) {
  constexpr std::size_t kLongest = 120;
  const auto date = core::find_worded_date(text);
  if (!date || !is_day(*date) || text.size() > kLongest) {
    return std::nullopt;
  }
  const std::string lowered = base::lower(text);
  const bool says = lowered.starts_with("done ") || lowered.starts_with("adopted ") ||
                    lowered.starts_with("signed ") || lowered.starts_with("issued ");
  const std::string_view before = text.substr(0, date->offset);
  const bool leads = before.empty() || before.ends_with(", ") || before.ends_with(" on ") ||
                     before.ends_with(" of ");
  const bool bare = leads && date->offset + date->length + 2 >= text.size() &&
                    text.find(". ") == std::string_view::npos &&
                    std::count(text.begin(), text.end(), ' ') < 8;
  return says || bare ? std::optional(date->interval) : std::nullopt;
}

/// `Published: Mar 12, 2025`, among other things.
std::optional<Interval> behind_a_label(std::string_view paragraph) {
  constexpr std::size_t kReach = 40;
  for (const std::string_view label :
       {"Published: ", "Published on ", "Released: ", "Issued: ", "Date: ", "Date issued: "}) {
    const auto at = paragraph.find(label);
    const std::string_view rest = at == std::string_view::npos
                                      ? std::string_view{}
                                      : paragraph.substr(at + label.size(), kReach);
    const auto date = core::find_worded_date(rest);
    if (date && date->offset == 0 && is_day(*date)) {
      return date->interval;
    }
  }
  return std::nullopt;
}

/// `met at Highland House on 13-14 June 2025`.
std::optional<Interval> of_a_meeting(std::string_view paragraph) {
  for (const std::string_view sentence : sentences(paragraph)) {
    const auto date = core::find_worded_date(sentence);
    if (!date || !is_day(*date)) {
      continue;
    }
    const std::string before = base::lower(sentence.substr(0, date->offset));
    const bool leads = before.ends_with(" on ") || before.ends_with(" from ") ||
                       before.ends_with(", ") || before.ends_with(" today, ");
    for (const std::string_view verb :
         {" met ", " gathered ", " convened ", " held ", " visited ", " visit ", " hosted "}) {
      if (leads && before.find(verb) != std::string::npos) {
        return date->interval;
      }
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Interval> find_dateline(std::string_view title, const std::vector<Block>& blocks) {
  if (auto day = at_end_of(title)) {
    return day;
  }
  std::vector<const Block*> paragraphs;
  for (const Block& block : blocks) {
    if (block.kind == BlockKind::paragraph && !block.content.text.empty()) {
      paragraphs.push_back(&block);
    }
  }
  constexpr std::size_t kFirst = 3;
  constexpr std::size_t kLast = 4;
  for (std::size_t i = 0; i < std::min(kFirst, paragraphs.size()); ++i) {
    if (const auto line = before_a_dash(paragraphs[i]->content.text)) {
      return line->first;
    }
    if (auto day = behind_a_label(paragraphs[i]->content.text)) {
      return day;
    }
  }
  for (std::size_t i = paragraphs.size(); i > 0 && i + kLast > paragraphs.size(); --i) {
    if (auto day = in_last_line(paragraphs[i - 1]->content.text)) {
      return day;
    }
  }
  for (std::size_t i = 0; i < std::min(kFirst, paragraphs.size()); ++i) {
    if (auto day = of_a_meeting(paragraphs[i]->content.text)) {
      return day;
    }
  }
  return std::nullopt;
}

std::size_t dateline_length(std::string_view paragraph) {
  const auto line = before_a_dash(paragraph);
  return line ? line->second : 0;
}

}  // namespace intake
