#pragma once
#include <sstream>
#include <string>
#include <string_view>

#include "render/render.hpp"
#include "report/report.hpp"

namespace tests {

/// The report on 80 columns of plain text.
[[nodiscard]] inline std::string printed(const report::Report& report) {
  std::ostringstream out;
  render::render(report, render::Format::text, render::Layout{80, false}, out);
  return out.str();
}

/// Only the section with this heading, up to the dated part of the heading.
[[nodiscard]] inline std::string printed(report::Report report, std::string_view heading) {
  report.title.clear();
  std::erase_if(report.sections, [&](const report::Section& section) {
    return section.heading.substr(0, heading.size()) != heading;
  });
  return printed(report);
}

/// The report in another format.
[[nodiscard]] inline std::string printed_as(const report::Report& report, render::Format format) {
  std::ostringstream out;
  render::render(report, format, render::Layout{80, false}, out);
  return out.str();
}

}  // namespace tests
