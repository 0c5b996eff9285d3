#pragma once
#include <cstddef>
#include <string_view>
#include <unordered_map>

#include "intake/html_tree.hpp"

namespace intake {

/// Tells the article of a page from what surrounds it: menus, the head and foot of the page, side
/// columns, forms, notices about cookies, scripts.
class HtmlScope {
 public:
  explicit HtmlScope(const HtmlTree& tree);

  /// What an element is that is no part of the article; empty: it is part of it, or holds it.
  [[nodiscard]] std::string_view furniture(const GumboNode& element) const;

  /// Whether the node holds the article, or is it.
  [[nodiscard]] bool holds_article(const GumboNode& node) const;

  [[nodiscard]] const GumboNode& article() const { return *article_; }

 private:
  struct Weight {
    std::size_t text = 0;    ///< bytes of visible text in it
    std::size_t linked = 0;  ///< how many of them are links
    std::size_t items = 0;   ///< list items
    bool has_title = false;  ///< an h1
  };
  friend struct Weigher;

  [[nodiscard]] Weight weight_of(const GumboNode& element) const;
  [[nodiscard]] bool is_small(const GumboNode& element) const;
  [[nodiscard]] bool is_list_of_links(const GumboNode& element) const;
  [[nodiscard]] std::string_view by_role(const GumboNode& element) const;
  [[nodiscard]] std::string_view by_name(const GumboNode& element) const;
  [[nodiscard]] std::string_view by_tag(const GumboNode& element) const;
  void choose_article(const GumboNode& root);

  std::unordered_map<const GumboNode*, Weight> weights_;
  const GumboNode* article_ = nullptr;
};

}  // namespace intake
