#pragma once
#include <xlsxwriter.h>

namespace render {

/// The functions of libxlsxwriter that we use. The library is opened when a workbook is asked for
/// and not before: no other command waits for it, or needs it to be installed.
struct XlsxLibrary {
  decltype(&::workbook_new_opt) workbook_new;
  decltype(&::workbook_add_format) add_format;
  decltype(&::workbook_add_worksheet) add_worksheet;
  decltype(&::workbook_set_properties) set_properties;
  decltype(&::workbook_close) close;
  decltype(&::lxw_strerror) error_text;
  decltype(&::worksheet_write_string) write_string;
  decltype(&::worksheet_write_number) write_number;
  decltype(&::worksheet_write_boolean) write_boolean;
  decltype(&::worksheet_set_column) set_column;
  decltype(&::worksheet_freeze_panes) freeze_panes;
  decltype(&::worksheet_autofilter) autofilter;
  decltype(&::worksheet_set_landscape) set_landscape;
  decltype(&::worksheet_set_paper) set_paper;
  decltype(&::worksheet_fit_to_pages) fit_to_pages;
  decltype(&::worksheet_repeat_rows) repeat_rows;
  decltype(&::worksheet_set_header) set_header;
  decltype(&::worksheet_set_footer) set_footer;
  decltype(&::format_set_bold) set_bold;
  decltype(&::format_set_num_format) set_num_format;
  decltype(&::format_set_text_wrap) set_text_wrap;
  decltype(&::format_set_align) set_align;
  decltype(&::format_set_bottom) set_bottom;
  decltype(&::format_set_bg_color) set_bg_color;
};

/// Opens the library; an Error that says what to install if it is not there.
[[nodiscard]] XlsxLibrary open_xlsx_library();

}  // namespace render
