#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "cli/command.hpp"

namespace cli {

/// What a file became that another program had to read.
struct Converted {
  std::string text;
  std::string sha256;  ///< of the file as it came
  std::string form;    ///< `PDF`, `Word`, `OpenDocument`, `RTF`
};

/// The text of a PDF, Word, OpenDocument or RTF file, through pdftotext or pandoc; nothing for a
/// file that needs none. Throws Error input when that program is missing or fails, or when the file
/// has no text.
[[nodiscard]] std::optional<Converted> converted(const std::string& path, std::string_view bytes,
                                                 const Context& context);

}  // namespace cli
