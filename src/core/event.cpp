#include "core/event.hpp"

#include <algorithm>

#include "base/digest.hpp"
#include "core/json.hpp"

namespace core {
namespace {

void append_quoted(std::string& out, std::string_view text) {
  bool special = false;  // without a branch in the loop: an import does this for every byte
  for (const char c : text) {
    special |= static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
  }
  if (special) {
    out += canonical(Json(text));
  } else {
    out.append(1, '"').append(text).append(1, '"');
  }
}

}  // namespace

std::string id_list(const std::vector<std::string>& ids) {
  std::string out = "[";
  for (const std::string& id : ids) {
    if (out.size() > 1) {
      out += ',';
    }
    append_quoted(out, id);
  }
  return out += ']';
}

std::vector<std::string> parse_id_list(std::string_view text) {
  if (text == "[]") {
    return {};
  }
  const Json value = parse_json(text);
  std::vector<std::string> ids;
  if (value.is_array()) {
    for (const Json& id : value) {
      if (id.is_string()) {
        ids.push_back(id.get<std::string>());
      }
    }
  }
  return ids;
}

std::string canonical_bytes(const Event& event) {
  std::string out;
  out.reserve(400 + event.payload.size());
  out += R"({"actor":)";
  append_quoted(out, event.actor);
  out += R"(,"after":)" + id_list(event.after);
  out += R"(,"entity":)";
  append_quoted(out, event.entity);
  out += R"(,"kind":)";
  append_quoted(out, event.kind);
  out += R"(,"lamport":)" + std::to_string(event.lamport);
  out += R"(,"parents":)" + id_list(event.parents);
  out += R"(,"payload":)" + event.payload;
  out += R"(,"recorded_at":)";
  append_quoted(out, event.recorded_at);
  out += R"(,"tx":)";
  append_quoted(out, event.tx);
  return out += '}';
}

std::string event_id(const Event& event) { return base::sha256_hex(canonical_bytes(event)); }

std::string fingerprint(std::vector<std::string> heads) {
  std::sort(heads.begin(), heads.end());
  std::string out;
  for (const std::string& head : heads) {
    if (!out.empty()) {
      out += '.';
    }
    out += head.substr(0, 32);
  }
  return out;
}

std::string spoken_fingerprint(std::string_view fingerprint) {
  constexpr std::size_t kGroup = 4;
  std::string out;
  std::size_t in_group = 0;
  for (const char digit : fingerprint) {
    if (digit == '.') {
      out += " . ";
      in_group = 0;
      continue;
    }
    if (in_group == kGroup) {
      out += ' ';
      in_group = 0;
    }
    out += digit;
    ++in_group;
  }
  return out;
}

}  // namespace core
