// `make bench-intake`: how well commitments are found, against labels that people made by reading
// (fixtures/intake/README.md). Prints precision, recall, owners and dates of each document.
//   bench_intake FIXTURES CORPUS [--mistakes] [--check]
// --mistakes lists each error of the documents that rules may be tuned on; --check exits 1 when
// the targets of docs/intake.md are not reached.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "intake/document.hpp"
#include "tests/intake/labels.hpp"
#include "tests/intake/score.hpp"

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files_in(const fs::path& folder) {
  std::vector<fs::path> found;
  if (fs::is_directory(folder)) {
    for (const auto& entry : fs::directory_iterator(folder)) {
      found.push_back(entry.path());
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::optional<intake::Document> read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    return std::nullopt;
  }
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  auto document = intake::read_document(bytes);
  if (!document) {
    std::cerr << path.string() << ": " << document.error().message << "\n";
    std::exit(2);
  }
  return *std::move(document);
}

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 1 : static_cast<double>(part) / static_cast<double>(whole);
}

std::string of(std::size_t part, std::size_t whole) {
  return std::to_string(part) + "/" + std::to_string(whole);
}

void print(const std::string& name, const tests::Score& s) {
  std::printf("%-32s %5zu  %5.2f  %9.2f  %7s  %7s  %5s  %8zu\n", name.c_str(), s.labelled,
              share(s.found, s.labelled), share(s.found, s.proposed),
              of(s.owners_right, s.owners_asked).c_str(),
              of(s.supporting_right, s.supporting_asked).c_str(),
              of(s.dates_right, s.dates_stated).c_str(), s.dates_invented);
}

/// Documents of one kind together; how many were there.
class Group {
 public:
  void add(const std::string& name, const tests::Score& score, bool with_mistakes) {
    print(name, score);
    for (std::size_t i = 0; with_mistakes && i < score.mistakes.size(); ++i) {
      std::printf("  %s\n", score.mistakes[i].c_str());
    }
    total_ += score;
    ++documents_;
  }
  void finish(const std::string& name) const {
    if (documents_ > 0) {
      print(name + " (" + std::to_string(documents_) + ")", total_);
      std::printf("  recall %.3f, precision %.3f, owners %.3f, dates %.3f\n\n",
                  share(total_.found, total_.labelled), share(total_.found, total_.proposed),
                  share(total_.owners_right, total_.owners_asked),
                  share(total_.dates_right, total_.dates_stated));
    }
  }
  [[nodiscard]] bool reaches_targets() const {
    return documents_ == 0 || (share(total_.found, total_.labelled) >= 0.95 &&
                               share(total_.found, total_.proposed) >= 0.85 &&
                               share(total_.owners_right, total_.owners_asked) >= 0.9 &&
                               share(total_.dates_right, total_.dates_stated) >= 0.98);
  }

 private:
  tests::Score total_;
  int documents_ = 0;
};

bool has(const std::vector<std::string>& arguments, const std::string& flag) {
  return std::find(arguments.begin(), arguments.end(), flag) != arguments.end();
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.size() < 2) {
    std::cerr << "usage: bench_intake FIXTURES CORPUS [--mistakes] [--check]\n";
    return 2;
  }
  const fs::path fixtures = arguments[0];
  const fs::path corpus = arguments[1];
  const bool mistakes = has(arguments, "--mistakes");
  std::vector<std::string> absent;
  Group own;
  Group tuned;
  Group held_out;
  std::printf("%-32s %5s  %5s  %9s  %7s  %7s  %5s  %8s\n", "document", "there", "found",
              "precision", "owners", "support", "dates", "invented");
  for (const bool pass_held_out : {false, true}) {
    for (const fs::path& file : files_in(fixtures / "labels")) {
      const tests::Labels labels = tests::read_labels(file);
      if (labels.held_out != pass_held_out) {
        continue;
      }
      const auto document =
          read((labels.own ? fixtures / "own" : corpus / "texts") / labels.source);
      if (!document) {
        absent.push_back(labels.name);
        continue;
      }
      Group& group = labels.held_out ? held_out : labels.own ? own : tuned;
      group.add(labels.name, tests::score(*document, labels), mistakes && !labels.held_out);
    }
  }
  std::printf("\n");
  own.finish("our own");
  tuned.finish("of the corpus");
  held_out.finish("held out");
  std::size_t invented = 0;
  const auto none = files_in(fixtures / "none");
  for (const fs::path& file : none) {
    const auto document = read(file);
    invented += document ? document->candidates.size() : 0;
  }
  std::printf("%zu documents without a commitment: %zu proposed\n", none.size(), invented);
  if (!absent.empty()) {
    std::printf(
        "%zu labelled documents are not there and were not measured: no %s\n"
        "their texts belong to others; KEPT_CORPUS names the folder that holds texts/\n",
        absent.size(), (corpus / "texts").string().c_str());
  }
  const bool reached = invented == 0 && own.reaches_targets() && tuned.reaches_targets();
  return has(arguments, "--check") && !reached ? 1 : 0;
}
