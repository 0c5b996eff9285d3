#include "store/read_parts.hpp"

#include <algorithm>
#include <tuple>

#include "store/rewind.hpp"
#include "store/row_values.hpp"

namespace store {
namespace {

constexpr std::string_view kTitle = R"sql(
  SELECT title FROM register ORDER BY id LIMIT 1
)sql";
constexpr std::string_view kParties = R"sql(
  SELECT party.id, party.entity, party.code, party.name, party.kind, parent.code, party.note
  FROM party LEFT JOIN party AS parent ON parent.entity = party.parent
  WHERE party.removed = 0 ORDER BY party.code, party.id
)sql";
constexpr std::string_view kAliases = R"sql(
  SELECT party, alias FROM party_alias ORDER BY party, alias
)sql";
constexpr std::string_view kPartyCounts = R"sql(
  SELECT sum(role = 'lead' AND applicable), sum(role = 'supporting' AND applicable),
    sum(role = 'counterpart' AND applicable), sum(role = 'named' AND applicable),
    sum(NOT applicable)
  FROM owner JOIN commitment ON commitment.id = owner.commitment
  WHERE party = :party AND commitment.removed = 0
)sql";
constexpr std::string_view kDocuments = R"sql(
  SELECT id, entity, code, title, kind, issued_first, issued_last, place, issuers, address, series,
    edition, sha256, note,
    (SELECT count(*) FROM commitment WHERE commitment.document = document.id AND removed = 0), mark,
    original_form, original_sha256
  FROM document WHERE removed = 0 ORDER BY coalesce(issued_first, '9999'), code, id
)sql";
constexpr std::string_view kOwners = R"sql(
  SELECT party.id, party.code, party.name, role, applicable, reason
  FROM owner JOIN party ON party.id = owner.party
  WHERE commitment = :commitment
  ORDER BY CASE role WHEN 'lead' THEN 0 WHEN 'supporting' THEN 1 WHEN 'counterpart' THEN 2 ELSE 3 END,
    party.code
)sql";
constexpr std::string_view kTags = R"sql(
  SELECT tag FROM tag WHERE commitment = :commitment ORDER BY tag
)sql";
constexpr std::string_view kAssessments = R"sql(
  SELECT party, as_of, status, evidence, assessor, id FROM status_update
  WHERE commitment = :commitment AND effective = 1 AND as_of <= :as_of
  ORDER BY as_of DESC, lamport DESC, tie DESC
)sql";
constexpr std::string_view kUpdates = R"sql(
  SELECT status_update.id, event.id, commitment.key, status_update.party, party.code, as_of, status,
    assessor, status_update.note, status_update.reason, no_evidence, successor.key, corrects,
    status_update.recorded_at, status_update.actor, effective, evidence
  FROM status_update
  JOIN event ON event.seq = status_update.id
  JOIN commitment ON commitment.id = status_update.commitment
  LEFT JOIN party ON party.id = status_update.party
  LEFT JOIN commitment AS successor ON successor.id = status_update.successor
  WHERE status_update.commitment = :commitment AND (:id = 0 OR status_update.id = :id)
  ORDER BY as_of DESC, status_update.lamport DESC, tie DESC
)sql";
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

