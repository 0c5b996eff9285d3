#pragma once
#include <string>
#include <vector>

#include "core/candidate.hpp"

namespace cli {

/// Where a review stands.
struct ReviewPlace {
  std::string document;  ///< code
  std::size_t at = 0;    ///< from 0
  std::size_t of = 0;
  std::int64_t undecided = 0;
};

/// One candidate on one screen: its passage in its document, what it would become, and what spoke
/// for or against it. Never more rows than there are; data is made harmless.
[[nodiscard]] std::string candidate_screen(const core::Candidate& candidate,
                                           const ReviewPlace& place,
                                           const std::vector<std::string>& document_lines,
                                           int columns, int rows);

}  // namespace cli
