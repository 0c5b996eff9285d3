#include "intake/milestone_table.hpp"

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "intake/cells.hpp"
#include "intake/column_role.hpp"
#include "intake/inline_text.hpp"
#include "intake/nature.hpp"
#include "intake/phrase.hpp"
#include "intake/sentences.hpp"
#include "intake/verbs.hpp"

namespace intake {
namespace {

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
      const int first = rows.empty() ? block.lines.first : line;  // delimiters before it
      rows.push_back({{first, line}, cells_of(block.table_lines[i])});
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
      rows_.push_back({{line_, line_}, {}});
    } else if (tag == "td" || tag == "th") {
      end_cell();
      in_cell_ = true;
      is_header_ = tag == "th";
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
      TableRow& row = rows_.back();
      row.is_header = is_header_ && (row.cells.empty() || row.is_header);
      row.cells.push_back(read_inline(cell_));
    }
    cell_.clear();
    in_cell_ = false;
  }

  std::vector<TableRow> rows_;
  std::string cell_;
  bool in_cell_ = false;
  bool is_header_ = false;
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

class TableReader {
 public:
  TableReader(const PartyNames& names, Occasion occasion, Document& document)
      : names_(names), occasion_(std::move(occasion)), document_(document) {}

  bool read(const std::vector<TableRow>& rows) {
    const std::size_t head = find_head(rows);
    const bool is_form = head > 0 && read_form({rows.begin(), rows.begin() + offset(head)});
    if (head == rows.size()) {
      return is_form;
    }
    for (std::size_t i = 0; i < head && !is_form; ++i) {
      document_.rejected.push_back(
          {rows[i].lines, text_of(rows[i]), "a row above the head of its table"});
    }
    read_rows(rows, head);
    return true;
  }

 private:
  [[nodiscard]] bool has(ColumnRole role) const {
    return std::find(roles_.begin(), roles_.end(), role) != roles_.end();
  }
  [[nodiscard]] bool is_of_deeds() const {
    return has(ColumnRole::action) && (has(ColumnRole::due) || has(ColumnRole::lead));
  }

  /// Behind the rows from `at` on that the page calls heads.
  static std::size_t header_end(const std::vector<TableRow>& rows, std::size_t at) {
    std::size_t end = at;
    while (end < rows.size() && rows[end].is_header && !rows[end].is_section) {
      ++end;
    }
    return end;
  }

  /// What each column is about: by its lowest heading that tells, `When` above `Start` and `End`.
  static std::vector<ColumnRole> roles_of(const std::vector<TableRow>& rows, std::size_t first,
                                          std::size_t end) {
    std::vector<ColumnRole> roles;
    for (std::size_t row = end; row > first; --row) {
      const std::vector<InlineText>& headings = rows[row - 1].cells;
      roles.resize(std::max(roles.size(), headings.size()), ColumnRole::untold);
      for (std::size_t i = 0; i < headings.size(); ++i) {
        if (roles[i] == ColumnRole::untold && !base::trim(headings[i].text).empty()) {
          roles[i] = role_of(headings[i].text);
        }
      }
    }
    std::replace(roles.begin(), roles.end(), ColumnRole::untold, ColumnRole::other);
    return roles;
  }

  void furnish(const TableRow& row, const char* what) {
    document_.furniture.push_back({row.lines, text_of(row), what});
  }
  void furnish_header(const std::vector<TableRow>& rows, std::size_t first, std::size_t end) {
    for (std::size_t i = first; i < end; ++i) {
      furnish(rows[i], "table header");
    }
  }

