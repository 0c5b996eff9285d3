#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>
#include <vector>

#include "base/error.hpp"
#include "base/utf8.hpp"
#include "render/cell.hpp"
#include "render/writers.hpp"
#include "render/xlsx_library.hpp"
#include "render/xlsx_sheets.hpp"

namespace render {
namespace {

/// Days from the zeroth day of a spreadsheet to 1970-01-01.
constexpr std::int32_t kSerialOfEpoch = 25569;
/// Days before 1900-03-01 have no number that all spreadsheets agree on.
constexpr std::int32_t kFirstSerial = 61;
constexpr std::size_t kMostRows = 1048575;  // below the heading
constexpr std::size_t kMostBytes = 32000;   // of a text; a cell holds 32,767 characters
constexpr int kNarrowest = 6;
constexpr int kWidest = 60;
constexpr std::int32_t kSecondsOfDay = 86400;
constexpr std::int32_t kSomeDay = 10957;  // 2000-01-01, for what speaks of no day

[[noreturn]] void fail(const std::string& why) {
  throw base::Error(base::ErrorKind::io, "cannot make the workbook: " + why,
                    "use --format csv, or make room in the folder for temporary files");
}

/// A file in memory under a name that the library can open.
class MemoryFile {
 public:
  MemoryFile() : number_(::memfd_create("kept.xlsx", MFD_CLOEXEC)) {
    if (number_ < 0) {
      fail("no memory for it");
    }
  }
  ~MemoryFile() { ::close(number_); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  [[nodiscard]] std::string name() const { return "/proc/self/fd/" + std::to_string(number_); }

  void copy_to(std::ostream& out) const {
    std::array<char, 1U << 16U> bytes{};
    off_t at = 0;
    for (;;) {
      const ssize_t count = ::pread(number_, bytes.data(), bytes.size(), at);
      if (count < 0) {
        fail("it cannot be read back");
      }
      if (count == 0) {
        return;
      }
      out.write(bytes.data(), count);
      at += count;
    }
  }

 private:
  int number_;
};

/// What stands in a cell of a spreadsheet: numbers are numbers and days are days.
struct Value {
  enum class Kind { nothing, text, number, day, yes_or_no } kind = Kind::nothing;
  std::string text;
  double number = 0;
};

struct ValueOf {
  Value operator()(report::Missing why) const {
    return why == report::Missing::not_assessed ? words(cell_text(why)) : Value{};
  }
  Value operator()(std::int64_t number) const {
    return {Value::Kind::number, "", static_cast<double>(number)};
  }
  Value operator()(double number) const { return {Value::Kind::number, "", number}; }
  Value operator()(bool yes) const { return {Value::Kind::yes_or_no, "", yes ? 1.0 : 0.0}; }
  Value operator()(core::Date day) const {
    const std::int32_t serial = day.days() + kSerialOfEpoch;
    return serial < kFirstSerial ? words(day.iso())
                                 : Value{Value::Kind::day, "", static_cast<double>(serial)};
  }
  Value operator()(const core::Interval& interval) const {
    return interval.precision == core::Precision::day ? (*this)(interval.first)
                                                      : words(core::to_text(interval));
  }
  Value operator()(const report::Phrased& phrased) const {
    return std::visit(*this, phrased.value);
  }
  Value operator()(const std::vector<std::string>& parts) const {
    return parts.empty() ? Value{} : words(cell_text(parts));
  }
  template <class Other>
  Value operator()(const Other& other) const {
    return words(cell_text(other));
  }

