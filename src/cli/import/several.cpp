#include "base/error.hpp"
#include "base/mapped_file.hpp"
#include "base/text.hpp"
#include "cli/duplicates.hpp"
#include "cli/import/plan.hpp"
#include "intake/table.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;
using report::Cell;

/// What says something of one document cannot be said of several at once.
void refuse_flags_of_one(const ImportOptions& options) {
  const auto refuse = [&](bool given, const char* flag) {
    if (given) {
      throw Error(ErrorKind::usage,
                  std::string(flag) + " speaks of one document, and these are " +
                      std::to_string(options.paths.size()),
                  "import that document by itself");
    }
  };
  refuse(options.code.has_value(), "--code");
  refuse(options.title.has_value(), "--title");
  refuse(options.date.has_value(), "--date");
  refuse(options.series.has_value(), "--series");
  refuse(options.edition.has_value(), "--edition");
  refuse(options.address.has_value(), "--address");
  refuse(options.revises.has_value(), "--revises");
  refuse(options.explain, "--explain");
  if (options.kind && options.kind != "document") {
    throw Error(ErrorKind::usage, "several files at once are documents, not " + *options.kind,
                "import tables and registers one by one");
  }
}

void require_document(const ImportOptions& options, std::string_view bytes) {
  // Only a name tells a table here: a text without an ending may begin with a comma, too.
  const bool is_other = !options.kind && (is_register_export(bytes) ||
                                          intake::table_format(options.path, {}).has_value());
  if (is_other) {
    throw Error(ErrorKind::input, options.path + " is a table, and these are documents",
                "import it by itself: kept import " + options.path);
  }
}

/// One line of the result for each file. Nothing else of a document is kept once it is recorded, so
/// that thousands need no more memory than the largest.
class Batch {
 public:
  Batch(const ImportOptions& options, Context& context)
      : options_(options), context_(context), parties_(context.recorder()) {
    table_.empty = "no files";
    using Fit = report::Column::Fit;
    table_.columns = {{"file", "File", Fit::text},
                      {"outcome", "Outcome", Fit::word},
                      {"document", "Document", Fit::word},
                      {"commitments", "Commitments", Fit::number},
                      {"rejected", "Not taken", Fit::number},
                      {"issued", "Issued", Fit::word, true},
                      {"title", "Title", Fit::text, true},
                      {"sha256", "SHA-256", Fit::word, true},
                      {"duplicates", "Duplicates", Fit::number, true},
                      {"error", "Error", Fit::text, true},
                      {"hint", "Hint", Fit::text, true}};
  }

  void take(const std::string& path) {
    ImportOptions options = options_;
    options.path = path;
    try {
      const base::MappedFile file(path);
      require_document(options, file.bytes());
      auto planned = plan_import(options, file.bytes(), context_);
      if (const auto* known = std::get_if<core::Document>(&planned)) {
        add_known(path, *known);
      } else {
        add_recorded(options, std::get<Import>(planned));
      }
    } catch (const Error& error) {
      const bool is_of_file = error.kind() == ErrorKind::input || error.kind() == ErrorKind::io;
      if (!is_of_file || recording_) {  // half a document must not stay
        throw;
      }
      add_fault(path, error);
    }
  }

  [[nodiscard]] std::size_t faults() const { return faults_.size(); }

  [[noreturn]] void refuse() const {
    std::string message = std::to_string(faults_.size()) +
                          (faults_.size() == 1 ? " fault in " : " faults in ") +
                          std::to_string(options_.paths.size()) + " files; nothing was imported";
    for (std::size_t i = 0; i < faults_.size() && i < kMostNamed; ++i) {
      message += "\n  " + faults_[i];
    }
    if (faults_.size() > kMostNamed) {
      message += "\n  and " + std::to_string(faults_.size() - kMostNamed) + " more";
    }
    throw Error(ErrorKind::input, message,
                "mend the files, or take the good ones only: --keep-going");
  }

