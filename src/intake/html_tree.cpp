#include "intake/html_tree.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <csetjmp>
#include <cstdint>
#include <utility>

#include "intake/inline_text.hpp"

namespace intake {
namespace {

/// The parser's work grows with depth times length; no page that people read nests like this.
constexpr int kDeepest = 2000;

/// Bytes of tree for a byte of page, and on top of that: copies of unclosed `<b>` and the like can
/// multiply without end.
constexpr std::size_t kTreePerByte = 200;
constexpr std::size_t kTreeAtLeast = std::size_t{32} << 20U;

/// Elements that never hold anything, or that the next of their kind ends.
bool is_closed_by_itself(std::string_view name) {
  constexpr std::array<std::string_view, 24> kNames{
      "area", "base",  "br",    "col", "embed", "hr",     "img",    "input",
      "link", "meta",  "param", "wbr", "p",     "li",     "td",     "th",
      "tr",   "tbody", "thead", "dd",  "dt",    "option", "source", "track"};
  return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

std::string tag_name(std::string_view text) {
  std::string name;
  for (const char c : text) {
    if (std::isalnum(static_cast<unsigned char>(c)) == 0) {
      break;
    }
    name += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  }
  return name;
}

/// How many elements are open at once, as far as the tags tell.
int depth_of(std::string_view bytes) {
  int depth = 0;
  int deepest = 0;
  for (auto at = bytes.find('<'); at != std::string_view::npos; at = bytes.find('<', at + 1)) {
    const bool closes = bytes.substr(at + 1).starts_with('/');
    const std::string name = tag_name(bytes.substr(at + (closes ? 2 : 1), 16));
    if (!name.empty() && !is_closed_by_itself(name)) {
      depth = std::max(0, depth + (closes ? -1 : 1));
      deepest = std::max(deepest, depth);
    }
  }
  return deepest;
}

}  // namespace

/// The memory of one tree. The parser is C and does not ask whether it got any, so a page that
/// takes too much leaves it by a jump; there are only frames of C between.
class HtmlTree::Arena {
 public:
  explicit Arena(std::size_t budget) : budget_(budget) {}

  std::jmp_buf& way_out() { return exit_; }

  static void* take(void* self, std::size_t size) {
    return static_cast<Arena*>(self)->allocate(size);
  }
  static void give_back(void* /*self*/, void* /*memory*/) {}  // all of it at once, at the end

 private:
  static constexpr std::size_t kBlock = std::size_t{1} << 18U;

  void* allocate(std::size_t size) {
    constexpr std::size_t kAlign = alignof(std::max_align_t);
    size = (size + kAlign - 1) / kAlign * kAlign;
    if (size > left_) {
      const std::size_t block = std::max(size, kBlock);
      if (block > budget_) {
        std::longjmp(exit_, 1);  // NOLINT(cert-err52-cpp): see above
      }
      budget_ -= block;
      blocks_.push_back(std::make_unique<std::byte[]>(block));
      next_ = blocks_.back().get();
      left_ = block;
    }
    void* memory = next_;
    next_ += size;
    left_ -= size;
    return memory;
  }

  std::jmp_buf exit_ = {};
  std::size_t budget_;
  std::vector<std::unique_ptr<std::byte[]>> blocks_;
  std::byte* next_ = nullptr;
  std::size_t left_ = 0;
};

HtmlTree::HtmlTree(std::string_view bytes, std::shared_ptr<Arena> arena, const GumboOutput* output)
    : bytes_(bytes), arena_(std::move(arena)), output_(output) {
  line_starts_.push_back(0);
  for (std::size_t at = 0; (at = bytes.find_first_of("\r\n", at)) != std::string_view::npos;) {
    at += bytes.substr(at).starts_with("\r\n") ? 2U : 1U;
    line_starts_.push_back(at);
  }
}

base::Result<HtmlTree> HtmlTree::parse(std::string_view bytes) {
  const base::Diagnostic too_deep{"this page nests too deeply to be read",
                                  "save the article as plain text or Markdown and import that"};
  if (depth_of(bytes) > kDeepest) {
    return too_deep;
  }
  const auto arena = std::make_shared<Arena>(kTreeAtLeast + bytes.size() * kTreePerByte);
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = Arena::take;
  options.deallocator = Arena::give_back;
  options.userdata = arena.get();
  options.max_errors = 0;
  if (setjmp(arena->way_out()) != 0) {  // NOLINT(cert-err52-cpp): see Arena
    return too_deep;
  }
  return HtmlTree(bytes, arena, gumbo_parse_with_options(&options, bytes.data(), bytes.size()));
}

int HtmlTree::line_of(const char* at) const {
  const std::less<> before;
  const std::size_t offset = before(at, bytes_.data()) ? 0
                             : before(bytes_.data() + bytes_.size(), at)
                                 ? bytes_.size()
                                 : static_cast<std::size_t>(at - bytes_.data());
  const auto behind = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  return static_cast<int>(behind - line_starts_.begin());
}

namespace {

/// The furthest address that anything below a node comes from.
struct FurthestEnd {
  const char* end = nullptr;

