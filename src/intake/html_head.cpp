#include "intake/html_head.hpp"

#include <array>
#include <utility>

#include "base/text.hpp"
#include "intake/inline_text.hpp"
#include "intake/source_lines.hpp"

namespace intake {
namespace {

/// Names of metadata and what they tell, the surest first.
constexpr std::array<std::pair<std::string_view, std::string_view>, 16> kMetadata{{
    {"dcterms.title", "title"},
    {"dc.title", "title"},
    {"og:title", "title"},
    {"twitter:title", "title"},
    {"dcterms.issued", "date"},
    {"dc.date.issued", "date"},
    {"dcterms.date", "date"},
    {"dc.date", "date"},
    {"article:published_time", "date"},
    {"datepublished", "date"},
    {"date", "date"},
    {"dcterms.publisher", "author"},
    {"dc.publisher", "author"},
    {"publisher", "author"},
    {"og:site_name", "author"},
    {"og:url", "source_url"},
}};

class HeadReader {
 public:
  explicit HeadReader(const HtmlScope& scope) : scope_(scope) {}

  bool enter(const GumboNode& node) {
    switch (tag_of(node)) {
      case GUMBO_TAG_META: take_metadata(node); break;
      case GUMBO_TAG_LINK:
        if (attribute(node, "rel") == "canonical") {
          put("source_url", attribute(node, "href"), 0);
        }
        break;
      case GUMBO_TAG_TITLE:
        if (tag_of(*node.parent) == GUMBO_TAG_HEAD) {
          put("title", without_site(text_below(node)), kMetadata.size());
        }
        break;
      case GUMBO_TAG_H1:
        if (const std::string text = plain_characters(text_below(node)); !text.empty()) {
          put("title", text, 0);
        }
        break;
      case GUMBO_TAG_TIME: put("date", attribute(node, "datetime"), kMetadata.size()); break;
      default: break;
    }
    const bool skipped =
        is_element(node) && tag_of(node) != GUMBO_TAG_HEAD && !scope_.furniture(node).empty();
    return is_element(node) && !skipped;
  }
  void leave(const GumboNode& /*node*/) {}

  FrontMatter take() {
    FrontMatter front;
    for (auto& [key, entry] : found_) {
      front.values[key] = std::move(entry.value);
    }
    return front;
  }

 private:
  struct Entry {
    std::string value;
    std::size_t rank = 0;  // the place of its source in the list; lower is surer
  };

  void take_metadata(const GumboNode& node) {
    std::string name = base::lower(attribute(node, "name"));
    for (const char* other : {"property", "itemprop"}) {
      name = name.empty() ? base::lower(attribute(node, other)) : name;
    }
    for (std::size_t i = 0; i < kMetadata.size(); ++i) {
      if (kMetadata[i].first == name) {
        put(kMetadata[i].second, attribute(node, "content"), i + 1);
      }
    }
  }

  void put(std::string_view key, std::string_view value, std::size_t rank) {
    const std::string text = collapsed(plain_characters(value));
    const auto known = found_.find(std::string(key));
    if (!text.empty() && (known == found_.end() || rank < known->second.rank)) {
      found_[std::string(key)] = {text, rank};
    }
  }

  /// `Joint Statement | Ministry of Defence`: the part that is no name of a site.
  static std::string without_site(const std::string& title) {
    for (const std::string_view mark : {" | ", " - ", " – ", " — ", " :: "}) {
      if (const auto at = title.rfind(mark); at != std::string::npos && at * 2 >= title.size()) {
        return title.substr(0, at);
      }
    }
    return title;
  }

  const HtmlScope& scope_;
  std::map<std::string, Entry> found_;
};

}  // namespace

FrontMatter read_html_head(const HtmlTree& tree, const HtmlScope& scope) {
  HeadReader reader(scope);
  walk(tree.root(), reader);
  return reader.take();
}

}  // namespace intake
