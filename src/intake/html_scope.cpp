#include "intake/html_scope.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"

namespace intake {
namespace {

constexpr std::size_t kSmallShare = 3;    // at most a third of the page can be beside the point
constexpr std::size_t kFewestLinks = 3;   // in a list that is a menu
constexpr std::size_t kLongestLink = 80;  // bytes of an item of a menu, on the average

/// Words in `class` and `id` that name what is beside an article, and what it is.
constexpr std::array<std::pair<std::string_view, std::string_view>, 33> kNames{{
    {"nav", "navigation"},        {"navbar", "navigation"},     {"navigation", "navigation"},
    {"menu", "navigation"},       {"breadcrumb", "navigation"}, {"breadcrumbs", "navigation"},
    {"pagination", "navigation"}, {"pager", "navigation"},      {"skip", "navigation"},
    {"cookie", "cookie notice"},  {"cookies", "cookie notice"}, {"consent", "cookie notice"},
    {"gdpr", "cookie notice"},    {"share", "sharing"},         {"sharing", "sharing"},
    {"social", "sharing"},        {"sidebar", "aside"},         {"related", "aside"},
    {"recommended", "aside"},     {"promo", "aside"},           {"banner", "banner"},
    {"advert", "advertisement"},  {"ads", "advertisement"},     {"advertisement", "advertisement"},
    {"newsletter", "newsletter"}, {"subscribe", "newsletter"},  {"toolbar", "tools"},
    {"search", "tools"},          {"modal", "dialog"},          {"popup", "dialog"},
    {"footer", "page footer"},    {"comments", "comments"},     {"disqus", "comments"},
}};

/// `siteHeader main-nav` as `site header main nav`.
std::vector<std::string> words_of_names(std::string_view names) {
  std::vector<std::string> words(1);
  bool small = false;
  for (const char c : names) {
    const bool letter = std::isalnum(static_cast<unsigned char>(c)) != 0;
    const bool capital = std::isupper(static_cast<unsigned char>(c)) != 0;
    if ((!letter || (capital && small)) && !words.back().empty()) {
      words.emplace_back();
    }
    if (letter) {
      words.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    small = letter && !capital;
  }
  return words;
}

bool is_hidden(const GumboNode& element) {
  std::string style;
  for (const char c : attribute(element, "style")) {
    style += c == ' ' ? "" : std::string(1, static_cast<char>(std::tolower(c)));
  }
  return has_attribute(element, "hidden") || attribute(element, "aria-hidden") == "true" ||
         style.find("display:none") != std::string::npos;
}

}  // namespace

/// Adds up from the leaves, so that each element knows what is in it.
struct Weigher {
  HtmlScope& scope;
  const GumboNode& root;
  int links = 0;  // open around the node

  bool enter(const GumboNode& node) {
    links += tag_of(node) == GUMBO_TAG_A ? 1 : 0;
    const GumboTag tag = tag_of(node);
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_CDATA) {
      const std::size_t size = std::string_view(node.v.text.text).size();
      HtmlScope::Weight& weight = scope.weights_[node.parent];
      weight.text += size;
      weight.linked += links > 0 ? size : 0;
    }
    return tag != GUMBO_TAG_SCRIPT && tag != GUMBO_TAG_STYLE && tag != GUMBO_TAG_TEMPLATE &&
           tag != GUMBO_TAG_NAV && tag != GUMBO_TAG_FOOTER && tag != GUMBO_TAG_HEAD;
  }

  void leave(const GumboNode& node) {
    links -= tag_of(node) == GUMBO_TAG_A ? 1 : 0;
    if (!is_element(node) || &node == &root) {
      return;
    }
    const HtmlScope::Weight own = scope.weights_[&node];
    HtmlScope::Weight& above = scope.weights_[node.parent];
    above.text += own.text;
    above.linked += own.linked;
    above.items += own.items + (tag_of(node) == GUMBO_TAG_LI ? 1 : 0);
    above.has_title |= own.has_title || tag_of(node) == GUMBO_TAG_H1;
  }
};

namespace {

/// The heaviest `<main>` and `<article>` below a node.
struct Articles {
  std::vector<const GumboNode*> mains;
  std::vector<const GumboNode*> articles;
  const GumboNode* body = nullptr;

