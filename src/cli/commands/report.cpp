#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/declare.hpp"
#include "cli/issued.hpp"
#include "cli/moment.hpp"
#include "cli/options.hpp"
#include "cli/report_kinds.hpp"
#include "cli/suggest.hpp"
#include "store/issued.hpp"

namespace cli {
namespace {

std::vector<std::string> kind_names() {
  std::vector<std::string> names;
  for (const ReportKind& kind : report_kinds()) {
    names.emplace_back(kind.name);
  }
  return names;
}

const ReportKind& find_kind(const std::optional<std::string>& name) {
  if (!name) {
    return report_kinds().front();
  }
  for (const ReportKind& kind : report_kinds()) {
    if (kind.name == base::lower(*name)) {
      return kind;
    }
  }
  const std::vector<std::string> names = kind_names();
  if (base::closest(*name, names)) {
    throw unknown_word("report", *name, names);
  }
  throw base::Error(base::ErrorKind::usage, "unknown report '" + *name + "'",
                    "known are: " + base::join(names, ", ") +
                        "; words to look for stand behind it: kept report progress WORDS");
}

/// Refuses an option that says nothing to this kind of report.
void require_taken(const ReportKind& kind, const ReportOptions& options) {
  const std::pair<std::string_view, bool> given[] = {
      {"--since", options.since.has_value()}, {"--since-issued", options.since_issued.has_value()},
      {"--from", options.from.has_value()},   {"--until", options.until.has_value()},
      {"--every", options.every.has_value()}, {"--group-by", options.group_by.has_value()},
      {"--scale", options.scale.has_value()}, {"--years", options.years.has_value()},
      {"--summary", options.summary}};
  const auto takes = [](const ReportKind& one, std::string_view name) {
    return std::find(one.takes.begin(), one.takes.end(), name) != one.takes.end();
  };
  for (const auto& [name, is_given] : given) {
    if (!is_given || takes(kind, name)) {
      continue;
    }
    std::vector<std::string> others;
    for (const ReportKind& other : report_kinds()) {
      if (takes(other, name)) {
        others.emplace_back(other.name);
      }
    }
    throw base::Error(
        base::ErrorKind::usage,
        std::string(name) + " says nothing to the report '" + std::string(kind.name) + "'",
        "it belongs to: " + base::join(others, ", "));
  }
}

/// The first word behind the kind is what it is about, where it is about one thing.
void take_subject(const ReportKind& kind, ReportOptions& options) {
  if (kind.subject.empty()) {
    return;
  }
  const std::string name(kind.name);
  if (options.filter.words.empty()) {
    throw base::Error(base::ErrorKind::usage,
                      "the report '" + name + "' needs a " + std::string(kind.subject),
                      "kept report " + name + " " + std::string(kind.subject));
  }
  options.subject = options.filter.words.front();
  options.filter.words.erase(options.filter.words.begin());
}

/// The issued report that changes are told from: the one asked for; for a report of changes without
/// an earlier day the newest.
void find_earlier(const ReportKind& kind, ReportOptions& options, core::Date as_of,
                  Context& context) {
  if (options.since && options.since_issued) {
    throw base::Error(base::ErrorKind::usage, "--since and --since-issued exclude each other",
                      "give one of them");
  }
  if (kind.build == build_changes && !options.since && !options.since_issued) {
    if (!store::last_issued(context.store(), as_of)) {
      throw base::Error(base::ErrorKind::usage, "the report 'changes' needs an earlier day",
                        "kept report changes --since 2025-01-31, the day of the last report");
    }
    options.since_issued = "last";
  }
  if (options.since_issued) {
    options.earlier = earlier_report(*options.since_issued, as_of, context);
  }
}

/// For the help of the positional: a line for each kind.
std::string kinds_help() {
  std::string help = "which report; " + std::string(report_kinds().front().name) + " if none:";
  for (const ReportKind& kind : report_kinds()) {
    help += "\n" + std::string(kind.name);
    help += (kind.subject.empty() ? "" : " " + std::string(kind.subject)) + ": ";
    help += kind.summary;
  }
  return help;
}

}  // namespace

Action declare_report(CLI::App& app) {
  struct Options {
    std::optional<std::string> kind;
    MomentFlags moment;
    std::optional<std::string> issued;
    ReportOptions report;
  };
  const auto options = std::make_shared<Options>();
  ReportOptions& report = options->report;
  add_argument(app, "KIND", options->kind, kinds_help().c_str());
  add_arguments(app, "WORDS", report.filter.words, "free words that must all occur");
  add_filter_flags(app, report.filter);
  add_moment_flags(app, options->moment);
  add_text(app, "--issued", options->issued, "print this issued report again, as it went out", "N");
  add_text(app, "--since", report.since, "tell what changed after that day", "DATE");
  add_text(app, "--since-issued", report.since_issued,
           "tell what changed since that issued report went out; last: the newest", "N");
  add_text(app, "--from", report.from, "first day of an agenda or trend", "DATE");
  add_text(app, "--until", report.until, "last day of the agenda (90 days on)", "DATE");
  add_text(app, "--every", report.every, "month, quarter or year of a trend (quarter)", "PERIOD");
  add_text(app, "--group-by", report.group_by, "section, owner, document, tag or year", "GROUP");
  add_text(app, "--scale", report.scale,
           "in the words of ogp, g20, gao, politifact or rag, or of a file", "NAME");
  add_text(app, "--years", report.years, "a scale's share of those made so long ago (4)", "N");
  add_flag(app, "--summary", report.summary, "the counts only");
  add_text(app, "--max-mark", report.max_mark, "leave out what is marked higher than that", "MARK");
  return [options](Context& context) {
    if (options->issued) {
      return reprint(*options->issued, options->report.max_mark, context);
    }
    const ReportKind& kind = find_kind(options->kind);
    ReportOptions asked = options->report;
    take_subject(kind, asked);
    require_taken(kind, asked);
    if (kind.build != build_scorecard) {
      require_scale(asked);
    }
    const core::Date as_of = enter_moment(context, options->moment);
    asked.as_of = as_of.iso();
    find_earlier(kind, asked, as_of, context);
    auto narrowed = leave_out(kind, asked, context);
    require_any_commitment(context.store(), as_of);
    report::Report made = kind.build(asked, context);
    if (kind.build != build_attention && kind.build != build_agenda) {  // they have a table a group
      print_in_groups(made, asked, context);
    }
    if (kind.build != build_scorecard) {
      print_in_scale(made, asked);
    }
    return Output{std::move(made), ExitCode::done, {}, std::move(narrowed)};
  };
}

}  // namespace cli
