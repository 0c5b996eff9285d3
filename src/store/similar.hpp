#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "store/store.hpp"

namespace store {

/// A commitment with the words it may be known again by, and who owes it.
struct KnownWording {
  std::string entity;
  std::string key;
  std::string document;             ///< entity; empty: none
  std::string text;                 ///< the title when there is no text
  std::vector<std::string> owners;  ///< entities of the parties that owe it
};

/// Tells the commitments that hold all of these words, at most so many, until `goes_on` says no:
/// where to look for the same undertaking. Those that this command has recorded are not among them
/// yet.
void for_each_wording(Store& store, const std::vector<std::string>& words, std::int64_t most,
                      const std::function<bool(const KnownWording&)>& goes_on);

/// Whether the register has commitments of any other document, or of none.
[[nodiscard]] bool has_commitments_beside(Store& store, const std::string& document);

}  // namespace store