  /// Of a form that names its commitment and describes it, the description is the text, the name
  /// the title.
  static std::string describe_by_one(const std::vector<TableRow>& rows,
                                     std::vector<ColumnRole>& labels) {
    std::string title;
    const auto is_description = [&](std::size_t i) {
      return labels[i] == ColumnRole::action && has_word(rows[i].cells[0].text, "description what");
    };
    std::size_t descriptions = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      descriptions += is_description(i) ? 1U : 0U;
    }
    for (std::size_t i = 0; i < rows.size() && descriptions == 1; ++i) {
      if (labels[i] == ColumnRole::action && !is_description(i)) {
        labels[i] = ColumnRole::other;
        title = has_word(rows[i].cells[0].text, "name title")
                    ? numbered(rows[i].cells[1].text).second
                    : title;
      }
    }
    return title;
  }

  static std::ptrdiff_t offset(std::size_t at) { return static_cast<std::ptrdiff_t>(at); }

  /// The row that heads the table: the first, else one of several short cells further down that
  /// tells of deeds. The number of rows when there is none.
  std::size_t find_head(const std::vector<TableRow>& rows) {
    constexpr std::size_t kLongestHeading = 80;
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
      const bool is_short =
          std::all_of(rows[i].cells.begin(), rows[i].cells.end(),
                      [](const InlineText& cell) { return cell.text.size() <= kLongestHeading; });
      if (i > 0 && (rows[i].cells.size() < 3 || !is_short)) {
        continue;
      }
      roles_ = roles_of(rows, i, std::max(header_end(rows, i), i + 1));
      if (is_of_deeds()) {
        return i;
      }
    }
    return rows.size();
  }

  void read_rows(const std::vector<TableRow>& rows, std::size_t head) {
    std::size_t behind = std::max(header_end(rows, head), head + 1);
    furnish_header(rows, head, behind);
    for (std::size_t i = behind; i < rows.size(); ++i) {
      behind = header_end(rows, i);
      if (rows[i].is_section) {
        furnish(rows[i], "table section");
      } else if (behind > i) {  // a head again, maybe of other columns
        std::vector<ColumnRole> before = std::exchange(roles_, roles_of(rows, i, behind));
        if (!is_of_deeds()) {
          roles_ = std::move(before);
        }
        furnish_header(rows, i, behind);
        i = behind - 1;
      } else {
        read_row(rows[i]);
      }
    }
  }

  /// A form about one commitment: what each row is about, its first cell says.
  bool read_form(const std::vector<TableRow>& rows) {
    std::vector<ColumnRole> labels;
    for (const TableRow& row : rows) {
      const bool pair = row.cells.size() == 2 && !base::trim(row.cells[1].text).empty();
      labels.push_back(pair ? role_of(row.cells[0].text) : ColumnRole::other);
    }
    const std::string title = describe_by_one(rows, labels);
    const auto count = [&](ColumnRole role) {
      return std::count(labels.begin(), labels.end(), role);
    };
    for (std::size_t i = 0; i < rows.size() && count(ColumnRole::lead) > 1; ++i) {
      const bool country =
          labels[i] == ColumnRole::lead && has_word(rows[i].cells[0].text, "country");
      labels[i] = country ? ColumnRole::other : labels[i];  // whose plan it is, not who does it
    }
    if (count(ColumnRole::action) != 1 || count(ColumnRole::due) + count(ColumnRole::lead) == 0) {
      return false;
    }
    Candidate candidate;
    std::string due;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (labels[i] == ColumnRole::action) {
        candidate.lines = rows[i].lines;
        place_action(rows[i], 1, candidate);
        if (candidate.lines.first != rows[i].lines.first ||
            candidate.lines.last != rows[i].lines.last) {
          furnish(rows[i], "table row");
        }
      } else {
        furnish(rows[i], "table row");
      }
      if (labels[i] != ColumnRole::other) {
        read_cell(labels[i], rows[i].cells[1].text, due, candidate);
      }
    }
    form_parties_ = candidate.parties;
    form_title_ = title;
    finish(std::move(candidate), due);
    return true;
  }

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
      if (roles_[i] == ColumnRole::action) {
        place_action(row, i, candidate);
        broken_ += (broken_.empty() ? "" : ": ") + numbered(in_lines(row, i)).second;
      }
      read_cell(roles_[i], row.cells[i].text, due, candidate);
    }
    if (candidate.text.empty()) {
      document_.rejected.push_back({row.lines, text_of(row), "a row that says nothing to be done"});
      return;
    }
    if (candidate.lines.first != row.lines.first || candidate.lines.last != row.lines.last) {
      document_.furniture.push_back({row.lines, text_of(row), "table row"});
    }
    const bool has_lead = std::any_of(candidate.parties.begin(), candidate.parties.end(),
                                      [](const auto& p) { return p.role == core::Role::lead; });
    if (!has_lead) {
      candidate.parties.insert(candidate.parties.end(), form_parties_.begin(), form_parties_.end());
    }
    finish(std::move(candidate), due);
  }

  void read_cell(ColumnRole role, const std::string& text, std::string& due,
                 Candidate& candidate) const {
    switch (role) {
      case ColumnRole::number: candidate.paragraph = text; break;
      case ColumnRole::action: read_action(text, candidate); break;
      case ColumnRole::due: due += (due.empty() ? "" : "; ") + text; break;
      case ColumnRole::lead: add_parties(text, core::Role::lead, candidate); break;
      case ColumnRole::supporting: add_parties(text, core::Role::supporting, candidate); break;
      case ColumnRole::other:
      case ColumnRole::untold: break;
    }
  }

  void finish(Candidate candidate, const std::string& due) {
    candidate.title = short_title(form_title_.empty() ? candidate.text : form_title_, "");
    form_title_.clear();
    candidate.rule = "a row of a table of things to be done";
    candidate.confidence = 0.95;
    candidate.binding = Binding::high;
    if (const auto verb = first_binding_verb(candidate.text)) {
      candidate.verb = verb->base;
    }
    read_due_cell(due, occasion_, candidate);
    read_nature(candidate, candidate.text, occasion_);
    if (broken_.find('\n') != std::string::npos && broken_.size() == candidate.text.size()) {
      candidate.text = broken_;  // other cells stand between its lines
    }
    broken_.clear();
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

  /// The words of a cell with a line break wherever the text of its column goes on in the next
  /// line.
  static std::string in_lines(const TableRow& row, std::size_t column) {
    const InlineText& cell = row.cells[column];
    std::string text = cell.text;
    for (const std::size_t at : row.is_woven ? cell.breaks : std::vector<std::size_t>{}) {
      if (at > 0 && at < text.size() && text[at - 1] == ' ') {
        text[at - 1] = '\n';
      }
    }
    return text;
  }

  static void read_action(const std::string& cell, Candidate& candidate) {
    auto [number, text] = numbered(cell);
    candidate.text += (candidate.text.empty() || text.empty() ? "" : ": ") + text;
    candidate.paragraph = number.empty() ? candidate.paragraph : number;
  }

  void add_parties(const std::string& cell, core::Role role, Candidate& candidate) const {
    for (NamedParty& party : parties_in_cell(cell, role, names_)) {
      candidate.parties.push_back(std::move(party));
    }
  }

  const PartyNames& names_;
  Occasion occasion_;
  Document& document_;
  std::vector<ColumnRole> roles_;
  std::string broken_;                    // what the next row says is to be done, line by line
  std::string form_title_;                // that its form gives to the next commitment
  std::vector<NamedParty> form_parties_;  // of the form above the rows
};

