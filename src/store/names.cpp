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

constexpr std::string_view kKeyed = R"sql(
  SELECT id, entity, key, title FROM commitment WHERE removed = 0 ORDER BY sort_key, id
)sql";
constexpr std::string_view kHasLink = R"sql(
  SELECT 1 FROM link
  WHERE source = (SELECT id FROM commitment WHERE entity = :source) AND relation = :relation
    AND target = (SELECT id FROM commitment WHERE entity = :target) AND removed = 0
)sql";

std::vector<std::string> read_names(Store& store, std::string_view sql) {
  const Use query(store.statement(sql));
  std::vector<std::string> names;
  while (query->step()) {
    names.push_back(query->text(0));
  }
  return names;
}

}  // namespace

std::vector<std::string> section_names(Store& store) { return read_names(store, kSections); }
std::vector<std::string> series_names(Store& store) { return read_names(store, kSeries); }
std::vector<std::string> tag_names(Store& store) { return read_names(store, kTags); }

std::vector<KeyedRow> keyed_rows(Store& store) {
  const Use query(store.statement(kKeyed));
  std::vector<KeyedRow> rows;
  while (query->step()) {
    rows.push_back({query->integer(0), query->text(1), query->text(2), query->text(3)});
  }
  return rows;
}

bool has_link(Store& store, const std::string& source, std::string_view relation,
              const std::string& target) {
  const Use query(store.statement(kHasLink));
  query->bind(":source", source).bind(":relation", std::string(relation)).bind(":target", target);
  return query->step();
}

}  // namespace store
