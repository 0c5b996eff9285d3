#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

namespace store {

/// `PRAGMA application_id` of a register: "kept" in ASCII.
inline constexpr std::int64_t kApplicationId = 0x6b657074;

/// One numbered step of schema/NNNN_name.sql.
struct Step {
  int number = 0;
  std::string_view name;
  std::string_view sql;
};

/// How a register of a given version is made: the steps for the truth, in order, and the script
/// that creates the projections.
struct Schema {
  std::vector<Step> steps;
  std::string_view derived;
  [[nodiscard]] int version() const { return steps.back().number; }
};

/// The schema that this program writes.
[[nodiscard]] const Schema& current_schema();

}  // namespace store
