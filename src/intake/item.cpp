#include "intake/item.hpp"

#include <string>

#include "intake/sentences.hpp"
#include "intake/verbs.hpp"

namespace intake {

bool is_numbered_prose(const Block& block, const Context& context) {
  return block.numbered && context.chapeau.empty() && block.content.bold_lead.empty() &&
         sentences(block.content.text).size() > 1;
}

bool stands_alone(const Block& block) {
  const std::string& text = block.content.text;
  return says_undertaking(text) && !starts_with_verb(text) && !text.ends_with(':');
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
