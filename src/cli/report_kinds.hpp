#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "cli/resolve.hpp"
#include "report/basis.hpp"
#include "report/report.hpp"
#include "store/read.hpp"

/// The kinds of report: `kept report KIND`.
namespace cli {

/// What was asked of a report, as it was typed. Which kind takes what is in the table of kinds.
struct ReportOptions {
  FilterFlags filter;
  std::string subject;  ///< of a kind that is about one thing: KEY, CODE
  std::optional<std::string> as_of;
  std::optional<std::string> since;
  std::optional<std::string> from;
  std::optional<std::string> until;
  std::optional<std::string> group_by;
  bool summary = false;
};

/// One row of the table.
struct ReportKind {
  std::string_view name;
  std::string_view summary;
  std::string_view subject;             ///< what must stand behind the name: `KEY`; empty: nothing
  std::vector<std::string_view> takes;  ///< options that not every kind takes: `--since`
  report::Report (*build)(const ReportOptions& options, Context& context) = nullptr;
};

/// The first one is what `kept report` alone prints.
[[nodiscard]] const std::vector<ReportKind>& report_kinds();

/// The commitments in scope with all that a title block tells. `detail`: how much of each.
[[nodiscard]] report::Basis basis_of(const ReportOptions& options, Context& context,
                                     store::Detail detail);

[[nodiscard]] report::Report build_progress(const ReportOptions& options, Context& context);
[[nodiscard]] report::Report build_attention(const ReportOptions& options, Context& context);
[[nodiscard]] report::Report build_agenda(const ReportOptions& options, Context& context);

}  // namespace cli
