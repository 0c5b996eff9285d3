#pragma once
#include <string>

#include "core/date.hpp"
#include "render/render.hpp"
#include "store/store.hpp"

namespace tests {

/// The progress report of the whole register as people get it: the same bytes for the same history.
[[nodiscard]] std::string printed_report(store::Store& store, core::Date as_of,
                                         render::Format format = render::Format::text);

}  // namespace tests
