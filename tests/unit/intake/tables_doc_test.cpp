// docs/tables.md says which columns and status words are known; this holds it to that.
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "core/status.hpp"
#include "intake/columns.hpp"
#include "support/catch.hpp"

namespace {

/// The rows of the tables under a heading, cell by cell.
std::vector<std::vector<std::string>> rows_under(const std::string& heading) {
  std::ifstream page(std::string(KEPT_SOURCE_DIR) + "/docs/tables.md");
  REQUIRE(page.is_open());
  std::vector<std::vector<std::string>> rows;
  bool inside = false;
  for (std::string line; std::getline(page, line);) {
    if (line.rfind("## ", 0) == 0) {
      inside = line == "## " + heading;
    }
    if (inside && line.rfind("| `", 0) == 0) {
      std::stringstream rest(line.substr(1));
      rows.emplace_back();
      for (std::string cell; std::getline(rest, cell, '|');) {
        rows.back().push_back(cell);
      }
    }
  }
  return rows;
}

/// What stands between backquotes.
std::vector<std::string> code_in(const std::string& cell) {
  std::vector<std::string> words;
  std::stringstream rest(cell);
  bool code = false;
  for (std::string part; std::getline(rest, part, '`'); code = !code) {
    if (code) {
      words.push_back(part);
    }
  }
  return words;
}

}  // namespace

TEST_CASE("the page on tables names every column, and no other") {
  std::set<std::string> named;
  for (const std::vector<std::string>& row : rows_under("Columns")) {
    for (const std::string& word : code_in(row[0])) {
      CAPTURE(word);
      CHECK(intake::parse_column_role(word));
      CHECK(named.insert(word).second);
    }
  }
  for (const auto kind : {intake::TableKind::commitments, intake::TableKind::updates}) {
    for (const intake::ColumnRole role : intake::roles_of(kind)) {
      CAPTURE(intake::to_word(role));
      CHECK(named.count(std::string(intake::to_word(role))) == 1);
    }
  }
}

TEST_CASE("the page on tables names every status word that is taken for one of ours") {
  std::size_t named = 0;
  for (const std::vector<std::string>& row : rows_under("Status words")) {
    const std::vector<std::string> ours = code_in(row[0]);
    REQUIRE(ours.size() == 1);
    for (const std::string& alias : code_in(row[1])) {
      CAPTURE(alias);
      const auto word = core::parse_status_word(alias);
      REQUIRE(word);
      CHECK(core::to_word(*word) == ours.front());
      ++named;
    }
  }
  CHECK(named == core::status_aliases().size());
}
