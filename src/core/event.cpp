#include "core/event.hpp"

#include <algorithm>

#include "base/digest.hpp"
#include "core/event_text.hpp"
#include "core/json.hpp"

namespace core {
namespace {

/// A text that is not UTF-8 stands in what is hashed as it stands in the row.
bool is_escaped(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
  });
}

void append_quoted(std::string& out, std::string_view text) {
  if (is_plain(text) || !is_escaped(text)) {
    out.append(1, '"').append(text).append(1, '"');
  } else {
    out += canonical(Json(text));
  }
}

}  // namespace

bool is_id(std::string_view text) {
  return text.size() == kIdDigits && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
         });
}

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

bool is_id_list(std::string_view text) {
  constexpr std::size_t kQuoted = kIdDigits + 2;
  if (text.size() < 2 || text.front() != '[' || text.back() != ']') {
    return false;
  }
  if (text.size() == 2) {
    return true;
  }
  text = text.substr(1);  // one quoted id, and the mark after it, at a time
  if (text.size() % (kQuoted + 1) != 0) {
    return false;
  }
  for (; !text.empty(); text = text.substr(kQuoted + 1)) {
    const char mark = text[kQuoted];
    if (text.front() != '"' || text[kQuoted - 1] != '"' || !is_id(text.substr(1, kIdDigits)) ||
        mark != (text.size() == kQuoted + 1 ? ']' : ',')) {
      return false;
    }
  }
  return true;
}

std::vector<std::string> parse_id_list(std::string_view text) {
  std::vector<std::string> ids;
  if (is_id_list(text)) {  // as every honest list is
    for (std::size_t at = 2; at + kIdDigits < text.size(); at += kIdDigits + 3) {
      ids.emplace_back(text.substr(at, kIdDigits));
    }
    return ids;
  }
  const Json value = parse_json(text);
  if (value.is_array()) {
    for (const Json& id : value) {
      if (id.is_string()) {
        ids.push_back(id.get<std::string>());
      }
    }
  }
  return ids;
}

void append_canonical(std::string& out, const EventText& event) {
  out += R"({"actor":)";
  append_quoted(out, event.actor);
  out.append(R"(,"after":)").append(event.after);
  out += R"(,"entity":)";
  append_quoted(out, event.entity);
  out += R"(,"kind":)";
  append_quoted(out, event.kind);
  out += R"(,"lamport":)" + std::to_string(event.lamport);
  out.append(R"(,"parents":)").append(event.parents);
  out.append(R"(,"payload":)").append(event.payload);
  out += R"(,"recorded_at":)";
  append_quoted(out, event.recorded_at);
  out += R"(,"tx":)";
  append_quoted(out, event.tx);
  out += '}';
}

std::string canonical_bytes(const Event& event) {
  std::string out;
  out.reserve(400 + event.payload.size());
  const std::string after = id_list(event.after);
  const std::string parents = id_list(event.parents);
  append_canonical(out, {event.actor, after, event.entity, event.kind, event.lamport, parents,
                         event.payload, event.recorded_at, event.tx});
  return out;
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
