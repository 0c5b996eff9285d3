#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "intake/html_tree.hpp"
#include "intake/inline_text.hpp"

namespace intake {

/// Text that is being collected from the inside of one paragraph, item or cell.
class HtmlRun {
 public:
  explicit HtmlRun(const HtmlTree& tree) : tree_(&tree) {}

  /// The text of a node, blanks collapsed; each word knows its line.
  void add(const GumboNode& text, bool bold);

  /// A blank, if there is none yet.
  void space();

  [[nodiscard]] bool empty() const { return content_.text.empty(); }

  /// Whether all of it is bold so far.
  [[nodiscard]] bool is_bold() const { return !empty() && lead_is_open_; }

  struct Taken {
    InlineText content;
    std::vector<int> line_numbers;  ///< of each line of the source that the text was joined from
  };
  /// What was collected; the run is empty afterwards.
  [[nodiscard]] Taken take();

 private:
  void add_word(std::string_view word, int line, bool bold);

  const HtmlTree* tree_;
  InlineText content_;
  std::vector<int> line_numbers_;
  std::size_t lead_end_ = 0;
  bool lead_is_open_ = true;
  bool space_before_ = false;
};

/// Whether an element makes its text bold.
[[nodiscard]] bool is_bold(const GumboNode& element);

/// A raised footnote mark, which is no part of the text: `<sup><a>3</a></sup>`, `<sup>[3]</sup>`.
[[nodiscard]] bool is_footnote_mark(const GumboNode& element);

/// Collects the text below a node, marks of footnotes and scripts aside.
[[nodiscard]] HtmlRun::Taken run_below(const HtmlTree& tree, const GumboNode& node);

}  // namespace intake
