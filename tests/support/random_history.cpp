#include "support/random_history.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "base/error.hpp"
#include "core/candidate.hpp"
#include "core/codec.hpp"
#include "core/draft.hpp"
#include "core/when.hpp"
#include "store/log.hpp"
#include "store/merge.hpp"
#include "store/undo.hpp"
#include "support/random.hpp"

namespace tests {
namespace {

constexpr std::array kWords{"exercise", "guideline", "data",  "cyber",
                            "Über",     "연합",      "space", "hotline"};
constexpr std::array kDeadlines{"2025-03",
                                "2025-Q3",
                                "2026",
                                "by SCM57",
                                "by SCM58",
                                "ongoing",
                                "annual",
                                "annual 2025..2027",
                                "within 90d of 2025-01-10",
                                "2025-02-01..2025-02-20"};
constexpr std::array kSections{"", "Deterrence", "Posture", "Industry"};
constexpr std::array kTags{"nuclear", "Nuclear", "trilateral", "budget"};

constexpr std::string_view kAnyParty = "SELECT entity FROM party ORDER BY id";
constexpr std::string_view kAnyDocument = "SELECT entity FROM document ORDER BY id";
constexpr std::string_view kAnyCommitment = R"sql(
  SELECT entity FROM commitment WHERE removed = 0 ORDER BY id
)sql";
constexpr std::string_view kAlsoRemoved = "SELECT entity FROM commitment ORDER BY id";
constexpr std::string_view kAnyMilestone = "SELECT entity FROM milestone ORDER BY id";
constexpr std::string_view kAnyLink = "SELECT entity FROM link ORDER BY id";
constexpr std::string_view kAnyCandidate = "SELECT entity FROM candidate ORDER BY id";
constexpr std::string_view kAnyUpdate = R"sql(
  SELECT event.id FROM status_update JOIN event ON event.seq = status_update.id
  JOIN commitment ON commitment.id = commitment WHERE removed = 0 ORDER BY status_update.id
)sql";
constexpr std::string_view kStandingUpdate = R"sql(
  SELECT event.id FROM status_update JOIN event ON event.seq = status_update.id
  JOIN commitment ON commitment.id = commitment
  WHERE retracted = 0 AND removed = 0 ORDER BY status_update.id
)sql";
constexpr std::string_view kRetractedUpdate = R"sql(
  SELECT event.id FROM status_update JOIN event ON event.seq = status_update.id
  JOIN commitment ON commitment.id = commitment
  WHERE retracted = 1 AND removed = 0 ORDER BY status_update.id
)sql";

}  // namespace

RandomHistory::RandomHistory(store::Store& store, std::mt19937_64& engine, core::Date first_day,
                             Kinds kinds)
    : store_(store), engine_(engine), today_(first_day), kinds_(kinds) {}

store::Writer RandomHistory::writer() {
  const std::int64_t second = seconds_++ % 60;
  const std::string digits = (second < 10 ? "0" : "") + std::to_string(second);
  return {"tester", today_.iso() + "T12:00:" + digits + "Z", today_,
          [this](int count, std::int64_t) {
            std::string hex;
            for (int i = 0; i < count; ++i) {
              hex += "0123456789abcdef"[pick(0, 15)];
            }
            return hex;
          }};
}

std::int64_t RandomHistory::pick(std::int64_t low, std::int64_t high) {
  return random_int(engine_, low, high);
}

core::Date RandomHistory::past_day() {
  return kinds_ == Kinds::day_by_day ? today_
                                     : today_.plus_days(static_cast<std::int32_t>(-pick(0, 9)));
}

std::string RandomHistory::any_entity(std::string_view sql) {
  std::vector<std::string> all;
  store::Statement query(store_.db(), sql);
  while (query.step()) {
    all.push_back(query.text(0));
  }
  return all.empty() ? std::string() : random_pick(engine_, all);
}

std::string RandomHistory::any_party() { return any_entity(kAnyParty); }
std::string RandomHistory::any_commitment() { return any_entity(kAnyCommitment); }

core::Json RandomHistory::deadline() {
  if (pick(0, 9) == 0) {
    return nullptr;
  }
  const std::string text = random_pick(engine_, kDeadlines);
  return core::to_json(core::parse_deadline(text, today_).or_throw());
}

