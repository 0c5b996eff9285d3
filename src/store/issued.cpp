#include "store/issued.hpp"

#include <algorithm>
#include <utility>

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "core/json.hpp"
#include "store/log.hpp"
#include "store/row_values.hpp"

namespace store {
namespace {

using base::Error;
using base::ErrorKind;

constexpr std::size_t kFewestDigits = 12;

constexpr std::string_view kIssued = R"sql(
  SELECT entity, number, title, kind, words, as_of, today, format, width, fingerprint,
    coalesce(sha256, ''), size, issued_at, actor, mark
  FROM issued_report WHERE removed = 0 ORDER BY number, entity
)sql";
constexpr std::int64_t kLastReportNumber = 999'999'999;
constexpr std::string_view kNextNumber = R"sql(
  SELECT coalesce(max(number), 0) + 1 FROM issued_report WHERE number <= :last
)sql";

core::IssuedReport read_issued(const Statement& row) {
  core::IssuedReport report;
  report.entity = row.text(0);
  report.number = row.integer(1);
  report.title = row.text(2);
  report.kind = row.text(3);
  report.words = core::parse_id_list(row.view(4));
  report.as_of = date_at(row, 5);
  report.today = date_at(row, 6);
  report.format = row.text(7);
  report.width = row.integer(8);
  report.fingerprint = row.text(9);
  report.sha256 = row.text(10);
  report.size = row.integer(11);
  report.issued_at = row.text(12);
  report.actor = row.text(13);
  report.mark = row.text(14);
  return report;
}

bool answers_to(const core::IssuedReport& report, const std::string& text) {
  const bool is_digest = text.size() >= kFewestDigits && report.sha256.starts_with(text);
  return is_digest || text == std::to_string(report.number);
}

std::string label(const core::IssuedReport& report) {
  return report.sha256.substr(0, kFewestDigits) +
         (report.title.empty() ? "" : " (" + report.title + ")");
}

[[noreturn]] void throw_unknown(const std::string& text,
                                const std::vector<core::IssuedReport>& all) {
  std::vector<std::string> numbers;
  for (const core::IssuedReport& report : all) {
    numbers.push_back(std::to_string(report.number));
  }
  throw Error(ErrorKind::not_found, "no report '" + text + "' was issued",
              all.empty() ? "issue one: kept report issue --title TEXT"
                          : "issued are: " + base::join(numbers, ", "));
}

}  // namespace

std::vector<core::IssuedReport> issued_reports(Store& store) {
  const Use query(store.statement(kIssued));
  std::vector<core::IssuedReport> reports;
  while (query->step()) {
    reports.push_back(read_issued(*query));
  }
  return reports;
}

std::int64_t next_report_number(Store& store) {
  const Use query(store.statement(kNextNumber));
  query->bind(":last", kLastReportNumber);
  return query->step() ? query->integer(0) : 1;
}

core::IssuedReport find_issued(Store& store, std::string_view text) {
  const std::vector<core::IssuedReport> all = issued_reports(store);
  const std::string wanted = base::lower(text);
  std::vector<core::IssuedReport> found;
  std::copy_if(all.begin(), all.end(), std::back_inserter(found),
               [&](const core::IssuedReport& report) { return answers_to(report, wanted); });
  if (found.empty()) {
    throw_unknown(std::string(text), all);
  }
  if (found.size() > 1) {
    std::vector<std::string> labels;
    std::transform(found.begin(), found.end(), std::back_inserter(labels), label);
    throw Error(
        ErrorKind::ambiguous,
        std::to_string(found.size()) + " reports answer to '" + std::string(text) +
            "': " + base::join(labels, ", "),
        "name one by its digest: --issued " + found.front().sha256.substr(0, kFewestDigits));
  }
  return found.front();
}

std::optional<core::IssuedReport> last_issued(Store& store, core::Date until) {
  std::optional<core::IssuedReport> last;
  for (core::IssuedReport& report : issued_reports(store)) {
    const bool newer = !last || std::pair(last->issued_at, last->number) <
                                    std::pair(report.issued_at, report.number);
    if (report.as_of && *report.as_of <= until && newer) {
      last = std::move(report);
    }
  }
  return last;
}

void issue(Recorder& recorder, core::IssuedReport& report, std::string_view bytes) {
  if (report.number > kLastReportNumber) {
    throw Error(ErrorKind::input,
                "reports are numbered up to " + std::to_string(kLastReportNumber) + ", not " +
                    std::to_string(report.number),
                "give a number that is free: --number N; kept report issued lists those given");
  }
  for (const core::IssuedReport& other : issued_reports(recorder.store())) {
    if (other.number == report.number) {
      throw Error(ErrorKind::input,
                  "report " + std::to_string(other.number) + " was issued already",
                  "kept report --issued " + std::to_string(other.number) +
                      " prints it; the next number is " +
                      std::to_string(next_report_number(recorder.store())));
    }
  }
  report.sha256 = keep_content(recorder.store(), bytes);
  report.size = static_cast<std::int64_t>(bytes.size());
  core::Json set = {{"number", report.number}, {"kind", report.kind},
                    {"words", report.words},   {"format", report.format},
                    {"width", report.width},   {"fingerprint", report.fingerprint},
                    {"sha256", report.sha256}, {"size", report.size}};
  set["title"] = report.title.empty() ? core::Json() : core::Json(report.title);
  set["mark"] = report.mark.empty() ? core::Json() : core::Json(report.mark);
  set["as_of"] = report.as_of ? core::Json(report.as_of->iso()) : core::Json();
  set["today"] = report.today ? core::Json(report.today->iso()) : core::Json();
  report.entity = recorder.create(core::kind::report_create, std::move(set));
}

std::string issued_bytes(Store& store, const core::IssuedReport& report) {
  const std::string number = std::to_string(report.number);
  const std::optional<std::string> bytes = content(store, report.sha256);
  if (!bytes) {
    throw Error(ErrorKind::check_failed, "the bytes of report " + number + " are not in this file",
                "kept report --issued " + number + " --format " + report.format +
                    " --width 80 makes it again from the history");
  }
  if (base::sha256_hex(*bytes) != report.sha256) {
    throw Error(ErrorKind::check_failed,
                "the bytes of report " + number + " are not those that were issued",
                "kept check tells what else was changed; look for another copy of the register");
  }
  return *bytes;
}

}  // namespace store
