// The one place that touches the real process: streams, clock, environment, terminal, signals,
// randomness.
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <malloc.h>
#include <pwd.h>
#include <streambuf>
#include <sys/ioctl.h>
#include <unistd.h>
#include <vector>

#include "base/error.hpp"
#include "cli/run.hpp"

namespace cli {
namespace {

std::atomic<bool> interrupt_seen{false};  // set by the signal handler, nowhere else

extern "C" void note_interrupt(int) { interrupt_seen.store(true); }

void watch_interrupts() {
  struct sigaction action = {};
  action.sa_handler = note_interrupt;
  sigemptyset(&action.sa_mask);
  action.sa_flags = static_cast<int>(SA_RESETHAND);  // a second Ctrl-C ends the process at once
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
}

/// The heap grows by a mebibyte, which is enough for most commands, and is not given back in
/// between: a tenth of what an `add` computes would be spent on asking the system.
void take_memory_at_once() {
  constexpr int kMebibyte = 1 << 20;
  mallopt(M_TOP_PAD, kMebibyte);
  mallopt(M_TRIM_THRESHOLD, 64 * kMebibyte);
  mallopt(M_MMAP_THRESHOLD, 32 * kMebibyte);  // where it would have come to by itself
}

/// Standard input, which ends when Ctrl-C comes: the library's own would go on waiting for a line.
class Input : public std::streambuf {
 protected:
  int_type underflow() override {
    buffer_.resize(kBytesAtOnce);
    ssize_t got = -1;
    do {
      got = interrupt_seen.load() ? 0 : ::read(STDIN_FILENO, buffer_.data(), buffer_.size());
    } while (got < 0 && errno == EINTR);
    if (got <= 0) {
      return traits_type::eof();
    }
    setg(buffer_.data(), buffer_.data(), buffer_.data() + got);
    return traits_type::to_int_type(buffer_.front());
  }

 private:
  static constexpr std::size_t kBytesAtOnce = 65536;
  std::vector<char> buffer_;  // made when something is read
};

std::optional<std::string> environment(const char* name) {
  const char* value = std::getenv(name);
  if (value) {
    return std::string(value);
  }
  if (std::string_view(name) == "USER") {
    const passwd* user = getpwuid(getuid());
    return user ? std::optional<std::string>(user->pw_name) : std::nullopt;
  }
  return std::nullopt;
}

core::Date local_day() {
  const std::time_t now = std::time(nullptr);
  std::tm local = {};
  localtime_r(&now, &local);
  return *core::Date::from_ymd(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                               static_cast<unsigned>(local.tm_mday));
}

std::string utc_now() {
  const std::time_t now = std::time(nullptr);
  std::tm utc = {};
  gmtime_r(&now, &utc);
  char text[32];
  const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
  return {text, length};
}

std::string random_hex(int digits) {
  constexpr char kDigits[] = "0123456789abcdef";
  unsigned char bytes[32];
  if (digits > 64 || getentropy(bytes, sizeof bytes) != 0) {
    throw base::Error(base::ErrorKind::internal, "the system gives no random numbers");
  }
  std::string out;
  for (int i = 0; i < digits; ++i) {
    const unsigned byte = bytes[i / 2];
    out += kDigits[i % 2 == 0 ? byte >> 4 : byte & 15];
  }
  return out;
}

Session::Terminal look_at_terminal() {
  Session::Terminal terminal;
  terminal.in = isatty(STDIN_FILENO) == 1;
  terminal.out = isatty(STDOUT_FILENO) == 1;
  terminal.err = isatty(STDERR_FILENO) == 1;
  winsize size = {};
  if (terminal.out && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
    terminal.columns = size.ws_col;
    terminal.rows = size.ws_row;
  }
  return terminal;
}

}  // namespace

int run_process(int argc, char** argv) { return run_process(argc, argv, store::current_schema()); }

int run_process(int argc, char** argv, const store::Schema& schema) {
  take_memory_at_once();
  std::ios::sync_with_stdio(false);
  watch_interrupts();
  Input bytes;
  std::istream input(&bytes);
  Session session{std::cout,          std::cerr, input,      environment,
                  local_day,          utc_now,   random_hex, [] { return interrupt_seen.load(); },
                  look_at_terminal(), schema};
  return run(std::vector<std::string>(argv + 1, argv + argc), session);
}

}  // namespace cli
