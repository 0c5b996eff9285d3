#include "store/read_parts.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/text.hpp"
#include "store/rewind.hpp"
#include "store/row_values.hpp"

namespace store {
namespace {

constexpr std::string_view kOwners = R"sql(
  SELECT party, role, applicable, reason FROM owner WHERE commitment = :commitment
)sql";
constexpr std::string_view kPartyName = R"sql(
  SELECT code, name FROM party WHERE id = :id
)sql";
constexpr std::string_view kTags = R"sql(
  SELECT tag FROM tag WHERE commitment = :commitment ORDER BY tag
)sql";
// Without a name it is read from the covering index alone.
constexpr std::string_view kAssessments = R"sql(
  SELECT party, as_of, status, evidence, id, '' FROM status_update
  WHERE commitment = :commitment AND effective = 1 AND as_of <= :as_of
  ORDER BY as_of DESC, lamport DESC, tie DESC
)sql";
constexpr std::string_view kNamedAssessments = R"sql(
  SELECT party, as_of, status, evidence, id, assessor FROM status_update
  WHERE commitment = :commitment AND effective = 1 AND as_of <= :as_of
  ORDER BY as_of DESC, lamport DESC, tie DESC
)sql";
constexpr std::string_view kNotes = R"sql(
  SELECT party, as_of, status, evidence, id, assessor, note, reason, no_evidence FROM status_update
  WHERE commitment = :commitment AND effective = 1 AND as_of <= :as_of
  ORDER BY as_of DESC, lamport DESC, tie DESC
)sql";
constexpr std::string_view kUpdates = R"sql(
  SELECT status_update.id, event.id, status_update.party, party.code, as_of, status,
    assessor, status_update.note, status_update.reason, no_evidence,
    (SELECT key FROM commitment WHERE commitment.id = status_update.successor), corrects,
    status_update.recorded_at, status_update.actor, effective, evidence
  FROM status_update
  JOIN event ON event.seq = status_update.id
  LEFT JOIN party ON party.id = status_update.party
)sql";
constexpr std::string_view kTold = R"sql(
  SELECT id, '', party, '', as_of, status, assessor, note, reason, no_evidence,
    (SELECT key FROM commitment WHERE commitment.id = status_update.successor), corrects,
    recorded_at, actor, effective, evidence
  FROM status_update
  WHERE commitment = :commitment AND effective = 1 AND as_of <= :as_of
  ORDER BY as_of DESC, lamport DESC, tie DESC
)sql";
constexpr std::string_view kOfCommitment = R"sql(
  WHERE status_update.commitment = :commitment
  ORDER BY as_of DESC, status_update.lamport DESC, tie DESC
)sql";
constexpr std::string_view kKey = R"sql(
  SELECT key FROM commitment WHERE id = :id
)sql";
constexpr std::string_view kOfId = " WHERE status_update.id = :id";
constexpr std::string_view kEvidence = R"sql(
  SELECT address, title, publisher, published, file_name, coalesce(sha256, ''), coalesce(size, 0)
  FROM evidence WHERE status_update = :status_update ORDER BY position
)sql";
constexpr std::string_view kMilestones = R"sql(
  SELECT id, entity, number, title, due_first, due_last, done_on, note, evidence, edited_from
  FROM milestone WHERE commitment = :commitment AND (removed = 0 OR edited_from > :as_of)
  ORDER BY coalesce(due_last, '9999'), number, id
)sql";
constexpr std::string_view kLinks = R"sql(
  SELECT link.id, link.entity, source.key, relation, target.key, link.note, link.edited_from,
    source.entity
  FROM link JOIN commitment AS source ON source.id = link.source
  JOIN commitment AS target ON target.id = link.target
  WHERE (link.source = :commitment OR link.target = :commitment)
    AND (link.removed = 0 OR link.edited_from > :as_of)
    AND source.exists_from <= :as_of AND target.exists_from <= :as_of
  ORDER BY source.sort_key, relation, target.sort_key, link.id
)sql";
constexpr std::string_view kAny = R"sql(
  SELECT EXISTS (SELECT 1 FROM conflict), EXISTS (SELECT 1 FROM tag),
    EXISTS (SELECT 1 FROM milestone), EXISTS (SELECT 1 FROM link)
)sql";
constexpr std::string_view kConflicts = R"sql(
  SELECT DISTINCT CASE substr(field, 1, 6) WHEN 'owner/' THEN 'owner ' || coalesce(
    (SELECT code FROM party WHERE party.entity = substr(field, 7)), substr(field, 7))
    ELSE field END
  FROM conflict WHERE entity = :entity ORDER BY 1
)sql";