/// Lines of a table in a text that stand in no row: its caption, tags.
void furnish_rest(const Block& block, const std::vector<TableRow>& rows, Document& document) {
  for (std::size_t i = 0; i < block.table_lines.size(); ++i) {
    const int line = block.lines.first + static_cast<int>(i);
    const bool is_told = std::any_of(rows.begin(), rows.end(), [&](const TableRow& row) {
      return row.lines.first <= line && line <= row.lines.last;
    });
    if (!is_told) {
      const std::string text = read_inline(block.table_lines[i]).text;
      document.furniture.push_back({{line, line}, text, text.empty() ? "markup" : "table caption"});
    }
  }
}

}  // namespace

namespace {

std::vector<TableRow> rows_of(const Block& block) {
  const bool bars = !block.table_lines.empty() && block.table_lines.front().starts_with('|');
  return !block.rows.empty() ? block.rows : bars ? bar_rows(block) : HtmlRows().read(block);
}

}  // namespace

std::vector<TableRow> form_rows(const Block& block) {
  std::vector<TableRow> rows = rows_of(block);
  const auto is_pair = [](const TableRow& row) {
    return row.cells.size() == 2 && !base::trim(row.cells[0].text).empty() &&
           role_of(row.cells[0].text) != ColumnRole::action;
  };
  return std::all_of(rows.begin(), rows.end(), is_pair) ? rows : std::vector<TableRow>{};
}

bool read_milestone_table(const Block& block, const PartyNames& names, const Occasion& occasion,
                          Document& document) {
  const std::vector<TableRow> rows = rows_of(block);
  if (!TableReader(names, occasion, document).read(rows)) {
    return false;
  }
  furnish_rest(block, rows, document);
  return true;
}

}  // namespace intake
