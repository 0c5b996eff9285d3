#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "intake/document.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/line_accounting.hpp"
#include "tests/support/random.hpp"
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

std::string lines_left_out(const std::string& bytes, bool split = false) {
  const auto document = intake::read_document(bytes, {intake::Binding::low, 0, split});
  return document ? tests::lines_left_out(bytes, *document) : document.error().message;
}

/// The text with some lines left out, doubled, swapped, cut, indented or made items.
std::string mutated(const std::string& text, std::mt19937_64& engine) {
  std::vector<std::string> lines;
  for (const std::string_view line : base::split(text, '\n')) {
    lines.emplace_back(line);
  }
  for (std::int64_t change = tests::random_int(engine, 1, 12); change > 0; --change) {
    const auto at = static_cast<std::size_t>(
        tests::random_int(engine, 0, static_cast<std::int64_t>(lines.size()) - 1));
    switch (tests::random_int(engine, 0, 6)) {
      case 0: lines[at].clear(); break;
      case 1: lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), lines[at]); break;
      case 2: std::swap(lines[at], lines[lines.size() / 2]); break;
      case 3: lines[at].resize(lines[at].size() / 2); break;
      case 4: lines[at].insert(0, "    "); break;
      case 5: lines[at].insert(0, "- "); break;
      default: lines[at] += ":"; break;
    }
  }
  return base::join(lines, "\n");
}

}  // namespace

TEST_CASE("every line of a document is in a commitment, a rejected passage or furniture") {
  const std::filesystem::path source = KEPT_SOURCE_DIR;
  std::vector<std::filesystem::path> files = files_in(source / "fixtures/documents");
  for (const auto& folder : {source / "fixtures/intake/none", source / "fixtures/intake/own",
                             source / "../shared/corpus/texts"}) {
    for (const auto& path : files_in(folder)) {
      files.push_back(path);
    }
  }
  for (const auto& path : files) {
    INFO(path.string());
    CHECK(lines_left_out(bytes_of(path)).empty());
  }
}

TEST_CASE(
    "every line of a document is accounted for, however its lines are cut, swapped and doubled") {
  CAPTURE(tests::seed());
  std::mt19937_64 engine = tests::seeded_engine();
  const std::filesystem::path source = KEPT_SOURCE_DIR;
  std::vector<std::string> texts;
  for (const auto* folder : {"fixtures/documents", "fixtures/intake/own", "fixtures/intake/none"}) {
    for (const auto& path : files_in(source / folder)) {
      texts.push_back(bytes_of(path));
    }
  }
  for (int round = 0; round < 300; ++round) {
    const std::string mutant = mutated(tests::random_pick(engine, texts), engine);
    CAPTURE(round, mutant);
    if (!intake::read_document(mutant)) {
      continue;  // cut inside a character, or nothing left
    }
    const bool split = round % 3 == 0;
    CHECK(lines_left_out(mutant, split) == "");
  }
}

TEST_CASE("a page whose beginning is gone is a text, and its tags belong to something, too") {
  CHECK(lines_left_out(
            "Steps\n\n<div>\n<table>\n<caption>Steps agreed</caption>\n<tr><th>Action</th>"
            "<th>Lead</th></tr>\n<tr><td>Open a port</td><td>Treasury</td></tr>\n</table>\n"
            "</div>\n<p>We will act.</p>\n</section>\n")
            .empty());
}

TEST_CASE("the same document gives the same commitments twice") {
  for (const auto& path :
       files_in(std::filesystem::path(KEPT_SOURCE_DIR) / "fixtures/intake/own")) {
    const std::string bytes = bytes_of(path);
    const auto once = intake::read_document(bytes);
    const auto again = intake::read_document(bytes);
    REQUIRE(once);
    REQUIRE(again);
    CHECK(tests::dump_candidates(*once) == tests::dump_candidates(*again));
    CHECK(tests::dump_rest(*once) == tests::dump_rest(*again));
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
