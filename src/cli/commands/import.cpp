#include "cli/import/import.hpp"

#include <sstream>

#include "base/error.hpp"
#include "base/mapped_file.hpp"
#include "base/utf8.hpp"
#include "cli/commands/declare.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "cli/suggest.hpp"
#include "intake/form.hpp"
#include "intake/table.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

std::string read_stream(Context& context) {
  std::ostringstream bytes;
  bytes << context.session.in.rdbuf();
  return bytes.str();
}

void require_kind(const ImportOptions& options) {
  static const std::vector<std::string> kinds{"document", "commitments", "updates", "register"};
  if (options.kind && std::find(kinds.begin(), kinds.end(), *options.kind) == kinds.end()) {
    throw unknown_word("kind of input", *options.kind, kinds);
  }
}

Output take(const ImportOptions& options, std::string_view bytes,
            const std::function<void(std::size_t)>& give_back, Context& context) {
  if (options.kind == "register" || (!options.kind && is_register_export(bytes))) {
    return import_register(options, bytes, context);
  }
  const bool is_text = intake::form_of(bytes) == intake::Form::text;
  const auto format =
      is_text ? intake::table_format(options.path, bytes.substr(0, 4096)) : std::nullopt;
  if (options.kind == "document" || (!options.kind && !format)) {
    return import_document(options, bytes, context);
  }
  if (!format) {
    throw Error(ErrorKind::usage, "'" + options.path + "' does not look like a table",
                "tables are .csv, .tsv, .json and .ndjson files");
  }
  return import_table(options, bytes, give_back, *format, context);
}

Output run(ImportOptions options, Context& context) {
  require_kind(options);
  if (options.paths.empty()) {
    throw Error(ErrorKind::usage, "FILE is missing", "kept import --help");
  }
  if (options.paths.size() > 1) {
    return import_several(options, context);
  }
  options.path = options.paths.front();
  if (options.path == "-") {
    const std::string bytes = read_stream(context);
    return take(
        options, bytes, [](std::size_t) {}, context);
  }
  require_another_file(options.path, context.store());
  const base::MappedFile file(options.path);
  return take(
      options, file.bytes(), [&file](std::size_t count) { file.give_back(count); }, context);
}

void add_taking_flags(CLI::App& app, ImportOptions& options, bool& review) {
  add_text(app, "--revises", options.revises, "document: the one that this is a new text of",
           "CODE");
  add_flag(app, "--yes", options.yes,
           "document: write what --revises or --series compares without asking");
  add_flag(app, "--explain", options.explain,
           "document: show the rule that decided on each passage");
  add_flag(app, "--propose", options.propose,
           "document: take nothing yet, only list what to decide about");
  add_flag(app, "--review", review,
           "document: decide about each passage on the terminal; again: go on where you stopped");
}

void add_table_flags(CLI::App& app, ImportOptions& options) {
  add_repeated(app, "--map", options.maps, "table: their column is our field; '-' leaves it out",
               "THEIRS=OURS");
  add_repeated(app, "--status-map", options.status_maps, "table: their status is our word",
               "THEIRS=OURS");
  add_text(app, "--date-format", options.date_format, "table: how dates are written: %d/%m/%Y",
           "FORMAT");
  add_text(app, "--rows-at", options.rows_at, "JSON: the member that holds the rows", "NAME");
  add_text(app, "--document", options.document, "table: the document they come from", "CODE");
  add_text(app, "--key-prefix", options.key_prefix, "table: beginning of keys for rows without",
           "PREFIX");
  add_text(app, "--as-of", options.as_of, "table: the day of a status without one (today)", "DATE");
  add_text(app, "--assessor", options.assessor, "table: who assessed, where no column says",
           "NAME");
  add_text(app, "--reason", options.reason, "table: the reason, where no column says");
  add_text(app, "--no-evidence", options.no_evidence, "table: why completions have no evidence",
           "REASON");
  add_flag(app, "--keep-going", options.keep_going,
           "take the good rows of a table, the good ones of several documents; exit with 3");
}

}  // namespace

void add_document_flags(CLI::App& app, ImportOptions& options) {
  add_text(app, "--code", options.code, "document: its code, the beginning of its keys", "CODE");
  add_text(app, "--title", options.title, "document: its title");
  add_text(app, "--date", options.date, "document: when it was issued", "DATE");
  add_text(app, "--series", options.series, "document: the series of meetings", "NAME");
  add_text(app, "--edition", options.edition, "document: which meeting of the series", "N");
  add_text(app, "--place", options.place, "document: where it was issued");
  add_text(app, "--address", options.address, "document: where it is published", "URL");
  add_text(app, "--mark", options.mark,
           "how the document, or each commitment of a table, is to be handled", "MARK");
  add_flag(app, "--no-owners", options.no_owners, "document: take no parties from the text");
  add_text(app, "--min-binding", options.min_binding,
           "document: the softest verbs to take: high, medium (default) or low", "GRADE");
  add_text(app, "--min-confidence", options.min_confidence,
           "document: how sure to be of each commitment: 0 (default) to 1", "NUMBER");
  add_flag(app, "--split", options.split,
           "document: one commitment for each undertaking of a sentence");
}

Action declare_import(CLI::App& app) {
  const auto options = std::make_shared<ImportOptions>();
  add_arguments(app, "FILE", options->paths,
                "documents (.md, .txt, .html, .pdf, .docx), or one table (.csv, .json, .ndjson), "
                "export, or - for standard input");
  add_text(app, "--as", options->kind, "document, commitments, updates or register (by its looks)",
           "KIND");
  add_document_flags(app, *options);
  const auto review = std::make_shared<bool>();  // leads to `kept candidates review`, see words.cpp
  add_taking_flags(app, *options, *review);
  add_table_flags(app, *options);
  return [options, review](Context& context) { return run(*options, context); };
}

}  // namespace cli
