#pragma once
#include <cstddef>
#include <gumbo.h>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "intake/document.hpp"

namespace intake {

/// A page as its parser sees it, with the lines of the source. The bytes must outlive it.
class HtmlTree {
 public:
  /// Errors: elements are nested so deeply, or so many, that no reader would show the page.
  [[nodiscard]] static base::Result<HtmlTree> parse(std::string_view bytes);

  [[nodiscard]] const GumboNode& root() const { return *output_->root; }

  /// The line of an address in the bytes; the nearest one for an address outside.
  [[nodiscard]] int line_of(const char* at) const;

  /// From the beginning of its start tag to the end of its end tag, or of all that is in it.
  [[nodiscard]] Lines lines_of(const GumboNode& element) const;

  [[nodiscard]] std::string_view bytes() const { return bytes_; }

 private:
  class Arena;
  HtmlTree(std::string_view bytes, std::shared_ptr<Arena> arena, const GumboOutput* output);

  std::string_view bytes_;
  std::vector<std::size_t> line_starts_;
  std::shared_ptr<Arena> arena_;  // holds all of the output
  const GumboOutput* output_;
};

/// The child with that number, or null.
[[nodiscard]] const GumboNode* child_of(const GumboNode& node, std::size_t index);

[[nodiscard]] bool is_element(const GumboNode& node);
[[nodiscard]] bool is_text(const GumboNode& node);

/// The tag of an element; GUMBO_TAG_UNKNOWN of anything else.
[[nodiscard]] GumboTag tag_of(const GumboNode& node);

/// The value of an attribute; empty when it is absent.
[[nodiscard]] std::string_view attribute(const GumboNode& element, const char* name);
[[nodiscard]] bool has_attribute(const GumboNode& element, const char* name);

/// Whether words go on through the tag: `<b>`, `<span>`; not `<p>`, `<td>`.
[[nodiscard]] bool is_inline(GumboTag tag);

/// All text below the node, blanks collapsed; scripts and styles aside.
[[nodiscard]] std::string text_below(const GumboNode& node);

/// Calls `visitor.enter(node)` for the node and all below it, in order; where it returns true, for
/// the children too; `visitor.leave(node)` afterwards. Needs no stack, however deep the page is.
template <class Visitor>
void walk(const GumboNode& root, Visitor& visitor) {
  const GumboNode* node = &root;
  const GumboNode* next = visitor.enter(*node) ? child_of(*node, 0) : nullptr;
  while (true) {
    while (next != nullptr) {
      node = next;
      next = visitor.enter(*node) ? child_of(*node, 0) : nullptr;
    }
    visitor.leave(*node);
    if (node == &root) {
      return;
    }
    next = child_of(*node->parent, node->index_within_parent + 1);
    node = next == nullptr ? node->parent : node;
    while (next == nullptr) {
      visitor.leave(*node);
      if (node == &root) {
        return;
      }
      next = child_of(*node->parent, node->index_within_parent + 1);
      node = next == nullptr ? node->parent : node;
    }
  }
}

}  // namespace intake
