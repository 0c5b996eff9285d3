#pragma once
#include <map>
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
/// set of events. Events without a `set` object are passed over.
[[nodiscard]] Fields fold(std::span<const Event> events);

/// True when the heads say different things, and the field is not a set element (`tag/...`), where
/// an addition wins over a removal that did not know of it.
[[nodiscard]] bool in_conflict(const std::string& name, const Field& field);

/// The ids of the heads of the named fields: the parents of an event that sets them anew.
[[nodiscard]] std::vector<std::string> heads_of(const Fields& fields, const Json& set);

/// The winning value, or null.
[[nodiscard]] const Json& value_of(const Fields& fields, std::string_view name);

}  // namespace core
