// docs/dates.md says what expressions mean; this holds it to that.
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "core/when.hpp"
#include "support/catch.hpp"

namespace {

const core::Date kToday = core::Date::parse_iso("2025-01-15").value();

std::vector<std::string> lines_of_page() {
  std::ifstream page(std::string(KEPT_SOURCE_DIR) + "/docs/dates.md");
  REQUIRE(page.is_open());
  std::vector<std::string> lines;
  for (std::string line; std::getline(page, line);) {
    lines.push_back(line);
  }
  return lines;
}

std::string trimmed(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" `");
  const std::size_t last = text.find_last_not_of(" `");
  return first == std::string::npos ? "" : text.substr(first, last - first + 1);
}

/// The cells of every row below the heading whose first cell is code.
std::vector<std::vector<std::string>> rows_under(const std::string& heading) {
  std::vector<std::vector<std::string>> rows;
  bool inside = false;
  for (const std::string& line : lines_of_page()) {
    if (line.rfind("## ", 0) == 0) {
      inside = line == "## " + heading;
    }
    if (!inside || line.rfind("| `", 0) != 0) {
      continue;
    }
    std::vector<std::string> cells;
    std::stringstream rest(line.substr(1));
    for (std::string cell; std::getline(rest, cell, '|');) {
      cells.push_back(trimmed(cell));
    }
    rows.push_back(cells);
  }
  return rows;
}

}  // namespace

TEST_CASE("every expression in docs/dates.md means what the page says") {
  const auto rows = rows_under("The words");
  CHECK(rows.size() == 35);
  for (const auto& row : rows) {
    CAPTURE(row.at(0));
    const auto interval = core::parse_interval(row.at(0), kToday, core::Direction::next);
    REQUIRE(interval);
    CHECK(core::to_text(*interval) == row.at(1));
  }
}

TEST_CASE("every deadline in docs/dates.md is kept as the page says") {
  const auto rows = rows_under("Deadlines");
  CHECK(rows.size() == 12);
  for (const auto& row : rows) {
    CAPTURE(row.at(0));
    const auto deadline = core::parse_deadline(row.at(0), kToday);
    REQUIRE(deadline);
    CHECK(deadline->text == row.at(1));
    CHECK((deadline->window ? core::to_text(*deadline->window) : "-") == row.at(2));
  }
}

TEST_CASE("every error in docs/dates.md is printed as the page says") {
  const std::vector<std::string> lines = lines_of_page();
  int errors = 0;
  for (std::size_t at = 0; at + 1 < lines.size(); ++at) {
    if (lines[at].rfind("error: ", 0) != 0) {
      continue;
    }
    ++errors;
    const std::size_t open = lines[at].find('\'');
    const std::string typed = lines[at].substr(open + 1, lines[at].find('\'', open + 1) - open - 1);
    CAPTURE(typed);
    const auto interval = core::parse_interval(typed, kToday, core::Direction::next);
    REQUIRE_FALSE(interval);
    CHECK("error: " + interval.error().message == lines[at]);
    CHECK("hint: " + interval.error().hint == lines[at + 1]);
  }
  CHECK(errors == 4);
}
