#include "store/rewind.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "core/assess.hpp"
#include "core/codec.hpp"
#include "core/fold.hpp"
#include "core/history.hpp"
#include "store/field_text.hpp"
#include "store/log.hpp"
#include "store/row_values.hpp"

namespace store {
namespace {

constexpr std::string_view kOwing = R"sql(
  SELECT party FROM owner
  WHERE commitment = :commitment AND applicable = 1 AND role IN ('lead', 'supporting')
)sql";
// The covering index gives them newest first; the caller stops as soon as it knows enough.
constexpr std::string_view kUpdatesBy = R"sql(
  SELECT party, as_of, status, evidence FROM status_update
  WHERE commitment = :commitment AND effective = 1 AND as_of <= :as_of
  ORDER BY as_of DESC, lamport DESC, tie DESC
)sql";

constexpr std::string_view kEntityOf = R"sql(
  SELECT entity FROM commitment WHERE id = :id
)sql";

constexpr std::string_view kPartyRow = R"sql(
  SELECT id, code, name FROM party WHERE entity = :entity
)sql";

constexpr std::string_view kMeetings = R"sql(
  SELECT entity FROM document WHERE series = :series AND edition = :edition
)sql";

constexpr std::string_view kDocumentRow = R"sql(
  SELECT id, code FROM document WHERE entity = :entity
)sql";

/// The days of a meeting as they were known on a day; nothing before they were.
std::optional<core::Interval> meeting_by(Store& store, const core::Deadline& due,
                                         core::Date as_of) {
  std::optional<core::Interval> earliest;
  const Use query(store.statement(kMeetings));
  query->bind(":series", due.series).bind(":edition", due.edition);
  while (query->step()) {
    std::vector<core::Event> events = events_of(store, query->text(0));
    const auto held = core::interval_from(core::value_of(core::fold(events), "issued"));
    if (!held || held->first > as_of) {  // else it had happened, whenever it was entered
      std::erase_if(events, [day = as_of.iso()](const core::Event& event) {
        return core::effective_day(event) > day;
      });
    }
    const core::Fields fields = core::fold(events);
    const auto issued = core::interval_from(core::value_of(fields, "issued"));
    const bool sooner = issued && (!earliest || std::pair(issued->last, issued->first) <
                                                    std::pair(earliest->last, earliest->first));
    if (sooner && flag(fields, "removed") == 0) {
      earliest = issued;
    }
  }
  return earliest;
}

std::string entity_of(Store& store, std::int64_t commitment) {
  const Use query(store.statement(kEntityOf));
  query->bind(":id", commitment);
  return query->step() ? query->text(0) : std::string();
}

void replace_text(const core::Fields& fields, const char* name, std::string& text) {
  const core::Json& value = core::value_of(fields, name);
  text = value.is_string() ? value.get<std::string>() : std::string();
}

std::optional<core::Owner> owner_of(Store& store, const std::string& entity,
                                    const core::Json& value) {
  const auto role =
      value.is_object() ? core::parse_role(core::text_or(value, "role")) : std::nullopt;
  if (!role) {
    return std::nullopt;
  }
  const Use query(store.statement(kPartyRow));
  query->bind(":entity", entity);
  if (!query->step()) {
    return std::nullopt;
  }
  const auto applicable = value.find("applicable");
  return core::Owner{query->integer(0),
                     query->text(1),
                     query->text(2),
                     *role,
                     applicable == value.end() || *applicable != false,
                     core::text_or(value, "reason")};
}

/// The parties and their roles, by the fields as they were; leads first, then by code.
std::vector<core::Owner> owners_by(Store& store, const core::Fields& fields) {
  constexpr std::string_view kOwner = "owner/";
  std::vector<core::Owner> owners;
  for (auto entry = fields.lower_bound(kOwner);
       entry != fields.end() && entry->first.starts_with(kOwner); ++entry) {
    if (auto owner = owner_of(store, entry->first.substr(kOwner.size()), entry->second.value())) {
      owners.push_back(std::move(*owner));
    }
  }
  std::sort(owners.begin(), owners.end(), [](const core::Owner& a, const core::Owner& b) {
    return std::pair(a.role, base::lower(a.code)) < std::pair(b.role, base::lower(b.code));
  });
  return owners;
}

/// One of those that differ in case only, as the table has them.
std::vector<std::string> tags_by(const core::Fields& fields) {
  constexpr std::string_view kTag = "tag/";
  std::vector<std::string> tags;
  for (auto entry = fields.lower_bound(kTag);
       entry != fields.end() && entry->first.starts_with(kTag); ++entry) {
    const std::string tag = entry->first.substr(kTag.size());
    const bool is_there = std::any_of(tags.begin(), tags.end(), [&](const std::string& other) {
      return base::lower(other) == base::lower(tag);
    });
    if (!entry->second.value().is_null() && !is_there) {
      tags.push_back(tag);
    }
  }
  return tags;
}

