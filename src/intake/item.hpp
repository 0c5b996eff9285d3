#pragma once
#include <cstddef>
#include <vector>

#include "intake/blocks.hpp"
#include "intake/describe.hpp"

namespace intake {

/// `12. We ...`: the numbered paragraphs of a communiqué are prose with a number.
[[nodiscard]] bool is_numbered_prose(const Block& block, const Context& context);

/// Whether a sub-item says itself who will do what.
[[nodiscard]] bool stands_alone(const Block& block);

/// Behind the bullets from `first` on that belong to one lead-in: none that says itself who will do
/// what, nor one of a list around theirs.
[[nodiscard]] std::size_t items_end(const std::vector<Block>& blocks, std::size_t first);

}  // namespace intake