const PartyName& party_name(Store& store, std::int64_t id, Reading& reading) {
  const auto [found, is_new] = reading.parties.try_emplace(id);
  if (is_new) {
    const Use query(store.statement(kPartyName));
    query->bind(":id", id);
    if (query->step()) {
      found->second = {query->text(0), query->text(1)};
    }
  }
  return found->second;
}

/// Leads first, then by code.
void load_owners(Store& store, core::Commitment& commitment, Reading& reading) {
  const Use query(store.statement(kOwners));
  query->bind(":commitment", commitment.id);
  while (query->step()) {
    const PartyName& party = party_name(store, query->integer(0), reading);
    commitment.owners.push_back({query->integer(0), party.code, party.name,
                                 core::parse_role(query->view(1)).value_or(core::Role::named),
                                 query->integer(2) != 0, query->text(3)});
  }
  if (commitment.owners.size() > 1) {
    std::sort(commitment.owners.begin(), commitment.owners.end(),
              [](const core::Owner& a, const core::Owner& b) {
                return std::pair(a.role, base::lower(a.code)) <
                       std::pair(b.role, base::lower(b.code));
              });
  }
}

std::vector<core::Evidence> load_evidence(Store& store, std::int64_t update) {
  std::vector<core::Evidence> evidence;
  const Use query(store.statement(kEvidence));
  query->bind(":status_update", update);
  while (query->step()) {
    evidence.push_back({query->text(0), query->text(1), query->text(2), query->text(3),
                        query->text(4), query->text(5), query->integer(6)});
  }
  return evidence;
}

core::StatusUpdate read_update(const Statement& row, const core::Commitment& commitment) {
  core::StatusUpdate update;
  update.id = row.integer(0);
  update.event = row.view(1);
  update.commitment = commitment.id;
  update.key = commitment.key;
  update.party = row.optional_integer(2);
  update.party_code = row.view(3);
  update.as_of = date_at(row, 4).value_or(update.as_of);
  update.status = core::parse_status_word(row.view(5)).value_or(core::StatusWord::not_started);
  update.assessor = row.view(6);
  update.note = row.view(7);
  update.reason = row.view(8);
  update.no_evidence = row.view(9);
  update.successor_key = row.view(10);
  update.corrects = row.optional_integer(11);
  update.recorded_at = row.view(12);
  update.actor = row.view(13);
  update.effective = row.integer(14) != 0;
  update.pieces = static_cast<std::int32_t>(row.integer(15));
  return update;
}

/// The same without what only a card prints.
core::StatusUpdate read_note(Store& store, const Statement& row, const core::Commitment& commitment,
                             const core::Assessment& says, Reading& reading) {
  core::StatusUpdate update;
  update.id = row.integer(4);
  update.commitment = commitment.id;
  update.party = says.party;
  if (says.party) {
    update.party_code = party_name(store, *says.party, reading).code;
  }
  update.as_of = says.as_of;
  update.status = says.status;
  update.pieces = says.evidence;
  update.assessor = row.view(5);
  update.note = row.view(6);
  update.reason = row.view(7);
  update.no_evidence = row.view(8);
  return update;
}

/// Returns the ids of the updates, in the same order.
std::vector<std::int64_t> load_assessments(Store& store, core::Commitment& commitment,
                                           Reading& reading) {
  const Detail& detail = reading.query.detail;
  const bool notes = detail.has(Part::notes);
  std::vector<std::int64_t> ids;
  const Use query(store.statement(notes                         ? kNotes
                                  : detail.has(Part::assessors) ? kNamedAssessments
                                                                : kAssessments));
  query->bind(":commitment", commitment.id).bind_ref(":as_of", reading.day);
  while (query->step()) {
    if (auto assessment = assessment_at(*query)) {
      assessment->assessor = reading.assessors.place_of(query->view(5));
      if (notes) {
        commitment.updates.push_back(read_note(store, *query, commitment, *assessment, reading));
      }
      commitment.assessments.push_back(*assessment);
      ids.push_back(query->integer(4));
    }
  }
  return ids;
}

