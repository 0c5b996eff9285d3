#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "render/address.hpp"
#include "render/cell.hpp"
#include "render/markdown_text.hpp"
#include "render/writers.hpp"

namespace render {
namespace {

using base::LineBreaks;

constexpr int kBar = 20;
constexpr int kDeepestHeading = 6;

/// The lines of a text, each safe at the beginning of a line.
std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  const std::string shown = base::printable(text, LineBreaks::keep);
  for (const std::string_view line : base::split(shown, '\n')) {
    lines.push_back(escape_line_start(escape_markdown(base::trim(line))));
  }
  return lines;
}

/// One line of text, for headings and list items.
std::string one_line(std::string_view text) {
  return escape_line_start(escape_markdown(base::trim(base::printable(text, LineBreaks::space))));
}

/// Text with its line breaks, each line after `prefix`; `\` at the end of a line keeps the break.
std::string block_text(std::string_view text, const std::string& prefix) {
  const std::vector<std::string> lines = lines_of(text);
  std::string out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool goes_on = i + 1 < lines.size() && !lines[i].empty() && !lines[i + 1].empty();
    out += lines[i].empty() ? std::string(base::trim(prefix)) : prefix + lines[i];
    out += goes_on ? "\\\n" : "\n";
  }
  return out;
}

std::string link_text(const report::Address& address) {
  if (!is_linkable(address.url)) {
    return one_line(address.label.empty() ? address.url : address.label + " " + address.url);
  }
  const std::string url = "<" + encode_url(address.url) + ">";
  return address.label.empty() ? url : "[" + one_line(address.label) + "](" + url + ")";
}

/// A cell in one line; line breaks inside a value become `<br>`.
std::string cell_line(const report::Cell& cell) {
  if (const auto* address = std::get_if<report::Address>(&cell)) {
    return link_text(*address);
  }
  if (std::holds_alternative<report::Missing>(cell)) {
    return cell_text(cell);  // our own words, a lone dash among them
  }
  return markdown_in_line(cell_text(cell));
}

std::string table_row(const std::vector<std::string>& cells) {
  std::string line = "|";
  for (const std::string& cell : cells) {
    line += " " + cell + " |";
  }
  return line + "\n";
}

/// Writes the blocks of a report.
class MarkdownBlocks {
 public:
  explicit MarkdownBlocks(std::ostream& out) : out_(out) {}

  /// A blank line, unless nothing has been written yet.
  void begin() {
    out_ << (empty_ ? "" : "\n");
    empty_ = false;
  }

  void heading(std::string_view text, int depth) {
    begin();
    const auto level = static_cast<std::size_t>(std::min(depth, kDeepestHeading));
    out_ << std::string(level, '#') << ' ' << one_line(text) << '\n';
  }

  void operator()(const report::Paragraph& paragraph) {
    begin();
    out_ << block_text(paragraph.text, "");
  }

  void operator()(const report::KeyValues& values) {
    if (values.pairs.empty()) {
      return;
    }
    begin();
    for (const auto& pair : values.pairs) {
      out_ << "- **" << one_line(pair.label) << ":** " << cell_line(pair.value) << '\n';
    }
  }

  void operator()(const report::Table& table) {
    title(table.title);
    begin();
    if (table.rows.empty()) {
      out_ << (table.empty.empty() ? "none" : one_line(table.empty)) << '\n';
      return;
    }
    std::vector<std::string> cells;
    std::vector<std::string> rules;
    for (const report::Column& column : table.columns) {
      cells.push_back(one_line(column.heading));
      rules.emplace_back(column.fit == report::Column::Fit::number ? "---:" : "---");
    }
    out_ << table_row(cells) << table_row(rules);
    for (const auto& row : table.rows) {
      cells.clear();
      std::transform(row.begin(), row.end(), std::back_inserter(cells), cell_line);
      out_ << table_row(cells);
    }
  }

  void operator()(const report::Picture&) const {}  // a table beside it says the same

  void operator()(const report::Chart& chart) {
    title(chart.title);
    begin();
    out_ << "| | Count | |\n| --- | ---: | --- |\n";
    for (const auto& bar : chart.bars) {
      const int filled = bar_length(bar.count, chart.of, kBar);
      const std::string picture = std::string(static_cast<std::size_t>(filled), '#') +
                                  std::string(static_cast<std::size_t>(kBar - filled), '.');
      const std::string count = std::to_string(bar.count) + " of " + std::to_string(chart.of);
      out_ << table_row({one_line(bar.label), count, "`" + picture + "`"});
    }
  }

  void operator()(const report::Quote& quote) {
    title(quote.label);
    begin();
    out_ << block_text(quote.text, "> ");
  }

  void operator()(const report::Items& items) {
    if (items.items.empty()) {
      return;
    }
    title(items.title);
    begin();
    std::size_t number = 0;
    for (const auto& item : items.items) {
      const std::string mark = items.numbered ? std::to_string(++number) + ". " : "- ";
      write_item(mark, item);
    }
  }

  /// How the page is to be handled, on a line of its own.
  void mark(std::string_view text) { title(text); }

 private:
  /// The first line behind the mark, the others as a list below it.
  void write_item(const std::string& mark, const report::Items::Item& item) {
    std::string_view rest = item.text;
    const std::size_t first = std::min(rest.find('\n'), rest.size());
    out_ << mark << one_line(rest.substr(0, first))
         << (item.address ? " " + link_text(*item.address) : "") << '\n';
    rest.remove_prefix(first);
    while (!rest.empty()) {
      rest.remove_prefix(1);
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      if (!base::trim(rest.substr(0, end)).empty()) {
        out_ << std::string(mark.size(), ' ') << "- " << one_line(rest.substr(0, end)) << '\n';
      }
      rest.remove_prefix(end);
    }
  }

  void title(std::string_view text) {
    if (!text.empty()) {
      begin();
      out_ << "**" << one_line(text) << "**\n";
    }
  }

  std::ostream& out_;
  bool empty_ = true;
};

void write_section(const report::Section& section, int depth, MarkdownBlocks& blocks) {
  if (!section.heading.empty()) {
    blocks.heading(section.heading, depth);
  }
  for (const report::Block& block : section.blocks) {
    std::visit(blocks, block);
  }
  bool grouped = false;
  for (const report::Section& inner : section.sections) {
    if (!inner.group.empty()) {
      blocks.heading(inner.group, depth + 1);
      grouped = true;
    }
    const int below = depth + (grouped ? 2 : 1);
    with_made(inner, [&](const auto& made) { write_section(made, below, blocks); });
  }
}

}  // namespace

void write_markdown(const report::Report& report, std::ostream& out) {
  MarkdownBlocks blocks(out);
  blocks.mark(report.mark);
  if (!report.title.empty()) {
    blocks.heading(report.title, 1);
  }
  for (const report::Section& section : report.sections) {
    with_made(section, [&](const auto& made) { write_section(made, 2, blocks); });
  }
  blocks.mark(report.mark);
}

}  // namespace render
