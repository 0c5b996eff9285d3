// Measures kept, the floor program and, where it is installed, Taskwarrior: whole cold processes,
// taking turns, medians. Prints a table; docs/performance.md tells how to read it.
//   bench --kept FILE --floor FILE --generate FILE --schema FILE --directory DIR [--only OPERATION]
//         [COMMITMENTS...]
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <optional>
#include <stdexcept>

#include "measure.hpp"

namespace fs = std::filesystem;
using bench::Command;
using bench::Measure;

namespace {

constexpr const char* kToday = "2025-01-15";
constexpr const char* kPast = "2021-06-30";
constexpr std::int64_t kMostForTaskwarrior = 1000;
constexpr std::int64_t kCardsOfAPage = 10000;  ///< for which HTML has a target

struct Programs {
  std::string kept, floor, generate, schema, directory, only;
  bool taskwarrior = false;
};

/// What is to hold: at most so many times the floor, at most so many milliseconds, or at most so
/// many milliseconds more than the floor.
struct Target {
  double ratio = 0;
  double milliseconds = 0;
  double more = 0;
};

struct Operation {
  std::string name;
  std::vector<Command> kept, floor, task;
  Target target;
  int runs = 1;
  std::function<void()> prepare = [] {};  ///< before every round, not measured
};

/// The registers of one size, and what is done with them.
class Register {
 public:
  Register(const Programs& programs, std::int64_t count)
      : programs_(programs),
        count_(count),
        folder_(programs.directory + "/" + std::to_string(count)),
        kept_db_(folder_ + "/register.kept"),
        floor_db_(folder_ + "/floor.db"),
        task_rc_(folder_ + "/taskrc") {
    fs::create_directories(folder_);
    (void)bench::measure({{programs.generate, std::to_string(count), folder_}});
  }

  [[nodiscard]] std::vector<Operation> operations() const {
    std::vector<Operation> all{importing()};
    for (Operation& operation : writes()) {
      all.push_back(std::move(operation));
    }
    for (Operation& operation : reads()) {
      all.push_back(std::move(operation));
    }
    for (Operation& operation : reports()) {
      all.push_back(std::move(operation));
    }
    all.push_back(reading());
    for (const std::int64_t fresh : {1000, 10000}) {
      all.push_back(merging(fresh));
    }
    return all;
  }

 private:
  [[nodiscard]] Command kept(Command words) const {
    words.insert(words.begin(), programs_.kept);
    words.insert(words.end(), {"--db", kept_db_});
    return words;
  }

  [[nodiscard]] Command floor(const std::string& command, const Command& words) const {
    Command all{programs_.floor, command, floor_db_};
    all.insert(all.end(), words.begin(), words.end());
    return all;
  }

  [[nodiscard]] Command task(const Command& words) const {
    Command all{"task", "rc:" + task_rc_};
    all.insert(all.end(), words.begin(), words.end());
    return all;
  }

  void start_anew() const {
    fs::remove(kept_db_);
    fs::remove(floor_db_);
    (void)bench::measure({{programs_.kept, "init", kept_db_}});
    fs::remove_all(folder_ + "/task");
    fs::create_directories(folder_ + "/task");
    std::ofstream(task_rc_) << "data.location=" << folder_
                            << "/task\nconfirmation=off\nhooks=off\nverbose=nothing\n";
  }

  [[nodiscard]] int runs(int few, int many) const { return count_ > 10000 ? few : many; }

  [[nodiscard]] Operation importing() const {
    Operation operation;
    operation.name = "import";
    operation.kept = {kept({"import", folder_ + "/commitments.csv"}),
                      kept({"import", folder_ + "/updates.csv"})};
    operation.floor = {floor(
        "import", {programs_.schema, folder_ + "/commitments.csv", folder_ + "/updates.csv"})};
    operation.task = {task({"import", folder_ + "/tasks.json"})};
    operation.target.ratio = 4;
    operation.runs = runs(1, 5);
    operation.prepare = [this] { start_anew(); };
    return operation;
  }

