#include "intake/html_run.hpp"

#include <algorithm>
#include <utility>

#include "intake/source_lines.hpp"

namespace intake {

void HtmlRun::add(const GumboNode& text, bool bold) {
  const GumboStringPiece& source = text.v.text.original_text;
  int line = tree_->line_of(source.data);
  const int last = std::max(line, tree_->line_of(source.data + source.length));
  const std::string plain = plain_characters(text.v.text.text);
  for (std::size_t at = 0; at < plain.size();) {
    const auto end = std::min(plain.find_first_of(" \t\n\f\r", at), plain.size());
    if (end > at) {
      add_word(std::string_view(plain).substr(at, end - at), line, bold);
    }
    if (end < plain.size()) {
      space_before_ = true;
      line += plain[end] == '\n' && line < last ? 1 : 0;
    }
    at = end + 1;
  }
}

void HtmlRun::space() { space_before_ = true; }

void HtmlRun::add_word(std::string_view word, int line, bool bold) {
  content_.text += space_before_ && !content_.text.empty() ? " " : "";
  space_before_ = false;
  if (line_numbers_.empty()) {
    line_numbers_.push_back(line);
  } else if (line > line_numbers_.back()) {
    content_.breaks.push_back(content_.text.size());
    line_numbers_.push_back(line);
  }
  content_.text += word;
  lead_is_open_ = lead_is_open_ && bold;
  lead_end_ = lead_is_open_ ? content_.text.size() : lead_end_;
}

HtmlRun::Taken HtmlRun::take() {
  content_.bold_lead = content_.text.substr(0, lead_end_);
  Taken taken{std::move(content_), std::move(line_numbers_)};
  *this = HtmlRun(*tree_);
  return taken;
}

bool is_bold(const GumboNode& element) {
  const GumboTag tag = tag_of(element);
  const std::string_view style = attribute(element, "style");
  const auto weight = style.find("font-weight");
  const std::string_view value = weight == std::string_view::npos ? "" : style.substr(weight, 20);
  return tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG ||
         value.find("bold") != std::string_view::npos ||
         value.find("700") != std::string_view::npos;
}

bool is_footnote_mark(const GumboNode& element) {
  if (tag_of(element) != GUMBO_TAG_SUP) {
    return false;
  }
  const std::string text = text_below(element);
  const bool number =
      !text.empty() && text.find_first_not_of("0123456789[]*†‡, ") == std::string::npos;
  const GumboNode* child = child_of(element, 0);
  const bool linked = child != nullptr && tag_of(*child) == GUMBO_TAG_A;
  return number && (linked || text.front() == '[' || text.front() == '*' ||
                    tag_of(*element.parent) == GUMBO_TAG_A);
}

namespace {

struct RunVisitor {
  HtmlRun run;
  int bold = 0;

  bool enter(const GumboNode& node) {
    if (is_text(node)) {
      run.add(node, bold > 0);
      return false;
    }
    const GumboTag tag = tag_of(node);
    bold += is_element(node) && is_bold(node) ? 1 : 0;
    if (is_element(node) && !is_inline(tag)) {
      run.space();
    }
    return tag != GUMBO_TAG_SCRIPT && tag != GUMBO_TAG_STYLE && tag != GUMBO_TAG_TEMPLATE &&
           !is_footnote_mark(node);
  }

  void leave(const GumboNode& node) {
    bold -= is_element(node) && is_bold(node) ? 1 : 0;
    if (is_element(node) && !is_inline(tag_of(node))) {
      run.space();
    }
  }
};

}  // namespace

HtmlRun::Taken run_below(const HtmlTree& tree, const GumboNode& node) {
  RunVisitor visitor{HtmlRun(tree), 0};
  walk(node, visitor);
  return visitor.run.take();
}

}  // namespace intake
