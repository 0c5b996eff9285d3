#include "render/html_page.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "render/cell.hpp"
#include "render/html_picture.hpp"
#include "render/html_text.hpp"

namespace render {
namespace {

using report::Column;

constexpr int kDeepestHeading = 6;
/// A table of more columns may be wider than a small screen and scrolls by itself.
constexpr std::size_t kNarrowTable = 3;

std::string heading_tag(int level) {
  return "h" + std::to_string(std::min(level, kDeepestHeading));
}

/// The level that the cell states, if any.
const core::Level* level_in(const report::Cell& cell) {
  if (const auto* phrased = std::get_if<report::Phrased>(&cell)) {
    return std::get_if<core::Level>(&phrased->value);
  }
  return std::get_if<core::Level>(&cell);
}

/// `3 of 14`, with the number that matters first.
std::string share_html(const report::Share& share) {
  return "<b>" + std::to_string(share.count) + "</b> of " + std::to_string(share.of);
}

/// The first part of a heading and the rest behind a colon, which is set smaller.
std::string split_heading(std::string_view heading) {
  const std::size_t colon = heading.find(": ");
  if (colon == std::string_view::npos) {
    return html_line(heading);
  }
  return html_line(heading.substr(0, colon)) + ": <small>" + html_line(heading.substr(colon + 2)) +
         "</small>";
}

/// The parts of a list, none of them broken over two lines unless it is long.
std::string parts_html(const std::vector<std::string>& parts) {
  constexpr std::size_t kShort = 24;
  std::string html;
  for (const std::string& part : parts) {
    const std::string shown = html_line(part);
    html += html.empty() ? "" : ", ";
    html += part.size() <= kShort ? "<span class=\"whole\">" + shown + "</span>" : shown;
  }
  return html;
}

void find_behind(const std::vector<report::Section>& sections,
                 std::vector<const report::Behind*>& all) {
  for (const report::Section& section : sections) {
    for (const report::Behind& behind : section.behind) {
      all.push_back(&behind);
    }
    find_behind(section.sections, all);
  }
}

/// The commitment that the row is about.
const std::string* key_of(const std::vector<report::Cell>& row) {
  const auto* ref = row.empty() ? nullptr : std::get_if<report::KeyRef>(&row.front());
  return ref == nullptr ? nullptr : &ref->key;
}

struct Anchors {
  std::set<std::string>& cards;
  std::set<std::string>& tables;
  std::set<std::string>& rows;

  void find(const std::vector<report::Section>& sections, bool are_cards) {
    for (const report::Section& section : sections) {
      if (are_cards) {
        cards.insert(section.key);
        continue;
      }
      for (const report::Block& block : section.blocks) {
        if (const auto* table = std::get_if<report::Table>(&block)) {
          find(*table);
        }
      }
      find(section.sections, section.list);
    }
  }