std::string RandomHistory::command() {
  if (kinds_ == Kinds::everything) {
    const std::int64_t turn = pick(0, 9);
    if (turn == 0) {
      return undo() ? "undo" : "undo: refused";
    }
    if (turn == 1) {
      return redo() ? "redo" : "redo: nothing";
    }
  }
  store::Transaction transaction(store_);
  store::Recorder recorder(store_, writer());
  recorder.effective_from(past_day());
  std::string done;
  for (std::int64_t acts = pick(1, 4); acts > 0; --acts) {
    done += one_act(recorder) + "; ";
  }
  recorder.finish();
  transaction.commit();
  return done;
}

bool RandomHistory::undo() {
  const auto step = store::last_undoable(store_, "tester");
  if (!step) {
    return false;
  }
  try {
    store::Transaction transaction(store_);
    store::Recorder recorder(store_, writer());
    store::undo(recorder, *step);
    recorder.finish();
    transaction.commit();
  } catch (const base::Error&) {
    return false;  // something was built on it
  }
  return true;
}

bool RandomHistory::redo() {
  const auto step = store::last_redoable(store_, "tester");
  if (!step) {
    return false;
  }
  store::Transaction transaction(store_);
  store::Recorder recorder(store_, writer());
  store::redo(recorder, *step);
  recorder.finish();
  transaction.commit();
  return true;
}

std::string RandomHistory::one_act(store::Recorder& recorder) {
  if (kinds_ == Kinds::everything && pick(0, 5) == 0) {
    switch (pick(0, 2)) {
      case 0: return remove_something(recorder);
      case 1: return correct_update(recorder);
      default: return retract_or_restore(recorder);
    }
  }
  switch (pick(0, 15)) {
    case 0: return add_party(recorder);
    case 1: return edit_party(recorder);
    case 2: return add_document(recorder);
    case 3: return edit_document(recorder);
    case 4:
    case 5: return add_commitment(recorder);
    case 6:
    case 7: return edit_commitment(recorder);
    case 8: return add_milestone(recorder);
    case 9: return edit_milestone(recorder);
    case 10: return add_link(recorder);
    case 11: return add_candidate(recorder);
    case 12: return decide_candidate(recorder);
    default: return record_update(recorder);
  }
}

std::string RandomHistory::add_party(store::Recorder& recorder) {
  const std::string code = "P" + std::to_string(pick(1, 99));
  core::Json set = {{"code", code}, {"name", "Party " + code}, {"kind", "ministry"}};
  set[core::alias_field("the " + code)] = true;
  const std::string parent = any_party();
  if (!parent.empty() && pick(0, 2) == 0) {
    set["parent"] = parent;
  }
  recorder.create(core::kind::party_create, set);
  return "party " + code;
}

std::string RandomHistory::edit_party(store::Recorder& recorder) {
  const std::string party = any_party();
  if (party.empty()) {
    return "no party";
  }
  core::Json set = {{"name", random_pick(engine_, kWords)}};
  set[core::alias_field(random_pick(engine_, kWords))] =
      pick(0, 1) == 0 ? core::Json() : core::Json(true);
  recorder.set(core::kind::party_set, party, set);
  return "edit party";
}

std::string RandomHistory::add_document(store::Recorder& recorder) {
  const std::string edition = std::to_string(pick(56, 58));
  core::Json set = {{"code", "D" + std::to_string(pick(1, 99))},
                    {"title", random_pick(engine_, kWords)},
                    {"series", pick(0, 1) == 0 ? "SCM" : "scm"},
                    {"edition", edition}};
  if (has_meetings() && pick(0, 2) > 0) {
    set["issued"] = core::to_json(core::interval_of(past_day(), today_));
  }
  if (pick(0, 2) == 0) {
    set["sha256"] = store::keep_content(store_, "text " + std::to_string(pick(1, 5)));
  }
  recorder.create(core::kind::document_create, set);
  return "document of SCM" + edition;
}

