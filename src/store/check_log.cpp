// The log against itself: every id recomputed, every event behind those that its writer had seen,
// every digest that an event names among the kept bytes.
#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include "base/error.hpp"
#include "core/event.hpp"
#include "core/event_text.hpp"
#include "core/json.hpp"
#include "core/signature.hpp"
#include "store/check_digest.hpp"
#include "store/check_parts.hpp"
#include "store/event_places.hpp"

namespace store {
namespace {

constexpr std::string_view kEvents = R"sql(
  SELECT seq, id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, after
  FROM event ORDER BY seq
)sql";

constexpr std::string_view kEventAt = R"sql(
  SELECT seq, id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, after
  FROM event WHERE seq = :seq
)sql";

constexpr std::string_view kLastSeq = R"sql(
  SELECT coalesce(max(seq), 1) FROM event
)sql";

constexpr std::size_t kShownDigits = 12;
constexpr std::int64_t kEventsBetweenProgress = 10000;
constexpr std::size_t kMostNotes = 1000;

/// One row of the log, valid while the query stands on it.
struct Row {
  explicit Row(const Statement& row)
      : seq(row.integer(0)), id(row.view(1)), text{row.view(4), row.view(10),   row.view(6),
                                                   row.view(7), row.integer(2), row.view(9),
                                                   row.view(8), row.view(3),    row.view(5)} {}

  [[nodiscard]] std::string label() const {
    return "event " + std::to_string(seq) + " (" + std::string(text.kind) + ", " +
           std::string(id.substr(0, kShownDigits)) + ")";
  }

  std::int64_t seq;
  std::string_view id;
  core::EventText text;
};

/// Calls `visit` with each id of a well-formed list.
template <class Visit>
void for_each_id(std::string_view list, Visit visit) {
  for (std::size_t at = 2; at + core::kIdDigits < list.size(); at += core::kIdDigits + 3) {
    visit(list.substr(at, core::kIdDigits));
  }
}

class LogCheck {
 public:
  explicit LogCheck(Health& health) : health_(health) {}

  void event(const Row& row, const core::Json& payload) {
    ++health_.events;
    const std::optional<EventId> id = parse_event_id(row.id);
    const bool has_lists = core::is_id_list(row.text.after) && core::is_id_list(row.text.parents);
    // In the one form of bytes, or others could go under the same digest.
    const bool has_form = id && has_lists && payload.is_object() && row.text.payload.front() == '{';
    if (!has_form || !claim_digest(row)) {
      altered_.push_back(row.seq);
    } else {
      note_digests(row);
    }
    if (row.text.kind == core::kind::signature_record) {
      told_.signatures.push_back(row.seq);
    }
    if (has_lists) {
      for_each_id(row.text.after, [&](std::string_view seen) { builds_on(row, seen); });
      for_each_id(row.text.parents,
                  [&](std::string_view other) { (void)place(row, other, Relation::replaces); });
    }
    // Only a register that was merged with an unrelated one has a second beginning.
    if (row.text.after == "[]" && row.text.kind != core::kind::register_create) {
      note(row, " starts a second history");
    }
    if (id && !places_.add(*id, row.seq, row.text.lamport)) {
      note(row, " stands in the log twice");
    }
  }

  /// The events that are not what their ids say, by seq; call once, after the last.
  [[nodiscard]] std::vector<std::int64_t> altered() {
    for (const std::int64_t seq : digests_.finish()) {
      altered_.push_back(seq);
    }
    std::sort(altered_.begin(), altered_.end());
    return altered_;
  }

  /// Says that an event was altered; by seq.
  void say_altered(const Row& row) {
    say_notes_before(row.seq);
    add_fault(health_, row.label() + " was changed after it was recorded", kRestoreAdvice);
    health_.altered.emplace(row.id);
  }

  /// What could not be told before the last event was read.
  void finish() {
    say_notes_before(std::numeric_limits<std::int64_t>::max());
    name_digests();
    for (const Late& late : late_) {
      EventPlaces::Place* place = places_.find(late.other);
      add_fault(health_,
                late.words + (place != nullptr ? ", but stands before it" : ", which is missing"),
                kRestoreAdvice);
      if (place != nullptr && late.relation == Relation::builds_on) {
        place->is_seen = true;
      }
    }
    for (const EventPlaces::Place& place : places_.all()) {
      if (!place.is_seen) {
        health_.heads.push_back(to_digits(place.id));
      }
    }
    std::sort(health_.heads.begin(), health_.heads.end());
  }

