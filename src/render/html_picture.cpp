#include "render/html_picture.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string_view>
#include <vector>

#include "base/utf8.hpp"
#include "render/html_svg.hpp"
#include "render/html_text.hpp"

namespace render {
namespace {

using report::Matrix;
using report::Picture;
using report::Stack;

constexpr int kRowHeight = 26;
constexpr int kBarHeight = 18;
constexpr int kLabelColumns = 30;
constexpr double kLabelWidth = 210;
constexpr double kCharWidth = 7;
constexpr std::size_t kMostRows = 300;

std::int64_t total_of(const Stack::Row& row) {
  return std::accumulate(row.counts.begin(), row.counts.end(), std::int64_t{0});
}

std::int64_t largest_total(const Stack& stack) {
  std::int64_t largest = 1;
  for (const Stack::Row& row : stack.rows) {
    largest = std::max(largest, total_of(row));
  }
  return largest;
}

/// What the bar says in words, for those who point at it.
std::string words_of(const Stack& stack, const Stack::Row& row) {
  std::string words = row.label + ":";
  for (std::size_t i = 0; i < row.counts.size(); ++i) {
    if (row.counts[i] > 0) {
      words += " " + stack.parts[i].label + " " + std::to_string(row.counts[i]) + ";";
    }
  }
  words.pop_back();
  return words;
}

void write_bars(const Stack& stack, const Picture& picture, const std::string& id,
                std::ostream& out) {
  const double room = kSvgWidth - kLabelWidth - 40;
  const double unit = room / static_cast<double>(largest_total(stack));
  Svg svg(picture, id, kSvgWidth, static_cast<double>(stack.rows.size()) * kRowHeight + 4, out);
  double y = 4;
  for (const Stack::Row& row : stack.rows) {
    svg.open_group(words_of(stack, row));
    svg.text(kLabelWidth - 10, y + 13, "end", base::truncate(row.label, kLabelColumns));
    double x = kLabelWidth;
    for (std::size_t i = 0; i < row.counts.size(); ++i) {
      const double width = unit * static_cast<double>(row.counts[i]);
      if (row.counts[i] > 0) {
        svg.rect(x, y, width, kBarHeight, "k-" + html_name(stack.parts[i].key));
        const std::string count = std::to_string(row.counts[i]);
        if (width > kCharWidth * static_cast<double>(count.size()) + 4) {
          svg.text(x + width / 2, y + 13, "middle", count, "on k-" + html_name(stack.parts[i].key));
        }
      }
      x += width;
    }
    svg.text(x + 8, y + 13, "start", std::to_string(total_of(row)), "faint");
    svg.close_group();
    y += kRowHeight;
  }
}

/// Blocks of rows side by side, read from the top down and then to the right.
void write_squares(const Matrix& matrix, const Picture& picture, const std::string& id,
                   std::ostream& out) {
  constexpr double kStep = 20;
  constexpr double kGap = 28;
  std::size_t longest_key = 1;
  std::size_t longest_code = 1;
  for (const Matrix::Row& row : matrix.rows) {
    longest_key = std::max(longest_key, row.key.size());
  }
  for (const std::string& column : matrix.columns) {
    longest_code = std::max(longest_code, column.size());
  }
  const double keys = kCharWidth * static_cast<double>(longest_key) + 12;
  const double head = kCharWidth * static_cast<double>(longest_code) + 10;
  const double block = keys + kStep * static_cast<double>(matrix.columns.size()) + kGap;
  const auto blocks =
      static_cast<std::size_t>(std::max(1.0, std::floor((kSvgWidth + kGap) / block)));
  const std::size_t tall = std::max<std::size_t>(8, (matrix.rows.size() + blocks - 1) / blocks);
  const std::size_t rows = std::min(tall, matrix.rows.size());
  Svg svg(picture, id, std::max(kSvgWidth, block), head + kStep * static_cast<double>(rows) + 6,
          out);
  for (std::size_t r = 0; r < matrix.rows.size(); ++r) {
    const Matrix::Row& row = matrix.rows[r];
    const std::size_t which = r / tall;  // whole blocks, side by side
    const double left = block * static_cast<double>(which);
    const double y = head + kStep * static_cast<double>(r % tall);
    for (std::size_t c = 0; r % tall == 0 && c < matrix.columns.size(); ++c) {
      svg.upright(left + keys + kStep * static_cast<double>(c) + 11, head - 4, matrix.columns[c]);
    }
    svg.text(left + keys - 8, y + 12, "end", row.key, "key");
    for (std::size_t c = 0; c < row.marks.size(); ++c) {
      if (row.marks[c] >= 0) {
        const report::Part& part = matrix.parts[static_cast<std::size_t>(row.marks[c])];
        svg.mark(left + keys + kStep * static_cast<double>(c), y, part.key,
                 row.key + ", " + matrix.columns[c] + ": " + part.label);
      }
    }
  }
}

bool is_readable(const Stack& stack) {
  return !stack.rows.empty() && stack.rows.size() <= kMostRows;
}

bool is_readable(const Matrix& matrix) {
  constexpr std::size_t kMostColumns = 30;
  return !matrix.rows.empty() && !matrix.columns.empty() && matrix.rows.size() <= kMostRows &&
         matrix.columns.size() <= kMostColumns;
}

bool is_readable(const report::Timeline& line) {
  constexpr int kMostDays = 366 * 200;
  return !line.events.empty() &&
         std::abs(core::days_between(line.events.front().day, line.today)) < kMostDays &&
         std::abs(core::days_between(line.today, line.events.back().day)) < kMostDays;
}

struct Drawing {
  const Picture& picture;
  const std::string& id;
  std::ostream& out;

