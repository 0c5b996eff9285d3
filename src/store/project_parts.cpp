// Projections of what commitments refer to or own: parties, documents, milestones, links.
#include <algorithm>
#include <optional>

#include "core/codec.hpp"
#include "core/history.hpp"
#include "core/records.hpp"
#include "store/field_text.hpp"
#include "store/projector.hpp"

namespace store {
namespace {

constexpr std::string_view kParty = R"sql(
  INSERT INTO party (id, entity, code, name, kind, parent, note, removed)
  VALUES (:id, :entity, :code, :name, :kind, :parent, :note, :removed)
  ON CONFLICT (id) DO UPDATE SET code = excluded.code, name = excluded.name, kind = excluded.kind,
    parent = excluded.parent, note = excluded.note, removed = excluded.removed
)sql";
constexpr std::string_view kDropAliases = R"sql(
  DELETE FROM party_alias WHERE party = :party
)sql";
constexpr std::string_view kAddAlias = R"sql(
  INSERT INTO party_alias (party, alias) VALUES (:party, :alias) ON CONFLICT DO NOTHING
)sql";
constexpr std::string_view kDocument = R"sql(
  INSERT INTO document (id, entity, code, title, kind, issued_text, issued_first, issued_last, place,
    issuers, address, series, edition, changed_from, sha256, original_form, original_sha256, note, mark,
    removed)
  VALUES (:id, :entity, :code, :title, :kind, :issued_text, :issued_first, :issued_last, :place,
    :issuers, :address, :series, :edition, :changed_from, :sha256, :original_form,
    :original_sha256, :note, :mark, :removed)
  ON CONFLICT (id) DO UPDATE SET code = excluded.code, title = excluded.title, kind = excluded.kind,
    issued_text = excluded.issued_text, issued_first = excluded.issued_first,
    issued_last = excluded.issued_last, place = excluded.place, issuers = excluded.issuers,
    address = excluded.address, series = excluded.series, edition = excluded.edition,
    changed_from = excluded.changed_from, sha256 = excluded.sha256,
    original_form = excluded.original_form, original_sha256 = excluded.original_sha256,
    note = excluded.note, mark = excluded.mark,
    removed = excluded.removed
)sql";
constexpr std::string_view kMilestone = R"sql(
  INSERT INTO milestone (id, entity, commitment, number, title, due_text, due_first, due_last,
    done_on, note, evidence, edited_from, removed)
  VALUES (:id, :entity, :commitment, :number, :title, :due_text, :due_first, :due_last,
    :done_on, :note, :evidence, :edited_from, :removed)
  ON CONFLICT (id) DO UPDATE SET commitment = excluded.commitment, number = excluded.number,
    title = excluded.title,
    due_text = excluded.due_text, due_first = excluded.due_first, due_last = excluded.due_last,
    done_on = excluded.done_on, note = excluded.note, evidence = excluded.evidence,
    edited_from = excluded.edited_from, removed = excluded.removed
)sql";
constexpr std::string_view kLink = R"sql(
  INSERT INTO link (id, entity, source, relation, target, note, edited_from, removed)
  VALUES (:id, :entity, :source, :relation, :target, :note, :edited_from, :removed)
  ON CONFLICT (id) DO UPDATE SET source = excluded.source, relation = excluded.relation,
    target = excluded.target, note = excluded.note, edited_from = excluded.edited_from,
    removed = excluded.removed
)sql";
constexpr std::string_view kDropMilestone = R"sql(
  DELETE FROM milestone WHERE id = :id
)sql";
constexpr std::string_view kDropLink = R"sql(
  DELETE FROM link WHERE id = :id
)sql";

/// Columns X_text, X_first, X_last from one interval.
struct IntervalColumns {
  std::optional<std::string> text;
  std::optional<std::string> first;
  std::optional<std::string> last;
};

IntervalColumns interval_columns(const core::Fields& fields, std::string_view name) {
  const auto interval = core::interval_from(core::value_of(fields, name));
  if (!interval) {
    return {};
  }
  return {core::to_text(*interval), interval->first.iso(), interval->last.iso()};
}

/// The newest day that an event about it took effect.
std::string edited_from(const Told& told) {
  std::string newest;
  for (const core::Event& event : told.events) {
    newest = std::max(newest, core::effective_day(event));
  }
  return newest;
}

