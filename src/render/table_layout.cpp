#include "render/table_layout.hpp"

#include <algorithm>
#include <numeric>

#include "base/utf8.hpp"

namespace render {
namespace {

/// A column of running text narrower than this reads badly, if its text is any longer.
constexpr int kNarrowestText = 14;
/// Words up to this length are not broken in a table; longer ones may be, where nothing else fits.
constexpr int kWholeWord = 20;

/// How wide a column must and would like to be.
struct Demand {
  int least = 0;
  int natural = 0;
};

/// Calls `take` for each part between the separators.
template <class Take>
void each_part(std::string_view text, char separator, Take take) {
  while (true) {
    const std::size_t end = text.find(separator);
    take(text.substr(0, end));
    if (end == std::string_view::npos) {
      return;
    }
    text.remove_prefix(end + 1);
  }
}

int widest_line(std::string_view text) {
  int widest = 0;
  each_part(text, '\n',
            [&](std::string_view line) { widest = std::max(widest, base::width(line)); });
  return widest;
}

/// Whether numbers, dates and words may break at their spaces (`no deadline`), which keeps a
/// crowded table a table.
enum class ShortCells { whole, broken };

/// The narrowest column that leaves the words of this text whole.
int least_width(std::string_view text) {
  int least = 0;
  each_part(text, '\n', [&](std::string_view line) {
    each_part(line, ' ', [&](std::string_view word) {
      if (static_cast<int>(word.size()) <= least) {
        return;  // no text is wider than its bytes are many
      }
      const int columns = base::longest_word(word);
      least = std::max(least, base::is_address(word) ? columns : std::min(columns, kWholeWord));
    });
  });
  return least;
}

Demand demand_of(const Grid& grid, std::size_t column, ShortCells short_cells) {
  Demand demand;
  const bool wraps = grid.fits[column] == report::Column::Fit::text;
  for (const auto& row : grid.rows) {
    const std::string& cell = row[column];
    const int natural = widest_line(cell);
    demand.natural = std::max(demand.natural, natural);
    if (natural > demand.least) {  // else none of its words can be wider
      const int unbroken = short_cells == ShortCells::whole ? natural : base::longest_word(cell);
      demand.least = std::max(demand.least, wraps ? least_width(cell) : unbroken);
    }
  }
  if (wraps) {
    demand.least = std::max(demand.least, std::min(demand.natural, kNarrowestText));
  }
  demand.least = std::max(demand.least, base::longest_word(grid.headings[column]));
  demand.natural = std::max(demand.natural, wraps ? base::width(grid.headings[column]) : 0);
  demand.natural = std::max(demand.natural, demand.least);
  return demand;
}

/// Gives the spare columns, one by one, to whichever text is squeezed most.
void widen(std::vector<int>& widths, const std::vector<Demand>& demands, int spare) {
  for (; spare > 0; --spare) {
    std::size_t neediest = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (widths[i] >= demands[i].natural) {
        continue;
      }
      if (neediest == widths.size() ||
          demands[i].natural * widths[neediest] > demands[neediest].natural * widths[i]) {
        neediest = i;
      }
    }
    if (neediest == widths.size()) {
      return;
    }
    ++widths[neediest];
  }
}

std::optional<std::vector<int>> widths_with(const Grid& grid, int width, ShortCells short_cells) {
  std::vector<Demand> demands;
  std::vector<int> widths;
  for (std::size_t i = 0; i < grid.headings.size(); ++i) {
    demands.push_back(demand_of(grid, i, short_cells));
    widths.push_back(demands.back().least);
  }
  const int gaps = kColumnGap * (static_cast<int>(widths.size()) - 1);
  const int spare = width - gaps - std::accumulate(widths.begin(), widths.end(), 0);
  if (spare < 0) {
    return std::nullopt;
  }
  widen(widths, demands, spare);
  return widths;
}

}  // namespace

std::optional<std::vector<int>> column_widths(const Grid& grid, int width) {
  auto widths = widths_with(grid, width, ShortCells::whole);
  return widths ? widths : widths_with(grid, width, ShortCells::broken);
}

std::vector<std::vector<std::string_view>> wrap_cells(const std::vector<std::string>& cells,
                                                      const std::vector<int>& widths) {
  std::vector<std::vector<std::string_view>> lines(cells.size());
  for (std::size_t i = 0; i < cells.size(); ++i) {
    base::wrap(cells[i], widths[i], lines[i]);
  }
  return lines;
}

std::string padding(std::string_view text, int columns) {
  return std::string(static_cast<std::size_t>(std::max(0, columns - base::width(text))), ' ');
}

}  // namespace render
