#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/assess.hpp"
#include "core/date.hpp"
#include "core/status.hpp"
#include "core/when.hpp"

/// What the register holds, as plain values. `id` is local to the file, `entity` is the same in
/// every copy of it.
namespace core {

struct Party {
  std::int64_t id = 0;
  std::string entity;
  std::string code;  ///< `ROK-MND`
  std::string name;
  std::string kind;         ///< state, ministry, body, person, ...; free words
  std::string parent_code;  ///< empty: none
  std::string note;
  std::vector<std::string> aliases;
};

/// How many commitments a party has a part in, by role; those that do not apply to it apart.
struct PartyCounts {
  std::int64_t lead = 0;
  std::int64_t supporting = 0;
  std::int64_t counterpart = 0;
  std::int64_t named = 0;
  std::int64_t not_applicable = 0;
};

struct Document {
  std::int64_t id = 0;
  std::string entity;
  std::string code;  ///< `SCM56`
  std::string title;
  std::string kind;
  std::optional<Interval> issued;
  std::string place;
  std::string issuers;
  std::string address;
  std::string series;
  std::string edition;
  std::string sha256;           ///< of the full text kept in the file; empty: none kept
  std::string original_form;    ///< `PDF`: what the text was read from; empty: it came as text
  std::string original_sha256;  ///< of that file
  std::string note;
  std::string mark;  ///< how it is to be handled; empty: nobody said
  std::int64_t commitments = 0;
};

struct Owner {
  std::int64_t party = 0;
  std::string code;
  std::string name;
  Role role = Role::lead;
  bool applicable = true;
  std::string reason;  ///< why it does not apply to this party
  [[nodiscard]] bool owes() const {
    return applicable && (role == Role::lead || role == Role::supporting);
  }
};

struct Evidence {
  std::string address;
  std::string title;
  std::string publisher;
  std::string published;  ///< ISO date, as precise as known
  std::string file_name;
  std::string sha256;  ///< its bytes are kept in the file; empty: not kept
  std::int64_t size = 0;
};

struct StatusUpdate {
  std::int64_t id = 0;
  std::string event;  ///< id of its event; what a correction names
  std::int64_t commitment = 0;
  std::string key;  ///< of the commitment
  std::optional<std::int64_t> party;
  std::string party_code;  ///< empty: for all that owe it
  Date as_of = Date::from_days(0);
  StatusWord status = StatusWord::not_started;
  std::string assessor;
  std::string note;
  std::string reason;
  std::string no_evidence;
  std::string successor_key;
  std::optional<std::int64_t> corrects;
  std::string recorded_at;
  std::string actor;
  bool effective = true;    ///< neither corrected nor taken back
  std::int32_t pieces = 0;  ///< of evidence, whether they were read or not
  std::vector<Evidence> evidence;
};

struct Milestone {
  std::int64_t id = 0;
  std::string entity;
  std::string key;  ///< of the commitment
  int number = 0;   ///< 1, 2, ... within its commitment
  std::string title;
  std::optional<Interval> due;
  std::optional<Date> done_on;
  std::string note;
  std::string evidence;
};

enum class Relation : std::uint8_t {
  reaffirms,
  expands,
  narrows,
  reschedules,
  supersedes,
  implements,
  related
};
inline constexpr std::array kRelations{
    Relation::reaffirms,  Relation::expands,    Relation::narrows, Relation::reschedules,
    Relation::supersedes, Relation::implements, Relation::related};
[[nodiscard]] std::string_view to_word(Relation relation);
[[nodiscard]] std::optional<Relation> parse_relation(std::string_view word);

struct Link {
  std::int64_t id = 0;
  std::string entity;
  std::string source_key;
  Relation relation = Relation::related;
  std::string target_key;
  std::string note;
};

/// A commitment as it stood at the end of the as-of day it was loaded for.
struct Commitment {
  std::int64_t id = 0;
  std::string entity;
  std::string key;
  std::string title;
  std::string text;
  std::string chapeau;
  std::string section;
  std::string paragraph;
  std::string note;
  std::string mark;         ///< how it is to be handled: its own, else that of its document
  bool own_mark = false;    ///< the mark is its own
  bool says_again = false;  ///< its words reaffirm what was promised before; set by who reads them
  std::optional<std::int64_t> document;
  std::string document_code;
  std::optional<std::int64_t> line_first;
  std::optional<std::int64_t> line_last;
  TimeKind time_kind = TimeKind::one_off;
  std::optional<Interval> made;
  Deadline due;
  std::string first_due_text;
  std::optional<Date> first_due_last;
  std::int64_t due_moves = 0;
  std::string changed_at;

  OverallState state;
  Schedule schedule = Schedule::no_deadline;
  Freshness freshness = Freshness::never_checked;
  bool unproven = false;               ///< complete, without evidence
  std::vector<std::string> conflicts;  ///< names of fields in conflict

  std::vector<Owner> owners;  ///< leads first, then by code
  bool rewound = false;       ///< its fields, owners and tags are those of a past day
  std::vector<std::string> tags;
  /// What the updates that count say, newest first; only those up to the as-of day.
  std::vector<Assessment> assessments;
  /// The updates with their words, newest first: all up to the as-of day, or only those that
  /// explain where it stands.
  std::vector<StatusUpdate> updates;
  std::vector<Milestone> milestones;
  std::vector<Link> links;  ///< both directions
};

/// What those updates say that count, in their order.
[[nodiscard]] std::vector<Assessment> assessments_of(const std::vector<StatusUpdate>& updates);

/// Milestones of a recurring commitment are its occurrences; schedule of one milestone.
[[nodiscard]] Schedule schedule_of(const Milestone& milestone, Date as_of);

}  // namespace core
