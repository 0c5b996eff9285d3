#include "render/template_scope.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "render/cell.hpp"

namespace render {
namespace {

using report::Cell;

std::string name_of(std::string_view key) {
  std::string name(key);
  for (char& c : name) {
    const bool letter = c >= 'a' && c <= 'z';
    const bool kept = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    c = letter ? static_cast<char>(c - 'a' + 'A') : kept ? c : '_';
  }
  return name;
}

/// `30 September 2025`, as letters have it.
std::string long_date(core::Date day) {
  constexpr std::array<const char*, 12> months{"January",   "February", "March",    "April",
                                               "May",       "June",     "July",     "August",
                                               "September", "October",  "November", "December"};
  return std::to_string(day.day()) + " " + months.at(day.month() - 1) + " " +
         std::to_string(day.year());
}

std::optional<core::Date> day_in(const Cell& cell) {
  if (const auto* day = std::get_if<core::Date>(&cell)) {
    return *day;
  }
  const auto* interval = std::get_if<core::Interval>(&cell);
  const bool one_day = interval != nullptr && interval->precision == core::Precision::day;
  return one_day ? std::optional(interval->first) : std::nullopt;
}

bool is_there(const Cell& cell) {
  if (const auto* yes = std::get_if<bool>(&cell)) {
    return *yes;
  }
  if (const auto* number = std::get_if<std::int64_t>(&cell)) {
    return *number != 0;
  }
  if (const auto* share = std::get_if<report::Share>(&cell)) {
    return share->count != 0;
  }
  return !cell_word(cell).empty();
}

/// Fills scopes from the parts of a report, each value escaped as it goes in.
class Filler {
 public:
  explicit Filler(Escape escape) : escape_(std::move(escape)) {}

  void text(Scope& scope, const std::string& name, std::string_view text) const {
    scope.values[name] = {escape_(text), !text.empty()};
    std::vector<Scope::Maker>& lines = scope.sections[name + "_LINES"];
    for (const std::string_view line : base::split(text, '\n')) {
      if (!base::trim(line).empty()) {
        lines.push_back(maker([escape = escape_, line](Scope& inner) {
          inner.values["LINE"] = {escape(line), true};
        }));
      }
    }
    scope.samples[name + "_LINES"] = maker([](Scope& inner) {
      inner.values["LINE"] = {"", false};
    });
  }

  void cell(Scope& scope, const std::string& key, const Cell& cell) const {
    const std::string name = name_of(key);
    const auto* words = std::get_if<std::string>(&cell);
    if (words != nullptr || std::holds_alternative<report::Missing>(cell)) {
      text(scope, name, words != nullptr ? std::string_view(*words) : std::string_view());
    }
    const auto* missing = std::get_if<report::Missing>(&cell);
    const bool nothing = missing != nullptr && *missing == report::Missing::none;
    scope.values[name] = {nothing ? "" : escape_(cell_text(cell)), is_there(cell)};
    const auto day = day_in(cell);
    scope.values[name + "_LONG"] = {day ? long_date(*day) : scope.values[name].text,
                                    is_there(cell)};
    scope.values[name + "_WORD"] = {escape_(cell_word(cell)), is_there(cell)};
    if (const auto* share = std::get_if<report::Share>(&cell)) {
      scope.values[name + "_COUNT"] = {std::to_string(share->count), share->count != 0};
      scope.values[name + "_OF"] = {std::to_string(share->of), share->of != 0};
    }
  }

  void section(Scope& scope, const report::Section& section) const {
    text(scope, "HEADING", section.heading);
    if (section.list) {
      return;
    }
    for (const report::Block& each : section.blocks) {
      std::visit([&](const auto& value) { block(scope, value); }, each);
    }
    sections(scope, section.sections);
  }

  void sections(Scope& scope, const std::vector<report::Section>& sections) const {
    for (const report::Section& section : sections) {
      if (section.key.empty()) {
        this->section(scope, section);
        continue;
      }
      const std::string name = name_of(section.key);
      std::vector<Scope::Maker>& makers = scope.sections[name];
      if (section.list) {
        repeat_cards(makers, section);
        count(scope, name, makers.size());
      } else {
        makers.push_back(maker_of(section));
      }
      if (!makers.empty()) {
        scope.samples[name] = makers.front();
      }
    }
  }

 private:
  template <class Fill>
  static Scope::Maker maker(Fill fill) {
    return [fill = std::move(fill)] {
      Scope scope;
      fill(scope);
      return scope;
    };
  }

  [[nodiscard]] Scope::Maker maker_of(const report::Section& section) const {
    return maker([self = *this, &section](Scope& inner) {
      if (section.make) {
        inner.made = std::make_shared<const report::Section>(section.make());
        self.section(inner, *inner.made);
      } else {
        self.section(inner, section);
      }
    });
  }

