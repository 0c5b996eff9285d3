#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Two wordings of one text, compared word by word.
namespace core {

enum class Wording : std::uint8_t { kept, removed, added };

/// Neighbouring words of one fate, with one space between them.
struct WordingPiece {
  Wording fate = Wording::kept;
  std::string text;
  friend bool operator==(const WordingPiece&, const WordingPiece&) = default;
};

/// What became of the old words and where the new ones stand, in reading order. Kept and removed
/// pieces together are the words of `before`, kept and added ones those of `after`; as many words
/// are kept as can be. White space is no wording. Of two texts that share little and are longer
/// than any commitment (their lengths multiplied over 16 million), the middle is given as replaced.
[[nodiscard]] std::vector<WordingPiece> word_diff(std::string_view before, std::string_view after);

/// In one line of plain text, as wdiff prints it: `by [-2025-] {+2027+} at the latest`.
[[nodiscard]] std::string marked_up(const std::vector<WordingPiece>& pieces);

}  // namespace core
