#pragma once
#include "intake/blocks.hpp"
#include "intake/describe.hpp"

namespace intake {

/// `12. We ...`: the numbered paragraphs of a communiqué are prose with a number.
[[nodiscard]] bool is_numbered_prose(const Block& block, const Context& context);

/// Whether a sub-item says itself who will do what.
[[nodiscard]] bool stands_alone(const Block& block);

}  // namespace intake
