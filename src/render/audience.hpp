#pragma once
#include "report/report.hpp"

namespace render {

/// The report without what only machines read: columns, pairs and whole tables.
[[nodiscard]] report::Report for_people(report::Report report);

}  // namespace render