  /// A document of 100 KB in Markdown, read and its commitments recorded, but not kept; the floor
  /// parses it with the same library.
  [[nodiscard]] Operation reading() const {
    constexpr std::size_t kSize = 100'000;
    const std::string path = folder_ + "/document.md";
    std::string text = "# Communiqué of the Harbour Ministers\n\nNew York, 5 May 2025\n";
    for (int number = 1; text.size() < kSize; ++number) {
      const std::string n = std::to_string(number);
      text += "\n## Part " + n +
              "\n\nThe ministers recalled that trade through the strait has grown since 2019. They "
              "thanked the port of Busan for its welcome. Storms of the last winter cost both "
              "coasts dearly, and insurers now ask for more than they did ten years ago. Last year "
              "the pilots of the three ports guided 41,000 ships through the narrows, more than in "
              "any year before. The owners of small boats have long asked for better charts. "
              "Experts recognise the role of the weather service in all of this.\n\nThe United "
              "States, Japan and the "
              "Republic of Korea (ROK) will:\n\n- **open a traffic centre** at pier " +
              n +
              " by the end of 2026;\n- share radar data on every ship that passes, in "
              "consultation with the Harbour Council.\n\n" +
              n +
              ". We agree to review the rules for pilots within 90 days. We welcome the progress "
              "made. Our efforts will help seafarers everywhere.\n";
    }
    std::ofstream(path) << text;
    Operation operation;
    operation.name = "import 100 KB";
    operation.kept = {kept({"import", path, "--dry-run", "-q"})};
    operation.floor = {{programs_.floor, "markdown", path}};
    operation.target.milliseconds = 50;
    operation.runs = runs(5, 21);
    return operation;
  }

  /// Lines `first` to `last` of the table of updates, with its head.
  void cut_updates(const std::string& to, std::int64_t first, std::int64_t last) const {
    std::ifstream from(folder_ + "/updates.csv");
    std::ofstream out(to);
    std::string line;
    for (std::int64_t number = 0; number <= last && std::getline(from, line); ++number) {
      if (number == 0 || number >= first) {
        out << line << '\n';
      }
    }
  }

  /// Two copies, each with as many new updates.
  [[nodiscard]] Operation merging(std::int64_t fresh) const {
    const std::string mine = folder_ + "/mine-" + std::to_string(fresh) + ".kept";
    const std::string other = folder_ + "/other-" + std::to_string(fresh) + ".kept";
    Operation operation;
    operation.name = "merge " + std::to_string(fresh);
    operation.kept = {{programs_.kept, "merge", other, "--no-backup", "-q", "--db", mine}};
    operation.floor = {{programs_.floor, "merge", mine, other}};
    operation.runs = runs(5, 11);
    operation.prepare = [this, fresh, mine, other] {
      const auto copy = [this, fresh](const std::string& to, const char* by, std::int64_t first) {
        const std::string table = to + ".csv";
        cut_updates(table, first, first + fresh - 1);
        fs::copy_file(kept_db_, to, fs::copy_options::overwrite_existing);
        (void)bench::measure({{programs_.kept, "import", table, "--db", to, "--by", by, "-q"}});
      };
      const std::string base = mine + ".base";
      if (!fs::exists(base)) {
        copy(base, "mine", 1);
        copy(other, "other", fresh + 1);
      }
      fs::copy_file(base, mine, fs::copy_options::overwrite_existing);
    };
    return operation;
  }

  [[nodiscard]] std::vector<Operation> writes() const {
    const std::string title = "Hold the next joint exercise for disaster relief, as agreed";
    const std::string note(150, 'n');
    const std::string text(300, 't');
    const std::string key = "C-" + std::to_string(count_ / 2);
    const std::string address = "https://example.org/releases/1";
    Operation add{"add",
                  {kept({"add", title, "--text", text, "--section", "Health", "--due", "2026-09-30",
                         "--owner", "KOR"})},
                  {floor("add", {title, text, "Health", "2026-09-30", "KOR", kToday})},
                  {task({"add", title})},
                  {1.3, 0, 0},
                  41};
    Operation update{"update",
                     {kept({"update", key, "limited", "--as-of", "2025-01-10", "--note", note,
                            "--evidence", address})},
                     {floor("update", {key, "limited", "2025-01-10", note, address})},
                     {task({std::to_string(count_ / 2), "annotate", note})},
                     {1.3, 0, 0},
                     41};
    return {add, update};
  }

