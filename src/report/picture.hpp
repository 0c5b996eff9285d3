#pragma once
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/date.hpp"

/// Pictures as counts and days, not as drawings: formats that can draw do, all others leave them
/// out, since a table of the same report says the same.
namespace report {

/// What a part of a picture stands for. The key is a word of an axis (`limited`, `not_assessed`),
/// by which formats choose how it looks; the label is for people.
struct Part {
  std::string key;
  std::string label;
};

/// Wholes cut into the same parts: a bar for each row, or a column where rows follow in time.
struct Stack {
  std::vector<Part> parts;
  struct Row {
    std::string label;
    std::vector<std::int64_t> counts;  ///< one for each part
  };
  std::vector<Row> rows;
  bool in_time = false;
};

/// One mark for each row and column.
struct Matrix {
  std::vector<Part> parts;
  std::vector<std::string> columns;
  struct Row {
    std::string key;         ///< of the commitment
    std::vector<int> marks;  ///< an index of `parts` for each column; below 0: nothing there
  };
  std::vector<Row> rows;
};

/// Days on a line, with the day of the report among them.
struct Timeline {
  core::Date today = core::Date::from_days(0);
  std::vector<Part> parts;
  struct Event {
    core::Date day;
    std::size_t part;  ///< an index of `parts`
    std::string key;   ///< of the commitment
    std::string what;  ///< one line for people
  };
  std::vector<Event> events;  ///< in the order of their days
};

struct Picture {
  std::string title;
  std::string text;  ///< what it shows, for those who do not see it
  std::variant<Stack, Matrix, Timeline> drawing;
};

}  // namespace report
