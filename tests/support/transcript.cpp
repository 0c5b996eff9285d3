// Runs transcripts: sessions at the command line with what they must print (tests/cli/README.md).
//   transcript [--accept] --kept PROGRAM --fixtures DIRECTORY FILE_OR_DIRECTORY...
#include <algorithm>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "support/diff.hpp"
#include "support/process.hpp"
#include "support/temp_dir.hpp"
#include "support/transcript_file.hpp"

namespace {

namespace fs = std::filesystem;

constexpr int kStepSeconds = 60;

struct Arguments {
  bool accept = false;
  fs::path kept;
  fs::path fixtures;
  std::vector<fs::path> files;
};

void add_files(const fs::path& path, std::vector<fs::path>& files) {
  if (!fs::is_directory(path)) {
    files.push_back(path);
    return;
  }
  for (const auto& entry : fs::recursive_directory_iterator(path)) {
    if (entry.path().extension() == ".t") {
      files.push_back(entry.path());
    }
  }
}

Arguments parse_arguments(const std::vector<std::string>& words) {
  Arguments arguments;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "--accept") {
      arguments.accept = true;
    } else if (words[i] == "--kept" && i + 1 < words.size()) {
      arguments.kept = fs::absolute(words[++i]);
    } else if (words[i] == "--fixtures" && i + 1 < words.size()) {
      arguments.fixtures = fs::canonical(words[++i]);
    } else {
      add_files(words[i], arguments.files);
    }
  }
  std::sort(arguments.files.begin(), arguments.files.end());
  return arguments;
}

void replace_all(std::string& text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); !from.empty() && at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

std::vector<support::Outcome> run_steps(const support::Transcript& transcript,
                                        const Arguments& arguments) {
  const support::TempDir home;
  const std::string directory = home.path().string();
  const support::Environment environment = {
      {"PATH", arguments.kept.parent_path().string() + ":/usr/bin:/bin"},
      {"HOME", directory},
      {"LC_ALL", "C.UTF-8"},
      {"TZ", "UTC"},
      {"KEPT_TODAY", "2025-01-15"},
      {"KEPT_TEST_IDS", "1"},
      {"KEPT_BY", "tester"},
      {"FIXTURES", arguments.fixtures.string()}};
  std::vector<support::Outcome> outcomes;
  for (const support::Step& step : transcript.steps) {
    support::ProcessResult run =
        support::run_shell(step.command, home.path(), environment, kStepSeconds);
    if (run.timed_out) {
      run.err += "(killed after " + std::to_string(kStepSeconds) + " seconds)\n";
    }
    for (std::string* text : {&run.out, &run.err}) {
      replace_all(*text, directory, "$HOME");
      replace_all(*text, arguments.fixtures.string(), "$FIXTURES");
    }
    outcomes.push_back({run.out, run.err, run.exit_code});
  }
  return outcomes;
}

bool report_differences(const fs::path& file, const support::Transcript& transcript,
                        const std::vector<support::Outcome>& outcomes) {
  bool same = true;
  for (std::size_t i = 0; i < transcript.steps.size(); ++i) {
    const support::Step& step = transcript.steps[i];
    const support::Lines actual = support::render(outcomes[i]);
    if (actual != step.expected) {
      std::cout << file.string() << ":" << step.line << ": $ " << step.command << "\n"
                << support::diff(step.expected, actual) << "\n";
      same = false;
    }
  }
  return same;
}

bool run_file(const fs::path& file, const Arguments& arguments) {
  const std::string text = support::bytes_of(file);
  const support::Transcript transcript = support::parse_transcript(text);
  if (transcript.steps.empty()) {
    throw std::runtime_error("no command in it");
  }
  const std::vector<support::Outcome> outcomes = run_steps(transcript, arguments);
  if (!arguments.accept) {
    return report_differences(file, transcript, outcomes);
  }
  if (const std::string accepted = support::rewrite(transcript, outcomes); accepted != text) {
    std::ofstream(file, std::ios::binary) << accepted;
    std::cout << "rewritten: " << file.string() << "\n";
  }
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const Arguments arguments = parse_arguments({argv + 1, argv + argc});
    bool passed = true;
    for (const fs::path& file : arguments.files) {
      try {
        passed = run_file(file, arguments) && passed;
      } catch (const std::runtime_error& error) {
        std::cout << file.string() << ": " << error.what() << "\n";
        passed = false;
      }
    }
    return passed ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << "transcript: " << error.what() << "\n";
    return 2;
  }
}
