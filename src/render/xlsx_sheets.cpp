#include "render/xlsx_sheets.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace render {
namespace {

using report::Cell;
using report::Section;
using report::Table;

constexpr int kLongestName = 31;
const Cell kNothing = report::Missing::none;

/// `due_last` becomes `Due last` where a column has no heading for people.
std::string heading_of(const std::string& key, const std::string& heading) {
  std::string text = heading.empty() || heading == key ? key : heading;
  if (text == key) {
    std::replace(text.begin(), text.end(), '_', ' ');
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
      text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
  }
  return text;
}

/// What stands before the colon of a heading, `By section: 14 commitments`.
std::string_view first_part(std::string_view heading) {
  return heading.substr(0, heading.find(':'));
}

class Sheets {
 public:
  std::deque<Sheet> take() { return std::move(sheets_); }

  Sheet& add(std::string_view name) {
    sheets_.push_back({unique_name(name), {}, {}, {}});
    return sheets_.back();
  }

  /// The sheet of tables of this name and these columns; `group` is the heading of a column before
  /// them that says which table a row comes from.
  Sheet& for_table(std::string_view name, const Table& table, const std::string& group) {
    for (Sheet& sheet : sheets_) {
      if (sheet.name == name && has_columns(sheet, table, group.empty() ? 0 : 1)) {
        return sheet;
      }
    }
    Sheet& sheet = add(name);
    if (!group.empty()) {
      sheet.columns.push_back({"", group});
    }
    for (const report::Column& column : table.columns) {
      sheet.columns.push_back({column.key, heading_of(column.key, column.heading)});
    }
    return sheet;
  }

  static void add_rows(Sheet& sheet, const Table& table, const Cell* group) {
    for (const auto& cells : table.rows) {
      std::vector<const Cell*> row;
      if (group != nullptr) {
        row.push_back(group);
      }
      for (std::size_t i = 0; i < table.columns.size(); ++i) {
        row.push_back(i < cells.size() ? &cells[i] : &kNothing);
      }
      sheet.rows.push_back(std::move(row));
    }
  }

 private:
  static bool has_columns(const Sheet& sheet, const Table& table, std::size_t before) {
    return sheet.columns.size() == table.columns.size() + before &&
           std::equal(table.columns.begin(), table.columns.end(),
                      sheet.columns.begin() + static_cast<std::ptrdiff_t>(before),
                      [](const auto& a, const auto& b) { return a.key == b.key; });
  }

  /// Without what spreadsheets forbid in names, and unlike any other, case aside.
  std::string unique_name(std::string_view wanted) {
    std::string name = base::printable(base::trim(wanted), base::LineBreaks::space);
    for (char& c : name) {
      c = std::string_view("[]:*?/\\'").find(c) == std::string_view::npos ? c : ' ';
    }
    name = base::trim(name).empty() ? "Sheet" : std::string(base::trim(name));
    name = base::truncate(name, kLongestName);
    for (int number = 2; !names_.insert(base::lower(name)).second; ++number) {
      const std::string suffix = " " + std::to_string(number);
      name = base::truncate(base::trim(wanted), kLongestName - static_cast<int>(suffix.size())) +
             suffix;
    }
    return name;
  }

  std::deque<Sheet> sheets_;
  std::set<std::string> names_;
};

/// Facts and counts of all sections, one below the other.
class Summary {
 public:
  explicit Summary(Sheet& sheet) : sheet_(sheet) {
    sheet_.columns = {
        {"part", "Part"}, {"group", "Group"}, {"item", "Item"}, {"value", "Value"}, {"of", "Of"}};
  }

  void add(const Section& section) {
    for (const report::Block& block : section.blocks) {
      if (const auto* values = std::get_if<report::KeyValues>(&block)) {
        add(section, *values);
      } else if (const auto* chart = std::get_if<report::Chart>(&block)) {
        for (const auto& bar : chart->bars) {
          row(first_part(section.heading), chart->title, bar.label,
              own(report::Share{bar.count, chart->of}));
        }
      } else if (const auto* text = std::get_if<report::Paragraph>(&block)) {
        row(first_part(section.heading), "", "", own(text->text));
      } else if (const auto* items = std::get_if<report::Items>(&block)) {
        for (const auto& item : items->items) {
          row(first_part(section.heading), items->title, "", own(item.text));
        }
      }
    }
    for (const Section& inner : section.sections) {
      if (!section.list) {
        add(inner);
      }
    }
  }

