#include "store/assessed_by.hpp"

#include <set>
#include <string_view>
#include <utility>

namespace store {
namespace {

// One pass over the table for all names.
constexpr std::string_view kOfAll = R"sql(
  SELECT assessor, commitment FROM status_update WHERE effective = 1 AND as_of <= :as_of
)sql";
constexpr std::string_view kInScope = R"sql(
  SELECT 1 FROM commitment WHERE id = :id AND removed = 0 AND exists_from <= :as_of
)sql";
constexpr std::string_view kOfOne = R"sql(
  SELECT assessor FROM status_update
  WHERE commitment = :commitment AND effective = 1 AND as_of <= :as_of
)sql";

/// Names, each once. The newest is asked for first: mostly the same one speaks again.
class Names {
 public:
  [[nodiscard]] bool has(std::string_view name) const {
    return name == last_ || all_.find(name) != all_.end();
  }
  void add(std::string_view name) { last_ = *all_.emplace(name).first; }
  [[nodiscard]] std::vector<std::string> take() {
    all_.erase("");
    return {all_.begin(), all_.end()};
  }

 private:
  std::set<std::string, std::less<>> all_;
  std::string_view last_ = "";
};

bool in_scope(Store& store, std::int64_t commitment, const std::string& day) {
  const Use query(store.statement(kInScope));
  query->bind(":id", commitment).bind_ref(":as_of", day);
  return query->step();
}

}  // namespace

std::vector<std::string> assessed_by(Store& store, const Query& query,
                                     const std::vector<core::Commitment>& commitments) {
  Names names;
  const std::string day = query.as_of.iso();
  if (query.filter.is_empty() && !query.limit) {
    const Use rows(store.statement(kOfAll));
    rows->bind_ref(":as_of", day);
    while (rows->step()) {
      const std::string_view name = rows->view(0);
      if (!name.empty() && !names.has(name) && in_scope(store, rows->integer(1), day)) {
        names.add(name);
      }
    }
    return names.take();
  }
  for (const core::Commitment& commitment : commitments) {
    const Use rows(store.statement(kOfOne));
    rows->bind(":commitment", commitment.id).bind_ref(":as_of", day);
    while (rows->step()) {
      if (!names.has(rows->view(0))) {
        names.add(rows->view(0));
      }
    }
  }
  return names.take();
}

}  // namespace store
