#pragma once
#include <optional>
#include <string>
#include <vector>

#include "store/store.hpp"

/// Fields that two copies edited without knowing of each other.
namespace store {

/// One of the values that stand.
struct Claim {
  std::string event;
  std::int64_t seq = 0;  ///< order of arrival here: what came by a merge came later
  std::string value;     ///< as JSON
  std::string words;     ///< the value as people read it; empty: cleared
  std::string actor;
  std::string recorded_at;
  std::string why;
};

struct Conflict {
  std::string entity;
  std::string type;           ///< `commitment`, `party`, ...
  std::string key;            ///< of the commitment, code of the party or document
  std::string field;          ///< as the log calls it: `due`, `owner/5f0c...`
  std::string name;           ///< as people call it: `due`, `owner ROK`
  std::vector<Claim> claims;  ///< the one that is shown for now first
};

/// Every conflict that stands, by key and field.
[[nodiscard]] std::vector<Conflict> conflicts(Store& store);

/// Commitments, parties and documents that bear the same key or code as another, each with the one
/// that it is shown by.
struct KeyClash {
  std::string type;  ///< `commitment`, `party`, `document`
  std::string entity;
  std::string key;
  std::string title;
};
[[nodiscard]] std::vector<KeyClash> key_clashes(Store& store);

}  // namespace store