 private:
  void add(const Section& section, const report::KeyValues& values) {
    for (const auto& pair : values.pairs) {
      const bool told =
          pair.machine_only &&
          std::any_of(values.pairs.begin(), values.pairs.end(), [&](const auto& other) {
            return !other.machine_only && other.label == pair.label;
          });
      if (!told) {
        row(first_part(section.heading), "", pair.label, &pair.value);
      }
    }
  }

  const Cell* own(Cell cell) {
    sheet_.own.push_back(std::move(cell));
    return &sheet_.own.back();
  }

  void row(std::string_view part, const std::string& group, const std::string& item,
           const Cell* value) {
    const auto* share = std::get_if<report::Share>(value);
    const Cell* count = share == nullptr ? value : own(share->count);
    const Cell* total = share == nullptr ? &kNothing : own(share->of);
    sheet_.rows.push_back({own(std::string(part)), own(group), own(item), count, total});
  }

  Sheet& sheet_;
};

/// Tables of a section that people and machines both have; those for people alone repeat them.
void add_tables(const Section& section, Sheets& sheets) {
  bool keyed = false;
  for (const report::Block& block : section.blocks) {
    const auto* table = std::get_if<Table>(&block);
    keyed = keyed || (table != nullptr && !table->key.empty());
  }
  std::size_t tables = 0;
  for (const report::Block& block : section.blocks) {
    tables += std::holds_alternative<Table>(block) ? 1U : 0U;
  }
  for (const report::Block& block : section.blocks) {
    const auto* table = std::get_if<Table>(&block);
    const bool repeats = table != nullptr && keyed && table->key.empty();
    if (table == nullptr || repeats || (tables > 1 && table->rows.empty())) {
      continue;
    }
    const bool grouped = tables > 1 && !table->title.empty();
    const std::string heading = section.heading.empty() ? heading_of(table->key, "")
                                                        : std::string(first_part(section.heading));
    Sheet& sheet =
        sheets.for_table(base::truncate(heading, kLongestName), *table, grouped ? "Group" : "");
    const Cell* group = nullptr;
    if (grouped) {
      sheet.own.emplace_back(std::string(first_part(table->title)));
      group = &sheet.own.back();
    }
    Sheets::add_rows(sheet, *table, group);
  }
}

void add_pairs(const Section& card, Sheet& sheet) {
  std::vector<const Cell*> row(sheet.columns.size(), &kNothing);
  for (const report::Block& block : card.blocks) {
    const auto* values = std::get_if<report::KeyValues>(&block);
    for (std::size_t i = 0; values != nullptr && i < values->pairs.size(); ++i) {
      const auto& pair = values->pairs[i];
      if (pair.key.empty()) {
        continue;
      }
      const auto at = std::find_if(sheet.columns.begin(), sheet.columns.end(),
                                   [&](const auto& column) { return column.key == pair.key; });
      const auto index = static_cast<std::size_t>(at - sheet.columns.begin());
      if (at == sheet.columns.end()) {
        sheet.columns.push_back({pair.key, pair.label});
        row.push_back(&pair.value);
      } else {
        row[index] = &pair.value;
      }
    }
  }
  sheet.rows.push_back(std::move(row));
}

/// A row for each card, and the tables of all cards with the key of the card before each row.
void add_cards(const Section& section, Sheets& sheets) {
  if (section.sections.empty()) {
    return;
  }
  Sheet& all = sheets.add(first_part(section.heading));
  for (const Section& card : section.sections) {
    add_pairs(card, all);
  }
  for (auto& row : all.rows) {
    row.resize(all.columns.size(), &kNothing);
  }
  for (const Section& card : section.sections) {
    for (const report::Block& block : card.blocks) {
      const auto* table = std::get_if<Table>(&block);
      if (table != nullptr && !table->key.empty() && !table->rows.empty()) {
        Sheet& sheet = sheets.for_table(heading_of(table->key, ""), *table, "Commitment");
        sheet.own.emplace_back(report::KeyRef{card.key});
        Sheets::add_rows(sheet, *table, &sheet.own.back());
      }
    }
  }
}

void add_section(const Section& section, Sheets& sheets) {
  if (section.list) {
    add_cards(section, sheets);
    return;
  }
  add_tables(section, sheets);
  for (const Section& inner : section.sections) {
    add_section(inner, sheets);
  }
}

bool is_table_only(const report::Report& report) {
  return report.rows_only && report.sections.size() == 1;
}

}  // namespace

std::deque<Sheet> sheets_of(const report::Report& report) {
  Sheets sheets;
  if (!is_table_only(report)) {
    Summary summary(sheets.add("Summary"));
    for (const Section& section : report.sections) {
      summary.add(section);
    }
  }
  for (const Section& section : report.sections) {
    add_section(section, sheets);
  }
  return sheets.take();
}

}  // namespace render