void load_owners(Store& store, core::Commitment& commitment) {
  const Use query(store.statement(kOwners));
  query->bind(":commitment", commitment.id);
  while (query->step()) {
    commitment.owners.push_back({query->integer(0), query->text(1), query->text(2),
                                 core::parse_role(query->view(3)).value_or(core::Role::named),
                                 query->integer(4) != 0, query->text(5)});
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

core::StatusUpdate read_update(const Statement& row, std::int64_t commitment) {
  core::StatusUpdate update;
  update.id = row.integer(0);
  update.event = row.text(1);
  update.commitment = commitment;
  update.key = row.text(2);
  update.party = row.optional_integer(3);
  update.party_code = row.text(4);
  update.as_of = date_at(row, 5).value_or(update.as_of);
  update.status = core::parse_status_word(row.view(6)).value_or(core::StatusWord::not_started);
  update.assessor = row.text(7);
  update.note = row.text(8);
  update.reason = row.text(9);
  update.no_evidence = row.text(10);
  update.successor_key = row.text(11);
  update.corrects = row.optional_integer(12);
  update.recorded_at = row.text(13);
  update.actor = row.text(14);
  update.effective = row.integer(15) != 0;
  return update;
}

/// Returns the ids of the updates, in the same order.
std::vector<std::int64_t> load_assessments(Store& store, core::Commitment& commitment,
                                           core::Date as_of, Assessors& assessors) {
  std::vector<std::int64_t> ids;
  const Use query(store.statement(kAssessments));
  query->bind(":commitment", commitment.id).bind(":as_of", as_of.iso());
  while (query->step()) {
    if (auto assessment = assessment_at(*query)) {
      assessment->assessor = assessors.place_of(query->view(4));
      commitment.assessments.push_back(*assessment);
      ids.push_back(query->integer(5));
    }
  }
  return ids;
}

bool is_halted(core::Disposition disposition) {
  return disposition == core::Disposition::stalled || disposition == core::Disposition::reversed;
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

constexpr std::int64_t kEach = 0;

/// All updates of a commitment, or one of them by its id; newest first.
std::vector<core::StatusUpdate> load_updates(Store& store, std::int64_t commitment,
                                             std::int64_t id) {
  std::vector<core::StatusUpdate> updates;
  std::vector<std::size_t> proven;
  {
    const Use query(store.statement(kUpdates));
    query->bind(":commitment", commitment).bind(":id", id);
    while (query->step()) {
      if (query->integer(16) > 0) {
        proven.push_back(updates.size());
      }
      updates.push_back(read_update(*query, commitment));
    }
  }
  for (const std::size_t at : proven) {
    updates[at].evidence = load_evidence(store, updates[at].id);
  }
  return updates;
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

std::string register_title(Store& store) {
  const Use query(store.statement(kTitle));
  return query->step() ? query->text(0) : std::string();
}

std::vector<core::Party> parties(Store& store) {
  std::vector<core::Party> all;
  {
    const Use query(store.statement(kParties));
    while (query->step()) {
      core::Party party{query->integer(0), query->text(1), query->text(2), query->text(3),
                        query->text(4),    query->text(5), query->text(6), {}};
      all.push_back(std::move(party));
    }
  }
  const Use query(store.statement(kAliases));
  while (query->step()) {
    const std::int64_t id = query->integer(0);
    const auto owner = std::find_if(all.begin(), all.end(),
                                    [id](const core::Party& party) { return party.id == id; });
    if (owner != all.end()) {
      owner->aliases.push_back(query->text(1));
    }
  }
  return all;
}

core::PartyCounts counts_of(Store& store, const core::Party& party) {
  const Use query(store.statement(kPartyCounts));
  query->bind(":party", party.id);
  core::PartyCounts counts;
  if (query->step()) {  // sums over no row are NULL, which reads as 0
    counts = {query->integer(0), query->integer(1), query->integer(2), query->integer(3),
              query->integer(4)};
  }
  return counts;
}

std::vector<core::Document> documents(Store& store) {
  std::vector<core::Document> all;
  const Use query(store.statement(kDocuments));
  while (query->step()) {
    core::Document document;
    document.id = query->integer(0);
    document.entity = query->text(1);
    document.code = query->text(2);
    document.title = query->text(3);
    document.kind = query->text(4);
    document.issued = interval_at(*query, 5, 6);
    document.place = query->text(7);
    document.issuers = query->text(8);
    document.address = query->text(9);
    document.series = query->text(10);
    document.edition = query->text(11);
    document.sha256 = query->text(12);
    document.note = query->text(13);
    document.commitments = query->integer(14);
    document.mark = query->text(15);
    document.original_form = query->text(16);
    document.original_sha256 = query->text(17);
    all.push_back(std::move(document));
  }
  return all;
}

std::uint32_t Assessors::place_of(std::string_view name) {
  const auto found = places_.find(name);
  if (found != places_.end()) {
    return found->second;
  }
  const auto place = static_cast<std::uint32_t>(names_.size());
  names_.emplace_back(name);
  places_.emplace(name, place);
  return place;
}

std::vector<core::StatusUpdate> updates_of(Store& store, std::int64_t commitment) {
  return load_updates(store, commitment, kEach);
}

std::vector<core::StatusUpdate> updates_of(Store& store, std::int64_t commitment,
                                           core::Date as_of) {
  std::vector<core::StatusUpdate> updates = updates_of(store, commitment);
  std::erase_if(updates, [as_of](const auto& update) { return update.as_of > as_of; });
  return updates;
}

Reading reading_of(Store& store, core::Date as_of, Detail detail) {
  Reading reading{as_of, detail};
  const Use query(store.statement(kAny));
  if (query->step()) {
    reading.conflicts = query->integer(0) != 0;
    reading.tags = query->integer(1) != 0;
    reading.milestones = query->integer(2) != 0;
    reading.links = query->integer(3) != 0;
  }
  return reading;
}

void load_parts(Store& store, core::Commitment& commitment, Reading& reading) {
  if (reading.detail == Detail::state) {
    return;
  }
  if (!commitment.rewound) {
    load_owners(store, commitment);
  }
  if (reading.conflicts) {
    load_conflicts(store, commitment);
  }
  if (reading.detail == Detail::row) {
    return;
  }
  if (!commitment.rewound && reading.tags) {
    load_tags(store, commitment);
  }
  if (reading.milestones) {
    load_milestones(store, commitment, reading.as_of);
  }
  if (reading.links) {
    load_links(store, commitment, reading.as_of);
  }
  const std::vector<std::int64_t> ids =
      load_assessments(store, commitment, reading.as_of, reading.assessors);
  if (reading.detail == Detail::card) {
    commitment.updates = updates_of(store, commitment.id, reading.as_of);
    return;
  }
  for (const std::size_t place : explanations(commitment)) {
    commitment.updates.push_back(std::move(load_updates(store, commitment.id, ids[place]).front()));
  }
}

}  // namespace store
