#pragma once
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace base {

/// Why a command cannot go on. Each kind has one exit code (cli/exit_code.hpp).
enum class ErrorKind {
  usage,         ///< the words of the command line are off
  input,         ///< data given to us is wrong (a file, a date, a rule of the model)
  not_found,     ///< no such key, party, document
  ambiguous,     ///< several things answer to the name
  no_database,   ///< no file, or a file that is not a register
  version,       ///< the file is newer than this program, or must be migrated first
  busy,          ///< another process is writing
  check_failed,  ///< the file does not hold what it should
  condition,     ///< what was asked for not to be is so (`merge --fail-on-conflict`)
  io,            ///< reading or writing failed
  interrupted,   ///< Ctrl-C
  internal,      ///< a defect in this program
};

/// The only exception type we throw. `message` says what happened in the user's words (lower case,
/// no full stop, user data in quotes); `hint` is what to do next, best a command to run; may be
/// empty.
class Error : public std::runtime_error {
 public:
  Error(ErrorKind kind, const std::string& message, std::string hint = {})
      : std::runtime_error(message), kind_(kind), hint_(std::move(hint)) {}

  [[nodiscard]] ErrorKind kind() const noexcept { return kind_; }
  [[nodiscard]] const std::string& hint() const noexcept { return hint_; }

 private:
  ErrorKind kind_;
  std::string hint_;
};

}  // namespace base