/// Where the words stood by the fields as they were.
void rewind_source(Store& store, const core::Fields& fields, core::Commitment& commitment) {
  const auto line = [&](const char* name) {
    const core::Json& value = core::value_of(fields, name);
    return value.is_number_integer() ? std::optional(value.get<std::int64_t>()) : std::nullopt;
  };
  std::string document;
  replace_text(fields, "document", document);
  replace_text(fields, "paragraph", commitment.paragraph);
  commitment.line_first = line("line_first");
  commitment.line_last = line("line_last");
  commitment.made = core::interval_from(core::value_of(fields, "made"));
  const Use query(store.statement(kDocumentRow));
  query->bind(":entity", document);
  const bool found = query->step();
  commitment.document = found ? std::optional(query->integer(0)) : std::nullopt;
  commitment.document_code = found ? query->text(1) : std::string();
}

std::vector<std::int64_t> owing_among(const std::vector<core::Owner>& owners) {
  std::vector<std::int64_t> owing;
  for (const core::Owner& owner : owners) {
    if (owner.owes()) {
      owing.push_back(owner.party);
    }
  }
  return owing;
}

void rewind_fields(Store& store, core::Commitment& commitment, core::Date as_of) {
  const std::vector<core::Event> events =
      core::effective_by(events_of(store, entity_of(store, commitment.id)), as_of);
  const core::Fields fields = core::fold(events);
  replace_text(fields, "title", commitment.title);
  replace_text(fields, "text", commitment.text);
  replace_text(fields, "chapeau", commitment.chapeau);
  replace_text(fields, "section", commitment.section);
  replace_text(fields, "note", commitment.note);
  rewind_source(store, fields, commitment);
  std::string time_kind;
  replace_text(fields, "time_kind", time_kind);
  commitment.time_kind = core::parse_time_kind(time_kind).value_or(core::TimeKind::one_off);
  core::Deadline due = core::deadline_from(core::value_of(fields, "due"));
  if (due.kind == core::DeadlineKind::meeting) {
    due.window = meeting_by(store, due, as_of);
  }
  commitment.due = due;
  const core::DuePast past = core::due_past(events);
  commitment.first_due_text = past.first.text;
  commitment.first_due_last =
      past.first.window ? std::optional(past.first.window->last) : std::nullopt;
  commitment.due_moves = past.moves;
  commitment.owners = owners_by(store, fields);
  commitment.tags = tags_by(fields);
  commitment.rewound = true;
}

std::vector<std::int64_t> owing_parties(Store& store, std::int64_t commitment) {
  std::vector<std::int64_t> owing;
  const Use query(store.statement(kOwing));
  query->bind(":commitment", commitment);
  while (query->step()) {
    owing.push_back(query->integer(0));
  }
  return owing;
}

/// True when one more, older update cannot change the state: the newest speaks of all parties, and
/// neither its level nor the length of a run of `complete` depends on what came before.
bool settles_everything(const core::Assessment& newest) {
  return !newest.party && core::level_of(newest.status) &&
         newest.status != core::StatusWord::complete;
}

std::vector<core::Assessment> updates_by(Store& store, std::int64_t commitment, core::Date as_of) {
  std::vector<core::Assessment> updates;
  const Use query(store.statement(kUpdatesBy));
  query->bind(":commitment", commitment).bind(":as_of", as_of.iso());
  while (query->step()) {
    if (const auto assessment = assessment_at(*query)) {
      updates.push_back(*assessment);
    }
    if (updates.size() == 1 && settles_everything(updates.front())) {
      break;
    }
  }
  return updates;
}

void set_state(core::Commitment& commitment, const std::vector<std::int64_t>& owing,
               const std::vector<core::Assessment>& updates) {
  commitment.state = core::assess(owing, updates, commitment.time_kind);
  commitment.unproven = core::is_unproven(owing, updates);
}

/// For a commitment whose owners are the same since.
void rewind_state(Store& store, core::Commitment& commitment, core::Date as_of) {
  const std::vector<core::Assessment> updates = updates_by(store, commitment.id, as_of);
  const bool name_parties =
      std::any_of(updates.begin(), updates.end(), [](const auto& update) { return update.party; });
  if (name_parties) {
    set_state(commitment, owing_parties(store, commitment.id), updates);
  } else {
    commitment.state = core::assess_alike(commitment.state.owing, updates, commitment.time_kind);
    commitment.unproven = core::is_unproven({}, updates);
  }
}

}  // namespace

void rewind(Store& store, core::Commitment& commitment, core::Date as_of,
            std::string_view edited_from) {
  if (!edited_from.empty() && edited_from > as_of.iso()) {
    // Who owes it and how often it comes count in its state, whenever that was last updated.
    rewind_fields(store, commitment, as_of);
    set_state(commitment, owing_among(commitment.owners), updates_by(store, commitment.id, as_of));
  } else if (commitment.state.last_update && *commitment.state.last_update > as_of) {
    rewind_state(store, commitment, as_of);
  }
}

}  // namespace store