 private:
  static Value words(const std::string& text) {
    std::string shown = base::printable(text, base::LineBreaks::keep);
    if (shown.size() > kMostBytes) {
      std::size_t cut = kMostBytes;
      while ((static_cast<unsigned char>(shown[cut]) & 0xC0U) == 0x80U) {
        --cut;
      }
      shown = shown.substr(0, cut) + " [cut: a cell holds no more]";
    }
    return shown.empty() ? Value{} : Value{Value::Kind::text, std::move(shown), 0};
  }
};

Value value_of(const report::Cell& cell) { return std::visit(ValueOf{}, cell); }

/// Counts of a whole get the whole in a column of its own, so that both are numbers.
void split_shares(Sheet& sheet) {
  for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
    const bool shares = std::any_of(sheet.rows.begin(), sheet.rows.end(), [&](const auto& row) {
      return std::holds_alternative<report::Share>(*row[c]);
    });
    if (!shares) {
      continue;
    }
    const auto next = static_cast<std::ptrdiff_t>(c) + 1;
    sheet.columns.insert(sheet.columns.begin() + next, {"", sheet.columns[c].heading + ": of"});
    for (auto& row : sheet.rows) {
      const auto* share = std::get_if<report::Share>(row[c]);
      const report::Cell* whole = &sheet.own.emplace_back(
          share == nullptr ? report::Cell{report::Missing::none} : report::Cell{share->of});
      if (share != nullptr) {
        row[c] = &sheet.own.emplace_back(share->count);
      }
      row.insert(row.begin() + next, whole);
    }
  }
}

/// The widest line of what the cell shows.
int shown_width(const Value& value) {
  switch (value.kind) {
    case Value::Kind::nothing: return 0;
    case Value::Kind::day: return 10;
    case Value::Kind::yes_or_no: return 5;
    case Value::Kind::number: return static_cast<int>(cell_text(value.number).size());
    case Value::Kind::text: break;
  }
  int widest = 0;
  for (const std::string& line : base::wrap(value.text, kWidest)) {
    widest = std::max(widest, base::width(line));
  }
  return widest;
}

/// A workbook as it is written by the library.
class Workbook {
 public:
  Workbook(const report::Report& report, const std::string& path)
      : xlsx_(open_xlsx_library()),
        title_(base::printable(report.title, base::LineBreaks::space)),
        mark_(report.mark) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;  // rows go to disk as they come
    book_ = xlsx_.workbook_new(path.c_str(), &options);
    if (book_ == nullptr) {
      fail("no memory for it");
    }
    // Not the clock: the same report has the same bytes.
    const core::Date day = report.meta.as_of.value_or(core::Date::from_days(kSomeDay));
    lxw_doc_properties properties{};
    properties.title = title_.data();
    properties.created = static_cast<time_t>(day.days()) * kSecondsOfDay;
    xlsx_.set_properties(book_, &properties);
    heading_ = xlsx_.add_format(book_);
    xlsx_.set_bold(heading_);
    xlsx_.set_text_wrap(heading_);
    xlsx_.set_align(heading_, LXW_ALIGN_VERTICAL_TOP);
    xlsx_.set_bottom(heading_, LXW_BORDER_THIN);
    xlsx_.set_bg_color(heading_, kHeadingGround);
    day_ = top_format();
    xlsx_.set_num_format(day_, "yyyy-mm-dd");
    text_ = top_format();
    xlsx_.set_text_wrap(text_);
    plain_ = top_format();
  }

  /// Parts of at most as many rows as a sheet holds.
  void add(const Sheet& sheet) {
    for (std::size_t first = 0; first == 0 || first < sheet.rows.size(); first += kMostRows) {
      const std::string name =
          first == 0 ? sheet.name
                     : base::truncate(sheet.name, 25) + " +" + std::to_string(first / kMostRows);
      add(sheet, name, first, std::min(sheet.rows.size(), first + kMostRows));
    }
  }

  void close() {
    const lxw_error error = xlsx_.close(std::exchange(book_, nullptr));
    if (error != LXW_NO_ERROR) {
      fail(xlsx_.error_text(error));
    }
  }

  ~Workbook() {
    if (book_ != nullptr) {
      xlsx_.close(book_);
    }
  }
  Workbook(const Workbook&) = delete;
  Workbook& operator=(const Workbook&) = delete;

 private:
  static constexpr lxw_color_t kHeadingGround = 0xEEF1F4;

  lxw_format* top_format() {
    lxw_format* format = xlsx_.add_format(book_);
    xlsx_.set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
  }

