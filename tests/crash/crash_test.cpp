// Runs each command of a list on a file system that fails at operation 0, 1, 2, ... until the
// command gets through, and sees each time that the register is whole afterwards and in the state
// before or after the command, never between; and that the next command can write to it and leaves
// nothing lying beside it. (What a crash leaves of a journal, SQLite only clears away when it
// writes.)
//   crash_test FAULT KEPT KEPT_FAULTY COMMANDS_FILE [STEP [OLDER_KEPT]]
// With STEP it fails only at every STEP-th operation, beginning somewhere else for each command.
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <regex>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "support/process.hpp"
#include "support/temp_dir.hpp"

namespace {

namespace fs = std::filesystem;

constexpr int kMostOperations = 5000;
constexpr int kSeconds = 60;
constexpr int kFaultExitCode = 99;
constexpr int kLargestOwnExitCode = 8;
constexpr int kConditionExitCode = 3;  // done, and conflicts are left

struct Command {
  std::string name;
  std::string line;
  bool starts_empty = false;
  bool changes_nothing = false;  ///< what it holds is the same afterwards
};

struct Plan {
  std::vector<std::string> setup;
  std::string next;
  std::vector<Command> commands;
};

Plan read_plan(const fs::path& path) {
  Plan plan;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') {
      continue;
    }
    const std::size_t colon = line.find(": ");
    if (colon == std::string::npos) {
      throw std::runtime_error("no name before the command: " + line);
    }
    const std::string name = line.substr(0, colon);
    const std::string command = line.substr(colon + 2);
    if (name == "setup") {
      plan.setup.push_back(command);
    } else if (name == "next") {
      plan.next = command;
    } else {
      plan.commands.push_back(
          {name, command, name.substr(0, 4) == "new ", name.substr(0, 5) == "same "});
    }
  }
  return plan;
}

/// What a register holds: its whole export, without the wall-clock times at which it was recorded.
struct State {
  bool sound = false;
  std::string content;  ///< or what is wrong with it

  bool operator==(const State& other) const {
    return sound == other.sound && content == other.content;
  }
};

class CrashTest {
 public:
  CrashTest(std::string fault, const fs::path& kept, const fs::path& kept_faulty, Plan plan,
            int step)
      : fault_(std::move(fault)), plan_(std::move(plan)), step_(step) {
    fs::create_directories(top_.path() / "sound");
    fs::create_directories(top_.path() / "faulty");
    fs::create_directories(top_.path() / "base");
    fs::create_symlink(fs::absolute(kept), top_.path() / "sound" / "kept");
    fs::create_symlink(fs::absolute(kept_faulty), top_.path() / "faulty" / "kept");
  }

  /// The commands may call it `older_kept`.
  void know_older_program(const fs::path& kept) const {
    fs::create_symlink(fs::absolute(kept), top_.path() / "sound" / "older_kept");
  }

  int run() {
    for (const std::string& line : plan_.setup) {
      const support::ProcessResult result = sound(line, top_.path() / "base");
      if (result.exit_code != 0) {
        throw std::runtime_error("setup failed: " + line + "\n" + result.out + result.err);
      }
    }
    int first = 0;
    for (const Command& command : plan_.commands) {
      try_command(command, first++ % step_);
    }
    std::cout << fault_ << ": " << tries_ << " faults in " << plan_.commands.size() << " commands, "
              << failures_ << " failures\n";
    return failures_ == 0 ? 0 : 1;
  }

 private:
  support::Environment environment(const std::string& programs) const {
    return {{"PATH", (top_.path() / programs).string() + ":/usr/bin:/bin"},
            {"HOME", top_.path().string()},
            {"FIXTURES", KEPT_SOURCE_DIR "/fixtures"},
            {"LC_ALL", "C.UTF-8"},
            {"TZ", "UTC"},
            {"KEPT_TODAY", "2025-01-15"},
            {"KEPT_TEST_IDS", "1"},
            {"KEPT_BY", "tester"}};
  }

  support::ProcessResult sound(const std::string& line, const fs::path& directory) const {
    return support::run_shell(line, directory, environment("sound"), kSeconds);
  }

