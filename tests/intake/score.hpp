#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "intake/document.hpp"
#include "tests/intake/labels.hpp"

namespace tests {

/// How the candidates of a document, or of several, stand against the labels.
struct Score {
  std::size_t labelled = 0;      ///< commitments that are there, optional ones aside
  std::size_t found = 0;         ///< of these
  std::size_t proposed = 0;      ///< candidates, those of optional labels aside
  std::size_t owners_asked = 0;  ///< found ones whose owners are labelled
  std::size_t owners_right = 0;  ///< exactly those
  std::size_t supporting_asked = 0;
  std::size_t supporting_right = 0;
  std::size_t dates_stated = 0;       ///< found ones that state a date
  std::size_t dates_right = 0;        ///< with the same last day
  std::size_t dates_invented = 0;     ///< found ones that state none and were given one
  std::vector<std::string> mistakes;  ///< a line each

  Score& operator+=(const Score& other);
};

/// A candidate is a label's when more than half of the lines that either has are of both; the
/// closest pairs first, each at most once.
[[nodiscard]] Score score(const intake::Document& document, const Labels& labels);

}  // namespace tests
