#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "intake/blocks.hpp"

namespace intake {

/// Whether a line heads numbered paragraphs: `Climate and energy`.
[[nodiscard]] bool heads_numbers(const std::vector<Block>& blocks, std::size_t index);

/// Whether a line with capitals like a title's heads the list below it.
[[nodiscard]] bool heads_list(const std::vector<Block>& blocks, std::size_t index);

/// `Commitment 3: Open the archives` above the lines of a form and a text of its own.
[[nodiscard]] bool heads_form(const std::vector<Block>& blocks, std::size_t index);

/// A lead-in is a paragraph or a long heading that ends in a colon, or in the middle of a sentence,
/// before a list; with a colon also before a heading.
[[nodiscard]] bool leads_in(const std::vector<Block>& blocks, std::size_t index);

/// A numbered item, nothing but bold, above others: an item of an agenda. `end` is behind its
/// children.
[[nodiscard]] bool heads_an_agenda(const std::vector<Block>& blocks, std::size_t index,
                                   std::size_t end);

/// Of minutes: a numbered item that only names the business (`3. Approve the budget`), unless its
/// section is of things to be done.
[[nodiscard]] bool names_business(const Block& block, std::string_view section);

/// Whether an item says what is to be done and its sub-items only how: `undertake the programme's
/// five steps, specifically:`.
[[nodiscard]] bool gives_details(const Block& block);

/// Index behind the children of the bullet; comments between them are skipped, `used` blocks end
/// them.
[[nodiscard]] std::size_t children_end(const std::vector<Block>& blocks,
                                       const std::vector<bool>& used, std::size_t index);

/// Behind the bullets from `first` on that belong to one lead-in: none that says itself who will do
/// what, nor one of a list around theirs.
[[nodiscard]] std::size_t items_end(const std::vector<Block>& blocks, std::size_t first);

}  // namespace intake
