#pragma once
#include <ostream>
#include <string>

#include "report/report.hpp"

namespace render {

/// The picture as SVG inside a figure, with its title and its text for those who do not see it.
/// `id` makes the names inside it unique on the page. Nothing for a picture of nothing, or of so
/// much that nobody could read it.
void write_picture(const report::Picture& picture, const std::string& id, std::ostream& out);

/// A bar cut into the parts of a chart, without words: they stand beside it.
void write_bar_of_parts(const report::Chart& chart, std::ostream& out);

}  // namespace render
