#include "store/built_on.hpp"

#include <string_view>

#include "core/json.hpp"

namespace store {
namespace {

// Each part is one seek for every entity or one scan for all of them.
constexpr std::string_view kBuiltOn = R"sql(
  WITH base (entity) AS MATERIALIZED (SELECT value FROM json_each(:entities)),
    base_commitment (entity, id) AS MATERIALIZED (
      SELECT base.entity, id FROM base JOIN commitment ON commitment.entity = base.entity),
    base_party (entity, id) AS MATERIALIZED (
      SELECT base.entity, id FROM base JOIN party ON party.entity = base.entity),
    base_document (entity, id) AS MATERIALIZED (
      SELECT base.entity, id FROM base JOIN document ON document.entity = base.entity)
  SELECT base.entity, 'its status was updated'
    FROM base_commitment AS base JOIN status_update ON status_update.commitment = base.id
    WHERE retracted = 0
  UNION ALL SELECT base.entity, 'a milestone was added to it'
    FROM base_commitment AS base JOIN milestone ON milestone.commitment = base.id
    WHERE milestone.removed = 0
  UNION ALL SELECT base.entity, 'it was linked to ' || other.key
    FROM base_commitment AS base JOIN link ON link.source = base.id
    JOIN commitment AS other ON other.id = link.target
    WHERE link.removed = 0 AND other.removed = 0
  UNION ALL SELECT base.entity, other.key || ' was linked to it'
    FROM base_commitment AS base JOIN link ON link.target = base.id
    JOIN commitment AS other ON other.id = link.source
    WHERE link.removed = 0 AND other.removed = 0
  UNION ALL SELECT base.entity, 'it was named as what follows ' || other.key
    FROM status_update CROSS JOIN base_commitment AS base ON base.id = successor
    JOIN commitment AS other ON other.id = status_update.commitment
    WHERE successor IS NOT NULL AND retracted = 0 AND other.removed = 0
  UNION ALL SELECT base.entity, 'a candidate was accepted as it'
    FROM base_commitment AS base JOIN candidate ON candidate.commitment = base.entity
    WHERE candidate.removed = 0
  UNION ALL SELECT base.entity, 'it was given a part in ' || commitment.key
    FROM base_party AS base JOIN owner ON owner.party = base.id
    JOIN commitment ON commitment.id = owner.commitment WHERE commitment.removed = 0
  UNION ALL SELECT base.entity, 'an update of ' || commitment.key || ' was recorded for it'
    FROM base_party AS base JOIN status_update ON status_update.party = base.id
    JOIN commitment ON commitment.id = status_update.commitment
    WHERE retracted = 0 AND commitment.removed = 0
  UNION ALL SELECT base.entity, child.code || ' was made a part of it'
    FROM base_party AS base JOIN party AS child ON child.parent = base.entity
    WHERE child.removed = 0
  UNION ALL SELECT base.entity, commitment.key || ' was recorded as coming from it'
    FROM base_document AS base JOIN commitment ON commitment.document = base.id
    WHERE commitment.removed = 0
  UNION ALL SELECT base.entity, 'candidates were found in it'
    FROM base_document AS base JOIN candidate ON candidate.document = base.entity
    WHERE candidate.removed = 0
  LIMIT 1
)sql";

}  // namespace

std::optional<BuiltOn> first_built_on(Store& store, const std::vector<std::string>& entities) {
  if (entities.empty()) {
    return std::nullopt;
  }
  const Use query(store.statement(kBuiltOn));
  query->bind(":entities", core::canonical(core::Json(entities)));
  return query->step() ? std::optional(BuiltOn{query->text(0), query->text(1)}) : std::nullopt;
}

}  // namespace store
