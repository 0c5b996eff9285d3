// Projection of status updates, and the current state of a commitment that follows from them.
#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <vector>

#include "core/assess.hpp"
#include "core/codec.hpp"
#include "store/log.hpp"
#include "store/projector.hpp"
#include "store/row_values.hpp"

namespace store {
namespace {

constexpr RowForm kUpdate{
    "status_update", "id",
    "commitment party as_of status assessor note reason no_evidence successor corrects evidence "
    "lamport tie recorded_at actor"};
constexpr RowForm kEvidence{"evidence", "status_update position",
                            "address title publisher published file_name sha256 size"};
constexpr std::string_view kSeqOfEvent = R"sql(
  SELECT seq FROM event WHERE id = :id
)sql";
constexpr std::string_view kEntityOf = R"sql(
  SELECT entity FROM commitment WHERE id = :id
)sql";
constexpr std::string_view kUpdatesToSettle = R"sql(
  SELECT status_update.id, event.id, corrects
  FROM status_update JOIN event ON event.seq = status_update.id
  WHERE status_update.commitment = :commitment
)sql";
constexpr RowForm kSettled{"status_update", "id", "retracted effective"};
// Of commitments whose updates were settled, each was looked at.
constexpr std::string_view kTakenBack = R"sql(
  SELECT DISTINCT commitment FROM status_update WHERE retracted <> 0 OR effective <> 1
)sql";
constexpr std::string_view kOwing = R"sql(
  SELECT party FROM owner
  WHERE commitment = :commitment AND applicable = 1 AND role IN ('lead', 'supporting')
)sql";
constexpr std::string_view kAssessments = R"sql(
  SELECT party, as_of, status, evidence FROM status_update
  WHERE commitment = :commitment AND effective = 1
  ORDER BY as_of DESC, lamport DESC, tie DESC
)sql";
constexpr std::string_view kSoFar = R"sql(
  SELECT time_kind, changed_at FROM commitment WHERE id = :id
)sql";
constexpr RowForm kState{
    "commitment", "id",
    "level disposition last_update met_on assessed owing sides_differ unproven changed_at"};

/// 0 for an id that is none: a file from anybody may hold that, and kept check says so.
std::int64_t tie_of(const std::string& id) {
  std::int64_t tie = 0;
  std::from_chars(id.data(), id.data() + std::min<std::size_t>(id.size(), 8), tie, 16);
  return tie;
}

std::optional<std::string> iso(const std::optional<core::Date>& date) {
  return date ? std::optional(date->iso()) : std::nullopt;
}

/// What the row of a commitment says already.
struct SoFar {
  core::TimeKind kind = core::TimeKind::one_off;
  std::string changed_at;
};

SoFar so_far_of(Store& store, std::int64_t commitment) {
  SoFar so_far;
  const Use query(store.statement(kSoFar));
  query->bind(":id", commitment);
  if (query->step()) {
    so_far.kind = core::parse_time_kind(query->view(0)).value_or(so_far.kind);
    so_far.changed_at = query->text(1);
  }
  return so_far;
}

}  // namespace

void Projector::write_update(const core::Event& event, const core::Json& payload) {
  const auto commitment = commitment_row(event.entity);
  if (!commitment || !payload.is_object()) {
    return;
  }
  mark_dirty(*commitment, event.recorded_at);
  if (event.kind != core::kind::update_record) {
    unsettled_.insert(*commitment);
    return;
  }
  const auto as_of = core::Date::parse_iso(core::text_ref(payload, "as_of"));
  const auto status = core::parse_status_word(core::text_ref(payload, "status"));
  const std::string& party_entity = core::text_ref(payload, "party");
  const auto party = party_row(party_entity);
  if (!as_of || !status || (!party && !party_entity.empty())) {
    return;
  }
  const auto evidence = payload.find("evidence");
  const bool has_evidence = evidence != payload.end() && evidence->is_array();
  std::optional<std::int64_t> corrects;
  const std::string& corrected = core::text_ref(payload, "corrects");
  if (!corrected.empty()) {
    const Use query(store_.statement(kSeqOfEvent));
    query->bind(":id", corrected);
    corrects = query->step() ? std::optional(query->integer(0)) : std::nullopt;
    unsettled_.insert(*commitment);
  }
  {
    rows_.add(kUpdate)
        .bind(":id", event.seq)
        .bind(":commitment", *commitment)
        .bind(":party", party)
        .bind_ref(":as_of", as_of->iso())
        .bind_ref(":status", std::string(core::to_word(*status)))
        .bind_ref(":assessor", core::text_ref(payload, "assessor"))
        .bind_ref(":note", core::text_ref(payload, "note"))
        .bind_ref(":reason", core::text_ref(payload, "reason"))
        .bind_ref(":no_evidence", core::text_ref(payload, "no_evidence"))
        .bind(":successor", commitment_row(core::text_ref(payload, "successor")))
        .bind(":corrects", corrects)
        .bind(":evidence", has_evidence ? static_cast<std::int64_t>(evidence->size()) : 0)
        .bind(":lamport", event.lamport)
        .bind(":tie", tie_of(event.id))
        .bind_ref(":recorded_at", event.recorded_at)
        .bind_ref(":actor", event.actor)
        .run();
  }
  if (has_evidence) {
    write_evidence(event.seq, *evidence);
  }
}