  static void count(Scope& scope, const std::string& name, std::size_t rows) {
    scope.values[name + "_ROWS"] = {std::to_string(rows), rows > 0};
  }

  void repeat_cards(std::vector<Scope::Maker>& makers, const report::Section& list) const {
    for (const report::Section& card : list.sections) {
      makers.push_back(maker_of(card));
    }
  }

  void block(Scope& scope, const report::Paragraph& paragraph) const {
    keyed_text(scope, paragraph.key, paragraph.text);
  }
  void block(Scope& scope, const report::Quote& quote) const {
    keyed_text(scope, quote.key, quote.text);
  }
  void block(Scope&, const report::Picture&) const {}

  void block(Scope& scope, const report::KeyValues& values) const {
    const auto fill = [self = *this, &values](Scope& inner) {
      for (const auto& pair : values.pairs) {
        if (!pair.key.empty()) {
          self.cell(inner, pair.key, pair.value);
        }
      }
    };
    if (values.key.empty()) {
      fill(scope);
    } else {
      once(scope, values.key, maker(fill));
    }
  }

  void block(Scope& scope, const report::Table& table) const {
    if (table.key.empty()) {
      return;  // people have it instead of one that has a key
    }
    const std::string name = name_of(table.key);
    std::vector<Scope::Maker>& makers = scope.sections[name];
    for (const auto& row : table.rows) {
      makers.push_back(maker([self = *this, &table, &row](Scope& inner) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
          self.cell(inner, table.columns[i].key,
                    i < row.size() ? row[i] : Cell{report::Missing::none});
        }
      }));
    }
    scope.samples[name] = maker([self = *this, &table](Scope& inner) {
      for (const report::Column& column : table.columns) {
        self.cell(inner, column.key, report::Share{});
      }
    });
    count(scope, name, table.rows.size());
  }

  void block(Scope& scope, const report::Chart& chart) const {
    if (!chart.key.empty()) {
      once(scope, chart.key, maker([self = *this, &chart](Scope& inner) {
             self.cell(inner, "of", chart.of);
             for (const auto& bar : chart.bars) {
               self.cell(inner, bar.key, bar.count);
               inner.sections["BARS"].push_back(maker([self, &chart, &bar](Scope& row) {
                 self.text(row, "LABEL", bar.label);
                 self.cell(row, "count", bar.count);
                 self.cell(row, "of", chart.of);
               }));
             }
             if (!chart.bars.empty()) {
               inner.samples["BARS"] = inner.sections["BARS"].front();
             }
           }));
    }
  }

  void block(Scope& scope, const report::Items& items) const {
    if (items.key.empty()) {
      return;
    }
    const std::string name = name_of(items.key);
    for (const auto& item : items.items) {
      scope.sections[name].push_back(maker([self = *this, &item](Scope& inner) {
        self.text(inner, "TEXT", item.text);
        self.text(inner, "ADDRESS", item.address ? item.address->url : "");
      }));
    }
    count(scope, name, items.items.size());
  }

  void keyed_text(Scope& scope, const std::string& key, const std::string& words) const {
    if (!key.empty()) {
      text(scope, name_of(key), words);
    }
  }

  static void once(Scope& scope, const std::string& key, Scope::Maker maker) {
    const std::string name = name_of(key);
    scope.samples[name] = maker;
    scope.sections[name] = {std::move(maker)};
  }

  Escape escape_;
};

}  // namespace

Scope scope_of(const report::Report& report, const Escape& escape) {
  const Filler filler(escape);
  Scope scope;
  filler.text(scope, "TITLE", report.title);
  filler.text(scope, "KIND", report.kind);
  filler.text(scope, "MARK", report.mark);
  filler.cell(scope, "as_of",
              report.meta.as_of ? Cell{*report.meta.as_of} : Cell{report::Missing::none});
  for (const auto& [key, value] : report.meta.more) {
    filler.cell(scope, key, value);
  }
  filler.sections(scope, report.sections);
  return scope;
}

std::optional<bool> condition_in(const Scope& scope, std::string_view name) {
  const bool wanted = name.substr(0, 3) == "IF_";
  if (!wanted && name.substr(0, 3) != "NO_") {
    return std::nullopt;
  }
  name.remove_prefix(3);
  if (const auto value = scope.values.find(name); value != scope.values.end()) {
    return value->second.there == wanted;
  }
  if (const auto section = scope.sections.find(name); section != scope.sections.end()) {
    return section->second.empty() != wanted;
  }
  return std::nullopt;
}

}  // namespace render
