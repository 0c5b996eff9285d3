#include "store/assessed_by.hpp"

#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace store {
namespace {

// The names one after the other, a seek each.
constexpr std::string_view kNextName = R"sql(
  SELECT assessor FROM status_update WHERE assessor > :name ORDER BY assessor LIMIT 1
)sql";
// Mostly the first update says so.
constexpr std::string_view kCounts = R"sql(
  SELECT 1 FROM status_update CROSS JOIN commitment ON commitment.id = status_update.commitment
  WHERE assessor = :name AND effective = 1 AND as_of <= :as_of
    AND commitment.removed = 0 AND commitment.exists_from <= :as_of
  LIMIT 1
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

std::optional<std::string> name_behind(Store& store, const std::string& name) {
  const Use query(store.statement(kNextName));
  query->bind_ref(":name", name);
  return query->step() ? std::optional(query->text(0)) : std::nullopt;
}

bool counts(Store& store, const std::string& name, const std::string& day) {
  const Use query(store.statement(kCounts));
  query->bind_ref(":name", name).bind_ref(":as_of", day);
  return query->step();
}

}  // namespace

std::vector<std::string> assessed_by(Store& store, const Query& query,
                                     const std::vector<core::Commitment>& commitments) {
  Names names;
  const std::string day = query.as_of.iso();
  if (query.filter.is_empty() && !query.limit) {
    for (auto name = name_behind(store, ""); name; name = name_behind(store, *name)) {
      if (counts(store, *name, day)) {
        names.add(*name);
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
