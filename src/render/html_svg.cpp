#include "render/html_svg.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "render/html_text.hpp"

namespace render {
namespace {

/// Parts with a mark of their own; every other is a plain square.
constexpr std::array<std::string_view, 12> kMarks{
    "not_assessed", "not_started", "limited",     "substantial", "complete", "being_met",
    "overdue",      "due_soon",    "on_schedule", "met",         "met_late", "not_applicable"};

std::string mark_name(std::string_view part) {
  const bool known = std::find(kMarks.begin(), kMarks.end(), part) != kMarks.end();
  return "m-" + (known ? html_name(part) : std::string("other"));
}

}  // namespace

std::string svg_number(double number) {
  const auto tenths = static_cast<std::int64_t>(std::llround(number * 10));
  std::string text = std::to_string(tenths / 10);
  const std::int64_t rest = std::abs(tenths % 10);
  if (tenths < 0 && tenths > -10) {
    text = "-0";
  }
  return rest == 0 ? text : text + "." + std::to_string(rest);
}

Svg::Svg(const report::Picture& picture, const std::string& id, double width, double height,
         std::ostream& out)
    : out_(out) {
  out_ << "<svg role=\"img\" aria-labelledby=\"" << id << "-title " << id
       << "-text\" viewBox=\"0 0 " << svg_number(width) << ' ' << svg_number(height)
       << "\">\n<title id=\"" << id << "-title\">" << html_line(picture.title)
       << "</title><desc id=\"" << id << "-text\">" << html_line(picture.text) << "</desc>\n";
}

Svg::~Svg() { out_ << "</svg>"; }

void Svg::open_group(std::string_view title) {
  out_ << "<g><title>" << html_line(title) << "</title>";
}

void Svg::close_group() { out_ << "</g>\n"; }

void Svg::rect(double x, double y, double width, double height, const std::string& style) {
  out_ << "<rect class=\"" << style << "\" x=\"" << svg_number(x) << "\" y=\"" << svg_number(y)
       << "\" width=\"" << svg_number(width) << "\" height=\"" << svg_number(height) << "\"/>";
}

void Svg::line(double x1, double y1, double x2, double y2, const std::string& style) {
  out_ << "<line class=\"" << style << "\" x1=\"" << svg_number(x1) << "\" y1=\"" << svg_number(y1)
       << "\" x2=\"" << svg_number(x2) << "\" y2=\"" << svg_number(y2) << "\"/>";
}

void Svg::text(double x, double y, std::string_view anchor, std::string_view words,
               const std::string& style) {
  out_ << "<text" << (style.empty() ? "" : " class=\"" + style + "\"") << " x=\"" << svg_number(x)
       << "\" y=\"" << svg_number(y) << "\" text-anchor=\"" << anchor << "\">" << html_line(words)
       << "</text>";
}

void Svg::upright(double x, double y, std::string_view words) {
  out_ << "<text class=\"faint\" transform=\"translate(" << svg_number(x) << ' ' << svg_number(y)
       << ") rotate(-90)\">" << html_line(words) << "</text>";
}

void Svg::mark(double x, double y, std::string_view part, std::string_view title) {
  out_ << "<use href=\"#" << mark_name(part) << "\" x=\"" << svg_number(x) << "\" y=\""
       << svg_number(y) << "\" width=\"16\" height=\"16\"><title>" << html_line(title)
       << "</title></use>";
}

std::string mark_swatch(std::string_view part) {
  return "<svg class=\"swatch\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><use href=\"#" +
         mark_name(part) + "\"/></svg>";
}

std::string_view svg_marks() {
  return R"svg(<svg class="marks" width="0" height="0" aria-hidden="true"><defs>
<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" class="hatch-ground"/><rect width="1.6" height="5" class="hatch-line"/></pattern>
<symbol id="m-other" viewBox="0 0 16 16"><rect class="k-other" x="1" y="1" width="14" height="14" rx="2"/></symbol>
<symbol id="m-not_assessed" viewBox="0 0 16 16"><rect class="box dashed" x="1.5" y="1.5" width="13" height="13" rx="2"/><text class="glyph" x="8" y="12" text-anchor="middle">?</text></symbol>
<symbol id="m-not_started" viewBox="0 0 16 16"><rect class="box b-not_started" x="1.5" y="1.5" width="13" height="13" rx="2"/></symbol>
<symbol id="m-limited" viewBox="0 0 16 16"><rect class="fill" x="1" y="10" width="14" height="5"/><rect class="box b-limited" x="1.5" y="1.5" width="13" height="13" rx="2"/></symbol>
<symbol id="m-substantial" viewBox="0 0 16 16"><rect class="fill" x="1" y="5.5" width="14" height="9.5"/><rect class="box b-substantial" x="1.5" y="1.5" width="13" height="13" rx="2"/></symbol>
<symbol id="m-complete" viewBox="0 0 16 16"><rect class="fill" x="1" y="1" width="14" height="14" rx="2"/></symbol>
<symbol id="m-being_met" viewBox="0 0 16 16"><rect class="k-being_met" x="1" y="1" width="14" height="14" rx="2"/><circle class="hole" cx="8" cy="8" r="3"/></symbol>
<symbol id="m-overdue" viewBox="0 0 16 16"><path class="k-overdue" d="M8 1.5 15 14.5H1z"/><path class="cut" d="M8 6v4M8 11.6v1.2"/></symbol>
<symbol id="m-due_soon" viewBox="0 0 16 16"><path class="box b-due_soon" d="M8 1.5 14.5 8 8 14.5 1.5 8z"/><path class="k-due_soon" d="M8 1.5 14.5 8 8 14.5z"/></symbol>
<symbol id="m-on_schedule" viewBox="0 0 16 16"><path class="box b-on_schedule" d="M8 1.5 14.5 8 8 14.5 1.5 8z"/></symbol>
<symbol id="m-met" viewBox="0 0 16 16"><circle class="k-met" cx="8" cy="8" r="6.5"/><path class="cut" d="M4.8 8.2 7 10.5 11.2 5.6"/></symbol>
<symbol id="m-met_late" viewBox="0 0 16 16"><circle class="box b-met_late" cx="8" cy="8" r="6"/><path class="stroke b-met_late" d="M4.8 8.2 7 10.5 11.2 5.6"/></symbol>
<symbol id="m-not_applicable" viewBox="0 0 16 16"><path class="stroke b-not_applicable" d="M4 4l8 8M12 4l-8 8"/></symbol>
</defs></svg>
)svg";
}

}  // namespace render
