#include <string>
#include <string_view>

#include "base/text.hpp"
#include "render/html_page.hpp"
#include "render/html_svg.hpp"
#include "render/html_text.hpp"
#include "render/writers.hpp"

namespace render {
namespace {

/// Nothing is fetched and nothing runs, whatever stands in the data.
constexpr std::string_view kPolicy = "default-src 'none'; style-src 'unsafe-inline'";

std::string title_of(const report::Report& report) {
  return html_line(report.title.empty() ? report.kind : report.title);
}

void write_head(const report::Report& report, std::ostream& out) {
  out << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
      << "<meta http-equiv=\"Content-Security-Policy\" content=\"" << kPolicy << "\"/>\n"
      << "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
      << "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
      << "<meta name=\"generator\" content=\"kept\"/>\n<title>" << title_of(report)
      << "</title>\n<style>\n"
      << html_style() << "</style>\n</head>\n";
}

/// Where each part begins; nothing for a page of one part.
void write_contents(const report::Report& report, bool index, std::ostream& out) {
  if (report.sections.size() < 3) {
    return;
  }
  out << "<nav aria-label=\"Contents\"><ul>\n";
  for (const report::Section& section : report.sections) {
    if (!section.heading.empty()) {
      const std::string_view heading = section.heading;
      out << "<li><a href=\"#" << HtmlPage::anchor_of(section) << "\">"
          << html_line(heading.substr(0, heading.find(':'))) << "</a></li>\n";
    }
  }
  out << (index ? "<li><a href=\"#behind\">Behind the numbers</a></li>\n" : "") << "</ul></nav>\n";
}

void write_title(const report::Report& report, std::ostream& out) {
  if (report.title.empty()) {
    out << "<h1 class=\"unseen\">" << title_of(report) << "</h1>\n";
    return;
  }
  const std::string_view title = report.title;
  const std::size_t colon = title.find(": ");
  out << "<h1>";
  if (colon == std::string_view::npos) {
    out << html_line(title);
  } else {
    out << "<small>" << html_line(title.substr(0, colon)) << ": </small>"
        << html_line(title.substr(colon + 2));
  }
  out << "</h1>\n";
}

}  // namespace

void write_html(const report::Report& report, std::ostream& out) {
  write_head(report, out);
  out << "<body>\n" << svg_marks();
  HtmlPage page(report, out);
  write_contents(report, page.has_index(), out);
  out << "<main>\n<header>\n";
  write_title(report, out);
  bool head = true;
  for (const report::Section& section : report.sections) {
    if (head && (!section.heading.empty() || report.sections.size() == 1)) {
      out << "</header>\n";
      head = false;
    }
    page.section(section, 2, false);
  }
  out << (head ? "</header>\n" : "");
  page.index();
  out << "</main>\n</body>\n</html>\n";
}

}  // namespace render