/// The same of a document; but on the day it was issued, that had
/// happened, whenever it was entered.
std::string changed_from(const Told& told, const std::optional<std::string>& issued) {
  const std::string newest = edited_from(told);
  return issued ? std::min(newest, *issued) : newest;
}

}  // namespace

void Projector::write_party(std::int64_t id, const std::string& entity,
                            const core::Fields& fields) {
  const Use upsert(store_.statement(kParty));
  upsert->bind(":id", id)
      .bind(":entity", entity)
      .bind(":code", text(fields, "code"))
      .bind(":name", text(fields, "name"))
      .bind(":kind", text(fields, "kind"))
      .bind(":parent", optional_text(fields, "parent"))
      .bind(":note", text(fields, "note"))
      .bind(":removed", flag(fields, "removed"))
      .run();
  const Use drop(store_.statement(kDropAliases));
  drop->bind(":party", id).run();
  const Use add(store_.statement(kAddAlias));
  constexpr std::string_view kPrefix = "alias/";
  for (auto entry = fields.lower_bound(kPrefix);
       entry != fields.end() && entry->first.starts_with(kPrefix); ++entry) {
    if (!entry->second.value().is_null()) {
      add->bind(":party", id).bind(":alias", entry->first.substr(kPrefix.size())).run();
    }
  }
}

void Projector::write_document(std::int64_t id, const std::string& entity,
                               const core::Fields& fields, const Told& told) {
  const IntervalColumns issued = interval_columns(fields, "issued");
  const Use upsert(store_.statement(kDocument));
  upsert->bind(":id", id)
      .bind(":entity", entity)
      .bind(":code", text(fields, "code"))
      .bind(":title", text(fields, "title"))
      .bind(":kind", text(fields, "kind"))
      .bind(":issued_text", issued.text)
      .bind(":issued_first", issued.first)
      .bind(":issued_last", issued.last)
      .bind(":place", text(fields, "place"))
      .bind(":issuers", text(fields, "issuers"))
      .bind(":address", text(fields, "address"))
      .bind(":series", optional_text(fields, "series"))
      .bind(":edition", optional_text(fields, "edition"))
      .bind(":changed_from", changed_from(told, issued.first))
      .bind(":sha256", optional_text(fields, "sha256"))
      .bind(":original_form", text(fields, "original_form"))
      .bind(":original_sha256", text(fields, "original_sha256"))
      .bind(":note", text(fields, "note"))
      .bind(":mark", text(fields, "mark"))
      .bind(":removed", flag(fields, "removed"))
      .run();
  meetings_moved_ = true;
}

void Projector::write_milestone(std::int64_t id, const std::string& entity,
                                const core::Fields& fields, const Told& told) {
  const auto commitment = commitment_row(text(fields, "commitment"));
  if (!commitment) {
    store_.statement(kDropMilestone).bind(":id", id).run();
    return;
  }
  const IntervalColumns due = interval_columns(fields, "due");
  const Use upsert(store_.statement(kMilestone));
  upsert->bind(":id", id)
      .bind(":entity", entity)
      .bind(":commitment", *commitment)
      .bind(":number", number(fields, "number").value_or(0))
      .bind(":title", text(fields, "title"))
      .bind(":due_text", due.text.value_or(""))
      .bind(":due_first", due.first)
      .bind(":due_last", due.last)
      .bind(":done_on", optional_text(fields, "done_on"))
      .bind(":note", text(fields, "note"))
      .bind(":evidence", text(fields, "evidence"))
      .bind(":edited_from", edited_from(told))
      .bind(":removed", flag(fields, "removed"))
      .run();
}

void Projector::write_link(std::int64_t id, const std::string& entity, const core::Fields& fields,
                           const Told& told) {
  const auto source = commitment_row(text(fields, "source"));
  const auto target = commitment_row(text(fields, "target"));
  const std::string relation = text(fields, "relation");
  if (!source || !target || !core::parse_relation(relation)) {
    store_.statement(kDropLink).bind(":id", id).run();
    return;
  }
  const Use upsert(store_.statement(kLink));
  upsert->bind(":id", id)
      .bind(":entity", entity)
      .bind(":source", *source)
      .bind(":relation", relation)
      .bind(":target", *target)
      .bind(":note", text(fields, "note"))
      .bind(":edited_from", edited_from(told))
      .bind(":removed", flag(fields, "removed"))
      .run();
}

}  // namespace store