  [[nodiscard]] LogTold& told() { return told_; }

 private:
  enum class Relation { builds_on, replaces };

  struct Late {
    std::string words;
    EventId other;
    Relation relation;
  };

  /// A fault that is said in its turn.
  struct Note {
    std::int64_t seq;
    std::string words;
  };

  /// Digests that an event names.
  struct Named {
    std::string digest;
    std::int64_t seq;
    std::string label;
  };

  void note(const Row& row, const char* words) {
    if (notes_.size() < kMostNotes) {
      notes_.push_back({row.seq, row.label() + words});
    } else {
      ++health_.more_faults;
    }
  }

  void say_notes_before(std::int64_t seq) {
    for (; said_ < notes_.size() && notes_[said_].seq < seq; ++said_) {
      add_fault(health_, std::move(notes_[said_].words), kRestoreAdvice);
    }
  }

  bool claim_digest(const Row& row) {
    try {
      core::append_canonical(digests_.text(), row.text);
    } catch (const base::Error&) {
      digests_.drop();
      return false;  // a text that is not UTF-8: nobody recorded that
    }
    digests_.claim(row.seq, row.id);
    return true;
  }

  void name_digests() {
    for (Named& named : named_) {
      if (!std::binary_search(altered_.begin(), altered_.end(), named.seq)) {
        told_.digests.emplace(std::move(named.digest), std::move(named.label));
      }
    }
  }

  void builds_on(const Row& row, std::string_view seen) {
    if (EventPlaces::Place* found = place(row, seen, Relation::builds_on)) {
      found->is_seen = true;
    }
  }

  EventPlaces::Place* place(const Row& row, std::string_view other, Relation relation) {
    const EventId id = *parse_event_id(other);
    EventPlaces::Place* found = places_.find(id);
    if (found == nullptr || found->lamport >= row.text.lamport) {
      std::string words = row.label();
      words += relation == Relation::builds_on ? " builds on event " : " replaces values of event ";
      words += other.substr(0, kShownDigits);
      late_.push_back({std::move(words), id, relation});
    }
    return found;
  }

  /// In a payload of canonical JSON these characters are a member's name, never part of a text.
  void note_digests(const Row& row) {
    constexpr std::string_view kName = R"("sha256":")";
    const std::string_view payload = row.text.payload;
    for (std::size_t at = payload.find(kName); at != std::string_view::npos;
         at = payload.find(kName, at + 1)) {
      const std::string_view digest = payload.substr(at + kName.size(), core::kIdDigits);
      if (core::is_id(digest)) {
        named_.push_back({std::string(digest), row.seq, row.label()});
      }
    }
  }

  Health& health_;
  EventPlaces places_;
  DigestCheck digests_;
  std::vector<std::int64_t> altered_;
  std::vector<Note> notes_;
  std::size_t said_ = 0;
  std::vector<Named> named_;
  std::vector<Late> late_;
  LogTold told_;
};

}  // namespace

LogTold check_log(Store& store, Health& health,
                  const std::function<void(const Statement&, const core::Json&)>& also) {
  LogCheck log(health);
  const Use last(store.statement(kLastSeq));
  const std::int64_t last_seq = last->step() ? last->integer(0) : 1;
  Statement events(store.db(), kEvents);
  while (events.step()) {
    store.check_interrupted();
    if (health.events % kEventsBetweenProgress == kEventsBetweenProgress - 1) {
      store.report_progress("checking", events.integer(0), last_seq);
    }
    const Row row(events);
    const core::Json payload = core::parse_json(row.text.payload);
    log.event(row, payload);
    also(events, payload);
  }
  Statement altered(store.db(), kEventAt);
  for (const std::int64_t seq : log.altered()) {
    altered.bind(":seq", seq);
    if (altered.step()) {
      log.say_altered(Row(altered));
    }
    altered.reset();
  }
  log.finish();
  return std::move(log.told());
}

}  // namespace store