std::string RandomHistory::edit_document(store::Recorder& recorder) {
  const std::string document = any_entity(kAnyDocument);
  if (document.empty()) {
    return "no document";
  }
  core::Json set = {{"edition", std::to_string(pick(56, 58))}};
  if (has_meetings()) {
    set["issued"] =
        pick(0, 3) == 0 ? core::Json() : core::to_json(core::interval_of(past_day(), today_));
  }
  recorder.set(core::kind::document_set, document, set);
  return "edit document " + set.dump();
}

std::string RandomHistory::add_commitment(store::Recorder& recorder) {
  core::CommitmentDraft draft;
  draft.key = "K-" + std::to_string(pick(1, 999));
  draft.title = std::string(random_pick(engine_, kWords)) + " " + std::to_string(pick(1, 9));
  draft.section = random_pick(engine_, kSections);
  draft.document = pick(0, 1) == 0 ? any_entity(kAnyDocument) : "";
  draft.due = core::deadline_from(deadline());
  draft.time_kind = random_pick(engine_, core::kTimeKinds);
  if (kinds_ == Kinds::everything && pick(0, 1) == 0) {
    draft.made = core::interval_of(past_day(), today_);
  }
  for (std::int64_t owners = pick(0, 3); owners > 0; --owners) {
    const std::string party = any_party();
    if (!party.empty()) {
      draft.owners.push_back({party, random_pick(engine_, core::kRoles), pick(0, 4) > 0, ""});
    }
  }
  if (pick(0, 1) == 0) {
    draft.tags.emplace_back(random_pick(engine_, kTags));
  }
  recorder.create(core::kind::commitment_create, core::fields_of(draft));
  return "commitment " + draft.key;
}

std::string RandomHistory::edit_commitment(store::Recorder& recorder) {
  const std::string commitment = any_commitment();
  if (commitment.empty()) {
    return "no commitment";
  }
  core::Json set = core::Json::object();
  switch (pick(0, 5)) {
    case 0: set["title"] = std::string(random_pick(engine_, kWords)); break;
    case 1: set["due"] = deadline(); break;
    case 2: set["time_kind"] = core::to_word(random_pick(engine_, core::kTimeKinds)); break;
    case 3: set["section"] = random_pick(engine_, kSections); break;
    case 4:
      set[core::tag_field(random_pick(engine_, kTags))] =
          pick(0, 1) == 0 ? core::Json() : core::Json(true);
      break;
    default: {
      const std::string party = any_party();
      if (!party.empty()) {
        set[core::owner_field(party)] =
            pick(0, 2) == 0 ? core::Json()
                            : core::owner_value(
                                  {party, random_pick(engine_, core::kRoles), pick(0, 3) > 0, ""});
      }
    }
  }
  recorder.set(core::kind::commitment_set, commitment, set, "random");
  return "edit commitment " + set.dump();
}

std::string RandomHistory::remove_something(store::Recorder& recorder) {
  const bool removed = pick(0, 2) > 0;
  const std::string milestone = any_entity(kAnyMilestone);
  const std::string link = any_entity(kAnyLink);
  const std::string document = any_entity(kAnyDocument);
  const std::string commitment = any_entity(kAlsoRemoved);
  const core::Json set = {{"removed", removed}};
  const std::int64_t what = pick(0, 3);
  if (what == 0 && !milestone.empty()) {
    recorder.set(core::kind::milestone_set, milestone, set);
    return "remove milestone";
  }
  if (what == 1 && !link.empty()) {
    recorder.set(core::kind::link_set, link, set);
    return "remove link";
  }
  if (what == 2 && !document.empty()) {
    recorder.set(core::kind::document_set, document, set);
    return "remove document";
  }
  if (!commitment.empty()) {
    recorder.set(core::kind::commitment_set, commitment, set);
  }
  return "remove commitment";
}

std::string RandomHistory::record_update(store::Recorder& recorder) {
  core::UpdateDraft draft;
  draft.commitment = any_commitment();
  if (draft.commitment.empty()) {
    return "no commitment";
  }
  draft.party = pick(0, 1) == 0 ? any_party() : "";
  draft.as_of = past_day();
  draft.status = random_pick(engine_, core::kStatusWords);
  draft.note = random_pick(engine_, kWords);
  draft.reason = "because";
  draft.successor = draft.status == core::StatusWord::superseded ? any_commitment() : "";
  for (std::int64_t evidence = pick(0, 2); evidence > 0; --evidence) {
    core::Evidence one;
    one.address = "https://example.org/" + std::to_string(pick(1, 99));
    draft.evidence.push_back(one);
  }
  recorder.append(core::kind::update_record, draft.commitment, core::payload_of(draft));
  return "update";
}

