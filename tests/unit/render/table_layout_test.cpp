#include "render/table_layout.hpp"

#include <numeric>
#include <string>
#include <vector>

#include "support/catch.hpp"

using Fit = report::Column::Fit;
using Widths = std::vector<int>;

TEST_CASE("a table that fits takes no more room than it needs", "[render][layout]") {
  const render::Grid grid{{"Key", "Title"}, {Fit::word, Fit::text}, {{"A-1", "short"}}};
  CHECK(render::column_widths(grid, 80) == Widths{3, 5});
}

TEST_CASE("text gives way, dates and words do not", "[render][layout]") {
  const render::Grid grid{
      {"Key", "Title", "Due"},
      {Fit::word, Fit::text, Fit::date},
      {{"A-1", "a rather long title that has to go on several lines", "2025-12-31"}}};
  CHECK(render::column_widths(grid, 40) == Widths{3, 23, 10});
}

TEST_CASE("the longer text gets the larger share", "[render][layout]") {
  const render::Grid grid{{"A", "B"},
                          {Fit::text, Fit::text},
                          {{std::string(30, 'x') + " " + std::string(29, 'x'),
                            "forty characters make up the whole text."}}};
  const auto widths = render::column_widths(grid, 52);
  REQUIRE(widths);
  CHECK(*widths == Widths{30, 20});
}

TEST_CASE("words of several parts break before the table gives up", "[render][layout]") {
  const render::Grid grid{{"A", "B"}, {Fit::word, Fit::word}, {{"no deadline", "not assessed"}}};
  CHECK(render::column_widths(grid, 25) == Widths{11, 12});
  CHECK(render::column_widths(grid, 18) == Widths{8, 8});
  CHECK(render::column_widths(grid, 17) == std::nullopt);
}

TEST_CASE("an address is never narrower than itself", "[render][layout]") {
  const render::Grid grid{{"A"}, {Fit::text}, {{"https://example.org/abcdefghijklmnop"}}};
  CHECK(render::column_widths(grid, 36) == Widths{36});
  CHECK(render::column_widths(grid, 35) == std::nullopt);
}

TEST_CASE("a heading's words stay whole", "[render][layout]") {
  const render::Grid grid{{"Last update"}, {Fit::date}, {{"-"}}};
  CHECK(render::column_widths(grid, 40) == Widths{6});
}
