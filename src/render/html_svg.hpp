#pragma once
#include <ostream>
#include <string>
#include <string_view>

#include "report/report.hpp"

/// The strokes that pictures are drawn with.
namespace render {

/// Pictures are as wide as a page and shrink no further than can be read.
inline constexpr double kSvgWidth = 720;

/// At most one decimal, so that a picture has the same bytes on every machine.
[[nodiscard]] std::string svg_number(double number);

/// One `<svg>` with its title and description; ended when it goes out of scope.
class Svg {
 public:
  Svg(const report::Picture& picture, const std::string& id, double width, double height,
      std::ostream& out);
  ~Svg();
  Svg(const Svg&) = delete;
  Svg& operator=(const Svg&) = delete;

  /// What is drawn until it is closed belongs together under this title.
  void open_group(std::string_view title);
  void close_group();
  void rect(double x, double y, double width, double height, const std::string& style);
  void line(double x1, double y1, double x2, double y2, const std::string& style);
  /// `anchor` is start, middle or end.
  void text(double x, double y, std::string_view anchor, std::string_view words,
            const std::string& style = "");
  /// Text that runs upwards.
  void upright(double x, double y, std::string_view words);
  /// The mark of a part, sixteen units wide and high.
  void mark(double x, double y, std::string_view part, std::string_view title);

 private:
  std::ostream& out_;
};

/// The mark of a part in running text.
[[nodiscard]] std::string mark_swatch(std::string_view part);

/// The marks themselves; once on a page, before any is used.
[[nodiscard]] std::string_view svg_marks();

/// Columns of a stack whose rows follow in time.
void write_columns(const report::Stack& stack, const report::Picture& picture,
                   const std::string& id, std::ostream& out);

void write_timeline(const report::Timeline& line, const report::Picture& picture,
                    const std::string& id, std::ostream& out);

}  // namespace render