 private:
  void find(const report::Table& table) {
    tables.insert(table.key);
    for (const auto& row : table.rows) {
      if (const std::string* key = key_of(row)) {
        rows.insert(*key);
      }
    }
  }
};

std::string column_class(const Column& column) {
  switch (column.fit) {
    case Column::Fit::number: return "n";
    case Column::Fit::date: return "d";
    case Column::Fit::word: return "w";
    case Column::Fit::text: return "";
  }
  return "";
}

std::string class_attribute(std::string_view name) {
  return name.empty() ? "" : " class=\"" + std::string(name) + "\"";
}

}  // namespace

HtmlPage::HtmlPage(const report::Report& report, std::ostream& out) : out_(out) {
  Anchors{cards_, tables_, row_keys_}.find(report.sections, false);
  if (!cards_.empty()) {
    row_keys_.clear();  // a card says more
  }
  find_behind(report.sections, behind_);
  for (const report::Behind* behind : behind_) {
    numbers_.insert(behind->number);
  }
}

std::string HtmlPage::anchor_of(const report::Section& section) {
  if (!section.key.empty()) {
    return html_name(section.key);
  }
  const std::string_view heading = section.heading;
  return html_name(base::lower(heading.substr(0, heading.find(':'))));
}

std::string HtmlPage::id(const std::string& name) {
  const bool fresh = !name.empty() && used_.insert(name).second;
  return fresh ? " id=\"" + name + "\"" : "";
}

void HtmlPage::section(const report::Section& section, int level, bool card) {
  const std::string outer = std::exchange(heading_, section.heading);
  const int outer_level = std::exchange(level_, section.heading.empty() ? level_ : level);
  const bool outer_card = std::exchange(in_card_, in_card_ || card);
  const char* tag = card ? "article" : "section";
  const std::string anchor = anchor_of(section);
  out_ << '<' << tag << class_attribute(card ? "card" : "part p-" + anchor) << id(anchor) << ">\n";
  if (card) {
    card_heading(section, level);
  } else if (!section.heading.empty()) {
    const std::string heading = heading_tag(level);
    out_ << '<' << heading << '>' << split_heading(section.heading) << "</" << heading << ">\n";
  }
  for (const report::Block& each : section.blocks) {
    std::visit([this](const auto& value) { block(value); }, each);
  }
  int below = section.heading.empty() ? level : level + 1;
  for (const report::Section& inner : section.sections) {
    if (!inner.group.empty()) {
      const std::string heading = heading_tag(level + 1);
      out_ << '<' << heading << " class=\"group\">" << html_line(inner.group) << "</" << heading
           << ">\n";
      below = level + 2;
    }
    with_made(inner, [&](const auto& made) { this->section(made, below, section.list); });
  }
  out_ << "</" << tag << ">\n";
  heading_ = outer;
  level_ = outer_level;
  in_card_ = outer_card;
}

void HtmlPage::card_heading(const report::Section& section, int level) {
  std::string_view text = section.heading;
  const std::string heading = heading_tag(level);
  out_ << '<' << heading << '>';
  if (!section.key.empty() && base::starts_with_ci(text, section.key)) {
    text = base::trim(text.substr(section.key.size()));
    out_ << "<a class=\"key\" href=\"#" << html_name(section.key) << "\">" << html_line(section.key)
         << "</a> ";
  }
  out_ << html_line(text) << "</" << heading << ">\n";
}

void HtmlPage::title(std::string_view text) {
  if (!text.empty()) {
    const std::string heading = heading_tag(level_ + 1);
    out_ << '<' << heading << " class=\"block\">" << html_line(text) << "</" << heading << ">\n";
  }
}

std::string HtmlPage::key_link(const std::string& key) const {
  const std::string shown = html_line(key);
  return cards_.count(key) + row_keys_.count(key) == 0
             ? "<span class=\"key\">" + shown + "</span>"
             : "<a class=\"key\" href=\"#" + html_name(key) + "\">" + shown + "</a>";
}

std::string HtmlPage::counted(const std::string& number, const std::string& shown) const {
  if (numbers_.count(number) > 0) {
    return "<a href=\"#n-" + html_name(number) + "\">" + shown + "</a>";
  }
  const std::string last = number.substr(number.rfind('.') + 1);
  return tables_.count(last) > 0 ? "<a href=\"#" + html_name(last) + "\">" + shown + "</a>" : shown;
}

std::string HtmlPage::cell(const report::Cell& cell) const {
  if (const auto* ref = std::get_if<report::KeyRef>(&cell)) {
    return key_link(ref->key);
  }
  if (const auto* address = std::get_if<report::Address>(&cell)) {
    return html_address(*address);
  }
  if (const auto* share = std::get_if<report::Share>(&cell)) {
    return share_html(*share);
  }
  if (const auto* parts = std::get_if<std::vector<std::string>>(&cell)) {
    const bool plain = std::none_of(parts->begin(), parts->end(), [](const std::string& part) {
      return part.find(',') != std::string::npos;
    });
    if (plain && !parts->empty()) {
      return parts_html(*parts);
    }
  }
  const std::string words = html_lines(cell_text(cell));
  if (const core::Level* level = level_in(cell)) {
    return "<span class=\"level l" + std::to_string(static_cast<int>(*level)) + "\">" + words +
           "</span>";
  }
  const std::string_view tone = tone_class(tone_of(cell));
  return tone.empty() ? words : "<span" + class_attribute(tone) + ">" + words + "</span>";
}

void HtmlPage::block(const report::Paragraph& paragraph) {
  out_ << "<p>" << html_lines(paragraph.text) << "</p>\n";
}

void HtmlPage::block(const report::KeyValues& values) {
  if (values.pairs.empty()) {
    return;
  }
  out_ << "<dl class=\"facts" << (values.key.empty() ? "" : " f-" + html_name(values.key))
       << "\">\n";
  for (const auto& pair : values.pairs) {
    std::string shown = cell(pair.value);
    const std::string number = values.key + "." + (pair.key.empty() ? pair.label : pair.key);
    const bool counts = std::holds_alternative<std::int64_t>(pair.value);
    if (std::holds_alternative<report::Share>(pair.value) ||
        (counts && numbers_.count(number) > 0)) {
      shown = counted(number, shown);
    }
    out_ << "<div><dt>" << html_line(pair.label) << "</dt><dd>" << shown << "</dd></div>\n";
  }
  out_ << "</dl>\n";
}

void HtmlPage::block(const report::Table& table) {
  const std::string anchor = in_card_ ? "" : id(html_name(table.key));
  if (table.rows.empty()) {
    title(table.title);
    out_ << "<p class=\"none\"" << anchor << '>'
         << html_line(table.empty.empty() ? "none" : table.empty) << "</p>\n";
    return;
  }
  const bool wide = table.columns.size() > kNarrowTable;
  out_ << "<div class=\"scroll\"" << anchor << (wide ? " tabindex=\"0\"" : "") << "><table>\n";
  const bool titled = !table.title.empty();
  out_ << "<caption" << class_attribute(titled ? "" : "unseen") << '>'
       << html_line(titled ? table.title : heading_) << "</caption>\n<thead><tr>";
  for (const Column& column : table.columns) {
    const bool headed = !column.heading.empty();
    out_ << (headed ? "<th scope=\"col\"" : "<td") << class_attribute(column_class(column)) << '>'
         << html_line(column.heading) << (headed ? "</th>" : "</td>");
  }
  out_ << "</tr></thead>\n<tbody>\n";
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    row(table, i);
  }
  out_ << "</tbody></table></div>\n";
}

