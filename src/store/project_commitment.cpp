// Projection of commitments: their fields, owners, tags, deadlines and search text.
#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "core/assess.hpp"
#include "core/codec.hpp"
#include "core/history.hpp"
#include "core/key.hpp"
#include "core/records.hpp"
#include "store/field_text.hpp"
#include "store/projector.hpp"

namespace store {
namespace {

constexpr RowForm kCommitment{
    "commitment", "id",
    "entity title text chapeau section document paragraph line_first line_last note mark time_kind "
    "made_text made_first made_last due_kind due_text due_series due_edition first_due_text "
    "first_due_last due_moves exists_from own_edits_from removed",
    "key sort_key due_first due_last owing edited_from changed_at"};
/// Of a deadline that no meeting sets.
constexpr RowForm kDue{"commitment", "id", "due_first due_last edited_from"};
constexpr std::string_view kUnindex = R"sql(
  INSERT INTO commitment_search (commitment_search, rowid, key, title, text, chapeau, section)
  SELECT 'delete', id, key, title, text, chapeau, section FROM commitment WHERE id = :id
)sql";
constexpr std::string_view kIndex = R"sql(
  INSERT INTO commitment_search (rowid, key, title, text, chapeau, section)
  SELECT id, key, title, text, chapeau, section FROM commitment WHERE id = :id
)sql";
constexpr std::string_view kIndexNew = R"sql(
  INSERT INTO commitment_search (rowid, key, title, text, chapeau, section)
  SELECT id, key, title, text, chapeau, section FROM commitment
  WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY id
)sql";
constexpr std::string_view kDropOwners = R"sql(
  DELETE FROM owner WHERE commitment = :commitment
)sql";
constexpr RowForm kOwner{"owner", "commitment party", "role applicable reason"};
constexpr std::string_view kDropTags = R"sql(
  DELETE FROM tag WHERE commitment = :commitment
)sql";
constexpr RowForm kTag{"tag", "commitment tag", ""};
constexpr std::string_view kResolveMeetings = R"sql(
  UPDATE commitment SET (due_first, due_last, edited_from) = (
    SELECT issued_first, issued_last, max(own_edits_from, coalesce(changed_from, ''))
    FROM (SELECT 1) LEFT JOIN (
      SELECT issued_first, issued_last, changed_from FROM document
      WHERE series = due_series AND edition = due_edition AND removed = 0
        AND issued_last IS NOT NULL
      ORDER BY issued_last, issued_first LIMIT 1))
  WHERE due_kind = 'meeting'
)sql";

constexpr std::string_view kUnresolvedMeeting = R"sql(
  SELECT 1 FROM commitment
  WHERE due_kind = 'meeting' AND (due_first, due_last, edited_from) IS NOT (
    SELECT issued_first, issued_last, max(own_edits_from, coalesce(changed_from, ''))
    FROM (SELECT 1) LEFT JOIN (
      SELECT issued_first, issued_last, changed_from FROM document
      WHERE series = due_series AND edition = due_edition AND removed = 0
        AND issued_last IS NOT NULL
      ORDER BY issued_last, issued_first LIMIT 1))
  LIMIT 1
)sql";

/// What the log tells besides the fields as they stand: deadlines before, days.
struct Past {
  core::DuePast due;
  std::string exists_from;
  std::string edited_from;
  std::string changed_at;
};

/// The past of a commitment that was only created, without reading its event a second time.
Past past_of_new(const core::Fields& fields, const core::Event& event, const core::Json& payload) {
  Past past;
  past.due.first = core::deadline_from(core::value_of(fields, "due"));
  past.exists_from = core::text_or(payload, "as_of");
  past.changed_at = event.recorded_at;
  return past;
}

Past past_of_edited(std::span<const core::Event> events) {
  Past past;
  past.due = core::due_past(events);
  for (const core::Event& event : events) {
    past.changed_at = std::max(past.changed_at, event.recorded_at);
    if (event.kind == core::kind::commitment_create) {
      past.exists_from = core::effective_day(event);
    } else if (event.kind == core::kind::commitment_set) {
      past.edited_from = std::max(past.edited_from, core::effective_day(event));
    }
  }
  return past;
}

