#pragma once
#include <string>

#include "report/basis.hpp"
#include "report/report.hpp"

namespace report {

struct SeriesInput : Basis {
  std::string series;  ///< its name; the basis holds its documents and their commitments
};

/// What became of each undertaking from edition to edition: kind `series`.
[[nodiscard]] Report series(const SeriesInput& input);

}  // namespace report