bool is_halted(core::Disposition disposition) {
  return disposition == core::Disposition::stalled || disposition == core::Disposition::reversed;
}

/// Whether its updates are to tell why it stands as it does.
bool asks_why(const core::Commitment& commitment) {
  return is_halted(commitment.state.disposition) || commitment.unproven ||
         commitment.state.sides_differ;
}

/// Of the updates that count, newest first, the places of those whose own words lists print: the
/// newest that says that work halted, and the newest that closes it without evidence.
std::vector<std::size_t> explanations(const core::Commitment& commitment) {
  std::vector<std::size_t> places;
  bool halted = !is_halted(commitment.state.disposition);
  bool bare = !commitment.unproven;
  for (std::size_t at = 0; at < commitment.assessments.size() && !(halted && bare); ++at) {
    const core::Assessment& each = commitment.assessments[at];
    const bool halts = !halted && core::disposition_of(each.status, commitment.time_kind) ==
                                      commitment.state.disposition;
    const bool closes = !bare && each.evidence == 0 && each.status == core::StatusWord::complete;
    halted = halted || halts;
    bare = bare || closes;
    if (halts || closes) {
      places.push_back(at);
    }
  }
  return places;
}

std::vector<core::StatusUpdate> read_updates(Store& store, Statement& query,
                                             const core::Commitment& commitment) {
  std::vector<core::StatusUpdate> updates;
  while (query.step()) {
    updates.push_back(read_update(query, commitment));
  }
  for (core::StatusUpdate& update : updates) {
    if (update.pieces > 0) {
      update.evidence = load_evidence(store, update.id);
    }
  }
  return updates;
}

/// Newest first.
std::vector<core::StatusUpdate> load_updates(Store& store, const core::Commitment& commitment) {
  static const std::string sql = std::string(kUpdates).append(kOfCommitment);
  const Use query(store.statement(sql));
  query->bind(":commitment", commitment.id);
  return read_updates(store, *query, commitment);
}

core::StatusUpdate load_update(Store& store, const core::Commitment& commitment, std::int64_t id) {
  static const std::string sql = std::string(kUpdates).append(kOfId);
  const Use query(store.statement(sql));
  query->bind(":id", id);
  return std::move(read_updates(store, *query, commitment).front());
}

void load_tags(Store& store, core::Commitment& commitment) {
  const Use query(store.statement(kTags));
  query->bind(":commitment", commitment.id);
  while (query->step()) {
    commitment.tags.push_back(query->text(0));
  }
}

void load_milestones(Store& store, core::Commitment& commitment, core::Date as_of) {
  const Use query(store.statement(kMilestones));
  query->bind(":commitment", commitment.id).bind(":as_of", as_of.iso());
  while (query->step()) {
    core::Milestone milestone;
    milestone.id = query->integer(0);
    milestone.entity = query->text(1);
    milestone.key = commitment.key;
    milestone.number = static_cast<int>(query->integer(2));
    milestone.title = query->text(3);
    milestone.due = interval_at(*query, 4, 5);
    milestone.done_on = date_at(*query, 6);
    if (milestone.done_on > as_of) {
      milestone.done_on.reset();
    }
    milestone.note = query->text(7);
    milestone.evidence = query->text(8);
    const bool stood =
        query->view(9) <= as_of.iso() || rewind(store, milestone, commitment.entity, as_of);
    if (stood) {
      commitment.milestones.push_back(std::move(milestone));
    }
  }
  std::sort(commitment.milestones.begin(), commitment.milestones.end(),
            [](const core::Milestone& a, const core::Milestone& b) {
              const auto place = [](const core::Milestone& each) {
                return std::tuple(each.due ? each.due->last : core::kLastDay, each.number, each.id);
              };
              return place(a) < place(b);
            });
}

void load_links(Store& store, core::Commitment& commitment, core::Date as_of) {
  const Use query(store.statement(kLinks));
  query->bind(":commitment", commitment.id).bind(":as_of", as_of.iso());
  while (query->step()) {
    core::Link link{
        query->integer(0), query->text(1),
        query->text(2),    core::parse_relation(query->view(3)).value_or(core::Relation::related),
        query->text(4),    query->text(5)};
    if (query->view(6) <= as_of.iso() || rewind(store, link, query->text(7), as_of)) {
      commitment.links.push_back(std::move(link));
    }
  }
}

