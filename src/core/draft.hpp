#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "core/json.hpp"
#include "core/records.hpp"

/// What is about to be recorded, before it becomes events.
namespace core {

struct DraftOwner {
  std::string party;  ///< entity
  Role role = Role::lead;
  bool applicable = true;
  std::string reason;
};

struct CommitmentDraft {
  std::string key;
  std::string title;
  std::string text;
  std::string chapeau;
  std::string section;
  std::string document;  ///< entity; empty: none
  std::string paragraph;
  std::string note;
  std::string mark;    ///< empty: that of its document
  int line_first = 0;  ///< 0: unknown
  int line_last = 0;
  TimeKind time_kind = TimeKind::one_off;
  std::optional<Interval> made;
  Deadline due;
  std::vector<DraftOwner> owners;
  std::vector<std::string> tags;
};

/// The fields of a create event.
[[nodiscard]] Json fields_of(const CommitmentDraft& draft);

/// Field names of set elements: `owner/ENTITY`, `tag/TAG`, `alias/NAME`.
[[nodiscard]] std::string owner_field(const std::string& party_entity);
[[nodiscard]] std::string tag_field(const std::string& tag);
/// Sets a tag, unless the set has it already, case aside.
void add_tag(Json& set, const std::string& tag);
[[nodiscard]] std::string alias_field(const std::string& alias);
[[nodiscard]] Json owner_value(const DraftOwner& owner);

struct UpdateDraft {
  std::string commitment;  ///< entity
  std::string party;       ///< entity; empty: for all that owe it
  Date as_of = Date::from_days(0);
  StatusWord status = StatusWord::not_started;
  std::string assessor;
  std::string note;
  std::string reason;
  std::string no_evidence;
  std::string successor;  ///< entity of the commitment that takes its place
  std::string corrects;   ///< event id of the update that this one replaces
  std::vector<Evidence> evidence;
};

/// What a status asks for (docs/design.md, words): complete: evidence or the reason why there is
/// none; withdrawn, overtaken, reversed: a reason; superseded: its successor. No update speaks of
/// a day after `today`.
[[nodiscard]] std::optional<base::Diagnostic> fault_of(const UpdateDraft& draft, Date today);

/// The payload of an `update.record` event.
[[nodiscard]] Json payload_of(const UpdateDraft& draft);

/// The kind by time that a deadline implies when nothing else is said.
[[nodiscard]] TimeKind time_kind_of(const Deadline& deadline);

}  // namespace core
