#pragma once
#include <string_view>
#include <vector>

namespace intake {

/// What a line of a form says of the commitment beside it.
enum class AttributeKind {
  lead,
  supporting,
  due,
  other  ///< a start, an indicator, a budget: nothing that is recorded
};

struct Attribute {
  AttributeKind kind = AttributeKind::other;
  std::string_view value;
};

/// `Lead agency: Ministry of Finance`, `Timeline: mid-2027 Responsible: Water Utility`: what a
/// piece of text says if it begins with such a word and a colon. Nothing if it is a sentence, or if
/// no value stands behind the colon.
[[nodiscard]] std::vector<Attribute> attributes_in(std::string_view text);

}  // namespace intake
