#pragma once
#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// How long a program may run and how much it may say.
struct ToolLimits {
  std::chrono::milliseconds time{std::chrono::seconds{120}};
  std::size_t output = std::size_t{256} << 20U;  ///< bytes on its standard output
};

enum class ToolEnd { exited, not_found, too_slow, too_much, interrupted };

struct ToolRun {
  ToolEnd end = ToolEnd::exited;
  int exit = 0;        ///< its exit code; 128 and the signal's number when a signal ended it
  std::string output;  ///< what it wrote
  std::string errors;  ///< the beginning of what it complained of
};

/// Runs a program that is looked for in PATH, with these bytes as its standard input; no shell sees
/// the words. A program that breaks a limit, or that the user interrupts, is ended.
[[nodiscard]] ToolRun run_tool(const std::vector<std::string>& words, std::string_view input,
                               const ToolLimits& limits, const std::function<bool()>& interrupted);

}  // namespace cli
