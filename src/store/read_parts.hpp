#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/records.hpp"
#include "store/read.hpp"

namespace store {

/// The names that assessments give by their places.
class Assessors {
 public:
  [[nodiscard]] std::uint32_t place_of(std::string_view name);
  [[nodiscard]] std::vector<std::string> take() { return std::move(names_); }

 private:
  std::vector<std::string> names_;
  std::map<std::string, std::uint32_t, std::less<>> places_;
  std::uint32_t last_ = 0;
};

struct PartyName {
  std::string code;
  std::string name;
};

/// What is the same for all commitments of one reading.
struct Reading {
  const Query& query;
  std::string day;  ///< that of the query
  Assessors assessors{};
  std::map<std::int64_t, PartyName> parties{};  ///< by id, those met so far
  /// Whether there is any in the register: else nothing is looked for.
  bool conflicts = false;
  bool tags = false;
  bool milestones = false;
  bool links = false;
};
[[nodiscard]] Reading reading_of(Store& store, const Query& query);

/// Loads the parts of a commitment that were asked for. Milestones done and updates recorded for
/// days after the as-of day are left out.
void load_parts(Store& store, core::Commitment& commitment, Reading& reading);

}  // namespace store
