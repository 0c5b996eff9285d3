#include "support/process.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <thread>

#include "support/temp_dir.hpp"

namespace support {
namespace {

constexpr int kCannotStart = 127;
constexpr mode_t kPrivate = 0600;

/// Makes `descriptor` write to `path` (or read from it), in the child.
void redirect(int descriptor, const std::filesystem::path& path, int flags) {
  const int file = open(path.c_str(), flags, kPrivate);  // NOLINT(*-vararg)
  if (file < 0 || dup2(file, descriptor) < 0) {
    _exit(kCannotStart);
  }
  close(file);
}

[[noreturn]] void become_shell(const std::string& command, const std::filesystem::path& directory,
                               const std::filesystem::path& captured,
                               std::vector<std::string> settings) {
  setpgid(0, 0);
  signal(SIGPIPE, SIG_DFL);
  redirect(STDIN_FILENO, "/dev/null", O_RDONLY);
  redirect(STDOUT_FILENO, captured / "out", O_WRONLY | O_CREAT | O_APPEND);
  redirect(STDERR_FILENO, captured / "err", O_WRONLY | O_CREAT | O_APPEND);
  if (chdir(directory.c_str()) != 0) {
    _exit(kCannotStart);
  }
  std::vector<char*> environment;
  for (std::string& setting : settings) {
    environment.push_back(setting.data());
  }
  environment.push_back(nullptr);
  std::string shell = "/bin/sh";
  std::string flag = "-c";
  std::string text = command;
  std::array<char*, 4> arguments = {shell.data(), flag.data(), text.data(), nullptr};
  execve(shell.c_str(), arguments.data(), environment.data());
  _exit(kCannotStart);
}

/// Waits for the child, for `timeout` at most; false when the time was up and it had to be killed.
bool wait_for(pid_t child, std::chrono::seconds timeout, int& status) {
  using Clock = std::chrono::steady_clock;
  const auto deadline = Clock::now() + timeout;
  auto pause = std::chrono::microseconds(200);
  while (waitpid(child, &status, WNOHANG) == 0) {
    if (Clock::now() > deadline) {
      kill(-child, SIGKILL);
      waitpid(child, &status, 0);
      return false;
    }
    std::this_thread::sleep_for(pause);
    pause = std::min(pause * 2, std::chrono::microseconds(5000));
  }
  return true;
}

}  // namespace

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    throw std::runtime_error("cannot read " + path.string());
  }
  return {std::istreambuf_iterator<char>(file), {}};
}

ProcessResult run_shell(const std::string& command, const std::filesystem::path& directory,
                        const Environment& environment, int timeout_seconds) {
  std::vector<std::string> settings;
  for (const auto& [name, value] : environment) {
    settings.push_back(name + "=" + value);
  }
  const TempDir captured;
  const pid_t child = fork();
  if (child < 0) {
    throw std::runtime_error("cannot start a process");
  }
  if (child == 0) {
    become_shell(command, directory, captured.path(), std::move(settings));
  }
  int status = 0;
  ProcessResult result;
  result.timed_out = !wait_for(child, std::chrono::seconds(timeout_seconds), status);
  result.exit_code = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  result.out = bytes_of(captured.path() / "out");
  result.err = bytes_of(captured.path() / "err");
  return result;
}

}  // namespace support
