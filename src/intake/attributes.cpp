#include "intake/attributes.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "intake/verbs.hpp"

namespace intake {
namespace {

using Kind = AttributeKind;

constexpr std::size_t kLongestValue = 160;

/// Words before a colon.
constexpr std::array<std::pair<std::string_view, Kind>, 44> kLabels{{
    {"lead", Kind::lead},
    {"leads", Kind::lead},
    {"lead(s)", Kind::lead},
    {"lead agency", Kind::lead},
    {"lead ministry", Kind::lead},
    {"led by", Kind::lead},
    {"responsible", Kind::lead},
    {"responsible agency", Kind::lead},
    {"responsible party", Kind::lead},
    {"responsibility", Kind::lead},
    {"implementing agency", Kind::lead},
    {"implementer", Kind::lead},
    {"action by", Kind::lead},
    {"owner", Kind::lead},
    {"agency", Kind::lead},
    {"agencies", Kind::lead},
    {"supporting", Kind::supporting},
    {"supporting agencies", Kind::supporting},
    {"supported by", Kind::supporting},
    {"support", Kind::supporting},
    {"other actors", Kind::supporting},
    {"other actors involved", Kind::supporting},
    {"partners", Kind::supporting},
    {"partner", Kind::supporting},
    {"target date", Kind::due},
    {"time frame", Kind::due},
    {"timeframe", Kind::due},
    {"timeline", Kind::due},
    {"timing", Kind::due},
    {"deadline", Kind::due},
    {"due date", Kind::due},
    {"due", Kind::due},
    {"end date", Kind::due},
    {"completion date", Kind::due},
    {"start and end date", Kind::due},
    {"commitment start and end date", Kind::due},
    {"period covered", Kind::due},
    {"implementation period", Kind::due},
    {"start date", Kind::other},
    {"indicators", Kind::other},
    {"indicator", Kind::other},
    {"budget", Kind::other},
    {"baseline", Kind::other},
    {"status", Kind::other},
}};

/// With further words behind them at the beginning of a line: `Lead implementing organisation`.
constexpr std::array<std::pair<std::string_view, Kind>, 9> kBeginnings{{
    {"lead ", Kind::lead},
    {"responsible ", Kind::lead},
    {"implementing ", Kind::lead},
    {"accountable ", Kind::lead},
    {"supporting ", Kind::supporting},
    {"target ", Kind::due},
    {"expected completion", Kind::due},
    {"estimated completion", Kind::due},
    {"target completion", Kind::due},
}};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

struct Label {
  Kind kind;
  std::size_t start;
  std::size_t value;  ///< behind the colon
};

std::optional<Label> label_at(std::string_view lowered, std::size_t at) {
  constexpr std::size_t kLongestLabel = 40;
  const std::string_view rest = lowered.substr(at);
  const auto colon = rest.find(':');
  if (colon == std::string_view::npos || colon > kLongestLabel) {
    return std::nullopt;
  }
  const std::string_view words = base::trim(rest.substr(0, colon));
  for (const auto& [label, kind] : kLabels) {
    if (words == label) {
      return Label{kind, at, at + colon + 1};
    }
  }
  for (const auto& [beginning, kind] : kBeginnings) {
    if (at == 0 && words.starts_with(beginning)) {
      return Label{kind, at, at + colon + 1};
    }
  }
  return std::nullopt;
}

/// A name or a date, not a sentence.
bool is_value(std::string_view text) {
  return !text.empty() && text.size() <= kLongestValue && !says_undertaking(text) &&
         text.find(". ") == std::string_view::npos;
}

}  // namespace

std::vector<Attribute> attributes_in(std::string_view text) {
  constexpr std::size_t kReach = 44;  // of the first colon: a label and its blank
  if (text.substr(0, kReach).find(':') == std::string_view::npos) {
    return {};
  }
  const std::string lowered = base::lower(text);
  std::vector<Label> labels;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool starts = is_letter(text[at]) && (at == 0 || text[at - 1] == ' ');
    const auto label =
        starts && (at == 0 || !labels.empty()) ? label_at(lowered, at) : std::nullopt;
    if (at == 0 && !label) {
      return {};
    }
    if (label) {
      labels.push_back(*label);
      at = label->value - 1;
    }
  }
  std::vector<Attribute> attributes;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const std::size_t end = i + 1 < labels.size() ? labels[i + 1].start : text.size();
    std::string_view value = base::trim(text.substr(labels[i].value, end - labels[i].value));
    while (!value.empty() && std::string_view(".;,").find(value.back()) != std::string_view::npos) {
      value.remove_suffix(1);
    }
    if (!is_value(value)) {
      return {};
    }
    attributes.push_back({labels[i].kind, value});
  }
  return attributes;
}

}  // namespace intake
