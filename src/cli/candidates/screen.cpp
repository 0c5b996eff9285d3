#include "cli/candidates/screen.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "core/story.hpp"

namespace cli {
namespace {

constexpr int kLabelColumns = 10;
constexpr int kLinesAround = 2;
constexpr int kLeastContext = 3;
/// Heading, blank lines, the menu and what is typed behind it.
constexpr int kFixedRows = 7;

std::string harmless(const std::string& text) {
  return base::printable(text, base::LineBreaks::space);
}

/// `Title     words`, wrapped to at most so many lines; the last says that there is more.
void append_value(std::vector<std::string>& out, const std::string& label, const std::string& text,
                  int columns, std::size_t most) {
  if (text.empty()) {
    return;
  }
  std::string head = label + ':';
  head.resize(std::max<std::size_t>(head.size() + 1, kLabelColumns), ' ');
  std::vector<std::string> lines = base::wrap(harmless(text), columns - kLabelColumns);
  if (lines.size() > most) {
    lines.resize(most);
    lines.back() = base::truncate(lines.back() + " \u2026", columns - kLabelColumns);
    if (!lines.back().ends_with("\u2026")) {
      lines.back() += "\u2026";
    }
  }
  for (const std::string& line : lines) {
    out.push_back(head + line);
    head.assign(kLabelColumns, ' ');
  }
}

std::string decision_words(const core::Candidate& candidate) {
  const core::CandidateDraft& draft = candidate.draft;
  std::string words(core::to_word(draft.state));
  if (!candidate.key.empty()) {
    words += " as " + candidate.key;
  }
  if (!draft.reason.empty()) {
    words += ": " + draft.reason;
  }
  return words;
}

std::vector<std::string> value_lines(const core::Candidate& candidate, int columns) {
  const core::CandidateDraft& draft = candidate.draft;
  std::vector<std::string> out;
  append_value(out, "Title", draft.title, columns, 2);
  if (draft.state == core::CandidateState::proposed) {
    append_value(out, "Revises", candidate.key, columns, 1);
  }
  append_value(out, "Section", draft.section, columns, 1);
  append_value(out, "Lead-in", draft.chapeau, columns, 2);
  append_value(out, "Parties", base::join(core::party_words(draft.parties), ", "), columns, 2);
  if (draft.due.kind != core::DeadlineKind::none) {
    append_value(out, "Due", core::deadline_label(draft.due), columns, 1);
  }
  append_value(out, "Rule", draft.rule, columns, 1);
  append_value(out, "Decision", decision_words(candidate), columns, 2);
  return out;
}

constexpr int kGutter = 8;

/// `    9 > `, and for the lines that the passage goes on in only the mark.
std::string gutter(int number, bool is_passage) {
  std::string head = number > 0 ? std::to_string(number) : "";
  head.insert(0, head.size() < 5 ? 5 - head.size() : 0, ' ');
  return head + (is_passage ? " > " : "   ");
}

/// A line around the passage, cut at the edge.
std::string line_around(const std::vector<std::string>& lines, int number, int columns) {
  const std::string text = harmless(lines[static_cast<std::size_t>(number) - 1]);
  std::string line = gutter(number, false) + base::truncate(text, columns - kGutter);
  line.resize(line.find_last_not_of(' ') + 1);
  return line;
}

/// The whole passage, wrapped; the middle is left out where there is no room for all of it.
std::vector<std::string> passage_lines(const core::CandidateDraft& draft,
                                       const std::vector<std::string>& lines, int columns,
                                       int room) {
  std::vector<std::string> out;
  const int count = static_cast<int>(lines.size());
  const bool is_placed =
      draft.line_first > 0 && draft.line_last >= draft.line_first && draft.line_last <= count;
  for (int number = is_placed ? draft.line_first : 0; number <= draft.line_last; ++number) {
    const std::string& text = is_placed ? lines[static_cast<std::size_t>(number) - 1] : draft.text;
    int shown = number;
    for (const std::string& line : base::wrap(harmless(text), columns - kGutter)) {
      out.push_back(gutter(shown, true) + line);
      shown = 0;
    }
    if (!is_placed) {
      break;
    }
  }
  const auto most = static_cast<std::size_t>(room);
  if (out.size() > most) {
    const std::string left_out = std::to_string(out.size() - most + 1);
    out.erase(out.begin() + room - 2, out.end() - 1);
    out.insert(out.end() - 1, gutter(0, true) + "\u2026 " + left_out + " more lines");
  }
  return out;
}

/// The passage and some of the lines around it, as far as there is room.
std::vector<std::string> context_lines(const core::CandidateDraft& draft,
                                       const std::vector<std::string>& lines, int columns,
                                       int room) {
  std::vector<std::string> out = passage_lines(draft, lines, columns, room);
  const int around = std::clamp((room - static_cast<int>(out.size())) / 2, 0, kLinesAround);
  const int count = static_cast<int>(lines.size());
  if (draft.line_first < 1 || draft.line_last > count) {
    return out;
  }
  std::vector<std::string> before;
  for (int number = std::max(1, draft.line_first - around); number < draft.line_first; ++number) {
    before.push_back(line_around(lines, number, columns));
  }
  out.insert(out.begin(), before.begin(), before.end());
  for (int number = draft.line_last + 1; number <= std::min(count, draft.line_last + around);
       ++number) {
    out.push_back(line_around(lines, number, columns));
  }
  return out;
}

}  // namespace

std::string candidate_screen(const core::Candidate& candidate, const ReviewPlace& place,
                             const std::vector<std::string>& document_lines, int columns,
                             int rows) {
  const std::string head = place.document + " no. " + std::to_string(candidate.draft.number) +
                           " (" + std::to_string(place.at + 1) + " of " + std::to_string(place.of) +
                           "), " + std::to_string(place.undecided) + " to decide";
  std::vector<std::string> values = value_lines(candidate, columns);
  const int room = std::max(kLeastContext, rows - kFixedRows - static_cast<int>(values.size()));
  std::string out = base::truncate(harmless(head), columns) + "\n\n";
  for (const std::string& line : context_lines(candidate.draft, document_lines, columns, room)) {
    out += line + '\n';
  }
  out += '\n';
  for (const std::string& line : values) {
    out += line + '\n';
  }
  return out + '\n';
}

}  // namespace cli
