#include "core/codec.hpp"

#include <array>
#include <utility>

namespace core {
namespace {

constexpr std::array kDeadlineKinds{
    std::pair{DeadlineKind::none, "none"},         std::pair{DeadlineKind::ongoing, "ongoing"},
    std::pair{DeadlineKind::fixed, "fixed"},       std::pair{DeadlineKind::annual, "annual"},
    std::pair{DeadlineKind::relative, "relative"}, std::pair{DeadlineKind::meeting, "meeting"}};

std::optional<Date> date_member(const Json& object, const char* name) {
  return Date::parse_iso(text_or(object, name));
}

void put_interval(Json& object, const Interval& interval) {
  object["first"] = interval.first.iso();
  object["last"] = interval.last.iso();
  object["precision"] = to_word(interval.precision);
}

Precision precision_member(const Json& object) {
  const std::string word = text_or(object, "precision");
  for (const Precision precision : {Precision::day, Precision::week, Precision::month,
                                    Precision::quarter, Precision::half, Precision::year}) {
    if (to_word(precision) == word) {
      return precision;
    }
  }
  return Precision::range;
}

std::optional<Interval> window_members(const Json& object) {
  const auto first = date_member(object, "first");
  const auto last = date_member(object, "last");
  if (!first || !last || *last < *first) {
    return std::nullopt;
  }
  return Interval{*first, *last, precision_member(object)};
}

void put(Json& object, const char* name, const std::string& text) {
  if (!text.empty()) {
    object[name] = text;
  }
}

}  // namespace

Json to_json(const Interval& interval) {
  Json out = {{"text", to_text(interval)}};
  put_interval(out, interval);
  return out;
}

std::optional<Interval> interval_from(const Json& value) {
  return value.is_object() ? window_members(value) : std::nullopt;
}

Json to_json(const Deadline& deadline) {
  Json out = {{"kind", to_word(deadline.kind)}, {"text", deadline.text}};
  if (deadline.window) {
    put_interval(out, *deadline.window);
  }
  put(out, "series", deadline.series);
  put(out, "edition", deadline.edition);
  return out;
}

Deadline deadline_from(const Json& value) {
  if (!value.is_object()) {
    return {};
  }
  Deadline deadline;
  deadline.kind = parse_deadline_kind(text_or(value, "kind")).value_or(DeadlineKind::none);
  deadline.text = text_or(value, "text");
  deadline.window = window_members(value);
  deadline.series = text_or(value, "series");
  deadline.edition = text_or(value, "edition");
  return deadline;
}

std::string_view to_word(DeadlineKind kind) {
  for (const auto& [value, word] : kDeadlineKinds) {
    if (value == kind) {
      return word;
    }
  }
  return "none";
}

std::optional<DeadlineKind> parse_deadline_kind(std::string_view text) {
  for (const auto& [value, word] : kDeadlineKinds) {
    if (word == text) {
      return value;
    }
  }
  return std::nullopt;
}

Json to_json(const Owner& owner) {
  Json out = {{"role", to_word(owner.role)}};
  if (!owner.applicable) {
    out["applicable"] = false;
    put(out, "reason", owner.reason);
  }
  return out;
}

Json to_json(const Evidence& evidence) {
  Json out = Json::object();
  put(out, "address", evidence.address);
  put(out, "title", evidence.title);
  put(out, "publisher", evidence.publisher);
  put(out, "published", evidence.published);
  put(out, "file_name", evidence.file_name);
  if (!evidence.sha256.empty()) {
    out["sha256"] = evidence.sha256;
    out["size"] = evidence.size;
  }
  return out;
}

Evidence evidence_from(const Json& value) {
  Evidence evidence;
  if (!value.is_object()) {
    return evidence;
  }
  evidence.address = text_or(value, "address");
  evidence.title = text_or(value, "title");
  evidence.publisher = text_or(value, "publisher");
  evidence.published = text_or(value, "published");
  evidence.file_name = text_or(value, "file_name");
  evidence.sha256 = text_or(value, "sha256");
  const auto size = value.find("size");
  if (size != value.end() && size->is_number_integer()) {
    evidence.size = size->get<std::int64_t>();
  }
  return evidence;
}

}  // namespace core