  [[nodiscard]] Output output() && {
    report::Report report;
    report.kind = "document-imports";
    report.rows_only = true;
    report.meta.total = static_cast<std::int64_t>(table_.rows.size());
    report.meta.more = {{"dry_run", context_.globals.dry_run},
                        {"imported", imported_},
                        {"known", known_},
                        {"faults", static_cast<std::int64_t>(faults_.size())},
                        {"commitments", commitments_},
                        {"rejected", rejected_}};
    report.sections.push_back({"files", "", {std::move(table_)}, {}, false});
    return {std::move(report), faults_.empty() ? ExitCode::done : ExitCode::condition, notes()};
  }

 private:
  static constexpr std::size_t kMostNamed = 20;

  void add_known(const std::string& path, const core::Document& known) {
    ++known_;
    const Cell none(report::Missing::none);
    table_.rows.push_back({path, std::string("known"), known.code, known.commitments, none,
                           known.issued ? Cell(*known.issued) : none, known.title, known.sha256,
                           none, none, none});
  }

  void add_recorded(const ImportOptions& options, Import& import) {
    recording_ = true;
    record_import(options, import, parties_, context_);
    recording_ = false;
    const auto rejected = static_cast<std::int64_t>(import.document.rejected.size());
    const auto found = static_cast<std::int64_t>(import.drafts.size());
    std::int64_t duplicates = 0;
    for (const core::CommitmentDraft& draft : import.drafts) {
      duplicates += possible_duplicates(context_.store(), draft, 1).empty() ? 0 : 1;
    }
    ++imported_;
    commitments_ += found;
    rejected_ += rejected;
    duplicates_ += duplicates;
    const Cell none(report::Missing::none);
    const auto& issued = import.document.issued;
    table_.rows.push_back({options.path, std::string("imported"), import.code, found, rejected,
                           issued ? Cell(*issued) : none, import.document.title, import.sha256,
                           duplicates, none, none});
  }

  void add_fault(const std::string& path, const Error& error) {
    std::string message = error.what();
    if (message.find(path) == std::string::npos) {
      message = path + ": " + message;
    }
    faults_.push_back(message + (error.hint().empty() ? "" : " (" + error.hint() + ")"));
    const Cell none(report::Missing::none);
    table_.rows.push_back({path, std::string("fault"), none, std::int64_t{0}, none, none, none,
                           none, none, message, error.hint()});
  }

  [[nodiscard]] std::vector<std::string> notes() const {
    std::vector<std::string> notes;
    if (context_.globals.dry_run) {
      notes.emplace_back("dry run: nothing is written");
    }
    const std::string verb = options_.propose ? " proposed" : "";
    notes.push_back(std::to_string(imported_) + (imported_ == 1 ? " document" : " documents") +
                    " with " + std::to_string(commitments_) + " commitments" + verb + ", " +
                    std::to_string(known_) + " known already, " + std::to_string(faults_.size()) +
                    (faults_.size() == 1 ? " fault" : " faults"));
    for (std::size_t i = 0; i < faults_.size() && i < kMostNamed; ++i) {
      notes.push_back(faults_[i]);
    }
    if (!parties_.made().empty()) {
      notes.push_back(std::to_string(parties_.made().size()) +
                      " new parties, with the roles that the texts suggest; kept party list");
    }
    if (duplicates_ > 0) {
      notes.push_back(std::to_string(duplicates_) +
                      " commitments may be in the register already: the same party, nearly the "
                      "same words");
    }
    return notes;
  }

  const ImportOptions& options_;
  Context& context_;
  PartyBook parties_;
  report::Table table_;
  std::vector<std::string> faults_;
  std::int64_t imported_ = 0;
  std::int64_t known_ = 0;
  std::int64_t commitments_ = 0;
  std::int64_t rejected_ = 0;
  std::int64_t duplicates_ = 0;
  bool recording_ = false;
};

}  // namespace

Output import_several(const ImportOptions& options, Context& context) {
  refuse_flags_of_one(options);
  context.recorder().keep_indexes();  // each document asks what is here already
  Batch batch(options, context);
  const auto all = static_cast<std::int64_t>(options.paths.size());
  for (std::int64_t i = 0; i < all; ++i) {
    context.store().check_interrupted();
    context.store().report_progress("importing", i, all);
    batch.take(options.paths[static_cast<std::size_t>(i)]);
  }
  if (batch.faults() > 0 && !options.keep_going) {
    batch.refuse();
  }
  return std::move(batch).output();
}

}  // namespace cli
