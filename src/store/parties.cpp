#include "store/parties.hpp"

#include <string_view>

#include "core/json.hpp"

namespace store {
namespace {

constexpr std::string_view kWithParties = R"sql(
  SELECT commitment FROM owner WHERE party IN (SELECT value FROM json_each(:parties))
  UNION SELECT id FROM commitment WHERE edited_from > :as_of AND edited_from <> ''
)sql";

}  // namespace

std::vector<std::int64_t> commitments_with(Store& store, const std::vector<std::int64_t>& parties,
                                           core::Date as_of) {
  const Use query(store.statement(kWithParties));
  query->bind(":parties", core::canonical(core::Json(parties))).bind(":as_of", as_of.iso());
  std::vector<std::int64_t> ids;
  while (query->step()) {
    ids.push_back(query->integer(0));
  }
  return ids;
}

}  // namespace store
