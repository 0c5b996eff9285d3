#pragma once
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace support {

struct ProcessResult {
  std::string out;
  std::string err;
  int exit_code = 0;  ///< 128 + number for a process ended by a signal, as the shell has it
  bool timed_out = false;
};

/// The whole environment of a process: name and value.
using Environment = std::vector<std::pair<std::string, std::string>>;

/// Runs `/bin/sh -c command` in `directory`, with nothing on standard input, and kills it with all
/// its children after `timeout_seconds`. Throws std::runtime_error if no process can be started.
[[nodiscard]] ProcessResult run_shell(const std::string& command,
                                      const std::filesystem::path& directory,
                                      const Environment& environment, int timeout_seconds);

/// All bytes of a file; throws std::runtime_error if it cannot be read.
[[nodiscard]] std::string bytes_of(const std::filesystem::path& path);

}  // namespace support
