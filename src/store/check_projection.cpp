// Every projection against what the log makes of it: the projector holds its rows against those
// that stand there, instead of writing them.
#include "store/check_projection.hpp"

#include <algorithm>

#include "core/json.hpp"

namespace store {
namespace {

constexpr std::string_view kHeads = R"sql(
  SELECT event FROM head ORDER BY event
)sql";

/// Nothing looks at the lists of an event that is projected alone, nor at the text of a fact.
core::Event without_lists(const Statement& row, bool is_fact) {
  core::Event event;
  event.seq = row.integer(0);
  event.id = row.text(1);
  event.lamport = row.integer(2);
  event.recorded_at = row.text(3);
  event.actor = row.text(4);
  event.tx = row.text(5);
  event.entity = row.text(6);
  event.kind = row.text(7);
  event.payload = is_fact ? std::string() : row.text(8);
  return event;
}

}  // namespace

ProjectionCheck::ProjectionCheck(Store& store, const SchemaFound& schema, Health& health)
    : store_(store), health_(health), projector_(store, Rows::Are::compared) {
  for (const Object& object : schema.expected) {
    if (object.derived && object.type == "table" && !belongs_to_search(object)) {
      tables_.push_back(object);
    }
  }
  contents_ = read_contents(store);
  for (const auto& [type, creations] : contents_.created) {
    for (const Creation& creation : creations) {
      projector_.expect(type, creation.entity, creation.seq);
    }
  }
}

void ProjectionCheck::take(const Statement& row, const core::Json& payload) {
  const std::string_view kind = row.view(7);
  const bool is_fact = Projector::is_fact(kind);
  if (!is_fact && (!kind.ends_with(".create") || contents_.edited.contains(row.text(6)))) {
    return;
  }
  projector_.apply(without_lists(row, is_fact), payload, EntityIs::drawn_now);
}

void ProjectionCheck::finish(bool is_search_same) {
  for (const std::string_view type : kEntityTypes) {
    refold_edited(store_, contents_, projector_, type);
  }
  projector_.finish();
  projector_.settle_names();
  for (const Object& table : tables_) {
    if (!is_same(table, is_search_same)) {
      add_fault(health_, "the table '" + table.name + "' does not say what the log says",
                kRebuildAdvice);
    }
  }
}

bool ProjectionCheck::is_same(const Object& table, bool is_search_same) {
  if (is_search(table)) {
    // Of commitments that are not right nobody can tell what a search should find.
    return is_search_same || !projector_.rows().are_all_of("commitment");
  }
  return table.name == "head" ? has_heads() : projector_.rows().are_all_of(table.name);
}

bool ProjectionCheck::has_heads() {
  std::vector<std::string> found;
  const Use query(store_.statement(kHeads));
  while (query->step()) {
    found.push_back(query->text(0));
  }
  return found == health_.heads;
}

}  // namespace store
