#include "intake/document.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

#include "base/utf8.hpp"
#include "intake/blocks.hpp"
#include "intake/choose.hpp"
#include "intake/extract.hpp"
#include "intake/front_matter.hpp"
#include "intake/masthead.hpp"
#include "intake/parties.hpp"
#include "intake/table.hpp"

namespace intake {
namespace {

constexpr const char* kSaveAsText = "save it as plain text or Markdown and import that";

/// What the first bytes say that the file is, if it is a kind that is not read.
std::string foreign_kind(std::string_view bytes) {
  if (bytes.starts_with("%PDF")) {
    return "this is a PDF file";
  }
  if (bytes.starts_with("PK\x03\x04")) {
    return "this is a Word, OpenDocument or ZIP file";
  }
  if (bytes.starts_with("{\\rtf")) {
    return "this is an RTF file";
  }
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    return "the file is UTF-16, not UTF-8";
  }
  std::string start(bytes.substr(0, 200));
  std::transform(start.begin(), start.end(), start.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  const auto first = start.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  const std::string head = first == std::string::npos ? "" : start.substr(first);
  return head.starts_with("<!doctype html") || head.starts_with("<html") ? "this is an HTML file"
                                                                         : std::string{};
}

std::optional<base::Diagnostic> unreadable(std::string_view bytes) {
  if (const std::string kind = foreign_kind(bytes); !kind.empty()) {
    return base::Diagnostic{kind, kSaveAsText};
  }
  const auto located = [&](std::size_t offset, const std::string& what) {
    const Place place = place_of(bytes, offset);
    return "line " + std::to_string(place.line) + ", column " + std::to_string(place.column) +
           ": " + what;
  };
  if (const auto nul = bytes.find('\0'); nul != std::string_view::npos) {
    return base::Diagnostic{located(nul, "a NUL byte: this is not a text file"), kSaveAsText};
  }
  if (const auto bad = base::first_invalid_utf8(bytes)) {
    return base::Diagnostic{located(*bad, "not UTF-8 text"),
                            "save it as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8"};
  }
  return std::nullopt;
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
  std::vector<SourceLine> lines = split_lines(bytes);
  const FrontMatter front = read_front_matter(lines);
  Document document;
  if (front.lines > 0) {
    document.furniture.push_back({{1, static_cast<int>(front.lines)}, "", "front matter"});
    lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(front.lines));
  }
  const std::vector<Block> blocks = read_blocks(lines);
  if (blocks.empty()) {
    return base::Diagnostic{"there is no text in this file", ""};
  }
  const std::vector<bool> used = read_masthead(front, blocks, document);
  const std::string text = document.title + "\n" + whole_text(blocks);
  const PartyNames names(text);
  extract_candidates(blocks, used, names, choice.split, document);
  choose(choice, document);
  document.parties = all_parties(names.find(text), document.candidates);
  sort_by_lines(document);
  return document;
}

}  // namespace intake