void HtmlPage::row(const report::Table& table, std::size_t number) {
  const auto& cells = table.rows[number];
  const std::string* key = key_of(cells);
  const bool is_place = key != nullptr && row_keys_.count(*key) > 0;
  out_ << "<tr" << (is_place ? id(html_name(*key)) : "") << '>';
  for (std::size_t i = 0; i < cells.size() && i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    const bool head = i == 0;
    out_ << (head ? "<th scope=\"row\"" : "<td") << class_attribute(column_class(column)) << '>';
    const std::string address = table.key + "." + std::to_string(number + 1) + "." + column.key;
    out_ << (numbers_.count(address) > 0 ? counted(address, cell(cells[i])) : cell(cells[i]));
    out_ << (head ? "</th>" : "</td>");
  }
  out_ << "</tr>\n";
}

void HtmlPage::block(const report::Chart& chart) {
  out_ << "<div class=\"chart c-" << html_name(chart.key) << "\">\n";
  write_bar_of_parts(chart, out_);
  const bool titled = !chart.title.empty();
  out_ << "<table><caption" << class_attribute(titled ? "" : "unseen") << '>'
       << html_line(titled ? chart.title : heading_)
       << "</caption>\n<thead class=\"unseen\"><tr><th scope=\"col\">Group</th><th "
          "scope=\"col\">Count</th></tr></thead>\n<tbody>\n";
  for (const auto& bar : chart.bars) {
    const std::string count = share_html({bar.count, chart.of});
    out_ << "<tr" << class_attribute(bar.count == 0 ? "zero" : "")
         << "><th scope=\"row\"><i class=\"dot k-" << html_name(bar.key) << "\"></i>"
         << html_line(bar.label) << "</th><td class=\"n\">"
         << counted(chart.key + "." + bar.key, count) << "</td></tr>\n";
  }
  out_ << "</tbody></table></div>\n";
}

void HtmlPage::block(const report::Quote& quote) {
  out_ << "<figure class=\"quote\">";
  if (!quote.label.empty()) {
    out_ << "<figcaption>" << html_line(quote.label) << "</figcaption>";
  }
  out_ << "<blockquote dir=\"auto\">" << html_lines(quote.text) << "</blockquote></figure>\n";
}

void HtmlPage::block(const report::Items& items) {
  if (items.items.empty()) {
    return;
  }
  title(items.title);
  const char* tag = items.numbered ? "ol" : "ul";
  out_ << '<' << tag << " class=\"items\">\n";
  for (const auto& each : items.items) {
    item(each);
  }
  out_ << "</" << tag << ">\n";
}

/// The first line with its marks of evidence as links, the others below it.
void HtmlPage::item(const report::Items::Item& item) {
  const std::size_t end = std::min(item.text.find('\n'), item.text.size());
  std::string first = html_line(std::string_view(item.text).substr(0, end));
  for (const std::int64_t number : item.cites) {
    const std::string mark = "[" + std::to_string(number) + "]";
    const std::size_t at = first.rfind(mark);
    if (at != std::string::npos) {
      first.replace(at, mark.size(),
                    "<a href=\"#evidence-" + std::to_string(number) + "\">" + mark + "</a>");
    }
  }
  out_ << "<li" << (item.number > 0 ? id("evidence-" + std::to_string(item.number)) : "") << '>'
       << first;
  if (item.address) {
    out_ << ' ' << html_address(*item.address);
  }
  if (end < item.text.size()) {
    out_ << "<div class=\"said\">" << html_lines(item.text.substr(end + 1)) << "</div>";
  }
  out_ << "</li>\n";
}

void HtmlPage::block(const report::Picture& picture) {
  write_picture(picture, "picture-" + std::to_string(++pictures_), out_);
}

void HtmlPage::index() {
  if (behind_.empty()) {
    return;
  }
  out_ << "<section class=\"part index\" id=\"behind\">\n<h2>Behind the numbers</h2>\n<dl>\n";
  for (const report::Behind* behind : behind_) {
    out_ << "<div" << id("n-" + html_name(behind->number)) << "><dt>" << html_line(behind->label)
         << " <b>" << behind->keys.size() << "</b></dt><dd>";
    for (const std::string& key : behind->keys) {
      out_ << key_link(key) << (&key == &behind->keys.back() ? "" : ", ");
    }
    out_ << "</dd></div>\n";
  }
  out_ << "</dl>\n</section>\n";
}

}  // namespace render