  [[nodiscard]] std::vector<Operation> reads() const {
    const std::string key = "C-" + std::to_string(count_ / 3);
    const int some = runs(11, 41);
    return {
        {"--version",
         {{programs_.kept, "--version"}},
         {{programs_.floor, "version"}},
         {{"task", "--version"}},
         {0, 3, 0},
         41},
        {"list --limit 20",
         {kept({"list", "--limit", "20"})},
         {floor("list", {kToday})},
         {task({"minimal", "limit:20"})},
         {1.5, 0, 0},
         41},
        {"show",
         {kept({"show", key})},
         {floor("show", {key})},
         {task({std::to_string(count_ / 3), "info"})},
         {1.5, 0, 0},
         41},
        {"report --summary",
         {kept({"report", "--summary"})},
         {floor("report", {kToday})},
         {task({"summary"})},
         {1.5, 0, 0},
         some},
        {"the same, as of",
         {kept({"report", "--summary", "--as-of", kPast})},
         {floor("report", {kToday, kPast})},
         {},
         {1.5, 0, 0},
         some},
        {"search",
         {kept({"search", "icebreaker", "--limit", "20"})},
         {floor("search", {"icebreaker"})},
         {task({"/Icebreaker/", "minimal"})},
         {},
         some},
        {"check",
         {kept({"check"})},
         {{programs_.floor, "check", kept_db_}},
         {},
         {3, 0, 0},
         runs(3, 11)},
        {"export",
         {kept({"export", "--format", "ndjson"})},
         {floor("export", {})},
         {task({"export"})},
         {},
         runs(3, 11)},
    };
  }

  /// Every kind of report beside its own SQL, and the page of all cards.
  [[nodiscard]] std::vector<Operation> reports() const {
    const std::pair<const char*, Command> kinds[] = {
        {"progress", {}},      {"attention", {}},
        {"agenda", {}},        {"changes", {"--since", "2024-09-30"}},
        {"owner", {"KOR"}},    {"trend", {}},
        {"assessors", {}},     {"scorecard", {"--scale", "g20"}},
        {"history", {"C-333"}}};
    std::vector<Operation> all;
    for (const auto& [kind, words] : kinds) {
      Command report{"report", kind};
      report.insert(report.end(), words.begin(), words.end());
      all.push_back({"report " + std::string(kind),
                     {kept(report)},
                     {floor("kind", {kind, kToday})},
                     {},
                     {1.5, 0, 0},
                     runs(3, 11)});
    }
    all.back().target = {};  // a history reads the log, which the floor has not
    all.back().runs = 41;
    if (count_ == kCardsOfAPage) {
      all.push_back({"report as HTML",
                     {kept({"report", "--format", "html"})},
                     {floor("kind", {"progress", kToday})},
                     {},
                     {0, 0, 1000},
                     runs(3, 11)});
    }
    return all;
  }

