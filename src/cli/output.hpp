#pragma once
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "cli/exit_code.hpp"
#include "report/report.hpp"

namespace cli {

/// One thing that a command changed. Printed after the commit.
struct Change {
  std::string action;  ///< `added`, `edited`, `recorded`, ...
  std::string type;    ///< `commitment`, `party`, ...
  std::string key;
  std::string text;  ///< title, or what was recorded
  struct Field {
    std::string name;
    std::string from;  ///< empty: was not set
    std::string to;    ///< empty: cleared
  };
  std::vector<Field> fields;
  bool on_the_way = false;  ///< not what was asked for: its key is not printed by -q
};

struct Changes {
  std::vector<Change> items;
  std::vector<std::string> notes;  ///< what else to know; on stderr in text
  std::string next;                ///< what to type next; may be empty
};

/// Text to print as it is: scripts, help, exports. In JSON it becomes the member `text` of an
/// envelope, unless it is in the format asked for already.
struct Raw {
  std::string text;
  bool formatted = false;
};

/// Nothing more to print: it was too much to hold, and went out as it was read (see print_now).
struct Printed {};

/// What a command gives back to be printed, and the exit code. A report may read from the register
/// as it is printed.
struct Output {
  std::variant<Changes, report::Report, Raw, Printed> result;
  ExitCode exit = ExitCode::done;
  std::vector<std::string> warnings;   ///< on stderr, each behind `note: `
  std::shared_ptr<const void> held{};  ///< what must not end before it is printed
};

}  // namespace cli
