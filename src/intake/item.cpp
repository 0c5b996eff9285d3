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

}  // namespace intake
