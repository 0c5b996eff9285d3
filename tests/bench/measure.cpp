#include "measure.hpp"

#include <algorithm>
#include <ctime>
#include <fcntl.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bench {
namespace {

double now_ms() {
  timespec now = {};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

std::string line_of(const Command& command) {
  std::string line;
  for (const std::string& word : command) {
    line += (line.empty() ? "" : " ") + word;
  }
  return line;
}

/// Silent at both ends: what a terminal costs is not the program's.
class Silence {
 public:
  Silence() {
    posix_spawn_file_actions_init(&actions_);
    posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  }
  ~Silence() { posix_spawn_file_actions_destroy(&actions_); }
  Silence(const Silence&) = delete;
  Silence& operator=(const Silence&) = delete;
  [[nodiscard]] const posix_spawn_file_actions_t* actions() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
};

Measure measure_one(const Command& command) {
  static const Silence silence;
  std::vector<char*> words;
  for (const std::string& word : command) {
    words.push_back(const_cast<char*>(word.c_str()));
  }
  words.push_back(nullptr);
  pid_t child = 0;
  int status = 0;
  rusage usage = {};
  const double start = now_ms();
  if (posix_spawnp(&child, words[0], silence.actions(), nullptr, words.data(), environ) != 0 ||
      wait4(child, &status, 0, &usage) != child) {
    throw std::runtime_error("cannot run " + line_of(command));
  }
  const double end = now_ms();
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    throw std::runtime_error("failed: " + line_of(command));
  }
  return {end - start, static_cast<double>(usage.ru_maxrss) / 1024.0};
}

}  // namespace

Measure measure(const std::vector<Command>& commands) {
  Measure sum;
  for (const Command& command : commands) {
    const Measure one = measure_one(command);
    sum.milliseconds += one.milliseconds;
    sum.peak_mib = std::max(sum.peak_mib, one.peak_mib);
  }
  return sum;
}

Measure median(std::vector<Measure> measures) {
  const auto middle = measures.begin() + static_cast<std::ptrdiff_t>(measures.size() / 2);
  std::nth_element(
      measures.begin(), middle, measures.end(),
      [](const Measure& a, const Measure& b) { return a.milliseconds < b.milliseconds; });
  Measure result = *middle;
  for (const Measure& one : measures) {
    result.peak_mib = std::max(result.peak_mib, one.peak_mib);
  }
  return result;
}

}  // namespace bench
