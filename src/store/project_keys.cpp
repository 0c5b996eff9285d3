// Keys that two copies gave to different commitments: each is shown with digits of its entity.
#include <vector>

#include "base/text.hpp"
#include "core/key.hpp"
#include "store/projector.hpp"

namespace store {
namespace {

/// So many keys are looked for in one pass over all.
constexpr std::size_t kManyKeys = 500;

constexpr std::string_view kKeyNow = R"sql(
  SELECT key FROM commitment WHERE id = :id
)sql";
// What follows `~` ends before the byte 7f.
constexpr std::string_view kBearers = R"sql(
  SELECT id, entity, key FROM commitment
  WHERE removed = 0 AND (key = :key OR (key >= :key || '~' AND key < :key || char(127)))
)sql";
constexpr std::string_view kSuspects = R"sql(
  SELECT key FROM commitment GROUP BY key HAVING count(*) > 1 OR instr(key, '~') > 0
)sql";
constexpr std::string_view kUnindex = R"sql(
  INSERT INTO commitment_search (commitment_search, rowid, key, title, text, chapeau, section)
  SELECT 'delete', id, key, title, text, chapeau, section FROM commitment WHERE id = :id
)sql";
constexpr std::string_view kIndex = R"sql(
  INSERT INTO commitment_search (rowid, key, title, text, chapeau, section)
  SELECT id, key, title, text, chapeau, section FROM commitment WHERE id = :id
)sql";
constexpr std::string_view kSetKey = R"sql(
  UPDATE commitment SET key = :key, sort_key = :sort_key WHERE id = :id
)sql";

struct Bearer {
  std::int64_t id;
  std::string entity;
  std::string key;
};

std::vector<Bearer> bearers_of(Store& store, const std::string& base) {
  std::vector<Bearer> bearers;
  const Use query(store.statement(kBearers));
  query->bind(":key", base);
  while (query->step()) {
    bearers.push_back({query->integer(0), query->text(1), query->text(2)});
  }
  return bearers;
}

std::string base_of(std::string_view key) { return base::lower(core::key_base(key)); }

}  // namespace

void Projector::key_moved(std::int64_t id, const std::string& key, const Told& told) {
  if (!told.is_new()) {
    const Use query(store_.statement(kKeyNow));
    query->bind(":id", id);
    if (query->step()) {
      moved_keys_.insert(base_of(query->view(0)));
    }
  }
  moved_keys_.insert(base_of(key));
}

void Projector::settle_keys() {
  if (moved_keys_.size() > kManyKeys) {
    moved_keys_.clear();
    const Use query(store_.statement(kSuspects));
    while (query->step()) {
      moved_keys_.insert(base_of(query->view(0)));
    }
  }
  for (const std::string& base : moved_keys_) {
    settle_key(base);
  }
  moved_keys_.clear();
}

void Projector::settle_key(const std::string& base) {
  const std::vector<Bearer> bearers = bearers_of(store_, base);
  std::vector<std::string> entities;
  for (const Bearer& bearer : bearers) {
    entities.push_back(bearer.entity);
  }
  const std::size_t digits = core::clash_digits(entities);
  for (const Bearer& bearer : bearers) {
    std::string key(core::key_base(bearer.key));
    key += bearers.size() > 1 ? "~" + bearer.entity.substr(0, digits) : "";
    if (key == bearer.key) {
      continue;
    }
    store_.statement(kUnindex).bind(":id", bearer.id).run();
    store_.statement(kSetKey)
        .bind(":id", bearer.id)
        .bind(":key", key)
        .bind(":sort_key", core::sort_key(key))
        .run();
    store_.statement(kIndex).bind(":id", bearer.id).run();
  }
}

}  // namespace store
