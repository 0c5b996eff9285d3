#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "core/status.hpp"

/// Other words for what the register holds. The facts stay; a scale says which word stands for
/// which fact, and what each word means.
namespace core {

/// What is known of one party's part of a commitment, or of the whole.
enum class Finding : std::uint8_t {
  not_assessed,
  not_started,
  limited,
  substantial,
  complete,
  being_met,
  stalled,
  reversed,
  withdrawn,
  superseded,
  overtaken
};
inline constexpr std::array kFindings{
    Finding::not_assessed, Finding::not_started, Finding::limited,  Finding::substantial,
    Finding::complete,     Finding::being_met,   Finding::stalled,  Finding::reversed,
    Finding::withdrawn,    Finding::superseded,  Finding::overtaken};

/// `not-assessed`, `being-met`, ...
[[nodiscard]] std::string_view to_word(Finding finding);

struct ScaleWord {
  std::string key;         ///< machine word
  std::string label;       ///< for people
  std::string definition;  ///< printed in the report's method
  std::optional<int> score;
};

struct Scale {
  std::string name;              ///< `g20`
  std::string title;             ///< for people
  std::string source;            ///< whose scale it is, and where it is defined
  std::vector<ScaleWord> words;  ///< in the order of tables
  /// For each finding the place of its word. Absent for a disposition: its level decides; for
  /// `being_met`: as `complete`. The levels are all there.
  std::array<std::optional<std::size_t>, kFindings.size()> places;
};

/// The word for where something stands.
[[nodiscard]] const ScaleWord& word_for(const Scale& scale, std::optional<Level> level,
                                        Disposition disposition, TimeKind kind);

/// Whether the scale has a word of its own for how work goes; else the level decides.
[[nodiscard]] bool has_word_for(const Scale& scale, Disposition disposition);

/// What the scale cannot tell apart: `'open' stands for not-assessed, not-started`; empty when
/// every word stands for one finding.
[[nodiscard]] std::vector<std::string> losses(const Scale& scale);

/// True when any word has a score.
[[nodiscard]] bool has_scores(const Scale& scale);

/// The scales that ship; the first is the register's own.
[[nodiscard]] const std::vector<Scale>& scales();

/// A scale of a user's own, as JSON (docs/scales.md).
[[nodiscard]] base::Result<Scale> parse_scale(std::string_view text, const std::string& name);

}  // namespace core
