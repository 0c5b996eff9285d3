#include "support/process.hpp"

#include <array>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <poll.h>
#include <stdexcept>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

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

/// Waits for the child, for `timeout_seconds` at most; false when the time was up and it was
/// killed.
bool wait_for(pid_t child, int timeout_seconds, int& status) {
  const int handle = static_cast<int>(syscall(SYS_pidfd_open, child, 0));  // NOLINT(*-vararg)
  pollfd ended = {handle, POLLIN, 0};
  const bool in_time = handle < 0 || poll(&ended, 1, timeout_seconds * 1000) > 0;
  if (!in_time) {
    kill(-child, SIGKILL);
  }
  waitpid(child, &status, 0);
  close(handle);
  return in_time;
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
  result.timed_out = !wait_for(child, timeout_seconds, status);
  result.exit_code = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  result.out = bytes_of(captured.path() / "out");
  result.err = bytes_of(captured.path() / "err");
  return result;
}

}  // namespace support
