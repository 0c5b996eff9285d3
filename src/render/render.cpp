#include "render/render.hpp"

#include <utility>

#include "render/audience.hpp"
#include "render/writers.hpp"

namespace render {

void render(report::Report report, Format format, const Layout& layout, std::ostream& out) {
  switch (format) {
    case Format::text: write_text(for_people(std::move(report)), layout, out); return;
    case Format::markdown: write_markdown(for_people(std::move(report)), out); return;
    case Format::html: write_html(for_people(std::move(report)), out); return;
    case Format::csv: write_csv(report, out); return;
    case Format::json: write_json(report, out); return;
    case Format::xlsx: write_xlsx(std::move(report), out); return;
    case Format::ics: write_ics(report, out); return;
    case Format::ndjson: write_ndjson(report, out); return;
  }
}

}  // namespace render
