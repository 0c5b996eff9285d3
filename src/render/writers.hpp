#pragma once
#include <ostream>

#include "render/render.hpp"
#include "report/report.hpp"

/// One writer a format; each does its own escaping. Called through render().
namespace render {

void write_text(const report::Report& report, const Layout& layout, std::ostream& out);
void write_markdown(const report::Report& report, std::ostream& out);
void write_html(const report::Report& report, std::ostream& out);
void write_csv(const report::Report& report, std::ostream& out);
void write_xlsx(report::Report report, std::ostream& out);
void write_ics(const report::Report& report, std::ostream& out);
void write_json(const report::Report& report, std::ostream& out);
void write_ndjson(const report::Report& report, std::ostream& out);

}  // namespace render
