#include "core/scale.hpp"

#include <algorithm>

#include "core/event_text.hpp"
#include "core/json.hpp"

namespace core {
namespace {

constexpr std::size_t place_of(Finding finding) { return static_cast<std::size_t>(finding); }

Finding finding_of(std::optional<Level> level, TimeKind kind) {
  if (!level) {
    return Finding::not_assessed;
  }
  switch (*level) {
    case Level::not_started: return Finding::not_started;
    case Level::limited: return Finding::limited;
    case Level::substantial: return Finding::substantial;
    case Level::complete: break;
  }
  return kind == TimeKind::one_off ? Finding::complete : Finding::being_met;
}

std::optional<Finding> finding_of(Disposition disposition) {
  switch (disposition) {
    case Disposition::open:
    case Disposition::complete: return std::nullopt;
    case Disposition::stalled: return Finding::stalled;
    case Disposition::reversed: return Finding::reversed;
    case Disposition::withdrawn: return Finding::withdrawn;
    case Disposition::superseded: return Finding::superseded;
    case Disposition::overtaken: return Finding::overtaken;
  }
  return std::nullopt;
}

bool is_needed(Finding finding) { return finding <= Finding::complete; }

/// A scale as it is written, to say where in it something is wrong.
struct Source {
  std::string_view text;
  std::string name;

  /// The line on which a text stands within quotes, behind the member `after`; that of the member,
  /// or the first, when it does not.
  [[nodiscard]] std::size_t line_of(const std::string& word, const std::string& after) const {
    const std::size_t member = std::min(text.find('"' + after + '"'), text.size());
    const std::size_t at = text.find('"' + word + '"', member);
    const std::size_t place = at != std::string_view::npos ? at : member < text.size() ? member : 0;
    return 1 + static_cast<std::size_t>(std::count(text.begin(), text.begin() + place, '\n'));
  }

