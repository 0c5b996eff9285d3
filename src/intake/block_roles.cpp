#include "intake/block_roles.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "intake/attributes.hpp"
#include "intake/heading_rules.hpp"
#include "intake/item.hpp"
#include "intake/lead_in.hpp"
#include "intake/phrase.hpp"
#include "intake/verbs.hpp"

namespace intake {
namespace {

const Block* next_block(const std::vector<Block>& blocks, std::size_t index) {
  for (std::size_t i = index + 1; i < blocks.size(); ++i) {
    if (blocks[i].kind != BlockKind::comment && blocks[i].kind != BlockKind::rule) {
      return &blocks[i];
    }
  }
  return nullptr;
}

}  // namespace

bool heads_numbers(const std::vector<Block>& blocks, std::size_t index) {
  const Block* next = next_block(blocks, index);
  return next != nullptr && next->kind == BlockKind::bullet && next->numbered &&
         is_title_line(blocks[index].content.text);
}

bool heads_list(const std::vector<Block>& blocks, std::size_t index) {
  const Block* next = next_block(blocks, index);
  return next != nullptr && next->kind == BlockKind::bullet &&
         blocks[index].content.breaks.size() < 3 && is_title_cased(blocks[index].content.text);
}

bool heads_form(const std::vector<Block>& blocks, std::size_t index) {
  const std::string& text = blocks[index].content.text;
  const auto digit = text.find_first_of("0123456789");
  if (index + 2 >= blocks.size() || digit > 16 || text.ends_with('.') || !names_a_deed(text)) {
    return false;
  }
  const Block& form = blocks[index + 1];
  const Block& behind = blocks[index + 2];
  return form.kind == BlockKind::paragraph && !attributes_in(form.content.text).empty() &&
         behind.kind != BlockKind::heading && !heads_form(blocks, index + 2);
}

bool leads_in(const std::vector<Block>& blocks, std::size_t index) {
  const Block* next = next_block(blocks, index);
  const std::string& text = blocks[index].content.text;
  if (next == nullptr || text.empty()) {
    return false;
  }
  const bool list = next->kind == BlockKind::bullet;
  const bool colon = text.ends_with(':');
  if (blocks[index].kind == BlockKind::heading) {
    const LeadIn judged = judge_lead_in(text);
    return list && colon &&
           (judged == LeadIn::looks_back ||
            (judged == LeadIn::undertakes && says_undertaking(text)));
  }
  const bool open = std::string_view(".!?”\")]").find(text.back()) == std::string_view::npos &&
                    !is_preamble(text) && !heads_numbers(blocks, index) &&
                    !heads_list(blocks, index);
  return list ? colon || open : colon && next->kind == BlockKind::heading;
}

bool heads_an_agenda(const std::vector<Block>& blocks, std::size_t index, std::size_t end) {
  const Block& block = blocks[index];
  const std::string& text = block.content.text;
  if (block.numbered && is_in_capitals(text)) {
    return true;  // `4. MONITORING`
  }
  return block.numbered && end > index + 1 && !text.empty() && !text.ends_with(':') &&
         !text.ends_with('.') && block.content.bold_lead == text && !says_undertaking(text);
}

bool names_business(const Block& block, std::string_view section) {
  const std::string lowered = base::lower(section);
  const auto is_named = [&](std::string_view word) {
    return lowered.find(word) != std::string::npos;
  };
  constexpr std::array<std::string_view, 6> kOfDeeds{"action", "task",  "next step",
                                                     "to do",  "decid", "resol"};
  return block.numbered && !block.content.text.ends_with('.') &&
         std::none_of(kOfDeeds.begin(), kOfDeeds.end(), is_named);
}

bool gives_details(const Block& block) {
  const std::string& text = block.content.text;
  const auto words = words_of_phrase(text);
  return text.ends_with(':') && words.size() > 3 && starts_with_verb(text) &&
         is_one_of(words.back().text, "specifically namely including");
}

std::size_t children_end(const std::vector<Block>& blocks, const std::vector<bool>& used,
                         std::size_t index) {
  std::size_t end = index + 1;
  for (std::size_t i = index + 1; i < blocks.size() && !used[i]; ++i) {
    if (blocks[i].kind == BlockKind::comment) {
      continue;
    }
    if (blocks[i].kind != BlockKind::bullet || blocks[i].depth <= blocks[index].depth) {
      break;
    }
    end = i + 1;
  }
  return end;
}

std::size_t items_end(const std::vector<Block>& blocks, std::size_t first) {
  std::size_t end = first;
  for (std::size_t i = first; i < blocks.size(); ++i) {
    if (blocks[i].kind == BlockKind::comment) {
      continue;
    }
    if (blocks[i].kind != BlockKind::bullet || blocks[i].ends_numerals ||
        blocks[i].depth < blocks[first].depth || stands_alone(blocks[i])) {
      break;
    }
    end = i + 1;
  }
  return end;
}

}  // namespace intake
