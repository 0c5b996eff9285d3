#pragma once
#include <optional>
#include <string_view>

#include "core/date.hpp"
#include "intake/document.hpp"

namespace intake {

/// Fills what the words of a commitment say about its nature: deadline with its own words and
/// basis, novelty, and whether it is done once, comes again or stands. Text, chapeau and verb are
/// there already. `clause` is the part of the text that undertakes it; `made` the day of the
/// document.
void read_nature(Candidate& candidate, std::string_view clause, std::optional<core::Date> made);

/// What the words near the verb, else the lead-in, say: that it is promised anew, goes on, grows,
/// or nothing of the kind.
[[nodiscard]] Novelty novelty_of(std::string_view chapeau, std::string_view undertaking);

}  // namespace intake
