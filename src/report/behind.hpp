#pragma once
#include <string>
#include <vector>

#include "report/grouping.hpp"
#include "report/progress.hpp"
#include "report/report.hpp"

namespace report {

/// Adds what a number counts; one that counts nothing leads nowhere. A key that comes again is
/// named once.
void add_behind(std::string number, std::string label, std::vector<std::string> keys,
                std::vector<Behind>& behind);
/// Those of them that `counts`.
template <class Counts>
[[nodiscard]] std::vector<std::string> keys_where(const Members& members, const Counts& counts) {
  std::vector<std::string> keys;
  for (const core::Commitment* member : members) {
    if (counts(*member)) {
      keys.push_back(member->key);
    }
  }
  return keys;
}
[[nodiscard]] std::vector<std::string> keys_of(const Members& members);

/// The commitments behind the numbers of at_a_glance; those that count nothing are left out.
[[nodiscard]] std::vector<Behind> behind_the_glance(const ProgressInput& input);

}  // namespace report
