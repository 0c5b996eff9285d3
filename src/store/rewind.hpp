#pragma once
#include <string_view>

#include "core/records.hpp"
#include "store/store.hpp"

namespace store {

/// Sets fields and state, judged by who owed it then, back to what held at the end of `as_of`, when
/// anything about the commitment took effect later; otherwise leaves it alone. `edited_from`:
/// newest effective day of an edit.
void rewind(Store& store, core::Commitment& commitment, core::Date as_of,
            std::string_view edited_from);

}  // namespace store
