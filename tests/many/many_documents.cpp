// Very many documents read by one process: no crash, no growing memory, the same result twice.
//   many_documents COUNT FOLDER...
//   many_documents --write INTO COUNT FOLDER...   leaves the documents as files, and reads none
// The documents are those of the folders, each changed in its own way: lines dropped, doubled and
// swapped, cut off, made into a page or into printed pages, with bytes that are no text.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <sys/resource.h>
#include <vector>

#include "base/digest.hpp"
#include "base/text.hpp"
#include "intake/document.hpp"
#include "intake/html.hpp"

namespace {

namespace fs = std::filesystem;
using Random = std::minstd_rand;

constexpr long kMostGrowth = 64L * 1024;  // kilobytes between a tenth of the way and its end

std::vector<std::string> documents_in(const std::vector<std::string>& folders) {
  std::vector<fs::path> paths;
  for (const std::string& folder : folders) {
    if (fs::is_directory(folder)) {
      for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.is_regular_file()) {
          paths.push_back(entry.path());
        }
      }
    }
  }
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> documents;
  for (const fs::path& path : paths) {
    std::ifstream file(path, std::ios::binary);
    documents.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return documents;
}

std::size_t below(Random& random, std::size_t limit) {
  return random() % std::max<std::size_t>(limit, 1);
}

std::string lines_changed(const std::string& text, Random& random) {
  std::vector<std::string> lines;
  for (const std::string_view line : base::split(text, '\n')) {
    lines.emplace_back(line);
  }
  for (int i = 0; i < 12; ++i) {
    const std::size_t a = below(random, lines.size());
    const std::size_t b = below(random, lines.size());
    switch (random() % 3) {
      case 0: lines[a].clear(); break;
      case 1: lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(a), lines[b]); break;
      default: std::swap(lines[a], lines[b]);
    }
  }
  return base::join(lines, "\n");
}

std::string as_page(const std::string& text) {
  std::string page = "<!DOCTYPE html>\n<html><body><nav><a href=\"/\">Home</a></nav><main>\n<p>";
  for (const char c : text) {
    page += c == '<' ? "&lt;" : c == '&' ? "&amp;" : std::string(1, c);
    if (page.ends_with("\n\n")) {
      page += "</p><p>";
    }
  }
  return page + "</p></main></body></html>\n";
}

std::string as_print(const std::string& text) {
  std::string print;
  int line = 0;
  int page = 1;
  for (const char c : text) {
    print += c;
    if (c == '\n' && ++line % 40 == 0) {
      print += "\n" + std::to_string(page++) + "\n\fStatement of the meeting\n\n";
    }
  }
  return print;
}

std::string changed(const std::string& text, Random& random) {
  const std::string base = lines_changed(text, random);
  switch (random() % 6) {
    case 0: return base.substr(0, below(random, base.size()));
    case 1: return as_page(base);
    case 2: return as_print(base);
    case 3: {
      std::string bytes = base;
      bytes.insert(below(random, bytes.size()), 1, static_cast<char>(random() % 256));
      return bytes;
    }
    case 4: {
      std::string wide = base;
      std::replace(wide.begin() + static_cast<std::ptrdiff_t>(wide.size() / 2), wide.end(), '\n',
                   ' ');
      return wide;
    }
    default: return base;
  }
}

/// Everything that was found, as one digest.
std::string outcome_of(const std::string& bytes, std::size_t& commitments) {
  const auto document = intake::read_document(bytes);
  if (!document) {
    return base::sha256_hex(document.error().message);
  }
  commitments += document->candidates.size();
  base::Sha256 digest;
  const auto add_lines = [&](const intake::Lines& lines) {
    digest.add(std::to_string(lines.first) + "-" + std::to_string(lines.last) + "\n");
  };
  digest.add(document->title + "\n" + document->kind + "\n");
  for (const intake::Candidate& found : document->candidates) {
    add_lines(found.lines);
    digest.add(found.title + "\n" + found.text + "\n" + found.chapeau + "\n" + found.due_words);
  }
  for (const intake::Rejected& passage : document->rejected) {
    add_lines(passage.lines);
    digest.add(passage.text + passage.reason);
  }
  for (const intake::Furniture& piece : document->furniture) {
    add_lines(piece.lines);
    digest.add(piece.what);
  }
  return digest.finish_hex();
}

long peak_kilobytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> arguments(argv + 1, argv + argc);
  std::string into;
  if (arguments.size() > 2 && arguments[0] == "--write") {
    into = arguments[1];
    arguments.erase(arguments.begin(), arguments.begin() + 2);
  }
  const std::size_t count = arguments.empty() ? 0 : std::stoul(arguments[0]);
  const std::vector<std::string> documents =
      documents_in({arguments.begin() + (arguments.empty() ? 0 : 1), arguments.end()});
  if (documents.empty()) {
    std::cerr << "no documents\n";
    return 1;
  }
  for (std::size_t i = 0; i < count && !into.empty(); ++i) {
    Random random(static_cast<Random::result_type>(i + 1));
    std::ofstream file(fs::path(into) / ("document-" + std::to_string(i + 1)), std::ios::binary);
    file << changed(documents[i % documents.size()], random);
  }
  if (!into.empty()) {
    return 0;
  }
  std::vector<std::string> first(count);
  std::size_t commitments = 0;
  long early = 0;
  const auto read = [&](std::size_t i) {
    Random random(static_cast<Random::result_type>(i + 1));
    return outcome_of(changed(documents[i % documents.size()], random), commitments);
  };
  for (std::size_t i = 0; i < count; ++i) {
    first[i] = read(i);
    early = i == count / 10 ? peak_kilobytes() : early;
  }
  const std::size_t found = commitments;
  for (std::size_t i = count; i > 0; --i) {  // the other way round: nothing is carried over
    if (read(i - 1) != first[i - 1]) {
      std::cerr << "document " << i - 1 << " was read differently the second time\n";
      return 1;
    }
  }
  const long growth = peak_kilobytes() - early;
  std::cout << count << " documents twice, " << found << " commitments, peak memory "
            << peak_kilobytes() / 1024 << " MB\n";
#ifdef KEPT_SANITIZED  // which keeps freed memory for a while
  constexpr bool kMeasures = false;
#else
  constexpr bool kMeasures = true;
#endif
  if (kMeasures && growth > kMostGrowth) {
    std::cerr << "memory grew by " << growth / 1024 << " MB\n";
    return 1;
  }
  return 0;
}