Past past_of(const core::Fields& fields, const Told& told) {
  Past past = told.payload ? past_of_new(fields, told.events.front(), *told.payload)
                           : past_of_edited(told.events);
  const auto made = core::interval_from(core::value_of(fields, "made"));
  if (made && (past.exists_from.empty() || made->first.iso() < past.exists_from)) {
    past.exists_from = made->first.iso();
  }
  return past;
}

std::optional<std::string> first_day(const std::optional<core::Interval>& interval) {
  return interval ? std::optional(interval->first.iso()) : std::nullopt;
}

std::optional<std::string> last_day(const std::optional<core::Interval>& interval) {
  return interval ? std::optional(interval->last.iso()) : std::nullopt;
}

std::optional<std::string> none_if_empty(const std::string& value) {
  return value.empty() ? std::nullopt : std::optional(value);
}

void bind_fields(Row& row, const core::Fields& fields) {
  const std::string key = text(fields, "key");
  const auto made = core::interval_from(core::value_of(fields, "made"));
  const auto time_kind = core::parse_time_kind(text(fields, "time_kind"));
  row.bind(":key", key)
      .bind(":sort_key", core::sort_key(key))
      .bind(":title", text(fields, "title"))
      .bind(":text", text(fields, "text"))
      .bind(":chapeau", text(fields, "chapeau"))
      .bind(":section", text(fields, "section"))
      .bind(":paragraph", text(fields, "paragraph"))
      .bind(":line_first", number(fields, "line_first"))
      .bind(":line_last", number(fields, "line_last"))
      .bind(":note", text(fields, "note"))
      .bind(":mark", text(fields, "mark"))
      .bind(":time_kind", std::string(core::to_word(time_kind.value_or(core::TimeKind::one_off))))
      .bind(":made_text", made ? std::optional(core::to_text(*made)) : std::nullopt)
      .bind(":made_first", first_day(made))
      .bind(":made_last", last_day(made))
      .bind(":removed", flag(fields, "removed"));
}

void bind_deadline(Row& row, const core::Deadline& due, const Past& past) {
  row.bind(":due_kind", std::string(core::to_word(due.kind)))
      .bind(":due_text", due.text)
      .bind(":due_first", first_day(due.window))
      .bind(":due_last", last_day(due.window))
      .bind(":due_series", none_if_empty(due.series))
      .bind(":due_edition", none_if_empty(due.edition))
      .bind(":first_due_text", none_if_empty(past.due.first.text))
      .bind(":first_due_last", last_day(past.due.first.window))
      .bind(":due_moves", past.due.moves);
}

/// The one part of the current state that does not come from updates; the columns' defaults are
/// the rest. Edits and updates have it computed anew.
template <class Owners>
std::int64_t owing_without_updates(const Owners& owners) {
  std::vector<std::int64_t> owing;
  for (const auto& owner : owners) {
    const bool owes = owner.role == core::Role::lead || owner.role == core::Role::supporting;
    if (owes && owner.applies) {
      owing.push_back(owner.party);
    }
  }
  return core::assess(owing, {}, core::TimeKind::one_off).owing;
}

}  // namespace