  const Programs& programs_;
  std::int64_t count_;
  std::string folder_;
  std::string kept_db_;
  std::string floor_db_;
  std::string task_rc_;
};

struct Result {
  Measure kept, floor;
  std::optional<Measure> task;
};

Result run(const Operation& operation, bool with_task) {
  std::vector<Measure> kept;
  std::vector<Measure> floor;
  std::vector<Measure> task;
  for (int round = 0; round < operation.runs; ++round) {
    operation.prepare();
    kept.push_back(bench::measure(operation.kept));
    floor.push_back(bench::measure(operation.floor));
    // The slow guest takes fewer turns.
    if (with_task && !operation.task.empty() && (round < 5 || operation.name == "import")) {
      task.push_back(bench::measure(operation.task));
    }
  }
  return {bench::median(kept), bench::median(floor),
          task.empty() ? std::nullopt : std::optional(bench::median(task))};
}

std::string number(double value, int decimals) {
  char text[64];
  std::snprintf(text, sizeof text, "%.*f", decimals, value);
  return text;
}

void print_line(const std::vector<std::string>& cells) {
  constexpr int kWidths[] = {-18, 9, 10, 10, 7, 9, 9, 9, 10, 10};
  for (std::size_t i = 0; i < cells.size(); ++i) {
    std::printf("%*s", kWidths[i], cells[i].c_str());
  }
  std::printf("\n");
  std::fflush(stdout);
}

void print_head() {
  print_line({"operation", "N", "kept ms", "floor ms", "ratio", "target", "kept MiB", "fl. MiB",
              "task ms", "task MiB"});
}

void print_result(const Operation& operation, std::int64_t count, const Result& result) {
  const double ratio = result.kept.milliseconds / result.floor.milliseconds;
  const Target& target = operation.target;
  std::string wanted = "-";
  bool missed = false;
  if (target.ratio > 0) {
    wanted = "<= " + number(target.ratio, 1);
    missed = ratio > target.ratio;
  } else if (target.milliseconds > 0) {
    wanted = "< " + number(target.milliseconds, 0) + " ms";
    missed = result.kept.milliseconds >= target.milliseconds;
  } else if (target.more > 0) {
    wanted = "+ " + number(target.more, 0);
    missed = result.kept.milliseconds > result.floor.milliseconds + target.more;
  }
  print_line({operation.name, std::to_string(count), number(result.kept.milliseconds, 2),
              number(result.floor.milliseconds, 2), number(ratio, 2), wanted + (missed ? " !" : ""),
              number(result.kept.peak_mib, 1), number(result.floor.peak_mib, 1),
              result.task ? number(result.task->milliseconds, 1) : "-",
              result.task ? number(result.task->peak_mib, 1) : "-"});
}

void bench_size(const Programs& programs, std::int64_t count) {
  const Register data(programs, count);
  for (const Operation& operation : data.operations()) {
    const bool wanted = programs.only.empty() || operation.name.starts_with(programs.only);
    if (!wanted && operation.name != "import") {
      continue;
    }
    if (!wanted && fs::exists(programs.directory + "/" + std::to_string(count) + "/floor.db")) {
      continue;
    }
    print_result(operation, count,
                 run(operation, programs.taskwarrior && count <= kMostForTaskwarrior));
  }
}

bool is_installed(const char* program) {
  const char* path = std::getenv("PATH");
  std::string folders = path ? path : "";
  folders += ':';
  for (std::size_t at = 0; at < folders.size();) {
    const std::size_t end = folders.find(':', at);
    std::error_code ignored;
    if (fs::exists(fs::path(folders.substr(at, end - at)) / program, ignored)) {
      return true;
    }
    at = end + 1;
  }
  return false;
}

int run_all(int argc, char** argv) {
  Programs programs;
  const std::map<std::string, std::string*> options{
      {"--kept", &programs.kept},           {"--floor", &programs.floor},
      {"--generate", &programs.generate},   {"--schema", &programs.schema},
      {"--directory", &programs.directory}, {"--only", &programs.only}};
  std::vector<std::int64_t> sizes;
  for (int i = 1; i < argc; ++i) {
    const auto option = options.find(argv[i]);
    if (option != options.end() && i + 1 < argc) {
      *option->second = argv[++i];
    } else {
      sizes.push_back(std::stoll(argv[i]));
    }
  }
  const char* asked = std::getenv("KEPT_BENCH_N");
  if (sizes.empty() && asked && *asked) {
    sizes.push_back(std::stoll(asked));
  }
  if (sizes.empty()) {
    sizes = {1000, kCardsOfAPage, 100000};
  }
  setenv("KEPT_TODAY", kToday, 1);
  setenv("KEPT_BY", "bench", 1);
  programs.taskwarrior = is_installed("task");
  print_head();
  for (const std::int64_t count : sizes) {
    bench_size(programs, count);
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run_all(argc, argv);
  } catch (const std::exception& error) {
    std::cerr << "bench: " << error.what() << '\n';
    return 1;
  }
}
