#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/fold.hpp"
#include "core/records.hpp"
#include "store/store.hpp"

namespace store {

/// What parties and documents were called at the end of a day, where they have been edited since.
class PastNames {
 public:
  PastNames(Store& store, core::Date as_of);

  /// The document that it comes from, its owners in their order, and those that its updates name.
  void apply(core::Commitment& commitment) const;
  void apply(std::vector<core::StatusUpdate>& updates) const;
  void apply(std::vector<core::Party>& parties) const;
  /// All but the mark: that says how a document is to be handled today.
  void apply(std::vector<core::Document>& documents) const;

 private:
  std::map<std::int64_t, core::Fields> parties_;
  std::map<std::int64_t, core::Fields> documents_;
};

}  // namespace store
