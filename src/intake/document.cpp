#include "intake/document.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

#include "core/when.hpp"
#include "intake/blocks.hpp"
#include "intake/choose.hpp"
#include "intake/encoding.hpp"
#include "intake/extract.hpp"
#include "intake/form.hpp"
#include "intake/front_matter.hpp"
#include "intake/html.hpp"
#include "intake/inline_text.hpp"
#include "intake/item.hpp"
#include "intake/masthead.hpp"
#include "intake/page_layout.hpp"
#include "intake/parties.hpp"
#include "intake/phrase.hpp"

namespace intake {
namespace {

constexpr const char* kSaveAsTable = "save its sheet as CSV and import that";
constexpr const char* kSaveAsText = "save it as plain text or Markdown and import that";

std::optional<base::Diagnostic> unreadable(std::string_view bytes) {
  if (const Form form = form_of(bytes); form != Form::text) {
    return base::Diagnostic{"this is " + std::string(to_words(form)),
                            form == Form::workbook ? kSaveAsTable : kSaveAsText};
  }
  return encoding_fault(bytes);
}

/// All words of the document, one block a line.
std::string whole_text(const std::vector<Block>& blocks) {
  std::string text;
  for (const Block& block : blocks) {
    text += block.content.text + "\n";
  }
  return text;
}

/// Every party anywhere, with the role that the candidates found for it.
std::vector<NamedParty> all_parties(std::vector<Mention> mentions,
                                    const std::vector<Candidate>& candidates) {
  for (const Candidate& candidate : candidates) {
    for (const NamedParty& party : candidate.parties) {
      mentions.push_back({party, 0, 0});
    }
  }
  return distinct(mentions);
}

/// A document cut into pieces, whatever its form was.
struct Source {
  FrontMatter front;
  std::vector<Block> blocks;
  bool is_page = false;
};

/// Whether a line goes on with a sentence or ends one: no line of a title block.
bool is_of_a_sentence(std::string_view line) {
  const auto blank = line.find(' ');
  const bool small = std::islower(static_cast<unsigned char>(line.front())) != 0 &&
                     !is_one_of(line.substr(0, blank), "between and of on held at for to in the");
  return small || line.ends_with('.') || line.ends_with(':') || line.ends_with(".”") ||
         line.ends_with(".\"");
}

/// A first paragraph of short lines of which one is a date is a title block: a line each.
std::vector<Block> with_title_lines(std::vector<Block> blocks) {
  constexpr std::size_t kMostLines = 5;
  constexpr std::size_t kLongestLine = 100;
  if (blocks.empty() || blocks.front().kind != BlockKind::paragraph ||
      blocks.front().content.breaks.empty() || blocks.front().content.breaks.size() >= kMostLines) {
    return blocks;
  }
  std::vector<Block> lines;
  bool dated = false;
  for (Block rest = blocks.front();;) {
    const std::size_t end =
        rest.content.breaks.empty() ? rest.content.text.size() : rest.content.breaks.front();
    lines.push_back(part_of(rest, end));
    lines.back().content.breaks.clear();
    lines.back().line_numbers = {lines.back().lines.first};
    const std::string& text = lines.back().content.text;
    const auto date = core::find_worded_date(text);
    dated = dated || (date && text.size() < date->length + 40);
    if (text.empty() || text.size() > kLongestLine || is_of_a_sentence(text)) {
      return blocks;
    }
    if (end >= rest.content.text.size()) {
      break;
    }
    rest = rest_of(rest, rest.content.text.find_first_not_of(' ', end));
  }
  if (!dated || lines.size() < 2) {
    return blocks;
  }
  blocks.erase(blocks.begin());
  blocks.insert(blocks.begin(), lines.begin(), lines.end());
  return blocks;
}

/// How many bytes the marks of a block quotation of Markdown take, however deep it is.
std::size_t quotation_marks(std::string_view line) {
  std::size_t at = 0;
  while (line.substr(at).starts_with("> ") || line.substr(at) == ">") {
    at = std::min(at + 2, line.size());
  }
  return at;
}

base::Result<Source> text_source(std::string_view bytes, Document& document) {
  std::vector<SourceLine> lines = split_lines(bytes);
  const FrontMatter front = read_front_matter(lines);
  if (front.lines > 0) {
    document.furniture.push_back({{1, static_cast<int>(front.lines)}, "", "front matter"});
    lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(front.lines));
  }
  for (Furniture& piece : take_page_furniture(lines)) {
    document.furniture.push_back(std::move(piece));
  }
  for (SourceLine& line : lines) {
    line.text.erase(0, quotation_marks(line.text));
  }
  mend_torn_words(lines);
  return Source{front, with_title_lines(read_blocks(lines)), false};
}

base::Result<Source> page_source(std::string_view bytes, Document& document) {
  auto read = read_html(bytes);
  if (!read) {
    return read.error();
  }
  auto page = *std::move(read);
  document.furniture = std::move(page.furniture);
  return Source{std::move(page.front), std::move(page.blocks), true};
}

/// Whether a line is nothing but tags: `<table>`, `</div>`.
bool is_bare_markup(const SourceLine& line) {
  return line.text.front() == '<' && read_inline(line.text).text.empty();
}

/// Lines that no passage has. Of a page: tags, comments, and what stands beside the article; of a
/// text only what is nothing but tags, so that no words get lost.
void name_markup(const std::vector<SourceLine>& lines, bool is_page, Document& document) {
  std::vector<bool> named(lines.size() + 1, false);
  const auto name = [&](const auto& passages) {
    for (const auto& passage : passages) {
      for (int line = passage.lines.first; line <= passage.lines.last; ++line) {
        named[static_cast<std::size_t>(line)] = true;
      }
    }
  };
  name(document.candidates);
  name(document.rejected);
  name(document.furniture);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const int number = lines[i].number;
    if (lines[i].text.empty() || named[static_cast<std::size_t>(number)] ||
        !(is_page || is_bare_markup(lines[i]))) {
      continue;
    }
    Furniture* last = document.furniture.empty() ? nullptr : &document.furniture.back();
    if (last != nullptr && last->what == "markup" && last->lines.last == number - 1) {
      last->lines.last = number;
    } else {
      document.furniture.push_back({{number, number}, "", "markup"});
    }
  }
}

void sort_by_lines(Document& document) {
  const auto first_line = [](const auto& a, const auto& b) {
    return a.lines.first < b.lines.first;
  };
  std::stable_sort(document.rejected.begin(), document.rejected.end(), first_line);
  std::stable_sort(document.furniture.begin(), document.furniture.end(), first_line);
}

}  // namespace

base::Result<Document> read_document(std::string_view bytes, const Choice& choice) {
  if (auto error = unreadable(bytes)) {
    return std::move(*error);
  }
  Document document;
  auto source = is_html(bytes) ? page_source(bytes, document) : text_source(bytes, document);
  if (!source) {
    return source.error();
  }
  const std::vector<Block>& blocks = source->blocks;
  if (blocks.empty()) {
    return base::Diagnostic{"there is no text in this file", ""};
  }
  const std::vector<bool> used = read_masthead(source->front, blocks, document);
  const std::string text = document.title + "\n" + whole_text(blocks);
  const PartyNames names(text);
  extract_candidates(blocks, used, names, choice.split, document);
  choose(choice, document);
  document.parties = all_parties(names.find(text), document.candidates);
  name_markup(split_lines(bytes), source->is_page, document);
  sort_by_lines(document);
  return document;
}

}  // namespace intake