  void operator()(const Stack& stack) const {
    (stack.in_time ? write_columns : write_bars)(stack, picture, id, out);
  }
  void operator()(const Matrix& matrix) const { write_squares(matrix, picture, id, out); }
  void operator()(const report::Timeline& line) const { write_timeline(line, picture, id, out); }
};

void write_legend(const Picture& picture, std::ostream& out) {
  out << "<ul class=\"legend\">";
  const bool bars = std::holds_alternative<Stack>(picture.drawing);
  std::visit(
      [&](const auto& drawing) {
        for (const report::Part& part : drawing.parts) {
          const std::string dot = "<i class=\"dot k-" + html_name(part.key) + "\"></i>";
          out << "<li>" << (bars ? dot : mark_swatch(part.key)) << html_line(part.label) << "</li>";
        }
      },
      picture.drawing);
  out << "</ul>";
}

}  // namespace

void write_columns(const Stack& stack, const Picture& picture, const std::string& id,
                   std::ostream& out) {
  constexpr double kHeight = 160;
  constexpr double kTop = 18;
  const auto columns = static_cast<double>(stack.rows.size());
  const double step = std::min(64.0, kSvgWidth / columns);
  const double unit = kHeight / static_cast<double>(largest_total(stack));
  std::size_t longest = 1;
  for (const Stack::Row& row : stack.rows) {
    longest = std::max(longest, row.label.size());
  }
  const double label_width = kCharWidth * static_cast<double>(longest) + 8;
  const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(label_width / step)));
  Svg svg(picture, id, kSvgWidth, kTop + kHeight + 24, out);
  svg.line(0, kTop + kHeight, step * columns, kTop + kHeight, "axis");
  for (std::size_t r = 0; r < stack.rows.size(); ++r) {
    const Stack::Row& row = stack.rows[r];
    const double x = step * static_cast<double>(r);
    svg.open_group(words_of(stack, row));
    double y = kTop + kHeight;
    for (std::size_t i = 0; i < row.counts.size(); ++i) {
      const double height = unit * static_cast<double>(row.counts[i]);
      y -= height;
      if (row.counts[i] > 0) {
        svg.rect(x + step * 0.1, y, step * 0.8, height, "k-" + html_name(stack.parts[i].key));
      }
    }
    if (total_of(row) > 0 && step > 2 * kCharWidth) {
      svg.text(x + step / 2, y - 4, "middle", std::to_string(total_of(row)), "faint");
    }
    if (r % every == 0) {
      svg.text(x + step / 2, kTop + kHeight + 16, "middle", row.label, "faint");
    }
    svg.close_group();
  }
}

void write_picture(const Picture& picture, const std::string& id, std::ostream& out) {
  if (!std::visit([](const auto& drawing) { return is_readable(drawing); }, picture.drawing)) {
    return;
  }
  out << "<figure class=\"picture\">\n<figcaption>" << html_line(picture.title)
      << "</figcaption>\n<div class=\"scroll\" tabindex=\"0\">";
  std::visit(Drawing{picture, id, out}, picture.drawing);
  out << "</div>\n";
  write_legend(picture, out);
  out << "</figure>\n";
}

void write_bar_of_parts(const report::Chart& chart, std::ostream& out) {
  out << "<svg class=\"strip\" viewBox=\"0 0 600 14\" preserveAspectRatio=\"none\" "
         "aria-hidden=\"true\">";
  const double unit = chart.of > 0 ? 600.0 / static_cast<double>(chart.of) : 0;
  double x = 0;
  out << "<rect class=\"ground\" width=\"600\" height=\"14\"/>";
  for (const auto& bar : chart.bars) {
    const double width = unit * static_cast<double>(bar.count);
    if (bar.count > 0) {
      out << "<rect class=\"k-" << html_name(bar.key) << "\" x=\"" << svg_number(x) << "\" width=\""
          << svg_number(width) << "\" height=\"14\"/>";
    }
    x += width;
  }
  out << "</svg>\n";
}

}  // namespace render
