#include "render/xlsx_library.hpp"

#include <dlfcn.h>
#include <string>

#include "base/error.hpp"

namespace render {
namespace {

[[noreturn]] void fail(const std::string& what) {
  throw base::Error(base::ErrorKind::io, "XLSX needs " + what,
                    "install it: apt-get install libxlsxwriter-dev, or use --format csv");
}

template <class Function>
void find(void* library, const char* name, Function& function) {
  void* symbol = ::dlsym(library, name);
  if (symbol == nullptr) {
    fail(std::string("a libxlsxwriter that has ") + name);
  }
  function = reinterpret_cast<Function>(symbol);
}

}  // namespace

XlsxLibrary open_xlsx_library() {
  // Never closed: formats and sheets point into it until the program ends.
  void* library = ::dlopen(KEPT_XLSX_LIBRARY, RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) {
    fail("the library " KEPT_XLSX_LIBRARY);
  }
  XlsxLibrary xlsx{};
  find(library, "workbook_new_opt", xlsx.workbook_new);
  find(library, "workbook_add_format", xlsx.add_format);
  find(library, "workbook_add_worksheet", xlsx.add_worksheet);
  find(library, "workbook_set_properties", xlsx.set_properties);
  find(library, "workbook_close", xlsx.close);
  find(library, "lxw_strerror", xlsx.error_text);
  find(library, "worksheet_write_string", xlsx.write_string);
  find(library, "worksheet_write_number", xlsx.write_number);
  find(library, "worksheet_write_boolean", xlsx.write_boolean);
  find(library, "worksheet_set_column", xlsx.set_column);
  find(library, "worksheet_freeze_panes", xlsx.freeze_panes);
  find(library, "worksheet_autofilter", xlsx.autofilter);
  find(library, "worksheet_set_landscape", xlsx.set_landscape);
  find(library, "worksheet_set_paper", xlsx.set_paper);
  find(library, "worksheet_fit_to_pages", xlsx.fit_to_pages);
  find(library, "worksheet_repeat_rows", xlsx.repeat_rows);
  find(library, "worksheet_set_header", xlsx.set_header);
  find(library, "worksheet_set_footer", xlsx.set_footer);
  find(library, "format_set_bold", xlsx.set_bold);
  find(library, "format_set_num_format", xlsx.set_num_format);
  find(library, "format_set_text_wrap", xlsx.set_text_wrap);
  find(library, "format_set_align", xlsx.set_align);
  find(library, "format_set_bottom", xlsx.set_bottom);
  find(library, "format_set_bg_color", xlsx.set_bg_color);
  return xlsx;
}

}  // namespace render
