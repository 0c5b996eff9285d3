#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "intake/blocks.hpp"
#include "intake/describe.hpp"

namespace intake {

/// `12. We ...`: the numbered paragraphs of a communiqué are prose with a number.
[[nodiscard]] bool is_numbered_prose(const Block& block, const Context& context);

/// Whether an item under a lead-in is a commitment, by all its sentences.
[[nodiscard]] Verdict judge_item(const Block& block, const Context& context,
                                 const Describer& describer);

/// `**Alder Water** — to close the outfall by 2027`: what the one in bold promises.
[[nodiscard]] std::optional<Undertaking> promise_behind_name(const Block& block);

/// `Commitment: Connect 1,200 schools`, `Action 2: Open the port`: a word for a deed, and a verb.
[[nodiscard]] bool names_a_deed(std::string_view text);

/// The bold words at the beginning that are a title: not a subject, as in `**Nordline** will`.
[[nodiscard]] std::string title_in_bold(const Block& block);

/// Where the lines of a block begin that are a form (`Lead: Treasury`) below its text; 0: nowhere.
[[nodiscard]] std::size_t form_lines_from(const Block& block);

/// The block, cut behind each of the action points or resolutions that open it, one sentence each.
[[nodiscard]] std::vector<Block> statements_of(const Block& block);

/// Whether a paragraph can be an item of a lead-in above its heading: `Publish the data;`.
[[nodiscard]] bool goes_on_from_lead_in(const Block& block);

/// Whether a block has several lines, each of a form.
[[nodiscard]] bool is_form(const Block& block);

/// Where the text of a block begins behind lines that are a form (`Status: Open`); 0: at once, or
/// nowhere.
[[nodiscard]] std::size_t form_lines_before(const Block& block);

/// The first `end` bytes of a block.
[[nodiscard]] Block part_of(const Block& block, std::size_t end);

/// What stands behind the first `start` bytes of a block.
[[nodiscard]] Block rest_of(const Block& block, std::size_t start);

/// Whether a sub-item says itself who will do what.
[[nodiscard]] bool stands_alone(const Block& block);

}  // namespace intake
