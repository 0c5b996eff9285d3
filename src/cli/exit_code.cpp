#include "cli/exit_code.hpp"

namespace cli {

ExitCode exit_code(base::ErrorKind kind) {
  switch (kind) {
    case base::ErrorKind::usage: return ExitCode::usage;
    case base::ErrorKind::input: return ExitCode::failure;
    case base::ErrorKind::not_found: return ExitCode::not_found;
    case base::ErrorKind::ambiguous: return ExitCode::not_found;
    case base::ErrorKind::no_database: return ExitCode::no_database;
    case base::ErrorKind::version: return ExitCode::version;
    case base::ErrorKind::busy: return ExitCode::busy;
    case base::ErrorKind::check_failed: return ExitCode::check_failed;
    case base::ErrorKind::condition: return ExitCode::condition;
    case base::ErrorKind::io: return ExitCode::failure;
    case base::ErrorKind::interrupted: return ExitCode::interrupted;
    case base::ErrorKind::internal: return ExitCode::failure;
  }
  return ExitCode::failure;
}

std::string_view to_word(base::ErrorKind kind) {
  switch (kind) {
    case base::ErrorKind::usage: return "usage";
    case base::ErrorKind::input: return "input";
    case base::ErrorKind::not_found: return "not-found";
    case base::ErrorKind::ambiguous: return "ambiguous";
    case base::ErrorKind::no_database: return "no-database";
    case base::ErrorKind::version: return "version";
    case base::ErrorKind::busy: return "busy";
    case base::ErrorKind::check_failed: return "check-failed";
    case base::ErrorKind::condition: return "condition";
    case base::ErrorKind::io: return "io";
    case base::ErrorKind::interrupted: return "interrupted";
    case base::ErrorKind::internal: return "internal";
  }
  return "internal";
}

}  // namespace cli
