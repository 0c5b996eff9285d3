#include "intake/milestone_table.hpp"

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "core/when.hpp"
#include "intake/inline_text.hpp"
#include "intake/nature.hpp"
#include "intake/phrase.hpp"
#include "intake/sentences.hpp"
#include "intake/subject.hpp"
#include "intake/verbs.hpp"

namespace intake {
namespace {

/// What a column is about, by its heading.
enum class Role { other, number, action, due, lead, supporting };

bool has_word(std::string_view heading, std::string_view list) {
  for (const PhraseWord& word : words_of_phrase(heading)) {
    if (is_one_of(word.text, list)) {
      return true;
    }
  }
  return false;
}

Role role_of(std::string_view heading) {
  if (has_word(heading, "start begin beginning") && !has_word(heading, "end completion")) {
    return Role::other;
  }
  if (has_word(heading,
               "date dates deadline due timeline timeframe when completion timing "
               "schedule timescale end-date")) {
    return Role::due;
  }
  if (has_word(heading, "support supporting partner partners involved contributors contributing")) {
    return Role::supporting;
  }
  if (has_word(heading,
               "responsible responsibility owner owners lead leads agency agencies who "
               "ministry implementer implementing accountable institution")) {
    return Role::lead;
  }
  if (has_word(heading,
               "milestone milestones action actions commitment commitments activity "
               "activities deliverable deliverables task tasks measure measures step "
               "steps initiative initiatives recommendation undertaking output")) {
    return Role::action;
  }
  return has_word(heading, "no number ref id") || base::trim(heading) == "#" ? Role::number
                                                                             : Role::other;
}

/// `| a | b |`: cells between bars; an escaped bar is part of a cell.
std::vector<InlineText> cells_of(std::string_view line) {
  std::vector<InlineText> cells;
  std::string cell;
  line.remove_prefix(line.starts_with('|') ? 1 : 0);
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '|') {
      cell += line[++i];
    } else if (line[i] == '|') {
      cells.push_back(read_inline(std::exchange(cell, {})));
    } else {
      cell += line[i];
    }
  }
  if (!base::trim(cell).empty()) {
    cells.push_back(read_inline(cell));
  }
  return cells;
}

bool is_delimiter(std::string_view line) {
  return line.find_first_not_of("|-: \t") == std::string_view::npos;
}

std::vector<TableRow> bar_rows(const Block& block) {
  std::vector<TableRow> rows;
  for (std::size_t i = 0; i < block.table_lines.size(); ++i) {
    const int line = block.lines.first + static_cast<int>(i);
    if (is_delimiter(block.table_lines[i])) {
      if (!rows.empty()) {
        rows.back().lines.last = line;
      }
    } else {
      rows.push_back({{line, line}, cells_of(block.table_lines[i]), {}, false});
    }
  }
  return rows;
}

/// The name of a tag at `<`, in lower case, with its slash: `tr`, `/td`.
std::string tag_at(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() &&
         (std::isalnum(static_cast<unsigned char>(text[end])) != 0 || text[end] == '/')) {
    ++end;
  }
  return base::lower(text.substr(at + 1, end - at - 1));
}

class HtmlRows {
 public:
  std::vector<TableRow> read(const Block& block) {
    for (std::size_t i = 0; i < block.table_lines.size(); ++i) {
      line_ = block.lines.first + static_cast<int>(i);
      read_line(block.table_lines[i]);
    }
    end_cell();
    return std::move(rows_);
  }

 private:
  void read_line(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      if (text[at] != '<') {
        cell_ += text[at++];
        continue;
      }
      const std::string tag = tag_at(text, at);
      const auto close = text.find('>', at);
      take_tag(tag, text.substr(at, close == std::string_view::npos ? close : close - at + 1));
      at = close == std::string_view::npos ? text.size() : close + 1;
    }
    cell_ += ' ';
  }

  void take_tag(const std::string& tag, std::string_view whole) {
    if (tag == "tr") {
      end_cell();
      rows_.push_back({{line_, line_}, {}, {}, false});
    } else if (tag == "td" || tag == "th") {
      end_cell();
      in_cell_ = true;
    } else if (tag == "/td" || tag == "/th" || tag == "/tr" || tag == "/table") {
      end_cell();
    } else if (tag == "br" || tag == "p" || tag == "/p" || tag == "li") {
      cell_ += ' ';
    } else if (in_cell_) {
      cell_ += whole;  // inline markup: the reader of inline text drops it
    }
    if (!rows_.empty()) {
      rows_.back().lines.last = line_;
    }
  }

  void end_cell() {
    if (in_cell_ && !rows_.empty()) {
      rows_.back().cells.push_back(read_inline(cell_));
    }
    cell_.clear();
    in_cell_ = false;
  }

  std::vector<TableRow> rows_;
  std::string cell_;
  bool in_cell_ = false;
  int line_ = 0;
};

