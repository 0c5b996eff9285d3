#include "cli/progress_line.hpp"

#include <algorithm>

namespace cli {

void ProgressLine::show(const std::string& text) {
  if (is_wanted_ && text != shown_) {
    terminal_ << "\r\033[K" << text << std::flush;
    shown_ = text;
  }
}

void ProgressLine::show_share(std::string_view what, std::int64_t done, std::int64_t all) {
  constexpr double kWhole = 100;
  const double share = all > 0 ? static_cast<double>(done) / static_cast<double>(all) : 0;
  const int percent = static_cast<int>(kWhole * std::clamp(share, 0.0, 1.0));
  show(std::string(what) + " " + std::to_string(percent) + " %");
}

void ProgressLine::clear() {
  if (!shown_.empty()) {
    terminal_ << "\r\033[K" << std::flush;
    shown_.clear();
  }
}

}  // namespace cli
