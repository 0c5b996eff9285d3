#include "cli/import/convert.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "cli/tool.hpp"
#include "intake/form.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

/// The program that reads a form, and how it is asked to.
struct Reader {
  intake::Form form;
  const char* name;     ///< of the form
  const char* package;  ///< that has the program
  std::vector<std::string> words;
};

std::vector<std::string> pandoc(const char* from) {
  // Nothing but the file is read, whatever it refers to; a paragraph is a line.
  return {"pandoc", "--sandbox", "--from", from, "--to", "gfm", "--wrap", "none"};
}

const Reader* reader_of(intake::Form form) {
  static const std::array<Reader, 4> readers{
      {{intake::Form::pdf,
        "PDF",
        "poppler-utils",
        {"pdftotext", "-layout", "-enc", "UTF-8", "-eol", "unix", "-", "-"}},
       {intake::Form::word, "Word", "pandoc", pandoc("docx")},
       {intake::Form::open_document, "OpenDocument", "pandoc", pandoc("odt")},
       {intake::Form::rtf, "RTF", "pandoc", pandoc("rtf")}}};
  const auto found = std::find_if(readers.begin(), readers.end(),
                                  [&](const Reader& reader) { return reader.form == form; });
  return found == readers.end() ? nullptr : &*found;
}

/// What a program complained of last, which is why it gave up.
std::string last_line(const std::string& errors) {
  const std::string_view text = base::trim(errors);
  const auto before = text.rfind('\n');
  return base::printable(text.substr(before == std::string_view::npos ? 0 : before + 1),
                         base::LineBreaks::space);
}

/// The error for a run that brought no text.
Error fault_of(const std::string& path, const Reader& reader, const ToolRun& run,
               const ToolLimits& limits) {
  const std::string& tool = reader.words.front();
  const std::string by_hand = "save its text by hand and import that";
  switch (run.end) {
    case ToolEnd::not_found:
      return {ErrorKind::input,
              path + ": this is " + std::string(to_words(reader.form)) + ", which takes '" + tool +
                  "' to read, and that is not on this machine",
              "install it (apt install " + std::string(reader.package) + "), or " + by_hand};
    case ToolEnd::too_slow:
      return {ErrorKind::input,
              path + ": '" + tool + "' was not done with it after " +
                  std::to_string(
                      std::chrono::duration_cast<std::chrono::seconds>(limits.time).count()) +
                  " seconds",
              by_hand};
    case ToolEnd::too_much:
      return {ErrorKind::input, path + ": '" + tool + "' made too much text of it", by_hand};
    case ToolEnd::interrupted: return {ErrorKind::interrupted, "interrupted"};
    case ToolEnd::exited: break;
  }
  if (run.exit != 0) {
    const std::string said = last_line(run.errors);
    return {ErrorKind::input,
            path + ": '" + tool + "' could not read it (exit code " + std::to_string(run.exit) +
                ")" + (said.empty() ? "" : ": " + said),
            "is it damaged, or does it need a password? Or " + by_hand};
  }
  return {ErrorKind::input, path + ": there is no text in this " + reader.name + " file",
          "if it is a scan, have its text recognised first: ocrmypdf FILE COPY"};
}

}  // namespace

std::optional<Converted> converted(const std::string& path, std::string_view bytes,
                                   const Context& context) {
  const Reader* reader = reader_of(intake::form_of(bytes));
  if (reader == nullptr) {
    return std::nullopt;
  }
  const ToolLimits limits;
  ToolRun run = run_tool(reader->words, bytes, limits, context.session.interrupted);
  const bool has_text = run.output.find_first_not_of(" \t\r\n\f") != std::string::npos;
  if (run.end != ToolEnd::exited || run.exit != 0 || !has_text) {
    throw fault_of(path, *reader, run, limits);
  }
  return Converted{std::move(run.output), base::sha256_hex(bytes), reader->name};
}

}  // namespace cli