void load_conflicts(Store& store, core::Commitment& commitment) {
  const Use query(store.statement(kConflicts));
  query->bind(":entity", commitment.entity);
  while (query->step()) {
    commitment.conflicts.push_back(query->text(0));
  }
}

}  // namespace

std::uint32_t Assessors::place_of(std::string_view name) {
  if (last_ < names_.size() && names_[last_] == name) {
    return last_;  // mostly the same one speaks again
  }
  const auto found = places_.find(name);
  if (found != places_.end()) {
    last_ = found->second;
    return last_;
  }
  last_ = static_cast<std::uint32_t>(names_.size());
  names_.emplace_back(name);
  places_.emplace(name, last_);
  return last_;
}

std::vector<core::StatusUpdate> told_updates_of(Store& store, const core::Commitment& commitment,
                                                core::Date as_of) {
  const Use query(store.statement(kTold));
  query->bind(":commitment", commitment.id).bind(":as_of", as_of.iso());
  std::vector<core::StatusUpdate> updates = read_updates(store, *query, commitment);
  for (core::StatusUpdate& update : updates) {
    if (update.party) {
      const Use party(store.statement(kPartyName));
      party->bind(":id", *update.party);
      update.party_code = party->step() ? party->text(0) : std::string();
    }
  }
  return updates;
}

std::vector<core::StatusUpdate> updates_of(Store& store, std::int64_t id) {
  core::Commitment commitment;
  commitment.id = id;
  {
    const Use query(store.statement(kKey));
    query->bind(":id", id);
    commitment.key = query->step() ? query->text(0) : std::string();
  }
  return load_updates(store, commitment);
}

std::vector<core::StatusUpdate> updates_of(Store& store, std::int64_t commitment,
                                           core::Date as_of) {
  std::vector<core::StatusUpdate> updates = updates_of(store, commitment);
  std::erase_if(updates, [as_of](const auto& update) { return update.as_of > as_of; });
  return updates;
}

Reading reading_of(Store& store, const Query& asked) {
  Reading reading{asked, asked.as_of.iso()};
  const Use query(store.statement(kAny));
  if (query->step()) {
    const Detail& detail = asked.detail;
    reading.conflicts = detail.has(Part::conflicts) && query->integer(0) != 0;
    reading.tags = detail.has(Part::tags) && query->integer(1) != 0;
    reading.milestones = detail.has(Part::milestones) && query->integer(2) != 0;
    reading.links = detail.has(Part::links) && query->integer(3) != 0;
  }
  return reading;
}

namespace {

/// What its updates say, and as many of their words as were asked for.
void load_sayings(Store& store, core::Commitment& commitment, Reading& reading) {
  const Detail& detail = reading.query.detail;
  const bool explained = detail.has(Part::explanations);
  if (detail.has(Part::assessments) || (explained && asks_why(commitment))) {
    const std::vector<std::int64_t> ids = load_assessments(store, commitment, reading);
    if (explained && !detail.has(Part::notes) && !detail.has(Part::updates)) {
      for (const std::size_t place : explanations(commitment)) {
        commitment.updates.push_back(load_update(store, commitment, ids[place]));
      }
    }
  }
  if (detail.has(Part::updates)) {
    commitment.updates = load_updates(store, commitment);
    std::erase_if(commitment.updates,
                  [&](const auto& update) { return update.as_of > reading.query.as_of; });
  }
}

}  // namespace

void load_parts(Store& store, core::Commitment& commitment, Reading& reading) {
  if (!commitment.rewound && reading.tags) {
    load_tags(store, commitment);
  }
  if (reading.milestones) {
    load_milestones(store, commitment, reading.query.as_of);
  }
  if (reading.links) {
    load_links(store, commitment, reading.query.as_of);
  }
  if (reading.conflicts) {
    load_conflicts(store, commitment);
  }
  if (reading.query.shown && !reading.query.shown(commitment)) {
    return;
  }
  if (!commitment.rewound && reading.query.detail.has(Part::owners)) {
    load_owners(store, commitment, reading);
  }
  load_sayings(store, commitment, reading);
}

}  // namespace store
