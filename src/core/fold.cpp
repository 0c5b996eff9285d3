#include "core/fold.hpp"

#include <algorithm>
#include <set>

namespace core {
namespace {

bool is_set_element(std::string_view name) { return name.substr(0, 4) == "tag/"; }

/// Greatest (lamport, id) first; of a set element an addition goes before any removal.
void order_heads(const std::string& name, std::vector<Head>& heads) {
  const bool element = is_set_element(name);
  std::sort(heads.begin(), heads.end(), [&](const Head& a, const Head& b) {
    if (element && a.value.is_null() != b.value.is_null()) {
      return b.value.is_null();
    }
    return a.lamport != b.lamport ? a.lamport > b.lamport : a.event > b.event;
  });
}

}  // namespace

Fields fold(std::span<const Event> events) {
  Fields fields;
  std::map<std::string, std::set<std::string>, std::less<>> replaced;  // event -> fields it lost
  for (const Event& event : events) {
    const Json payload = parse_json(event.payload);
    const auto set = payload.is_object() ? payload.find("set") : payload.end();
    if (!payload.is_object() || set == payload.end() || !set->is_object()) {
      continue;
    }
    for (const auto& [name, value] : set->items()) {
      fields[name].heads.push_back(Head{event.id, event.lamport, value});
      for (const std::string& parent : event.parents) {
        replaced[parent].insert(name);
      }
    }
  }
  for (auto& [name, field] : fields) {
    const std::string& field_name = name;
    std::erase_if(field.heads, [&](const Head& head) {
      const auto lost = replaced.find(head.event);
      return lost != replaced.end() && lost->second.contains(field_name);
    });
    order_heads(field_name, field.heads);
  }
  std::erase_if(fields, [](const auto& entry) { return entry.second.heads.empty(); });
  return fields;
}

bool in_conflict(const std::string& name, const Field& field) {
  return !is_set_element(name) &&
         std::any_of(field.heads.begin(), field.heads.end(),
                     [&](const Head& head) { return head.value != field.value(); });
}

std::vector<std::string> heads_of(const Fields& fields, const Json& set) {
  std::set<std::string> ids;
  for (const auto& [name, value] : set.items()) {
    const auto found = fields.find(name);
    if (found != fields.end()) {
      for (const Head& head : found->second.heads) {
        ids.insert(head.event);
      }
    }
  }
  return {ids.begin(), ids.end()};
}

const Json& value_of(const Fields& fields, std::string_view name) {
  static const Json kNull;
  const auto found = fields.find(name);
  return found == fields.end() ? kNull : found->second.value();
}

}  // namespace core
