#include <string>
#include <string_view>

#include "base/text.hpp"
#include "base/utf8.hpp"
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

/// A text within quotes in a style sheet: what could end it, or the sheet, as its number.
std::string style_text(std::string_view text) {
  constexpr std::string_view kHexDigits = "0123456789abcdef";
  std::string out;
  for (const char c : text) {
    if (std::string_view("\"\\<>&").find(c) == std::string_view::npos) {
      out += c;
      continue;
    }
    const auto code = static_cast<unsigned char>(c);
    out += "\\0000";
    out += kHexDigits[code >> 4U];
    out += kHexDigits[code & 0xFU];
  }
  return out;
}

/// On paper, how the page is to be handled stands at the head and foot of each; at the head of the
/// first it stands in the text already.
std::string mark_style(const std::string& mark) {
  if (mark.empty()) {
    return "";
  }
  const std::string box = "{content:\"" +
                          style_text(base::printable(mark, base::LineBreaks::space)) +
                          "\";font:bold 10pt system-ui,sans-serif;color:#1b1f24}";
  return "@page{@top-center" + box + "@bottom-center" + box +
         "}\n@page :first{@top-center{content:none}}\n";
}

void write_mark(const std::string& mark, std::string_view where, std::ostream& out) {
  if (!mark.empty()) {
    out << "<p class=\"handling" << where << "\">" << html_line(mark) << "</p>\n";
  }
}

void write_head(const report::Report& report, std::ostream& out) {
  out << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
      << "<meta http-equiv=\"Content-Security-Policy\" content=\"" << kPolicy << "\"/>\n"
      << "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
      << "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
      << "<meta name=\"generator\" content=\"kept\"/>\n<title>" << title_of(report)
      << "</title>\n<style>\n"
      << html_style() << mark_style(report.mark) << "</style>\n</head>\n";
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
    out << "<small>" << html_line(title.substr(0, colon))
        << "<span class=\"unseen\">: </span></small>" << html_line(title.substr(colon + 2));
  }
  out << "</h1>\n";
}

}  // namespace

void write_html(const report::Report& report, std::ostream& out) {
  write_head(report, out);
  out << "<body>\n" << svg_marks();
  HtmlPage page(report, out);
  write_contents(report, page.has_index(), out);
  out << "<main>\n";
  write_mark(report.mark, "", out);
  out << "<header>\n";
  write_title(report, out);
  bool head = true;
  for (const report::Section& section : report.sections) {
    if (head && (!section.heading.empty() || report.sections.size() == 1)) {
      out << "</header>\n";
      head = false;
    }
    with_made(section, [&](const auto& made) { page.section(made, 2, false); });
  }
  out << (head ? "</header>\n" : "");
  page.index();
  write_mark(report.mark, " last", out);
  out << "</main>\n</body>\n</html>\n";
}

}  // namespace render
