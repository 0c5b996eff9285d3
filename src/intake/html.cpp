#include "intake/html.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <utility>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "intake/html_blocks.hpp"
#include "intake/html_head.hpp"
#include "intake/html_run.hpp"
#include "intake/html_scope.hpp"
#include "intake/html_tree.hpp"
#include "intake/page_layout.hpp"
#include "intake/source_lines.hpp"

namespace intake {
namespace {

constexpr std::size_t kFurthestTag = 4096;  // bytes of comments before the first tag

/// Behind blanks, the byte order mark, comments and `<?xml ...?>`.
std::string_view first_tag(std::string_view bytes) {
  bytes = bytes.substr(0, kFurthestTag);
  while (true) {
    const auto start = bytes.find_first_not_of(" \t\r\n\f\xEF\xBB\xBF");
    bytes.remove_prefix(std::min(start, bytes.size()));
    const std::string_view end = bytes.starts_with("<!--")    ? "-->"
                                 : bytes.starts_with("<?xml") ? "?>"
                                                              : "";
    const auto at = end.empty() ? std::string_view::npos : bytes.find(end);
    if (at == std::string_view::npos) {
      return bytes;
    }
    bytes.remove_prefix(at + end.size());
  }
}

bool starts_with_tag(std::string_view text, std::string_view name) {
  return base::starts_with_ci(text, name) && text.size() > name.size() &&
         (std::isspace(static_cast<unsigned char>(text[name.size()])) != 0 ||
          text[name.size()] == '>');
}

/// The article as text: a line of the result for each line of the source.
class TextVisitor {
 public:
  TextVisitor(const HtmlTree& tree, const HtmlScope& scope) : tree_(tree), scope_(scope) {
    lines_.resize(
        static_cast<std::size_t>(tree.line_of(tree.bytes().data() + tree.bytes().size())));
  }

  bool enter(const GumboNode& node) {
    if (is_text(node)) {
      add(node);
      return false;
    }
    if (!is_element(node)) {
      return false;
    }
    end_word(tag_of(node));
    return scope_.furniture(node).empty() && !is_footnote_mark(node);
  }
  void leave(const GumboNode& node) {
    if (is_element(node)) {
      end_word(tag_of(node));
    }
  }

  [[nodiscard]] std::string text() const {
    std::string text;
    for (const std::string& line : lines_) {
      text += std::string(base::trim(line)) + "\n";
    }
    return text;
  }

 private:
  void end_word(GumboTag tag) {
    if (!is_inline(tag)) {
      lines_[at_] += ' ';
    }
  }

  void add(const GumboNode& node) {
    HtmlRun run(tree_);
    const GumboStringPiece& source = node.v.text.original_text;
    const auto line = [&](const char* place) {
      return std::min(static_cast<std::size_t>(tree_.line_of(place)), lines_.size()) - 1;
    };
    at_ = std::max(at_, line(source.data));
    const std::size_t last = std::max(at_, line(source.data + source.length));
    for (const char c : std::string_view(node.v.text.text)) {
      if (c == '\n') {
        lines_[at_] += ' ';
        at_ = std::min(at_ + 1, last);
      } else {
        // What looks like a mark here is none: the reader of quotations must see the letters.
        lines_[at_] += c == '<' ? "&lt;" : c == '&' ? "&amp;" : std::string(1, c);
      }
    }
  }

  const HtmlTree& tree_;
  const HtmlScope& scope_;
  std::vector<std::string> lines_;
  std::size_t at_ = 0;
};

}  // namespace

namespace {

/// A printed text with blank lines for page numbers and running heads, which a sentence may cross.
std::string without_page_furniture(std::string_view bytes) {
  std::vector<SourceLine> lines = split_lines(bytes);
  const auto front = static_cast<std::ptrdiff_t>(read_front_matter(lines).lines);
  lines.erase(lines.begin(), lines.begin() + front);
  std::set<int> numbers;
  for (const Furniture& piece : take_page_furniture(lines)) {
    numbers.insert(piece.lines.first);
  }
  std::string text;
  int number = 0;
  for (const std::string_view line : base::split(bytes, '\n')) {
    text += numbers.count(++number) > 0 ? "" : line;
    text += '\n';
  }
  return text;
}

}  // namespace

bool is_html(std::string_view bytes) {
  const std::string_view start = first_tag(bytes);
  constexpr std::array<std::string_view, 8> kPage{"<!doctype html", "<html", "<head", "<body",
                                                  "<title",         "<meta", "<main", "<article"};
  constexpr std::array<std::string_view, 10> kPiece{
      "<div", "<section", "<h1", "<h2", "<p", "<ul", "<ol", "<span", "<font", "<center"};
  const auto starts = [&](std::string_view name) { return starts_with_tag(start, name); };
  if (std::any_of(kPage.begin(), kPage.end(), starts)) {
    return true;
  }
  // Markdown may begin with a tag too. What it never does is end in one and have no marks of its
  // own.
  return std::any_of(kPiece.begin(), kPiece.end(), starts) && base::trim(bytes).ends_with('>') &&
         bytes.find("\n#") == std::string_view::npos &&
         bytes.find("\n- ") == std::string_view::npos &&
         bytes.find("\n* ") == std::string_view::npos;
}

base::Result<HtmlPage> read_html(std::string_view bytes) {
  auto parsed = HtmlTree::parse(bytes);
  if (!parsed) {
    return parsed.error();
  }
  const HtmlTree& tree = *parsed;
  const HtmlScope scope(tree);
  HtmlPage page;
  page.front = read_html_head(tree, scope);
  read_html_blocks(tree, scope, page);
  return page;
}

std::string visible_text(std::string_view bytes) {
  if (!is_html(bytes)) {
    const bool printed = bytes.find('\f') != std::string_view::npos;
    return printed ? without_page_furniture(bytes) : std::string(bytes);
  }
  const auto tree = HtmlTree::parse(bytes);
  if (!tree) {
    return std::string(bytes);
  }
  const HtmlScope scope(*tree);
  TextVisitor visitor(*tree, scope);
  walk(tree->root(), visitor);
  return visitor.text();
}

}  // namespace intake