  support::ProcessResult faulty(const std::string& line, const fs::path& directory, int at) const {
    support::Environment settings = environment("faulty");
    settings.emplace_back("KEPT_FAULT", fault_ + ":" + std::to_string(at));
    settings.emplace_back("KEPT_FAULT_MARK", mark().string());
    settings.emplace_back("KEPT_FAULT_FOLDER", directory.string());
    support::ProcessResult result = support::run_shell(line, directory, settings, kSeconds);
    bring_back(directory);
    return result;
  }

  /// A folder that vanished is there again.
  static void bring_back(const fs::path& directory) {
    const fs::path gone = directory.string() + ".gone";
    if (fs::exists(gone)) {
      fs::remove_all(directory);
      fs::rename(gone, directory);
    }
  }

  [[nodiscard]] fs::path mark() const { return top_.path() / "mark"; }

  /// A copy of the register as `setup` left it, or an empty directory.
  fs::path fresh_directory(const Command& command) const {
    fs::path directory = top_.path() / "work";
    fs::remove_all(directory);
    if (command.starts_empty) {
      fs::create_directories(directory);
    } else {
      fs::copy(top_.path() / "base", directory, fs::copy_options::recursive);
    }
    fs::remove(mark());
    return directory;
  }

  [[nodiscard]] State state_of(const fs::path& directory,
                               const std::string& name = "register.kept") const {
    const std::string kept = "kept --db " + name;
    const support::ProcessResult exported =
        sound(kept + " check >&2 && " + kept + " export -o ../out.ndjson >&2 && " +
                  "cat ../out.ndjson && rm ../out.ndjson",
              directory);
    if (exported.exit_code != 0) {
      return {false, exported.err};
    }
    static const std::regex instant(R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?)");
    return {true, std::regex_replace(exported.out, instant, "<instant>")};
  }

