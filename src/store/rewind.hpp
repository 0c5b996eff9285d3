#pragma once
#include <string>
#include <string_view>

#include "core/records.hpp"
#include "store/store.hpp"

namespace store {

/// Sets fields and state, judged by who owed it then, back to what held at the end of `as_of`, when
/// anything about the commitment took effect later; otherwise leaves it alone. `edited_from`:
/// newest effective day of an edit.
void rewind(Store& store, core::Commitment& commitment, core::Date as_of,
            std::string_view edited_from);

/// The same of what hangs on a commitment, here the one named by `commitment`. False if it was not
/// there on that day. What was entered no later than its commitment was there as long as that, and
/// a milestone that was due by that day was only entered late.
[[nodiscard]] bool rewind(Store& store, core::Milestone& milestone, const std::string& commitment,
                          core::Date as_of);
[[nodiscard]] bool rewind(Store& store, core::Link& link, const std::string& commitment,
                          core::Date as_of);

}  // namespace store
