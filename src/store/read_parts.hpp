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
};

/// What is the same for all commitments of one reading.
struct Reading {
  core::Date as_of;
  Detail detail;
  Assessors assessors{};
  /// Whether there is any in the register: else nothing is looked for.
  bool conflicts = false;
  bool tags = false;
  bool milestones = false;
  bool links = false;
};
[[nodiscard]] Reading reading_of(Store& store, core::Date as_of, Detail detail);

/// Loads what hangs on a commitment: owners always, the rest for cards. Milestones done and updates
/// recorded for days after `as_of` are left out.
void load_parts(Store& store, core::Commitment& commitment, Reading& reading);

}  // namespace store