  [[nodiscard]] base::Diagnostic fault(std::size_t line, const std::string& what,
                                       const std::string& hint) const {
    return {"the scale '" + name + "', line " + std::to_string(line) + ", " + what, hint};
  }
};

/// Where the text stops being JSON.
std::optional<base::Diagnostic> syntax_fault(const Source& source) {
  try {
    if (is_json_object(source.text)) {
      return std::nullopt;
    }
    [[maybe_unused]] const Json whole = Json::parse(source.text);
  } catch (const Json::parse_error& error) {
    const auto end =
        source.text.begin() + static_cast<std::ptrdiff_t>(std::min(error.byte, source.text.size()));
    const auto line = 1 + std::count(source.text.begin(), end, '\n');
    return source.fault(static_cast<std::size_t>(line), "is not JSON from there on",
                        "a comma too many or missing, or a quote? docs/scales.md shows a scale");
  }
  return std::nullopt;
}

std::optional<std::size_t> place_of_word(const Scale& scale, const std::string& key) {
  for (std::size_t at = 0; at < scale.words.size(); ++at) {
    if (scale.words[at].key == key) {
      return at;
    }
  }
  return std::nullopt;
}

std::optional<base::Diagnostic> read_words(const Json& list, const Source& source, Scale& scale) {
  for (const Json& item : list) {
    const Json object = item.is_object() ? item : Json::object();
    ScaleWord word{text_or(object, "key"), text_or(object, "label"), text_or(object, "definition"),
                   std::nullopt};
    word.label = word.label.empty() ? word.key : word.label;
    if (const auto score = object.find("score");
        score != object.end() && score->is_number_integer()) {
      word.score = score->get<int>();
    }
    if (word.key.empty() || word.definition.empty()) {
      const std::string& known = word.key.empty() ? word.definition : word.key;
      return source.fault(source.line_of(known, "words"),
                          "has a word without a key or without a definition",
                          R"({"key": "open", "label": "open", "definition": "what it means"})");
    }
    if (place_of_word(scale, word.key)) {
      return source.fault(source.line_of(word.key, "words"),
                          "has the word '" + word.key + "' twice", "give it another key");
    }
    scale.words.push_back(std::move(word));
  }
  return std::nullopt;
}

std::optional<base::Diagnostic> read_map(const Json& map, const Source& source, Scale& scale) {
  for (const auto& [name, value] : map.items()) {
    const std::string word = value.is_string() ? value.get<std::string>() : std::string();
    const auto finding =
        std::find_if(kFindings.begin(), kFindings.end(),
                     [&name = name](Finding each) { return to_word(each) == name; });
    const auto place = place_of_word(scale, word);
    if (finding == kFindings.end()) {
      return source.fault(source.line_of(name, "map"),
                          "maps '" + name + "', which kept does not know",
                          "docs/scales.md lists what can be mapped");
    }
    if (!place) {
      return source.fault(source.line_of(name, "map"),
                          "maps '" + name + "' to '" + word + "', which is none of its words",
                          "add that word to \"words\"");
    }
    scale.places[place_of(*finding)] = place;
  }
  for (const Finding finding : kFindings) {
    if (is_needed(finding) && !scale.places[place_of(finding)]) {
      return source.fault(source.line_of("map", "map"),
                          "says no word for '" + std::string(to_word(finding)) + "'",
                          "add it to \"map\"");
    }
  }
  return std::nullopt;
}

}  // namespace

std::string_view to_word(Finding finding) {
  switch (finding) {
    case Finding::not_assessed: return "not-assessed";
    case Finding::not_started: return "not-started";
    case Finding::limited: return "limited";
    case Finding::substantial: return "substantial";
    case Finding::complete: return "complete";
    case Finding::being_met: return "being-met";
    case Finding::stalled: return "stalled";
    case Finding::reversed: return "reversed";
    case Finding::withdrawn: return "withdrawn";
    case Finding::superseded: return "superseded";
    case Finding::overtaken: return "overtaken";
  }
  return "";
}

const ScaleWord& word_for(const Scale& scale, std::optional<Level> level, Disposition disposition,
                          TimeKind kind) {
  if (const auto finding = finding_of(disposition)) {
    if (const auto place = scale.places[place_of(*finding)]) {
      return scale.words[*place];
    }
  }
  const Finding finding = finding_of(level, kind);
  const auto own = scale.places[place_of(finding)];
  return scale.words[own.value_or(scale.places[place_of(Finding::complete)].value_or(0))];
}

bool has_word_for(const Scale& scale, Disposition disposition) {
  const auto finding = finding_of(disposition);
  return finding && scale.places[place_of(*finding)].has_value();
}

std::vector<std::string> losses(const Scale& scale) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at < scale.words.size(); ++at) {
    std::string findings;
    int count = 0;
    for (const Finding finding : kFindings) {
      if (scale.places[place_of(finding)] == at) {
        findings += (findings.empty() ? "" : ", ") + std::string(to_word(finding));
        ++count;
      }
    }
    if (count > 1) {
      out.push_back("'" + scale.words[at].label + "' stands for " + findings);
    }
  }
  return out;
}

bool has_scores(const Scale& scale) {
  return std::any_of(scale.words.begin(), scale.words.end(),
                     [](const ScaleWord& word) { return word.score.has_value(); });
}

base::Result<Scale> parse_scale(std::string_view text, const std::string& name) {
  const Source source{text, name};
  if (auto wrong = syntax_fault(source)) {
    return *wrong;
  }
  const Json json = parse_json(text);
  Scale scale;
  scale.name = name;
  const auto words = json.is_object() ? json.find("words") : json.end();
  const auto map = json.is_object() ? json.find("map") : json.end();
  if (!json.is_object() || words == json.end() || !words->is_array() || map == json.end() ||
      !map->is_object()) {
    return source.fault(1, "is no JSON object with \"words\" and \"map\"",
                        "docs/scales.md shows how one is written");
  }
  scale.title = text_or(json, "title", name);
  scale.source = text_or(json, "source", "a scale of the register's owner");
  if (auto wrong = read_words(*words, source, scale)) {
    return *wrong;
  }
  if (auto wrong = read_map(*map, source, scale)) {
    return *wrong;
  }
  return scale;
}

}  // namespace core
