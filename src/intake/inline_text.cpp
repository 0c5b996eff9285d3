#include "intake/inline_text.hpp"

#include <algorithm>
#include <memory>

#include <cmark-gfm.h>

namespace intake {
namespace {

/// Put before the text so that nothing in it starts a block (`1. `, `# `); cut off again.
constexpr std::string_view kGuard = "x ";

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

/// Moves the blanks inside each pair of `**` outside of it.
std::string with_tight_bold(std::string_view text) {
  std::string tight;
  bool open = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size()) {
      tight += text[i];
      tight += text[++i];
    } else if (!text.substr(i).starts_with("**")) {
      tight += text[i];
    } else if (open) {
      const auto end = tight.find_last_not_of(" \t\n");
      const std::string blanks = tight.substr(end + 1);
      tight.resize(end + 1);
      tight += "**" + blanks;
      open = false;
      ++i;
    } else {
      std::size_t blanks = 0;
      while (i + 2 + blanks < text.size() && is_blank(text[i + 2 + blanks])) {
        ++blanks;
      }
      tight.append(blanks, ' ');
      tight += "**";
      open = true;
      i += 1 + blanks;
    }
  }
  return tight;
}

std::string without_footnote_marks(std::string_view text) {
  std::string kept;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto close = text.substr(i).starts_with("[^") ? text.find(']', i) : std::string::npos;
    if (close != std::string::npos) {
      i = close;
    } else {
      kept += text[i];
    }
  }
  return kept;
}

struct FreeNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
  void operator()(cmark_iter* iter) const { cmark_iter_free(iter); }
};

/// Without pairs of `**` that CommonMark does not read as bold beside punctuation: `jobs**.** The`.
std::string without_stray_bold(std::string literal) {
  for (auto open = literal.find("**"); open != std::string::npos; open = literal.find("**", open)) {
    const auto close = literal.find("**", open + 2);
    if (close == std::string::npos) {
      break;
    }
    literal.erase(close, 2);
    literal.erase(open, 2);
  }
  return literal;
}

void append_node(cmark_node* node, std::string& text) {
  const cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) {
    text += type == CMARK_NODE_TEXT ? without_stray_bold(cmark_node_get_literal(node))
                                    : cmark_node_get_literal(node);
  } else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
    text += ' ';
  } else if (type == CMARK_NODE_HTML_INLINE) {
    text += std::string_view(cmark_node_get_literal(node)).starts_with("<br") ? " " : "";
  }
}

/// Takes the marks of lines out and notes where they were; blanks collapse.
InlineText unmarked(std::string_view text) {
  InlineText result;
  for (const char c : text) {
    if (c == kLineMark) {
      result.breaks.push_back(result.text.size());
    } else if (!is_blank(c)) {
      result.text += c;
    } else if (!result.text.empty() && result.text.back() != ' ') {
      result.text += ' ';
    }
  }
  if (!result.text.empty() && result.text.back() == ' ') {
    result.text.pop_back();
  }
  return result;
}

}  // namespace

std::string collapsed(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (!is_blank(c)) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (!out.empty() && out.back() == ' ') {
    out.pop_back();
  }
  return out;
}

InlineText read_inline(std::string_view markdown) {
  if (markdown.find_first_of("*_`[]<>&\\!~") == std::string_view::npos) {
    return unmarked(markdown);  // nothing in it that CommonMark would read
  }
  const std::string source =
      std::string(kGuard) + collapsed(with_tight_bold(without_footnote_marks(collapsed(markdown))));
  const std::unique_ptr<cmark_node, FreeNode> root(
      cmark_parse_document(source.data(), source.size(), CMARK_OPT_DEFAULT));
  const std::unique_ptr<cmark_iter, FreeNode> iter(cmark_iter_new(root.get()));
  std::string text;
  std::size_t lead_end = 0;
  for (cmark_event_type event; (event = cmark_iter_next(iter.get())) != CMARK_EVENT_DONE;) {
    cmark_node* node = cmark_iter_get_node(iter.get());
    if (event == CMARK_EVENT_ENTER) {
      const bool starts_bold = cmark_node_get_type(node) == CMARK_NODE_STRONG &&
                               (text == kGuard || lead_end == text.size());
      lead_end = starts_bold ? std::string::npos : lead_end;
      append_node(node, text);
    } else if (cmark_node_get_type(node) == CMARK_NODE_STRONG && lead_end == std::string::npos) {
      lead_end = text.size();
    }
  }
  const auto guard = std::min(kGuard.size(), text.size());
  const std::string lead = lead_end > guard && lead_end != std::string::npos
                               ? text.substr(guard, lead_end - guard)
                               : std::string{};
  InlineText result = unmarked(std::string_view(text).substr(guard));
  result.bold_lead = unmarked(lead).text;
  return result;
}

}  // namespace intake
