#pragma once
#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/event.hpp"
#include "core/json.hpp"

namespace core {

/// One value that stands for a field, and the event that set it.
struct Head {
  std::string event;
  std::int64_t lamport = 0;
  Json value;
};

/// A field of an entity: every value that no other event replaced. One head is the normal case;
/// several are a conflict, and the first, the greatest by (lamport, id), is the provisional winner.
struct Field {
  std::vector<Head> heads;
  [[nodiscard]] const Json& value() const { return heads.front().value; }
};

/// The fields of an entity. A null value means that the field was cleared.
using Fields = std::map<std::string, Field, std::less<>>;

/// Applies the `set` member of create and set events, in any order: the result depends only on the
/// set of events. Other kinds, and events without a `set` object, are passed over.
///
/// What was removed while another copy, not knowing of it, edited or updated it stays: `removed`
/// then has a head for each such event, with the value false, and these go before the removal.
[[nodiscard]] Fields fold(std::span<const Event> events);

/// True when the heads say different things. In an element of a set (`tag/...`, `alias/...`,
/// `owner/...`) an addition wins over a removal that did not know of it, without a conflict.
[[nodiscard]] bool in_conflict(const std::string& name, const Field& field);

/// The parents of an event that sets these fields anew: the heads of the fields; for a removal, of
/// every field, and the updates that stand, so that it can be told what its writer knew of.
[[nodiscard]] std::vector<std::string> parents_for(std::span<const Event> events,
                                                   const Fields& fields, const Json& set);

/// The ids of updates whose newest retraction or restoration takes them back.
[[nodiscard]] std::set<std::string> retracted_updates(std::span<const Event> events);

/// The winning value, or null.
[[nodiscard]] const Json& value_of(const Fields& fields, std::string_view name);

}  // namespace core