void Projector::write_commitment(std::int64_t id, const std::string& entity,
                                 const core::Fields& fields, const Told& told) {
  const bool is_searched = !told.is_new() && !unsearched_.contains(id);
  if (is_searched) {
    rows_.clear(kUnindex).bind(":id", id).run();
  }
  const Past past = past_of(fields, told);
  const std::vector<OwnerRow> owners = owner_rows(fields);
  named(Naming::commitment, id, text(fields, "key"), told);
  const core::Deadline due = core::deadline_from(core::value_of(fields, "due"));
  meetings_moved_ = meetings_moved_ || due.kind == core::DeadlineKind::meeting;
  {
    Row row = told.payload ? rows_.add(kCommitment) : rows_.put(kCommitment);
    bind_fields(row, fields);
    bind_deadline(row, due, past);
    row.bind(":id", id)
        .bind(":entity", entity)
        .bind(":document", document_row(text(fields, "document")))
        .bind(":owing", owing_without_updates(owners))
        .bind(":exists_from", past.exists_from)
        .bind(":own_edits_from", past.edited_from)
        .bind(":edited_from", past.edited_from)
        .bind(":changed_at", past.changed_at)
        .run();
  }
  commitments_[entity] = id;
  if (rows_.compared()) {
    compare_due(id, due, past.edited_from);
  } else if (is_searched) {
    store_.statement(kIndex).bind(":id", id).run();
  } else {
    unsearched_.insert(id);
  }
  if (!told.is_new()) {
    rows_.clear(kDropOwners).bind(":commitment", id).run();
    rows_.clear(kDropTags).bind(":commitment", id).run();
  }
  write_owners(id, owners);
  write_tags(id, fields);
  // A new one's state is the default of its columns.
  if (!told.is_new() || rows_.compared()) {
    mark_dirty(id, past.changed_at);
  }
}

std::vector<Projector::OwnerRow> Projector::owner_rows(const core::Fields& fields) {
  constexpr std::string_view kPrefix = "owner/";
  std::vector<OwnerRow> rows;
  for (auto entry = fields.lower_bound(kPrefix);
       entry != fields.end() && entry->first.starts_with(kPrefix); ++entry) {
    const core::Json& value = entry->second.value();
    if (!value.is_object()) {
      continue;
    }
    const auto party = party_row(entry->first.substr(kPrefix.size()));
    const auto role = core::parse_role(core::text_or(value, "role"));
    const auto applicable = value.find("applicable");
    const bool applies = applicable == value.end() || *applicable != false;
    if (party && role) {
      rows.push_back({*party, *role, applies, core::text_or(value, "reason")});
    }
  }
  return rows;
}

void Projector::write_owners(std::int64_t id, const std::vector<OwnerRow>& owners) {
  for (const OwnerRow& owner : owners) {
    rows_.add(kOwner)
        .bind(":commitment", id)
        .bind(":party", owner.party)
        .bind(":role", std::string(core::to_word(owner.role)))
        .bind(":applicable", std::int64_t{owner.applies})
        .bind(":reason", owner.reason)
        .run();
  }
}

void Projector::write_tags(std::int64_t id, const core::Fields& fields) {
  constexpr std::string_view kPrefix = "tag/";
  std::set<std::string> written;  // the table takes letters of either case for the same
  for (auto entry = fields.lower_bound(kPrefix);
       entry != fields.end() && entry->first.starts_with(kPrefix); ++entry) {
    const std::string tag = entry->first.substr(kPrefix.size());
    if (!entry->second.value().is_null() && written.insert(base::lower(tag)).second) {
      rows_.put(kTag).bind(":commitment", id).bind(":tag", tag).run();
    }
  }
}

void Projector::compare_due(std::int64_t id, const core::Deadline& due,
                            const std::string& edited_from) {
  if (due.kind != core::DeadlineKind::meeting) {
    rows_.amend(kDue)
        .bind(":id", id)
        .bind(":due_first", first_day(due.window))
        .bind(":due_last", last_day(due.window))
        .bind(":edited_from", edited_from)
        .run();
  }
}

void Projector::resolve_meetings() {
  if (!rows_.compared()) {
    store_.statement(kResolveMeetings).run();
    return;
  }
  const Use query(store_.statement(kUnresolvedMeeting));
  if (query->step()) {
    rows_.differs(kCommitment.table);
  }
}

/// All at once: each statement that writes to a search index leaves a piece of it to be merged.
void Projector::index_new() {
  if (unsearched_.size() == 1) {
    store_.statement(kIndex).bind(":id", *unsearched_.begin()).run();
  } else if (!unsearched_.empty()) {
    store_.statement(kIndexNew).bind(":ids", core::canonical(core::Json(unsearched_))).run();
  }
  unsearched_.clear();
}

}  // namespace store
