#pragma once
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>

namespace cli {

/// How far something long has come, on one line of a terminal that is gone when it is done.
class ProgressLine {
 public:
  /// Shows nothing unless `is_wanted`.
  ProgressLine(std::ostream& terminal, bool is_wanted)
      : terminal_(terminal), is_wanted_(is_wanted) {}
  ~ProgressLine() { clear(); }
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  void show(const std::string& text);
  /// `merging 45 %`; written only when the number changes.
  void show_share(std::string_view what, std::int64_t done, std::int64_t all);
  void clear();

 private:
  std::ostream& terminal_;
  bool is_wanted_;
  std::string shown_;
};

}  // namespace cli
