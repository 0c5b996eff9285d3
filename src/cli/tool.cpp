#include "cli/tool.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

#include "base/error.hpp"

namespace cli {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kMostErrors = 4096;                // bytes of complaints that are kept
constexpr std::chrono::milliseconds kBetweenLooks{100};  // for an interrupt

/// A descriptor that is closed at the end of its scope.
class Handle {
 public:
  explicit Handle(int number = -1) : number_(number) {}
  ~Handle() { close(); }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;

  [[nodiscard]] int number() const { return number_; }
  void set(int number) { number_ = number; }
  void close() {
    if (number_ >= 0) {
      ::close(std::exchange(number_, -1));
    }
  }

 private:
  int number_;
};

[[noreturn]] void fail(const std::string& what) {
  throw base::Error(base::ErrorKind::io, what + ": " + std::strerror(errno));
}

struct Pipe {
  Handle read;
  Handle write;

  Pipe() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
      fail("no pipe can be made");
    }
    read.set(ends[0]);
    write.set(ends[1]);
  }
};

/// A file in memory that holds the input: the program can read it when and as it likes.
void fill(const Handle& file, std::string_view input) {
  while (!input.empty()) {
    const ssize_t written = ::write(file.number(), input.data(), input.size());
    if (written < 0 && errno != EINTR) {
      fail("the document cannot be handed on");
    }
    input.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
  }
  ::lseek(file.number(), 0, SEEK_SET);
}

class Child {
 public:
  /// Whether the program was found and runs.
  bool start(const std::vector<std::string>& words, const Handle& in, const Pipe& out,
             const Pipe& err) {
    std::vector<std::string> copies = words;
    std::vector<char*> arguments;
    for (std::string& word : copies) {
      arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in.number(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out.write.number(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, err.write.number(), STDERR_FILENO);
    const int fault =
        posix_spawnp(&id_, words.front().c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return fault == 0;
  }

  void end() const { ::kill(id_, SIGKILL); }

  /// Whether it is over by then; it may have closed its outputs long before.
  [[nodiscard]] bool is_over(Clock::time_point last) {
    while (::waitpid(id_, &status_, WNOHANG) == 0) {
      if (Clock::now() > last) {
        return false;
      }
      ::poll(nullptr, 0, 1);
    }
    waited_ = true;
    return true;
  }

  /// Its exit code, once it is over.
  [[nodiscard]] int wait() {
    while (!waited_ && ::waitpid(id_, &status_, 0) < 0 && errno == EINTR) {
    }
    constexpr int kSignalled = 128;
    return WIFEXITED(status_) ? WEXITSTATUS(status_) : kSignalled + WTERMSIG(status_);
  }

 private:
  int status_ = 0;
  bool waited_ = false;
  pid_t id_ = 0;
};

/// Reads what is there into `text`, of which at most `most` bytes are kept; closes at the end.
void drain(Handle& from, std::string& text, std::size_t most) {
  std::array<char, 1U << 16U> chunk{};
  const ssize_t count = ::read(from.number(), chunk.data(), chunk.size());
  if (count > 0) {
    text.append(chunk.data(), std::min(static_cast<std::size_t>(count), most - text.size()));
  }
  if (count == 0 || (count < 0 && errno != EINTR)) {
    from.close();
  }
}

/// Listens until the program has closed both of its outputs or has to be ended.
ToolEnd listen(Pipe& out, Pipe& err, const ToolLimits& limits, Clock::time_point last,
               const std::function<bool()>& interrupted, ToolRun& run) {
  while (out.read.number() >= 0 || err.read.number() >= 0) {
    std::array<pollfd, 2> ends{{{out.read.number(), POLLIN, 0}, {err.read.number(), POLLIN, 0}}};
    ::poll(ends.data(), ends.size(), static_cast<int>(kBetweenLooks.count()));
    if (interrupted()) {
      return ToolEnd::interrupted;
    }
    if (ends[0].revents != 0) {
      drain(out.read, run.output, limits.output + 1);
    }
    if (ends[1].revents != 0) {
      drain(err.read, run.errors, kMostErrors);
    }
    if (run.output.size() > limits.output) {
      return ToolEnd::too_much;
    }
    if (Clock::now() > last) {
      return ToolEnd::too_slow;
    }
  }
  return ToolEnd::exited;
}

}  // namespace

ToolRun run_tool(const std::vector<std::string>& words, std::string_view input,
                 const ToolLimits& limits, const std::function<bool()>& interrupted) {
  const Handle in(::memfd_create("kept", MFD_CLOEXEC));
  if (in.number() < 0) {
    fail("no memory for the document");
  }
  fill(in, input);
  Pipe out;
  Pipe err;
  Child child;
  ToolRun run;
  if (!child.start(words, in, out, err)) {
    run.end = ToolEnd::not_found;
    return run;
  }
  out.write.close();
  err.write.close();
  const Clock::time_point last = Clock::now() + limits.time;
  run.end = listen(out, err, limits, last, interrupted, run);
  if (run.end == ToolEnd::exited && !child.is_over(last)) {
    run.end = ToolEnd::too_slow;
  }
  if (run.end != ToolEnd::exited) {
    child.end();
  }
  run.exit = child.wait();
  return run;
}

}  // namespace cli
