// Runs a fuzz target over files instead of a fuzzer: every input of its corpus and every past crash
// is an ordinary test, with any compiler.
//   replay_X FILE_OR_DIRECTORY...
#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <unistd.h>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;

std::string current;  // read by the signal handler, hence not a local

void name_the_input(int signal_number) {
  constexpr char kText[] = "the input was ";
  // Nothing can be done about a message that does not get out.
  [[maybe_unused]] auto written = write(STDERR_FILENO, kText, sizeof kText - 1);
  written = write(STDERR_FILENO, current.data(), current.size());
  written = write(STDERR_FILENO, "\n", 1);
  std::signal(signal_number, SIG_DFL);
  std::raise(signal_number);
}

std::vector<fs::path> inputs_below(const std::vector<std::string>& names) {
  std::vector<fs::path> inputs;
  for (const std::string& name : names) {
    if (!fs::is_directory(name)) {
      inputs.emplace_back(name);
      continue;
    }
    for (const auto& entry : fs::recursive_directory_iterator(name)) {
      if (entry.is_regular_file()) {
        inputs.push_back(entry.path());
      }
    }
  }
  std::sort(inputs.begin(), inputs.end());
  return inputs;
}

void run(const fs::path& path) {
  current = path.string();
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const std::vector<std::uint8_t> bytes(text.begin(), text.end());
  LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGABRT, name_the_input);
  std::signal(SIGSEGV, name_the_input);
  const std::vector<fs::path> inputs = inputs_below({argv + 1, argv + argc});
  for (const fs::path& path : inputs) {
    run(path);
  }
  std::cout << inputs.size() << " inputs\n";
  return inputs.empty() ? 1 : 0;
}