std::string RandomHistory::correct_update(store::Recorder& recorder) {
  const std::string id = any_entity(kAnyUpdate);
  if (id.empty()) {
    return "no update";
  }
  core::UpdateDraft draft;
  draft.commitment = store::find_event(store_, id)->entity;
  draft.as_of = past_day();
  draft.status = random_pick(engine_, core::kStatusWords);
  draft.corrects = id;
  recorder.append(core::kind::update_record, draft.commitment, core::payload_of(draft));
  return "correction";
}

/// Only what stands is retracted, and only what was retracted is restored: a program writes no
/// other.
std::string RandomHistory::retract_or_restore(store::Recorder& recorder) {
  recorder.finish();  // so that the table tells which is which
  const bool retract = pick(0, 1) == 0;
  const std::string id = any_entity(retract ? kStandingUpdate : kRetractedUpdate);
  if (id.empty()) {
    return "no update";
  }
  recorder.append(retract ? core::kind::update_retract : core::kind::update_restore,
                  store::find_event(store_, id)->entity, core::Json{{"update", id}}, {id});
  return retract ? "retract" : "restore";
}

std::string RandomHistory::add_milestone(store::Recorder& recorder) {
  const std::string commitment = any_commitment();
  if (commitment.empty()) {
    return "no commitment";
  }
  core::Json set = {{"commitment", commitment},
                    {"number", pick(1, 9)},
                    {"title", random_pick(engine_, kWords)},
                    {"due", core::to_json(core::interval_of(today_, today_.plus_days(30)))}};
  recorder.create(core::kind::milestone_create, set);
  return "milestone";
}

std::string RandomHistory::edit_milestone(store::Recorder& recorder) {
  const std::string milestone = any_entity(kAnyMilestone);
  if (milestone.empty()) {
    return "no milestone";
  }
  recorder.set(core::kind::milestone_set, milestone,
               core::Json{{"done_on", pick(0, 3) == 0 ? core::Json() : core::Json(today_.iso())}});
  return "milestone done";
}

std::string RandomHistory::add_link(store::Recorder& recorder) {
  const std::string source = any_commitment();
  const std::string target = any_commitment();
  if (source.empty()) {
    return "no commitment";
  }
  recorder.create(core::kind::link_create,
                  core::Json{{"source", source},
                             {"relation", core::to_word(random_pick(engine_, core::kRelations))},
                             {"target", target}});
  return "link";
}

std::string RandomHistory::add_candidate(store::Recorder& recorder) {
  core::CandidateDraft draft;
  draft.document = any_entity(kAnyDocument);
  draft.number = pick(1, 9);
  draft.text = random_pick(engine_, kWords);
  draft.line_first = draft.line_last = static_cast<int>(pick(1, 99));
  draft.due = core::deadline_from(deadline());
  draft.parties.push_back({"P1", "Party P1", "ministry", core::Role::lead});
  recorder.create(core::kind::candidate_create, core::fields_of(draft));
  return "candidate";
}

std::string RandomHistory::decide_candidate(store::Recorder& recorder) {
  const std::string candidate = any_entity(kAnyCandidate);
  if (candidate.empty()) {
    return "no candidate";
  }
  core::Json set = {{"state", core::to_word(random_pick(engine_, core::kCandidateStates))},
                    {"reason", random_pick(engine_, kWords)}};
  const std::string commitment = any_commitment();
  set["commitment"] = commitment.empty() ? core::Json() : core::Json(commitment);
  recorder.set(core::kind::candidate_set, candidate, std::move(set));
  return "decided about a candidate";
}

void prepare(store::Store& store) {
  store::Transaction transaction(store);
  store::write_schema(store);
  transaction.commit();
}

void take_in(store::Store& from, store::Store& to) {
  store::Transaction transaction(to);
  (void)store::merge(to, from, store::Kin::required);
  transaction.commit();
}

}  // namespace tests
