// A register from anybody is opened, checked, reported on and merged; what comes of it is an answer
// or an error in words, and nothing in it reaches a terminal or a browser as more than text.
// An input is a bundle if it begins with `{`, a database if it begins like one, else a list of
// changes to one of two small registers (open_db/edits.hpp).
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/run.hpp"
#include "fuzz/open_db/edits.hpp"
#include "support/temp_dir.hpp"

namespace {

namespace fs = std::filesystem;

constexpr int kMostAsked =
    100000;  // of the question whether Ctrl-C came: bounds what one file costs
constexpr int kLargestOwnExitCode = 8;
constexpr int kInterrupted = 130;

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void write(const fs::path& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary)
      .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

[[noreturn]] void fail(const std::vector<std::string>& args, const std::string& what) {
  std::fputs("kept", stderr);
  for (const std::string& arg : args) {
    std::fprintf(stderr, " %s", arg.c_str());
  }
  std::fprintf(stderr, "\n%s\n", what.c_str());
  std::abort();
}

class Desk {
 public:
  Desk() {
    const fs::path bases = fs::path(KEPT_SOURCE_DIR) / "fixtures" / "fuzz" / "open_db_base";
    bases_ = {read(bases / "one.db"), read(bases / "other.db")};
    for (const std::string& base : bases_) {
      if (base.empty()) {
        fail({}, "no registers in " + bases.string());
      }
    }
  }

  void try_out(std::string_view input) {
    open_db::Bytes bytes(input);
    const bool is_whole = input.starts_with("{") || input.starts_with("SQLite format 3");
    const std::size_t choice = is_whole ? input.size() : bytes.byte();
    write(other_, is_whole ? std::string(input) : open_db::edited(bases_[choice % 2], bytes));
    write(mine_, bases_[1 - choice % 2]);
    if (!input.starts_with("{")) {
      read_other(choice / 2);
    }
    merge(bases_[1 - choice % 2]);
  }

 private:
  /// Runs a command in this process; its output.
  std::string kept(const std::vector<std::string>& args) {
    std::ostringstream out;
    std::ostringstream err;
    std::istringstream in;
    std::atomic<int> asked = 0;  // by every thread
    cli::Session session{
        out,
        err,
        in,
        [](const char* name) -> std::optional<std::string> {
          const std::string_view wanted = name;
          return wanted == "KEPT_TODAY"      ? std::optional<std::string>("2025-06-15")
                 : wanted == "KEPT_BY"       ? std::optional<std::string>("tester")
                 : wanted == "KEPT_TEST_IDS" ? std::optional<std::string>("1")
                                             : std::nullopt;
        },
        [] { return *core::Date::from_ymd(2025, 6, 15); },
        [] { return std::string("2025-06-15T12:00:00Z"); },
        [](int digits) { return std::string(static_cast<std::size_t>(digits), '7'); },
        [&asked] { return ++asked > kMostAsked; },
        {},
        store::current_schema()};
    const int code = cli::run(args, session);
    const std::string words = err.str();
    if (code != kInterrupted && (code < 0 || code > kLargestOwnExitCode)) {
      fail(args, "ended with " + std::to_string(code));
    }
    if (words.find("error: unexpected") != std::string::npos) {
      fail(args, words);
    }
    require_text(args, words);
    require_text(args, out.str());
    return out.str();
  }

  /// Nothing that a terminal would obey.
  static void require_text(const std::vector<std::string>& args, const std::string& text) {
    for (const char c : text) {
      const auto byte = static_cast<unsigned char>(c);
      if ((byte < 0x20 && c != '\n' && c != '\r' && c != '\t') || byte == 0x7f) {
        fail(args, "a control character in the output: " + std::to_string(byte));
      }
    }
  }

  /// What is asked of a register besides, one for each input: a file has many inputs of its kind.
  void read_other(std::size_t choice) {
    static const std::vector<std::vector<std::string>> kReports{
        {"report", "--format", "html"}, {"report"}, {"report", "--format", "md"}};
    static const std::vector<std::vector<std::string>> kMore{{"rebuild"},
                                                             {"log"},
                                                             {"list", "--format", "csv"},
                                                             {"conflicts"},
                                                             {"export"},
                                                             {"show", "K-1"},
                                                             {"candidates", "SECOND"},
                                                             {"report", "issued"},
                                                             {"diff", mine_.string()},
                                                             {"document", "show", "ACT1"}};
    (void)ask({"check"});
    const std::vector<std::string> more = kMore[choice % kMore.size()];
    if (more.front() == "diff") {
      (void)kept({"diff", mine_.string(), other_.string()});
    } else {
      (void)ask(more);
    }
    const std::string page = ask(kReports[choice / kMore.size() % kReports.size()]);
    if (page.find("<script") != std::string::npos && page.starts_with("<!")) {
      fail({"report", "--format", "html"}, "the page has what a note said");
    }
  }

  std::string ask(std::vector<std::string> args) {
    args.insert(args.end(), {"--db", other_.string()});
    return kept(args);
  }

  void merge(const std::string& before) {
    (void)kept({"merge", other_.string(), "--dry-run", "--db", mine_.string()});
    if (read(mine_) != before) {
      fail({"merge", "--dry-run"}, "the register is not as it was");
    }
  }

  support::TempDir directory_;
  fs::path mine_ = directory_.path() / "mine.kept";
  fs::path other_ = directory_.path() / "other.kept";
  std::vector<std::string> bases_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static Desk desk;
  desk.try_out(std::string_view(reinterpret_cast<const char*>(data), size));
  return 0;
}
