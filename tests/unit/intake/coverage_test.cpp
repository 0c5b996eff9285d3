#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "intake/document.hpp"
#include "tests/support/catch.hpp"
#include "tests/unit/intake/dump.hpp"

namespace {

std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> found;
  if (std::filesystem::is_directory(folder)) {
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
      found.push_back(entry.path());
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The lines that are not blank and that neither a commitment, a rejected passage nor furniture
/// has.
std::string lines_left_out(const std::string& bytes) {
  const auto document = intake::read_document(bytes, {intake::Binding::low, 0, false});
  if (!document) {
    return document.error().message;
  }
  std::set<int> accounted;
  const auto account = [&](const auto& passages) {
    for (const auto& passage : passages) {
      for (int line = passage.lines.first; line <= passage.lines.last; ++line) {
        accounted.insert(line);
      }
    }
  };
  account(document->candidates);
  account(document->rejected);
  account(document->furniture);
  std::string left;
  int number = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto end = std::min(bytes.find('\n', at), bytes.size());
    const std::string line = bytes.substr(at, end - at);
    ++number;
    const bool blank = line.find_first_not_of(" \t\r\xC2\xA0") == std::string::npos;
    if (!blank && accounted.count(number) == 0) {
      left += " " + std::to_string(number);
    }
    at = end + 1;
  }
  return left;
}

}  // namespace

TEST_CASE("every line of a document is in a commitment, a rejected passage or furniture") {
  const std::filesystem::path source = KEPT_SOURCE_DIR;
  std::vector<std::filesystem::path> files = files_in(source / "fixtures/documents");
  for (const auto& folder : {source / "fixtures/intake/none", source / "../shared/corpus/texts"}) {
    for (const auto& path : files_in(folder)) {
      files.push_back(path);
    }
  }
  for (const auto& path : files) {
    INFO(path.string());
    CHECK(lines_left_out(bytes_of(path)).empty());
  }
}

TEST_CASE("a condolence, a biography and a price table propose nothing") {
  const auto files = files_in(std::filesystem::path(KEPT_SOURCE_DIR) / "fixtures/intake/none");
  CHECK(files.size() == 3);
  for (const auto& path : files) {
    const auto document = intake::read_document(bytes_of(path));
    INFO(path.string());
    REQUIRE(document);
    CHECK(tests::dump_candidates(*document).empty());
  }
}
