#pragma once
#include <string_view>

namespace intake {

/// What a lead-in makes of the items under it.
enum class LeadIn {
  none,        ///< there is none, or it names no deed: each item speaks for itself
  undertakes,  ///< `... will:`, `... are enhancing our posture by:`
  looks_back   ///< `... welcome:`, `... have achieved:`
};

[[nodiscard]] LeadIn judge_lead_in(std::string_view sentence);

/// `Climate and energy`: a line before numbered paragraphs that heads them and leads in to nothing.
[[nodiscard]] bool is_title_line(std::string_view text);

/// `These include:`, `They are:`: what is listed, the sentence before says.
[[nodiscard]] bool points_to_before(std::string_view sentence);

/// `Recalling its resolution 11/7,` says on what ground a body acts, and leads in to nothing.
[[nodiscard]] bool is_preamble(std::string_view text);

/// Whether a lead-in is whole without its items, which only say what its object is about: `shall
/// submit a plan detailing the strategy for:`, `will establish a group focused on:`.
[[nodiscard]] bool describes_its_object(std::string_view sentence);

}  // namespace intake