  bool enter(const GumboNode& node) {
    const GumboTag tag = tag_of(node);
    if (tag == GUMBO_TAG_BODY && body == nullptr) {
      body = &node;
    }
    if (tag == GUMBO_TAG_MAIN || attribute(node, "role") == "main") {
      mains.push_back(&node);
    }
    if (tag == GUMBO_TAG_ARTICLE || attribute(node, "itemprop") == "articleBody") {
      articles.push_back(&node);
    }
    return is_element(node) && tag != GUMBO_TAG_TEMPLATE;
  }
  void leave(const GumboNode& /*node*/) {}
};

}  // namespace

HtmlScope::HtmlScope(const HtmlTree& tree) {
  Weigher weigher{*this, tree.root(), 0};
  walk(tree.root(), weigher);
  choose_article(tree.root());
}

void HtmlScope::choose_article(const GumboNode& root) {
  Articles found;
  walk(root, found);
  article_ = found.body == nullptr ? &root : found.body;
  const auto narrow = [&](const std::vector<const GumboNode*>& choices, std::size_t share) {
    const GumboNode* best = nullptr;
    for (const GumboNode* node : choices) {
      const bool heavier = best == nullptr || weight_of(*node).text > weight_of(*best).text;
      best = heavier && holds_article(*article_) ? node : best;
    }
    const bool most = best != nullptr && weight_of(*best).text * share >= weight_of(*article_).text;
    article_ = most && weight_of(*best).text > 0 ? best : article_;
  };
  narrow(found.mains, 4);
  // A page of teasers has an article for each: only one that has most of the text is meant.
  std::vector<const GumboNode*> inside;
  for (const GumboNode* node : found.articles) {
    const GumboNode* above = node;
    while (above != nullptr && above != article_) {
      above = above->parent;
    }
    if (above != nullptr) {
      inside.push_back(node);
    }
  }
  narrow(inside, 2);
}

HtmlScope::Weight HtmlScope::weight_of(const GumboNode& element) const {
  const auto found = weights_.find(&element);
  return found == weights_.end() ? Weight{} : found->second;
}

bool HtmlScope::holds_article(const GumboNode& node) const {
  for (const GumboNode* above = article_; above != nullptr; above = above->parent) {
    if (above == &node) {
      return true;
    }
  }
  return false;
}

bool HtmlScope::is_small(const GumboNode& element) const {
  return weight_of(element).text * kSmallShare <= weight_of(*article_).text;
}

bool HtmlScope::is_list_of_links(const GumboNode& element) const {
  const Weight weight = weight_of(element);
  return weight.items >= kFewestLinks && weight.text > 0 && weight.linked * 10 >= weight.text * 8 &&
         weight.text <= weight.items * kLongestLink;
}

std::string_view HtmlScope::by_tag(const GumboNode& element) const {
  switch (tag_of(element)) {
    case GUMBO_TAG_HEAD: return "page head";
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_NOSCRIPT: return "script";
    case GUMBO_TAG_STYLE: return "style";
    case GUMBO_TAG_TEMPLATE: return "template";
    case GUMBO_TAG_NAV: return "navigation";
    case GUMBO_TAG_FOOTER: return "page footer";
    case GUMBO_TAG_ASIDE: return "aside";
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA: return "form";
    case GUMBO_TAG_FORM: return is_small(element) ? "form" : "";
    case GUMBO_TAG_FIGCAPTION: return "caption";
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO: return "picture";
    case GUMBO_TAG_HEADER: {
      const bool of_page = tag_of(*article_) == GUMBO_TAG_BODY && is_small(element);
      return of_page && !weight_of(element).has_title ? "page header" : "";
    }
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL: return is_list_of_links(element) ? "list of links" : "";
    default: return "";
  }
}

std::string_view HtmlScope::by_role(const GumboNode& element) const {
  const std::string_view role = attribute(element, "role");
  if (role == "navigation" || role == "menu" || role == "menubar") {
    return "navigation";
  }
  if (role == "banner" || role == "search" || role == "complementary") {
    return weight_of(element).has_title ? "" : role == "banner" ? "page header" : "aside";
  }
  if (role == "contentinfo") {
    return "page footer";
  }
  return role == "dialog" || role == "alertdialog" ? "dialog" : "";
}

std::string_view HtmlScope::by_name(const GumboNode& element) const {
  const GumboTag tag = tag_of(element);
  if (is_inline(tag) || weight_of(element).has_title || !is_small(element)) {
    return "";
  }
  for (const char* name : {"class", "id"}) {
    for (const std::string& word : words_of_names(attribute(element, name))) {
      for (const auto& [known, what] : kNames) {
        if (word == known) {
          return what;
        }
      }
    }
  }
  return "";
}

std::string_view HtmlScope::furniture(const GumboNode& element) const {
  if (holds_article(element)) {
    return "";
  }
  if (const std::string_view what = by_tag(element); !what.empty()) {
    return what;
  }
  if (is_hidden(element) && is_small(element)) {
    return "hidden";
  }
  if (const std::string_view what = by_role(element); !what.empty()) {
    return what;
  }
  return by_name(element);
}

}  // namespace intake
