#pragma once
#include <functional>
#include <string>
#include <vector>

#include "core/event.hpp"
#include "core/json.hpp"
#include "core/when.hpp"

/// What the log says, in people's words.
namespace core {

/// A field with what it was and what it became.
struct FieldChange {
  std::string name;  ///< `due`, `owner ROK`
  std::string from;  ///< empty: was not set
  std::string to;    ///< empty: cleared
  friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// What one event did.
struct Act {
  std::string event;   ///< id
  std::string kind;    ///< of the event
  std::string action;  ///< `added`, `edited`, `removed`, `recorded`, `took back`, ...
  std::string type;    ///< `commitment`, `update`, `milestone`, ...
  std::string key;     ///< what it is about
  std::string text;    ///< title, or what was recorded
  std::string as_of;   ///< ISO day that it took effect; empty: none stated
  std::string why;
  std::vector<FieldChange> fields;
  std::vector<std::string> signers;  ///< public keys that vouch for the event
};

/// One command's acts.
struct LogStep {
  std::string tx;
  std::string recorded_at;
  std::string actor;
  bool undone = false;
  std::vector<Act> acts;  ///< in the order of their writing
};

/// The name that people know an entity or event by: a commitment's key, a party's code, the first
/// digits of an update's id.
using NameOf = std::function<std::string(const std::string& id)>;

/// `2026-Q3 (2026-07-01 to 2026-09-30)`; a single day just itself.
[[nodiscard]] std::string interval_label(const Interval& interval);
/// The same of a deadline; `none` without one.
[[nodiscard]] std::string deadline_label(const Deadline& deadline);

/// Two objects of field name to value, in words. Fields of `to` only; those absent from `from`
/// were not set.
[[nodiscard]] std::vector<FieldChange> changes_in_words(const Json& from, const Json& to,
                                                        const NameOf& name_of);

/// `edited SCM56-04`, `added link SCM57-03: reaffirms SCM56-04`.
[[nodiscard]] std::string act_line(const Act& act);

/// What an event did. `before`: the values that its fields had, as far as known.
[[nodiscard]] Act act_of(const Event& event, const Json& before, const NameOf& name_of);

}  // namespace core
