#pragma once
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "render/cell.hpp"
#include "render/render.hpp"

namespace render {

/// A label and its value, both safe to print; the value may hold line breaks.
struct Entry {
  std::string label;
  std::string value;
  Tone tone = Tone::plain;
};

/// A page of plain text: knows its width and colour, puts single blank lines between blocks, and
/// leaves no blanks at line ends. Everything given to it must be printable already.
class TextPage {
 public:
  TextPage(const Layout& layout, std::ostream& out);

  [[nodiscard]] int width() const { return width_; }

  /// A blank line, unless the page is still empty.
  void begin_block();
  void line(std::string_view text);
  void bold_line(std::string_view text);
  /// `character` over that many columns.
  void rule(char character, int columns);
  /// Wrapped text; `first` starts the first line and `rest` all others. Addresses stay whole.
  void wrapped(std::string_view text, std::string_view first, std::string_view rest);
  /// Labels in one column, values wrapped in the next.
  void entries(const std::vector<Entry>& entries);
  /// The text in its colour, if there is colour.
  [[nodiscard]] std::string toned(std::string_view text, Tone tone) const;
  /// The same behind what stands in the line.
  void add_toned(std::string_view text, Tone tone, std::string& line) const;
  [[nodiscard]] std::string bold(std::string_view text) const;

 private:
  void entry(const Entry& entry, int label_width);

  std::ostream& out_;
  int width_;
  bool colour_;
  bool empty_ = true;
  std::vector<std::string_view> parts_;  ///< of what is being printed
  std::string line_;
};

}  // namespace render
