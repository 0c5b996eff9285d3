// Linked with src/main.cpp this makes `kept_faulty`: the program on a file system that fails.
//   KEPT_FAULT=exit:12       what happens and when (support/fault_vfs.hpp)
//   KEPT_FAULT_MARK=FILE     created when it happens
#include <charconv>
#include <cstdlib>
#include <iostream>
#include <string_view>

#include "support/fault_vfs.hpp"

namespace {

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
    const char* mark = std::getenv("KEPT_FAULT_MARK");
    support::register_fault_vfs("fault", true);
    support::plan_fault(*fault, at, mark == nullptr ? "" : mark);
  }

  /// The end of the process is a good moment for the power to fail, too.
  ~FaultyStart() { support::lose_unsynced(); }
  FaultyStart(const FaultyStart&) = delete;
  FaultyStart& operator=(const FaultyStart&) = delete;
};

const FaultyStart kStart;

}  // namespace
