#include "core/json.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "base/error.hpp"
#include "core/event_text.hpp"

namespace core {
namespace {

/// Only a file that was damaged or made by hand has a text that is not UTF-8.
std::string dump(const Json& value) {
  try {
    return value.dump(-1, ' ', false, Json::error_handler_t::strict);
  } catch (const Json::exception&) {
    throw base::Error(base::ErrorKind::check_failed, "a text of the register is not UTF-8",
                      "kept check names what is wrong with the register");
  }
}

/// Eight characters of a text; which comes first does not matter here.
constexpr std::uint64_t each(unsigned char byte) { return 0x0101010101010101U * byte; }

/// Not zero when one of the eight is less than `byte`, which is at most 0x80 (the classic trick:
/// only then does subtracting set the top bit of one that had none).
constexpr std::uint64_t any_below(std::uint64_t eight, unsigned char byte) {
  return (eight - each(byte)) & ~eight & each(0x80);
}

constexpr std::uint64_t any_special(std::uint64_t eight) {
  return (eight & each(0x80)) | any_below(eight, 0x20) | any_below(eight ^ each('"'), 1) |
         any_below(eight ^ each('\\'), 1);
}

void append_text(std::string& out, const std::string& text) {
  if (is_plain(text)) {
    out.append(1, '"').append(text).append(1, '"');
  } else {
    out += dump(Json(text));
  }
}

void append(std::string& out, const Json& value) {
  if (const auto* text = value.get_ptr<const std::string*>()) {
    append_text(out, *text);
  } else if (const auto* object = value.get_ptr<const Json::object_t*>()) {
    out += '{';
    for (const auto& [name, member] : *object) {
      out += out.back() == '{' ? "" : ",";
      append_text(out, name);
      out += ':';
      append(out, member);
    }
    out += '}';
  } else if (const auto* array = value.get_ptr<const Json::array_t*>()) {
    out += '[';
    for (const Json& element : *array) {
      out += out.back() == '[' ? "" : ",";
      append(out, element);
    }
    out += ']';
  } else {
    out += dump(value);
  }
}

bool is_too_deep(std::string_view text) {
  constexpr int kDeepest = 64;
  const auto opened =
      std::count_if(text.begin(), text.end(), [](char c) { return c == '[' || c == '{'; });
  if (opened <= kDeepest) {  // nearly always: the rest of this costs as much as parsing
    return false;
  }
  int depth = 0;
  bool in_text = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (in_text) {
      at += c == '\\' ? 1U : 0U;
      in_text = c != '"';
    } else if (c == '"') {
      in_text = true;
    } else if (c == '[' || c == '{') {
      if (++depth > kDeepest) {
        return true;
      }
    } else if (c == ']' || c == '}') {
      --depth;
    }
  }
  return false;
}

}  // namespace

// The library looks at each character with a state machine, which would be the larger part of what
// an imported row costs; so we look at eight at a time, and leave to it what is not plain.
bool is_plain(std::string_view text) {
  std::uint64_t special = 0;
  std::uint64_t eight = 0;
  for (; text.size() >= sizeof eight; text.remove_prefix(sizeof eight)) {
    std::memcpy(&eight, text.data(), sizeof eight);
    special |= any_special(eight);
  }
  eight = each('.');
  if (!text.empty()) {
    std::memcpy(&eight, text.data(), text.size());
  }
  return (special | any_special(eight)) == 0;
}

Json parse_json(std::string_view text) {
  return is_too_deep(text) ? Json(Json::value_t::discarded) : Json::parse(text, nullptr, false);
}

bool is_json_object(std::string_view text) {
  return !text.empty() && text.front() == '{' && !is_too_deep(text) && Json::accept(text);
}

std::string canonical(const Json& value) {
  std::string out;
  append(out, value);
  return out;
}

}  // namespace core