void Projector::write_evidence(std::int64_t update, const core::Json& list) {
  std::int64_t position = 0;
  for (const core::Json& item : list) {
    const core::Evidence evidence = core::evidence_from(item);
    const bool kept = !evidence.sha256.empty();
    rows_.add(kEvidence)
        .bind(":status_update", update)
        .bind(":position", ++position)
        .bind_ref(":address", evidence.address)
        .bind_ref(":title", evidence.title)
        .bind_ref(":publisher", evidence.publisher)
        .bind_ref(":published", evidence.published)
        .bind_ref(":file_name", evidence.file_name)
        .bind(":sha256", kept ? std::optional(evidence.sha256) : std::nullopt)
        .bind(":size", kept ? std::optional(evidence.size) : std::nullopt)
        .run();
  }
}

/// An update counts unless it was taken back, or another that was not taken back corrects it.
void Projector::settle_updates(std::int64_t commitment) {
  std::string entity;
  {
    const Use query(store_.statement(kEntityOf));
    query->bind(":id", commitment);
    entity = query->step() ? query->text(0) : std::string();
  }
  const std::set<std::string> retracted = core::retracted_updates(events_of(store_, entity));
  std::map<std::int64_t, bool> is_retracted;
  std::set<std::int64_t> corrected;
  {
    const Use query(store_.statement(kUpdatesToSettle));
    query->bind(":commitment", commitment);
    while (query->step()) {
      const bool gone = retracted.contains(query->text(1));
      is_retracted[query->integer(0)] = gone;
      if (!gone && !query->is_null(2)) {
        corrected.insert(query->integer(2));
      }
    }
  }
  for (const auto& [id, gone] : is_retracted) {
    rows_.amend(kSettled)
        .bind(":id", id)
        .bind(":retracted", std::int64_t{gone})
        .bind(":effective", std::int64_t{!gone && !corrected.contains(id)})
        .run();
  }
}

void Projector::require_settled() {
  const Use query(store_.statement(kTakenBack));
  while (query->step()) {
    if (!unsettled_.contains(query->integer(0))) {
      rows_.differs(kSettled.table);
    }
  }
}

void Projector::refresh_state(std::int64_t commitment, const std::string& changed_at) {
  std::vector<std::int64_t> owing;
  {
    const Use query(store_.statement(kOwing));
    query->bind(":commitment", commitment);
    while (query->step()) {
      owing.push_back(query->integer(0));
    }
  }
  std::vector<core::Assessment> updates;
  {
    const Use query(store_.statement(kAssessments));
    query->bind(":commitment", commitment);
    while (query->step()) {
      if (const auto assessment = assessment_at(*query)) {
        updates.push_back(*assessment);
      }
    }
  }
  SoFar so_far = so_far_of(store_, commitment);
  // What is compared was computed from all events, not from what came last.
  if (rows_.compared() || so_far.changed_at < changed_at) {
    so_far.changed_at = changed_at;
  }
  const core::OverallState state = core::assess(owing, updates, so_far.kind);
  rows_.amend(kState)
      .bind(":id", commitment)
      .bind(":level",
            state.level ? std::optional(static_cast<std::int64_t>(*state.level)) : std::nullopt)
      .bind(":disposition", std::string(core::to_word(state.disposition)))
      .bind(":last_update", iso(state.last_update))
      .bind(":met_on", iso(state.met_on))
      .bind(":assessed", std::int64_t{state.assessed})
      .bind(":owing", std::int64_t{state.owing})
      .bind(":sides_differ", std::int64_t{state.sides_differ})
      .bind(":unproven", std::int64_t{core::is_unproven(owing, updates)})
      .bind(":changed_at", so_far.changed_at)
      .run();
}

}  // namespace store
