#include "store/names.hpp"

namespace store {
namespace {

constexpr std::string_view kSections = R"sql(
  SELECT DISTINCT section FROM commitment WHERE removed = 0 AND section <> '' ORDER BY section
)sql";
constexpr std::string_view kSeries = R"sql(
  SELECT DISTINCT series FROM document WHERE removed = 0 AND series IS NOT NULL ORDER BY series
)sql";
constexpr std::string_view kTags = R"sql(
  SELECT DISTINCT tag FROM tag ORDER BY tag
)sql";

constexpr std::string_view kRemovedKeys = R"sql(
  SELECT key FROM commitment WHERE removed = 1
)sql";
constexpr std::string_view kKeyed = R"sql(
  SELECT id, entity, key, title FROM commitment WHERE removed = 0 ORDER BY sort_key, id
)sql";
constexpr std::string_view kHasLink = R"sql(
  SELECT 1 FROM link
  WHERE source = (SELECT id FROM commitment WHERE entity = :source) AND relation = :relation
    AND target = (SELECT id FROM commitment WHERE entity = :target) AND removed = 0
)sql";

constexpr std::string_view kLabel = R"sql(
  SELECT key FROM commitment WHERE entity = :entity
  UNION ALL SELECT code FROM party WHERE entity = :entity
  UNION ALL SELECT code FROM document WHERE entity = :entity
  UNION ALL SELECT commitment.key || ' milestone ' || number FROM milestone
    JOIN commitment ON commitment.id = milestone.commitment WHERE milestone.entity = :entity
  UNION ALL SELECT source.key || ' ' || relation || ' ' || target.key FROM link
    JOIN commitment AS source ON source.id = link.source
    JOIN commitment AS target ON target.id = link.target WHERE link.entity = :entity
  UNION ALL SELECT CAST(number AS TEXT) FROM issued_report WHERE entity = :entity
)sql";

std::vector<std::string> read_names(Store& store, std::string_view sql) {
  const Use query(store.statement(sql));
  std::vector<std::string> names;
  while (query->step()) {
    names.push_back(query->text(0));
  }
  return names;
}

constexpr std::string_view kSeriesSpokenOf = R"sql(
  SELECT series FROM document WHERE removed = 0 AND series = :series
  UNION SELECT due_series FROM commitment
  WHERE removed = 0 AND due_kind = 'meeting' AND due_series = :series
  LIMIT 1
)sql";
constexpr std::string_view kAnyUpdate = R"sql(
  SELECT 1 FROM status_update LIMIT 1
)sql";

}  // namespace

std::vector<std::string> section_names(Store& store) { return read_names(store, kSections); }
std::vector<std::string> series_names(Store& store) { return read_names(store, kSeries); }
std::vector<std::string> tag_names(Store& store) { return read_names(store, kTags); }
std::vector<std::string> removed_keys(Store& store) { return read_names(store, kRemovedKeys); }

std::vector<KeyedRow> keyed_rows(Store& store) {
  const Use query(store.statement(kKeyed));
  std::vector<KeyedRow> rows;
  while (query->step()) {
    rows.push_back({query->integer(0), query->text(1), query->text(2), query->text(3)});
  }
  return rows;
}

std::string entity_label(Store& store, const std::string& entity) {
  const Use query(store.statement(kLabel));
  query->bind(":entity", entity);
  return query->step() ? query->text(0) : entity;
}

bool has_link(Store& store, const std::string& source, std::string_view relation,
              const std::string& target) {
  const Use query(store.statement(kHasLink));
  query->bind(":source", source).bind(":relation", std::string(relation)).bind(":target", target);
  return query->step();
}

std::optional<std::string> known_series(Store& store, const std::string& name) {
  const Use query(store.statement(kSeriesSpokenOf));
  query->bind(":series", name);
  return query->step() ? std::optional(query->text(0)) : std::nullopt;
}

bool has_updates(Store& store) {
  const Use query(store.statement(kAnyUpdate));
  return query->step();
}

}  // namespace store