  static std::set<std::string> names_in(const fs::path& directory) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(directory)) {
      names.insert(entry.path().filename().string());
    }
    return names;
  }

  void fail(const Command& command, int at, const std::string& what) {
    std::cout << command.name << ", " << fault_ << " at operation " << at << ": " << what << "\n";
    ++failures_;
  }

  /// What one command does to the directory that it finds, when nothing goes wrong.
  struct Course {
    State before;
    State after;
    std::set<std::string> names_before;
    std::set<std::string> names_after;
    int exit_code = 0;
  };

  [[nodiscard]] Course undisturbed(const Command& command) const {
    const fs::path directory = fresh_directory(command);
    Course course;
    course.names_before = names_in(directory);
    course.before = command.starts_empty ? State{} : state_of(directory);
    const support::ProcessResult done = sound(command.line, directory);
    course.after = state_of(directory);
    course.names_after = without_backups(names_in(directory));
    course.exit_code = done.exit_code;
    const bool unchanged = course.after == course.before;
    const bool has_worked = done.exit_code == 0 || done.exit_code == kConditionExitCode;
    if (!has_worked || !course.after.sound || unchanged != command.changes_nothing) {
      throw std::runtime_error(command.name + " does nothing sound even undisturbed: " + done.out +
                               done.err + course.after.content);
    }
    return course;
  }

  void try_command(const Command& command, int first) {
    const Course course = undisturbed(command);
    int at = first;
    for (; at < kMostOperations; at += step_) {
      const fs::path directory = fresh_directory(command);
      const support::ProcessResult result = faulty(command.line, directory, at);
      const bool got_through = !fs::exists(mark());
      ++tries_;
      if (!got_through) {
        judge_exit(command, at, result, course.exit_code);
      }
      judge_state(command, at, course, settle(command, directory), result.exit_code == 0);
      judge_copies(command, at, course, directory);
      finish_unfinished(command, directory);
      judge_next(command, at, course, directory);
      if (got_through) {
        break;
      }
    }
    if (at == first && first > 0) {  // it has not so many operations
      try_command(command, 0);
      return;
    }
    std::cout << command.name << ": " << at << " operations\n";
    if (at == first || at >= kMostOperations) {
      fail(command, at, "never met the fault, or never got through");
    }
  }

  void judge_state(const Command& command, int at, const Course& course, const State& found,
                   bool said_done) {
    if (!(found == course.before) && !(found == course.after)) {
      fail(command, at, found.sound ? "half done:\n" + found.content : found.content);
    } else if (said_done && !(found == course.after)) {
      fail(command, at, "it said that all went well, but nothing was recorded");
    }
  }

  /// A copy that was made on the way is whole.
  void judge_copies(const Command& command, int at, const Course& course,
                    const fs::path& directory) {
    for (const std::string& name : names_in(directory)) {
      if (is_backup(name) && !(state_of(directory, name) == course.before)) {
        fail(command, at, "the backup " + name + " is not what was before");
      }
    }
  }

  [[nodiscard]] bool is_fat() const { return fault_.substr(0, 4) == "fat_"; }

  /// Without nameless files, and for a moment when one takes another's place, a dying process
  /// leaves one with a name of its own, which the same command takes away.
  void finish_unfinished(const Command& command, const fs::path& directory) const {
    for (const std::string& name : names_in(directory)) {
      if (fs::path(name).extension() == ".kept-unfinished") {
        (void)sound(command.line, directory);
        return;
      }
    }
  }

  /// Made before a change, and never taken away: there may be one more after each try.
  static bool is_backup(const std::string& name) {
    return name.find(".before-") != name.npos && fs::path(name).extension() != ".kept-unfinished";
  }

  static std::set<std::string> without_backups(std::set<std::string> names) {
    for (auto name = names.begin(); name != names.end();) {
      name = is_backup(*name) ? names.erase(name) : std::next(name);
    }
    return names;
  }

  void judge_next(const Command& command, int at, const Course& course, const fs::path& directory) {
    const support::ProcessResult next = sound(plan_.next, directory);
    if (next.exit_code != 0) {
      fail(command, at, "the next command fails: " + next.err);
    }
    const std::set<std::string> names = without_backups(names_in(directory));
    if (names != course.names_before && names != course.names_after) {
      std::string all;
      for (const std::string& name : names) {
        all += " " + name;
      }
      fail(command, at, "something is left beside the register:" + all);
    }
  }

  /// A process that was not ended by the fault must end by itself, with a code of its own.
  void judge_exit(const Command& command, int at, const support::ProcessResult& result,
                  int undisturbed) {
    static const std::set<std::string> kEnding{"exit", "torn", "power", "reorder", "shuffle"};
    const bool ends = kEnding.count(is_fat() ? fault_.substr(4) : fault_) > 0;
    const int code = result.exit_code;
    if (fault_ == "shorten" && code != undisturbed) {
      fail(command, at, "short reads made it fail: " + result.err);
    }
    if (ends ? code != kFaultExitCode : code > kLargestOwnExitCode) {
      fail(command, at, "ended with " + std::to_string(code) + "\n" + result.out + result.err);
    }
    if (!ends && code != 0 && code != undisturbed && result.err.substr(0, 7) != "error: ") {
      fail(command, at, "failed without saying why: " + result.err);
    }
  }

  /// The state after the crash. What a command that makes a register left half done is no register
  /// yet; then the same command must be able to make it.
  [[nodiscard]] State settle(const Command& command, const fs::path& directory) const {
    State found = state_of(directory);
    if (command.starts_empty && !found.sound) {
      const support::ProcessResult again = sound(command.line, directory);
      found = again.exit_code == 0 ? state_of(directory) : State{false, again.out + again.err};
    }
    return found;
  }

  support::TempDir top_;
  std::string fault_;
  Plan plan_;
  int step_;
  int failures_ = 0;
  int tries_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  try {
    if (arguments.size() < 4 || arguments.size() > 6) {
      throw std::runtime_error(
          "usage: crash_test FAULT KEPT KEPT_FAULTY COMMANDS_FILE [STEP [OLDER_KEPT]]");
    }
    const int step = arguments.size() > 4 ? std::stoi(arguments[4]) : 1;
    if (step < 1) {
      throw std::runtime_error("STEP is a positive number");
    }
    CrashTest test(arguments[0], arguments[1], arguments[2], read_plan(arguments[3]), step);
    if (arguments.size() == 6) {
      test.know_older_program(arguments[5]);
    }
    return test.run();
  } catch (const std::exception& error) {
    std::cerr << "crash_test: " << error.what() << "\n";
    return 2;
  }
}
