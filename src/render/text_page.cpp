#include "render/text_page.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "render/table_layout.hpp"

namespace render {
namespace {

constexpr int kNarrowestPage = 40;
constexpr std::string_view kReset = "\x1b[0m";

std::string_view code_of(Tone tone) {
  switch (tone) {
    case Tone::good: return "\x1b[32m";
    case Tone::fair: return "\x1b[33m";
    case Tone::bad: return "\x1b[31m";
    case Tone::faint: return "\x1b[2m";
    case Tone::plain: return {};
  }
  return {};
}

}  // namespace

TextPage::TextPage(const Layout& layout, std::ostream& out)
    : out_(out), width_(std::max(layout.width, kNarrowestPage)), colour_(layout.colour) {}

void TextPage::begin_block() {
  if (!empty_) {
    out_ << '\n';
  }
}

void TextPage::line(std::string_view text) {
  const std::size_t last = text.find_last_not_of(' ');
  out_ << text.substr(0, last == std::string_view::npos ? 0 : last + 1) << '\n';
  empty_ = false;
}

void TextPage::bold_line(std::string_view text) { line(bold(text)); }

void TextPage::rule(char character, int columns) {
  line(std::string(static_cast<std::size_t>(std::clamp(columns, 0, width_)), character));
}

void TextPage::wrapped(std::string_view text, std::string_view first, std::string_view rest) {
  const int indent = std::max(base::width(first), base::width(rest));
  std::string_view lead = first;
  base::wrap(text, width_ - indent, parts_);
  for (const std::string_view part : parts_) {
    line_.assign(lead).append(part);
    line(line_);
    lead = rest;
  }
}

void TextPage::entries(const std::vector<Entry>& entries) {
  int label_width = 0;
  for (const Entry& each : entries) {
    const int own = base::width(each.label);
    // A single long label goes on a line of its own instead of squeezing every value.
    if (own <= width_ / 3) {
      label_width = std::max(label_width, own);
    }
  }
  for (const Entry& each : entries) {
    entry(each, label_width);
  }
}

void TextPage::entry(const Entry& entry, int label_width) {
  const std::string indent(static_cast<std::size_t>(label_width) + 3, ' ');
  std::string lead = entry.label + ":";
  if (base::width(entry.label) > label_width) {
    wrapped(lead, "", "");
    lead.clear();
  }
  lead += padding(lead, label_width + 3);
  base::wrap(entry.value, width_ - label_width - 3, parts_);
  for (const std::string_view part : parts_) {
    add_toned(part, entry.tone, lead);
    line(lead);
    lead = indent;
  }
}

std::string TextPage::toned(std::string_view text, Tone tone) const {
  std::string line;
  add_toned(text, tone, line);
  return line;
}

void TextPage::add_toned(std::string_view text, Tone tone, std::string& line) const {
  if (!colour_ || tone == Tone::plain || text.empty()) {
    line += text;
  } else {
    line.append(code_of(tone)).append(text).append(kReset);
  }
}

std::string TextPage::bold(std::string_view text) const {
  if (!colour_ || text.empty()) {
    return std::string(text);
  }
  return "\x1b[1m" + std::string(text) + std::string(kReset);
}

}  // namespace render
