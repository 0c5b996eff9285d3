#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "intake/table.hpp"

namespace cli {

/// What `kept import` was told, as it was typed.
struct ImportOptions {
  std::vector<std::string> paths;
  std::string path;  ///< the one that is read
  std::optional<std::string> kind;
  // Documents: what the text does not say, or says otherwise.
  std::optional<std::string> code;
  std::optional<std::string> title;
  std::optional<std::string> date;
  std::optional<std::string> series;
  std::optional<std::string> edition;
  std::optional<std::string> place;
  std::optional<std::string> address;
  std::optional<std::string> mark;  ///< of a document; of each commitment of a table
  bool no_owners = false;
  std::optional<std::string> min_binding;
  std::optional<std::string> min_confidence;
  bool split = false;
  bool explain = false;
  bool propose = false;  ///< candidates only
  std::optional<std::string> revises;
  bool yes = false;
  // Tables.
  std::optional<std::string> document;
  std::optional<std::string> key_prefix;
  std::optional<std::string> rows_at;
  std::optional<std::string> date_format;
  std::optional<std::string> as_of;
  std::optional<std::string> assessor;
  std::optional<std::string> reason;
  std::optional<std::string> no_evidence;
  std::vector<std::string> maps;
  std::vector<std::string> status_maps;
  bool keep_going = false;
};

/// The flags that say what a document does not say itself.
void add_document_flags(CLI::App& app, ImportOptions& options);

/// A fact sheet: the document with its full text, and the commitments found in it. A PDF or Word
/// file is kept as the text that another program finds in it, with the digest of the file.
[[nodiscard]] Output import_document(const ImportOptions& options, std::string_view file,
                                     Context& context);

/// Several documents, `options.paths`, as one command: all of them, or with `keep_going` the good
/// ones.
[[nodiscard]] Output import_several(const ImportOptions& options, Context& context);

/// A table of commitments or of status updates. `give_back` is told now and then how many of the
/// bytes have been read.
[[nodiscard]] Output import_table(const ImportOptions& options, std::string_view bytes,
                                  const std::function<void(std::size_t)>& give_back,
                                  intake::TableFormat format, Context& context);

/// What `kept export` wrote: every event and every kept byte, into an empty register.
[[nodiscard]] Output import_register(const ImportOptions& options, std::string_view bytes,
                                     Context& context);
/// True when the bytes are an export of a register (JSON or NDJSON).
[[nodiscard]] bool is_register_export(std::string_view bytes);

}  // namespace cli