  bool enter(const GumboNode& node) {
    const GumboStringPiece piece = is_element(node) ? (node.v.element.original_end_tag.length > 0
                                                           ? node.v.element.original_end_tag
                                                           : node.v.element.original_tag)
                                                    : node.v.text.original_text;
    if (piece.data != nullptr && piece.length > 0) {
      end = std::max(end, piece.data + piece.length - 1, std::less<>());
    }
    return is_element(node);
  }
  void leave(const GumboNode& /*node*/) {}
};

struct Words {
  std::string text;

  bool enter(const GumboNode& node) {
    if (is_text(node)) {
      text += node.v.text.text;
    } else if (!is_inline(tag_of(node))) {
      text += ' ';
    }
    const GumboTag tag = tag_of(node);
    return tag != GUMBO_TAG_SCRIPT && tag != GUMBO_TAG_STYLE;
  }
  void leave(const GumboNode& node) {
    if (!is_text(node) && !is_inline(tag_of(node))) {
      text += ' ';
    }
  }
};

}  // namespace

Lines HtmlTree::lines_of(const GumboNode& element) const {
  FurthestEnd furthest;
  walk(element, furthest);
  const char* start = element.v.element.original_tag.data;
  start = start == nullptr ? furthest.end : start;
  const int first = line_of(start);
  return {first, std::max(first, line_of(furthest.end))};
}

const GumboNode* child_of(const GumboNode& node, std::size_t index) {
  if (!is_element(node) || index >= node.v.element.children.length) {
    return nullptr;
  }
  return static_cast<const GumboNode*>(node.v.element.children.data[index]);
}

bool is_element(const GumboNode& node) {
  return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

bool is_text(const GumboNode& node) {
  return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
         node.type == GUMBO_NODE_CDATA;
}

GumboTag tag_of(const GumboNode& node) {
  return is_element(node) ? node.v.element.tag : GUMBO_TAG_UNKNOWN;
}

std::string_view attribute(const GumboNode& element, const char* name) {
  const GumboAttribute* found =
      is_element(element) ? gumbo_get_attribute(&element.v.element.attributes, name) : nullptr;
  return found == nullptr ? std::string_view{} : found->value;
}

bool has_attribute(const GumboNode& element, const char* name) {
  return is_element(element) && gumbo_get_attribute(&element.v.element.attributes, name) != nullptr;
}

bool is_inline(GumboTag tag) {
  constexpr std::array<GumboTag, 36> kInline{
      GUMBO_TAG_A,      GUMBO_TAG_ABBR,   GUMBO_TAG_ACRONYM, GUMBO_TAG_B,     GUMBO_TAG_BASEFONT,
      GUMBO_TAG_BDI,    GUMBO_TAG_BDO,    GUMBO_TAG_BIG,     GUMBO_TAG_CITE,  GUMBO_TAG_CODE,
      GUMBO_TAG_DATA,   GUMBO_TAG_DEL,    GUMBO_TAG_DFN,     GUMBO_TAG_EM,    GUMBO_TAG_FONT,
      GUMBO_TAG_I,      GUMBO_TAG_INS,    GUMBO_TAG_KBD,     GUMBO_TAG_LABEL, GUMBO_TAG_MARK,
      GUMBO_TAG_NOBR,   GUMBO_TAG_Q,      GUMBO_TAG_S,       GUMBO_TAG_SAMP,  GUMBO_TAG_SMALL,
      GUMBO_TAG_SPAN,   GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG,  GUMBO_TAG_SUB,   GUMBO_TAG_SUP,
      GUMBO_TAG_TIME,   GUMBO_TAG_TT,     GUMBO_TAG_U,       GUMBO_TAG_VAR,   GUMBO_TAG_WBR,
      GUMBO_TAG_UNKNOWN};
  return std::find(kInline.begin(), kInline.end(), tag) != kInline.end();
}

std::string text_below(const GumboNode& node) {
  Words words;
  walk(node, words);
  return collapsed(words.text);
}

}  // namespace intake
