#include "report/issued_list.hpp"

#include <algorithm>

#include "report/standing.hpp"

namespace report {
namespace {

constexpr std::size_t kDayDigits = 10;
constexpr std::size_t kShownDigits = 12;

/// Two copies that were merged may both have issued a number.
std::string number_words(const core::IssuedReport& report,
                         const std::vector<core::IssuedReport>& all) {
  const auto same = std::count_if(all.begin(), all.end(), [&](const core::IssuedReport& other) {
    return other.number == report.number;
  });
  return same > 1 ? report.sha256.substr(0, kShownDigits) : std::to_string(report.number);
}

bool none_is_marked(const std::vector<core::IssuedReport>& all) {
  return std::all_of(all.begin(), all.end(),
                     [](const core::IssuedReport& report) { return report.mark.empty(); });
}

}  // namespace

Report issued_list(const std::vector<core::IssuedReport>& reports) {
  Table table{"reports", "", {}, {}, "no report was issued"};
  table.columns = {{"number", "No.", Column::Fit::number},
                   {"title", "Title"},
                   {"kind", "Kind", Column::Fit::word, true},
                   {"as_of", "As of", Column::Fit::date},
                   {"issued", "Issued", Column::Fit::date},
                   {"by", "By", Column::Fit::text, true},
                   {"format", "Format", Column::Fit::word},
                   {"name", "Name", Column::Fit::word},
                   {"mark", "Handling", Column::Fit::text, none_is_marked(reports)},
                   {"words", "Asked for", Column::Fit::text, true},
                   {"fingerprint", "Fingerprint", Column::Fit::text, true},
                   {"sha256", "SHA-256", Column::Fit::text, true},
                   {"size", "Bytes", Column::Fit::number, true}};
  for (const core::IssuedReport& report : reports) {
    table.rows.push_back({report.number, text_cell(report.title), report.kind,
                          date_cell(report.as_of), report.issued_at.substr(0, kDayDigits),
                          report.actor, report.format, KeyRef{number_words(report, reports)},
                          text_cell(report.mark), report.words, report.fingerprint, report.sha256,
                          report.size});
  }
  Report out;
  out.kind = "issued-report-list";
  out.rows_only = true;
  out.sections.push_back({"reports", "", {table}, {}, false});
  out.meta.total = static_cast<std::int64_t>(reports.size());
  return out;
}

}  // namespace report
