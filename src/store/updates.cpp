#include "store/updates.hpp"

#include <string_view>

namespace store {
namespace {

constexpr std::string_view kUpdatedBetween = R"sql(
  SELECT DISTINCT commitment FROM status_update INDEXED BY status_update_as_of
  WHERE effective = 1 AND as_of > :since AND as_of <= :until
)sql";

}  // namespace

std::set<std::int64_t> updated_between(Store& store, core::Date since, core::Date until) {
  const Use query(store.statement(kUpdatedBetween));
  query->bind(":since", since.iso()).bind(":until", until.iso());
  std::set<std::int64_t> ids;
  while (query->step()) {
    ids.insert(query->integer(0));
  }
  return ids;
}

}  // namespace store