/// `7.1 Make the tool available`: the number, and what stands behind it.
std::pair<std::string, std::string> numbered(const std::string& text) {
  const auto end = text.find_first_not_of("0123456789.");
  const bool number = end != std::string::npos && end > 0 && text[end] == ' ' &&
                      std::isdigit(static_cast<unsigned char>(text[0])) != 0;
  if (!number) {
    return {"", text};
  }
  std::string digits = text.substr(0, end);
  digits.resize(digits.find_last_not_of('.') + 1);
  return {digits, text.substr(end + 1)};
}

/// Whether a part of a cell is a name by itself: an abbreviation, or a body by its noun.
bool stands_alone(std::string_view part) {
  part = base::trim(part);
  const auto capitals =
      std::count_if(part.begin(), part.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  const bool abbreviation = part.find(' ') == std::string_view::npos && capitals >= 2;
  return abbreviation || names_agency(part);
}

/// The names in a cell: between semicolons and slashes, and between commas or `and` if each part
/// is a name by itself (`Ministry of Trade, Industry and Energy` is one).
std::vector<std::string_view> names_in(std::string_view cell) {
  std::vector<std::string_view> names;
  for (const std::string_view part : base::split(cell, ';')) {
    std::vector<std::string_view> pieces;
    std::size_t start = 0;
    for (std::size_t at = 0; at < part.size(); ++at) {
      const std::string_view rest = part.substr(at);
      const std::size_t joint = rest.starts_with(", and ")                   ? 6
                                : rest.starts_with(" and ")                  ? 5
                                : rest.starts_with(" & ")                    ? 3
                                : rest.front() == ',' || rest.front() == '/' ? 1
                                                                             : 0;
      if (joint > 0) {
        pieces.push_back(part.substr(start, at - start));
        start = at + joint;
        at = start - 1;
      }
    }
    pieces.push_back(part.substr(start));
    if (std::all_of(pieces.begin(), pieces.end(), stands_alone)) {
      names.insert(names.end(), pieces.begin(), pieces.end());
    } else {
      names.push_back(part);
    }
  }
  return names;
}

/// Words in a date column that name no time.
bool says_nothing(const std::string& cell) {
  const std::string lowered = base::lower(cell);
  return cell.find_first_not_of("-–— ") == std::string::npos || lowered == "n/a" ||
         lowered == "tbd" || lowered == "none" || lowered == "na";
}

void read_due(const std::string& cell, std::optional<core::Date> made, Candidate& candidate) {
  if (says_nothing(cell)) {
    return;
  }
  candidate.due_words = cell;
  candidate.due_basis = DueBasis::table;
  const std::string lowered = base::lower(cell);
  auto found = core::find_worded_deadline(cell, made);
  found = found ? found : core::find_worded_deadline("by " + cell, made);
  if (found) {
    candidate.deadline = found->deadline;
  } else if (const auto date = core::find_worded_date(cell)) {
    const auto deadline = core::parse_deadline(core::to_text(date->interval), date->interval.last);
    candidate.deadline = deadline ? *deadline : core::Deadline{};
  } else if (lowered == "ongoing" || lowered == "continuous" || lowered == "continuing") {
    candidate.deadline = {core::DeadlineKind::ongoing, "ongoing", std::nullopt, "", ""};
  }
}

class TableReader {
 public:
  TableReader(const PartyNames& names, std::optional<core::Date> made, Document& document)
      : names_(names), made_(made), document_(document) {}

  bool read(const std::vector<TableRow>& rows) {
    if (rows.size() < 2) {
      return false;
    }
    for (const InlineText& heading : rows.front().cells) {
      roles_.push_back(role_of(heading.text));
    }
    const auto has = [&](Role role) {
      return std::find(roles_.begin(), roles_.end(), role) != roles_.end();
    };
    if (!has(Role::action) || (!has(Role::due) && !has(Role::lead))) {
      return false;
    }
    document_.furniture.push_back({rows.front().lines, text_of(rows.front()), "table header"});
    for (std::size_t i = 1; i < rows.size(); ++i) {
      if (rows[i].is_section) {
        document_.furniture.push_back({rows[i].lines, text_of(rows[i]), "table section"});
      } else {
        read_row(rows[i]);
      }
    }
    return true;
  }

 private:
  static std::string text_of(const TableRow& row) {
    std::vector<std::string> cells;
    for (const InlineText& cell : row.cells) {
      cells.push_back(cell.text);
    }
    return base::join(cells, " | ");
  }

  void read_row(const TableRow& row) {
    Candidate candidate;
    candidate.lines = row.lines;
    std::string due;
    for (std::size_t i = 0; i < std::min(row.cells.size(), roles_.size()); ++i) {
      const std::string& text = row.cells[i].text;
      switch (roles_[i]) {
        case Role::number: candidate.paragraph = text; break;
        case Role::action:
          place_action(row, i, candidate);
          read_action(text, candidate);
          break;
        case Role::due: due += (due.empty() ? "" : "; ") + text; break;
        case Role::lead: read_owners(text, core::Role::lead, candidate); break;
        case Role::supporting: read_owners(text, core::Role::supporting, candidate); break;
        case Role::other: break;
      }
    }
    if (candidate.text.empty()) {
      document_.rejected.push_back({row.lines, text_of(row), "a row that says nothing to be done"});
      return;
    }
    if (candidate.lines.first != row.lines.first || candidate.lines.last != row.lines.last) {
      document_.furniture.push_back({row.lines, text_of(row), "table row"});
    }
    candidate.title = short_title(candidate.text, "");
    candidate.rule = "a row of a table of things to be done";
    candidate.confidence = 0.95;
    candidate.binding = Binding::high;
    if (const auto verb = first_binding_verb(candidate.text)) {
      candidate.verb = verb->base;
    }
    read_due(due, made_, candidate);
    read_nature(candidate, candidate.text, {made_, {}, {}});
    document_.candidates.push_back(std::move(candidate));
  }

  /// Where the words stand that are quoted, when the row has its cells on several lines.
  static void place_action(const TableRow& row, std::size_t cell, Candidate& candidate) {
    if (cell >= row.cell_lines.size() || row.cells[cell].text.empty()) {
      return;
    }
    const Lines& lines = row.cell_lines[cell];
    candidate.lines = {candidate.text.empty() ? lines.first : candidate.lines.first, lines.last};
  }

  static void read_action(const std::string& cell, Candidate& candidate) {
    auto [number, text] = numbered(cell);
    candidate.text += (candidate.text.empty() || text.empty() ? "" : ": ") + text;
    candidate.paragraph = number.empty() ? candidate.paragraph : number;
  }

  void read_owners(const std::string& cell, core::Role role, Candidate& candidate) const {
    for (const std::string_view part : names_in(cell)) {
      std::vector<Mention> mentions = names_.find(part);
      std::size_t covered = 0;
      for (Mention& mention : mentions) {
        mention.party.role = role;
        covered += mention.length;
      }
      const std::string name(base::trim(part));
      if (covered * 2 >= name.size() && !mentions.empty()) {
        for (const NamedParty& party : distinct(mentions)) {
          candidate.parties.push_back(party);
        }
      } else if (name.find_first_not_of("-–— ") != std::string::npos) {
        candidate.parties.push_back({name, name, PartyKind::body, role});
      }
    }
  }

  const PartyNames& names_;
  std::optional<core::Date> made_;
  Document& document_;
  std::vector<Role> roles_;
};

}  // namespace

bool read_milestone_table(const Block& block, const PartyNames& names,
                          std::optional<core::Date> made, Document& document) {
  const bool bars = !block.table_lines.empty() && block.table_lines.front().starts_with('|');
  const std::vector<TableRow> rows = !block.rows.empty() ? block.rows
                                     : bars              ? bar_rows(block)
                                                         : HtmlRows().read(block);
  return TableReader(names, made, document).read(rows);
}

}  // namespace intake
