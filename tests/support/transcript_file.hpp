#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace support {

using Lines = std::vector<std::string>;

/// What a command printed and how it ended.
struct Outcome {
  std::string out;
  std::string err;
  int exit_code = 0;
};

/// One command of a transcript with what must come of it.
struct Step {
  Lines before;          ///< comments and blank lines above it, as they stand in the file
  Lines source;          ///< the lines `$ ...` and `> ...`
  std::string command;   ///< the same, as the shell gets it
  Lines expected;        ///< in the spelling of `render`
  std::size_t line = 0;  ///< where it stands in the file, from 1
};

struct Transcript {
  std::vector<Step> steps;
  Lines after;  ///< comments and blank lines at the end
};

/// Reads a transcript (the format: tests/cli/README.md). Throws std::runtime_error with the number
/// of a line that cannot be understood.
[[nodiscard]] Transcript parse_transcript(std::string_view text);

/// An outcome as it is written in a transcript. Equal outcomes have equal lines and different ones
/// different lines.
[[nodiscard]] Lines render(const Outcome& outcome);

/// The transcript with `outcomes` (one for each step) in place of what was expected.
[[nodiscard]] std::string rewrite(const Transcript& transcript,
                                  const std::vector<Outcome>& outcomes);

}  // namespace support
