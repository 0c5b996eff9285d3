#pragma once
#include <ostream>
#include <string>

#include "report/report.hpp"

namespace render {

/// A template as its author wrote it.
struct TemplateSource {
  std::string name;  ///< of its file; the ending says how values are escaped: .html, .md, or not
  std::string text;
};

/// Writes the report through the template (docs/templates.md). An Error names the line of a mark
/// that is not closed or that names nothing of this report.
void render_template(const report::Report& report, const TemplateSource& source, std::ostream& out);

}  // namespace render
