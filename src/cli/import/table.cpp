#include "intake/table.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "cli/import/import.hpp"
#include "cli/import/table_writer.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

constexpr std::size_t kShownFaults = 50;
constexpr std::int64_t kRowsBetweenProgress = 5000;

/// One run over the rows of a table.
struct Run {
  const ImportOptions& options;
  Context& context;
  const std::function<void(std::size_t)>& give_back;
  std::unique_ptr<TableReader> reader = nullptr;
  std::unique_ptr<TableWriter> writer = nullptr;
  intake::TableKind kind = intake::TableKind::commitments;
  std::vector<intake::Fault> faults = {};
  std::int64_t rows = 0;
  std::int64_t bad_rows = 0;

  void on_header(const std::vector<std::string>& header) {
    kind = table_kind(options, header);
    reader = std::make_unique<TableReader>(options, kind, header, context.today);
    writer = std::make_unique<TableWriter>(options, *reader, context);
    writer->on_fault = [this](intake::Fault&& fault) { faults.push_back(std::move(fault)); };
  }

  bool on_row(const intake::Row& row) {
    const std::size_t before = faults.size();
    if (kind == intake::TableKind::commitments) {
      writer->take_commitment(row);
    } else {
      writer->take_update(row);
    }
    bad_rows += faults.size() > before ? 1 : 0;
    if (++rows % kRowsBetweenProgress == 0) {
      context.store().check_interrupted();
      give_back(row.offset());
      context.progress->show(std::to_string(rows) + " rows");
    }
    return true;
  }
};

std::string place_text(const std::string& path, const intake::Fault& fault) {
  return path + ":" + std::to_string(fault.line) + ":" + std::to_string(fault.column);
}

/// All faults that fit on a page, one a line, each with its place and what to do.
std::vector<std::string> fault_lines(const std::string& path,
                                     const std::vector<intake::Fault>& faults) {
  std::vector<std::string> lines;
  for (const intake::Fault& fault : faults) {
    if (lines.size() == kShownFaults) {
      lines.push_back("and " + std::to_string(faults.size() - kShownFaults) + " more");
      break;
    }
    lines.push_back(place_text(path, fault) + ": " + fault.message +
                    (fault.hint.empty() ? "" : " (" + fault.hint + ")"));
  }
  return lines;
}

[[noreturn]] void refuse(const ImportOptions& options, const Run& run) {
  const intake::Fault& first = run.faults.front();
  if (!run.writer) {  // the table as a whole cannot be read
    throw Error(ErrorKind::input, place_text(options.path, first) + ": " + first.message,
                first.hint);
  }
  std::string message =
      std::to_string(run.faults.size()) + (run.faults.size() == 1 ? " fault" : " faults") + " in " +
      std::to_string(run.rows) + (run.rows == 1 ? " row" : " rows") + "; nothing was imported";
  for (const std::string& line : fault_lines(options.path, run.faults)) {
    message += "\n  " + line;
  }
  throw Error(ErrorKind::input, message,
              "mend the table, or take the good rows only: --keep-going");
}

report::Report report_of(const ImportOptions& options, const Run& run, bool dry_run) {
  const TableWriter::Counts& counts = run.writer->counts();
  report::KeyValues values;
  values.pairs = {{"file", "File", options.path},
                  {"rows", "Rows", run.rows},
                  {"added", "Commitments added", counts.added},
                  {"edited", "Commitments edited", counts.edited},
                  {"updates", "Updates recorded", counts.updates},
                  {"links", "Links added", counts.links},
                  {"unchanged", "Here already", counts.unchanged},
                  {"left_out", "Rows with faults", run.bad_rows},
                  {"parties", "Parties added", run.writer->parties().made()}};
  report::Report report;
  report.kind = "import";
  report.sections.push_back({"table",
                             dry_run ? "Dry run: nothing is written; this would be" : "Imported",
                             {values},
                             {},
                             false});
  report.meta.more = {{"dry_run", dry_run}};
  return report;
}

}  // namespace

Output import_table(const ImportOptions& options, std::string_view bytes,
                    const std::function<void(std::size_t)>& give_back, intake::TableFormat format,
                    Context& context) {
  Run run{options, context, give_back};
  intake::TableSink sink;
  sink.on_header = [&](const std::vector<std::string>& header) {
    give_back(bytes.size());
    run.on_header(header);
  };
  sink.on_row = [&](const intake::Row& row) { return run.on_row(row); };
  sink.on_fault = [&](intake::Fault&& fault) {
    run.faults.push_back(std::move(fault));
    ++run.bad_rows;
    ++run.rows;
  };
  intake::read_table(bytes, format, options.rows_at.value_or(""), sink);
  if (run.writer) {
    run.writer->finish();
  } else if (run.faults.empty()) {
    throw Error(ErrorKind::input, "'" + options.path + "' holds no rows",
                "a table has a line of column names and at least one row");
  }
  std::sort(run.faults.begin(), run.faults.end(), [](const auto& a, const auto& b) {
    return std::pair(a.line, a.column) < std::pair(b.line, b.column);
  });
  if (!run.faults.empty() && (!options.keep_going || !run.writer)) {
    refuse(options, run);
  }
  Output output{report_of(options, run, context.globals.dry_run), ExitCode::done,
                run.reader->notes()};
  for (const std::string& note : run.writer->told()) {
    output.warnings.push_back(note);
  }
  if (!run.faults.empty()) {
    output.exit = ExitCode::condition;
    for (std::string& line : fault_lines(options.path, run.faults)) {
      output.warnings.push_back(std::move(line));
    }
  }
  return output;
}

}  // namespace cli
