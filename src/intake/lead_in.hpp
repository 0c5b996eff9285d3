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

}  // namespace intake
