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

std::string numbered(const std::vector<std::string>& lines, int number, bool is_passage,
                     int columns) {
  std::string head = std::to_string(number);
  head.insert(0, head.size() < 5 ? 5 - head.size() : 0, ' ');
  head += is_passage ? " > " : "   ";
  const std::string text = harmless(lines[static_cast<std::size_t>(number) - 1]);
  std::string line = head + base::truncate(text, columns - base::width(head));
  line.resize(line.find_last_not_of(' ') + 1);
  return line;
}

/// The lines of the passage and some around it; the middle of a long one is left out.
std::vector<std::string> context_lines(const core::CandidateDraft& draft,
                                       const std::vector<std::string>& lines, int columns,
                                       int room) {
  const int count = static_cast<int>(lines.size());
  std::vector<std::string> out;
  if (draft.line_first < 1 || draft.line_last > count || draft.line_last < draft.line_first) {
    for (const std::string& line : base::wrap(harmless(draft.text), columns - 8)) {
      out.push_back("      > " + line);
    }
    out.resize(std::min<std::size_t>(out.size(), static_cast<std::size_t>(room)));
    return out;
  }
  const int passage = draft.line_last - draft.line_first + 1;
  const int around = std::clamp((room - passage) / 2, 0, kLinesAround);
  const int first = std::max(1, draft.line_first - around);
  const int last = std::min(count, draft.line_last + around);
  const auto add = [&](int number) {
    out.push_back(
        numbered(lines, number, number >= draft.line_first && number <= draft.line_last, columns));
  };
  if (last - first + 1 <= room) {
    for (int number = first; number <= last; ++number) {
      add(number);
    }
    return out;
  }
  for (int number = first; number < first + room - 2; ++number) {
    add(number);
  }
  const int left_out = last - (first + room - 2);
  out.push_back("        \u2026 " + std::to_string(left_out) + " more lines");
  add(last);
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
