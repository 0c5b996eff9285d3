#pragma once
#include <string_view>

namespace intake {

/// What kind of file some bytes are, by what is in them.
enum class Form { text, pdf, word, open_document, rtf, old_word, workbook, archive };

[[nodiscard]] Form form_of(std::string_view bytes);

/// `a PDF file`; empty for text.
[[nodiscard]] std::string_view to_words(Form form);

}  // namespace intake
