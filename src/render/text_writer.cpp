#include <algorithm>
#include <string>
#include <vector>

#include "base/utf8.hpp"
#include "render/cell.hpp"
#include "render/table_layout.hpp"
#include "render/text_page.hpp"
#include "render/text_table.hpp"
#include "render/writers.hpp"

namespace render {
namespace {

using base::LineBreaks;

constexpr int kLongestBar = 30;

std::string safe(std::string_view text) { return base::printable(text, LineBreaks::keep); }
std::string safe_line(std::string_view text) { return base::printable(text, LineBreaks::space); }

/// Prints the blocks of a report one below the other.
class BlockPrinter {
 public:
  explicit BlockPrinter(TextPage& page) : page_(page) {}

  void operator()(const report::Paragraph& paragraph) const {
    page_.begin_block();
    page_.wrapped(safe(paragraph.text), "", "");
  }

  void operator()(const report::KeyValues& values) const {
    if (values.pairs.empty()) {
      return;
    }
    page_.begin_block();
    std::vector<Entry> entries;
    for (const auto& pair : values.pairs) {
      entries.push_back({safe_line(pair.label), printable_cell(pair.value), tone_of(pair.value)});
    }
    page_.entries(entries);
  }

  void operator()(const report::Table& table) const {
    page_.begin_block();
    title(table.title);
    print_table(table, page_);
  }

  void operator()(const report::Picture&) const {}  // a table beside it says the same

  void operator()(const report::Chart& chart) const {
    page_.begin_block();
    title(chart.title);
    int label_width = 0;
    int count_width = 0;
    for (const auto& bar : chart.bars) {
      label_width = std::max(label_width, base::width(safe_line(bar.label)));
      count_width = std::max(count_width, base::width(std::to_string(bar.count)));
    }
    label_width = std::min(label_width, page_.width() / 2);
    for (const auto& bar : chart.bars) {
      print_bar(bar, chart.of, label_width, count_width);
    }
  }

  void operator()(const report::Quote& quote) const {
    page_.begin_block();
    title(quote.label);
    page_.wrapped(safe(quote.text), "  | ", "  | ");
  }

  void operator()(const report::Items& items) const {
    if (items.items.empty()) {
      return;
    }
    page_.begin_block();
    title(items.title);
    const std::size_t digits = std::to_string(items.items.size()).size();
    std::size_t number = 0;
    for (const auto& item : items.items) {
      const std::string count = std::to_string(++number);
      const std::string mark =
          items.numbered ? std::string(digits - count.size(), ' ') + count + ". " : "- ";
      print_item(item, mark);
    }
  }

 private:
  void title(std::string_view text) const {
    if (!text.empty()) {
      for (const std::string& line : base::wrap(safe_line(text), page_.width())) {
        page_.bold_line(line);
      }
    }
  }

  void print_bar(const report::Chart::Bar& bar, std::int64_t of, int label_width,
                 int count_width) const {
    const std::string count = std::to_string(bar.count);
    std::string head = padding(count, count_width) + count + " of " + std::to_string(of) + "  ";
    const int room = page_.width() - label_width - 4 - base::width(head);
    const int full = std::clamp(room, 1, kLongestBar);
    const int filled = bar_length(bar.count, of, full);
    head += std::string(static_cast<std::size_t>(filled), '#');
    head += std::string(static_cast<std::size_t>(full - filled), '.');
    std::vector<std::string> label = base::wrap(safe_line(bar.label), label_width);
    for (const std::string& line : label) {
      const bool last = &line == &label.back();
      page_.line("  " + line + (last ? padding(line, label_width + 2) + head : ""));
    }
  }

  void print_item(const report::Items::Item& item, const std::string& mark) const {
    const std::string indent(mark.size(), ' ');
    page_.wrapped(safe(item.text), mark, indent);
    if (item.address) {
      if (!item.address->label.empty()) {
        page_.wrapped(safe_line(item.address->label), indent, indent);
      }
      page_.line(indent + safe_line(item.address->url));
    }
  }

  TextPage& page_;
};

/// Depth 0 is ruled with `=`, depth 1 with `-`, deeper headings only stand by themselves.
void print_heading(std::string_view heading, int depth, TextPage& page) {
  page.begin_block();
  int widest = 0;
  for (const std::string& line : base::wrap(safe_line(heading), page.width())) {
    page.bold_line(line);
    widest = std::max(widest, base::width(line));
  }
  if (depth < 2) {
    page.rule(depth == 0 ? '=' : '-', widest);
  }
}

void print_section(const report::Section& section, int depth, TextPage& page) {
  if (!section.heading.empty()) {
    print_heading(section.heading, depth, page);
  }
  for (const report::Block& block : section.blocks) {
    std::visit(BlockPrinter(page), block);
  }
  for (const report::Section& inner : section.sections) {
    if (!inner.group.empty()) {
      print_heading(inner.group, 1, page);
    }
    with_made(inner, [&](const auto& made) { print_section(made, depth + 1, page); });
  }
}

/// How the page is to be handled, in the middle of a line of its own.
void print_mark(const std::string& mark, TextPage& page) {
  for (const std::string& line : base::wrap(safe_line(mark), page.width())) {
    page.bold_line(
        std::string(static_cast<std::size_t>((page.width() - base::width(line)) / 2), ' ') + line);
  }
}

}  // namespace

void write_text(const report::Report& report, const Layout& layout, std::ostream& out) {
  TextPage page(layout, out);
  if (!report.mark.empty()) {
    print_mark(report.mark, page);
  }
  if (!report.title.empty()) {
    page.rule('=', page.width());
    for (const std::string& line : base::wrap(safe_line(report.title), page.width())) {
      page.bold_line(line);
    }
    page.rule('=', page.width());
  }
  for (const report::Section& section : report.sections) {
    with_made(section, [&](const auto& made) { print_section(made, 0, page); });
  }
  if (!report.mark.empty()) {
    page.begin_block();
    print_mark(report.mark, page);
  }
}

}  // namespace render
