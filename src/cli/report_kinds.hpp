#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "cli/resolve.hpp"
#include "core/issued_report.hpp"
#include "report/basis.hpp"
#include "report/changes.hpp"
#include "report/report.hpp"
#include "store/marks.hpp"
#include "store/read.hpp"

/// The kinds of report: `kept report KIND`.
namespace cli {

/// An issued report that changes are told from, and the register as it was made from it.
struct EarlierReport {
  core::IssuedReport report;
  core::Date day;
  std::unique_ptr<store::Store> store;  ///< nothing: all is as it was
};

/// What was asked of a report, as it was typed. Which kind takes what is in the table of kinds.
struct ReportOptions {
  FilterFlags filter;
  std::string subject;  ///< of a kind that is about one thing: KEY, CODE
  std::optional<std::string> as_of;
  std::optional<std::string> since;
  std::optional<std::string> since_issued;
  std::shared_ptr<const EarlierReport> earlier = nullptr;  ///< the one that `since_issued` names
  std::optional<std::string> from;
  std::optional<std::string> until;
  std::optional<std::string> every;
  std::optional<std::string> group_by;
  std::optional<std::string> scale;
  std::optional<std::string> years;
  bool summary = false;
  std::optional<std::string> max_mark;  ///< as the register's order spells it, once resolved
  std::int64_t left_out = 0;            ///< commitments in scope that are marked higher
};

/// One row of the table.
struct ReportKind {
  std::string_view name;
  std::string_view summary;
  std::string_view subject;             ///< what must stand behind the name: `KEY`; empty: nothing
  std::vector<std::string_view> takes;  ///< options that not every kind takes: `--since`
  report::Report (*build)(const ReportOptions& options, Context& context) = nullptr;
  /// What the subject limits it to, for those whose filter does not say so.
  core::Filter (*scope)(const ReportOptions& options, Context& context) = nullptr;
};

/// The first one is what `kept report` alone prints.
[[nodiscard]] const std::vector<ReportKind>& report_kinds();

/// What to read of the register: the filter and the day that were asked for.
[[nodiscard]] store::Query query_of(const ReportOptions& options, Context& context,
                                    store::Detail detail);
/// What was found, with all that a title block tells.
[[nodiscard]] report::Basis basis_with(store::Found found, const ReportOptions& options,
                                       Context& context);
/// The commitments in scope with all that a title block tells. `detail`: how much of each.
[[nodiscard]] report::Basis basis_of(const ReportOptions& options, Context& context,
                                     store::Detail detail);
/// The same of a query that was made for it.
[[nodiscard]] report::Basis basis_of(const ReportOptions& options, Context& context,
                                     const store::Query& query);

/// Finds out from the words of each commitment whether it was promised before, for what needs a
/// look.
void tell_what_says_again(report::Basis& basis);
/// The same where the words have not been loaded, and only if anything depends on it.
void tell_what_says_again(report::Basis& basis, store::Query query, store::Store& store);

/// The day that changes are told from. Errors: usage, when it lies after the day of the report.
[[nodiscard]] core::Date since_day(const std::string& text, core::Date as_of, core::Date today);
/// How the commitments of the basis stood at the end of that day; those about which something was
/// said since are given their updates. `everything`: the basis is all of the register.
[[nodiscard]] report::Past past_of(report::Basis& basis, core::Date since, bool everything,
                                   Context& context);
/// The same from what an issued report was made from, whatever was recorded later for its day.
[[nodiscard]] report::Past past_of(report::Basis& basis, const ReportOptions& options,
                                   Context& context);
/// The issued report that was asked for: by its number, or `last`. Errors: an unknown one, one that
/// speaks of a later day, a history that is not here.
[[nodiscard]] std::shared_ptr<const EarlierReport> earlier_report(const std::string& name,
                                                                  core::Date as_of,
                                                                  Context& context);

/// All that a party has a part in, and those that belong to it.
[[nodiscard]] core::Filter scope_of_owner(const ReportOptions& options, Context& context);
[[nodiscard]] core::Filter scope_of_series(const ReportOptions& options, Context& context);

/// Leaves out what is marked higher than `--max-mark`, as long as the result lives, and counts it.
/// Errors: an unknown mark.
[[nodiscard]] std::shared_ptr<const store::Narrowed> leave_out(const ReportKind& kind,
                                                               ReportOptions& options,
                                                               Context& context);

[[nodiscard]] report::Report build_progress(const ReportOptions& options, Context& context);
[[nodiscard]] report::Report build_attention(const ReportOptions& options, Context& context);
[[nodiscard]] report::Report build_scorecard(const ReportOptions& options, Context& context);
[[nodiscard]] report::Report build_series(const ReportOptions& options, Context& context);
/// Refuses an unknown or faulty scale before anything is made, and years without one.
void require_scale(const ReportOptions& options);
/// Prints the levels of any other report in the words of the scale, and what these mean.
void print_in_scale(report::Report& report, const ReportOptions& options);
/// Puts the cards and the rows of every table under the groups asked for, if any were.
void print_in_groups(report::Report& report, const ReportOptions& options, Context& context);
/// How the commitments count under the scale asked for, if one was.
[[nodiscard]] std::optional<report::Section> counts_under_scale(const report::Basis& basis,
                                                                const ReportOptions& options);
[[nodiscard]] report::Report build_agenda(const ReportOptions& options, Context& context);
[[nodiscard]] report::Report build_changes(const ReportOptions& options, Context& context);
[[nodiscard]] report::Report build_owner(const ReportOptions& options, Context& context);
[[nodiscard]] report::Report build_trend(const ReportOptions& options, Context& context);
[[nodiscard]] report::Report build_assessors(const ReportOptions& options, Context& context);
[[nodiscard]] report::Report build_history(const ReportOptions& options, Context& context);

}  // namespace cli
