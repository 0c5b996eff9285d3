// Linked with src/main.cpp this makes `kept_faulty`: the program on a file system that fails.
//   KEPT_FAULT=exit:12       what happens and when (support/fault_vfs.hpp)
//   KEPT_FAULT_MARK=FILE     created when it happens
//   KEPT_FAULT_FOLDER=PATH   where the command works
#include <charconv>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

#include "support/fault_plan.hpp"
#include "support/fault_vfs.hpp"

namespace {

std::string setting(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

/// Registers the file system before main() starts, which is why main() need not know of it.
struct FaultyStart {
  FaultyStart() {
    const char* plan = std::getenv("KEPT_FAULT");
    if (plan == nullptr) {
      return;
    }
    const std::string_view text = plan;
    const std::size_t colon = text.find(':');
    const auto fault = support::parse_fault(text.substr(0, colon));
    int at = 0;
    const char* digits = text.data() + (colon == text.npos ? text.size() : colon + 1);
    const char* end = text.data() + text.size();
    if (!fault || std::from_chars(digits, end, at).ptr != end || digits == end) {
      std::cerr << "KEPT_FAULT is not FAULT:NUMBER\n";
      std::_Exit(2);
    }
    support::register_fault_vfs("fault", true);
    support::plan_fault({*fault, at, setting("KEPT_FAULT_MARK"), setting("KEPT_FAULT_FOLDER")});
  }

  /// The end of the process is a good moment for the power to fail, too.
  ~FaultyStart() { support::lose_unsynced_at_end(); }
  FaultyStart(const FaultyStart&) = delete;
  FaultyStart& operator=(const FaultyStart&) = delete;
};

const FaultyStart kStart;

}  // namespace