  void add(const Sheet& sheet, const std::string& name, std::size_t first, std::size_t last) {
    lxw_worksheet* page = xlsx_.add_worksheet(book_, name.c_str());
    if (page == nullptr) {
      fail("no sheet can be named '" + name + "'");
    }
    const auto columns = static_cast<lxw_col_t>(sheet.columns.size());
    set_widths(page, sheet, first, last);
    set_page(page);
    for (lxw_col_t c = 0; c < columns; ++c) {
      put(xlsx_.write_string(page, 0, c, sheet.columns[c].heading.c_str(), heading_));
    }
    for (std::size_t r = first; r < last; ++r) {
      for (lxw_col_t c = 0; c < columns; ++c) {
        write(page, static_cast<lxw_row_t>(r - first + 1), c, value_of(*sheet.rows[r][c]));
      }
    }
    xlsx_.freeze_panes(page, 1, columns > 3 ? 1 : 0);
    if (columns > 0 && last > first) {
      put(xlsx_.autofilter(page, 0, 0, static_cast<lxw_row_t>(last - first),
                           static_cast<lxw_col_t>(columns - 1)));
    }
  }

  void set_widths(lxw_worksheet* page, const Sheet& sheet, std::size_t first, std::size_t last) {
    for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
      int widest = std::max(kNarrowest, base::longest_word(sheet.columns[c].heading) + 3);
      for (std::size_t r = first; r < last; ++r) {
        widest = std::max(widest, shown_width(value_of(*sheet.rows[r][c])));
      }
      const auto column = static_cast<lxw_col_t>(c);
      put(xlsx_.set_column(page, column, column, std::min(widest, kWidest) + 2, nullptr));
    }
  }

  /// Text as it stands in a header or footer, where `&` begins a code.
  static std::string as_words(std::string_view text) {
    std::string words;
    for (const char c : base::printable(text, base::LineBreaks::space)) {
      words.append(c == '&' ? 2 : 1, c);
    }
    return words;
  }

  /// On paper: across, as wide as a page, the heading on each, title and page below.
  void set_page(lxw_worksheet* page) {
    constexpr std::uint8_t kA4 = 9;
    xlsx_.set_landscape(page);
    xlsx_.set_paper(page, kA4);
    xlsx_.fit_to_pages(page, 1, 0);
    put(xlsx_.repeat_rows(page, 0, 0));
    const std::string mark = as_words(mark_);
    if (!mark.empty()) {
      put(xlsx_.set_header(page, ("&C&B" + mark).c_str()));
    }
    put(xlsx_.set_footer(page,
                         ("&L&A" + (mark.empty() ? "" : "&C&B" + mark) + "&R&P / &N").c_str()));
  }

  void write(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const Value& value) {
    switch (value.kind) {
      case Value::Kind::nothing: return;
      case Value::Kind::text:
        put(xlsx_.write_string(page, row, column, value.text.c_str(), text_));
        return;
      case Value::Kind::number:
        put(xlsx_.write_number(page, row, column, value.number, plain_));
        return;
      case Value::Kind::day: put(xlsx_.write_number(page, row, column, value.number, day_)); return;
      case Value::Kind::yes_or_no:
        put(xlsx_.write_boolean(page, row, column, value.number != 0 ? 1 : 0, plain_));
        return;
    }
  }

  void put(lxw_error error) {
    if (error != LXW_NO_ERROR) {
      fail(xlsx_.error_text(error));
    }
  }

  XlsxLibrary xlsx_;
  std::string title_;
  std::string mark_;
  lxw_workbook* book_ = nullptr;
  lxw_format* heading_ = nullptr;
  lxw_format* day_ = nullptr;
  lxw_format* text_ = nullptr;
  lxw_format* plain_ = nullptr;
};

void make_all(std::vector<report::Section>& sections) {
  for (report::Section& section : sections) {
    if (section.make) {
      section = section.make();
    }
    make_all(section.sections);
  }
}

}  // namespace

void write_xlsx(report::Report report, std::ostream& out) {
  const MemoryFile file;
  make_all(report.sections);  // a sheet's rows come from many sections
  std::deque<Sheet> sheets = sheets_of(report);
  Workbook workbook(report, file.name());
  for (Sheet& sheet : sheets) {
    split_shares(sheet);
    workbook.add(sheet);
  }
  workbook.close();
  file.copy_to(out);
}

}  // namespace render
