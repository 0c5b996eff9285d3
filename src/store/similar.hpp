#pragma once
#include <cstdint>
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

/// The commitments that hold all of these words, at most so many: where to look for the same
/// undertaking. Those that this command has recorded are not among them yet.
[[nodiscard]] std::vector<KnownWording> wordings_with(Store& store,
                                                      const std::vector<std::string>& words,
                                                      std::int64_t most);

/// Whether the register has commitments of any other document, or of none.
[[nodiscard]] bool has_commitments_beside(Store& store, const std::string& document);

}  // namespace store
