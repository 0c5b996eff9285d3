#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cli/import/convert.hpp"
#include "cli/import/editions.hpp"
#include "cli/import/import.hpp"
#include "cli/import/parties.hpp"

namespace cli {

/// A document that was read, and what is about to be recorded of it.
struct Import {
  intake::Document document;
  std::optional<EarlierEdition> earlier;
  std::optional<Converted> original;
  std::string_view file;
  std::string code;
  std::string sha256;
  std::vector<core::CommitmentDraft> drafts;
  std::vector<ComparedRow> rows;  ///< one a draft, then what was dropped; empty: nothing earlier
  std::string entity;             ///< of the document, once it is recorded
  /// Its text: the file, or what was read from it.
  [[nodiscard]] std::string_view bytes() const { return original ? original->text : file; }
};

/// Reads a file and writes nothing; the document that has this text already, if there is one.
/// Errors: what cannot be read; a code that another text has.
[[nodiscard]] std::variant<core::Document, Import> plan_import(const ImportOptions& options,
                                                               std::string_view file,
                                                               Context& context);

/// Records the document, its commitments with their owners (none with --propose), its passages.
void record_import(const ImportOptions& options, Import& import, PartyBook& parties,
                   Context& context);

}  // namespace cli
