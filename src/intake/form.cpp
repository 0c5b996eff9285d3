#include "intake/form.hpp"

namespace intake {

Form form_of(std::string_view bytes) {
  if (bytes.starts_with("%PDF")) {
    return Form::pdf;
  }
  if (bytes.starts_with("{\\rtf")) {
    return Form::rtf;
  }
  if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
    return Form::old_word;
  }
  if (!bytes.starts_with("PK\x03\x04")) {
    return Form::text;
  }
  // The names of its parts stand uncompressed in the directory of an archive.
  if (bytes.find("word/document.xml") != std::string_view::npos) {
    return Form::word;
  }
  if (bytes.find("xl/workbook.xml") != std::string_view::npos) {
    return Form::workbook;
  }
  const bool is_open = bytes.substr(0, 200).find("application/vnd.oasis.opendocument.text") !=
                       std::string_view::npos;
  return is_open ? Form::open_document : Form::archive;
}

std::string_view to_words(Form form) {
  switch (form) {
    case Form::text: return "";
    case Form::pdf: return "a PDF file";
    case Form::word: return "a Word file";
    case Form::open_document: return "an OpenDocument file";
    case Form::rtf: return "an RTF file";
    case Form::old_word: return "an old Word file (.doc)";
    case Form::workbook: return "an Excel workbook";
    case Form::archive: return "a ZIP file";
  }
  return "";
}

}  // namespace intake
