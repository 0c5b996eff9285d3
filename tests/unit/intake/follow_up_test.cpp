#include <string>
#include <vector>

#include "core/date.hpp"
#include "core/status.hpp"
#include "intake/columns.hpp"
#include "intake/table.hpp"
#include "support/catch.hpp"
#include "unit/intake/dump.hpp"

TEST_CASE(
    "the follow-up of the demo is a table of updates with keys, days, our words and addresses") {
  std::string rows;
  std::vector<std::string> header;
  intake::TableSink sink;
  sink.on_header = [&](const std::vector<std::string>& names) { header = names; };
  sink.on_fault = [](intake::Fault&& fault) { FAIL(fault.message); };
  sink.on_row = [&](const intake::Row& row) {
    rows += std::string(row.value(0)) + " " + std::string(row.value(1)) + " " +
            std::string(row.value(2)) + "\n";
    CHECK(core::Date::parse_iso(row.value(1)).has_value());
    CHECK(core::parse_status_word(row.value(2)).has_value());
    CHECK_FALSE(row.value(4).empty());
    CHECK(row.value(5).starts_with("http"));
    return true;
  };
  intake::read_table(tests::fixture("scm56-follow-up.csv"), intake::TableFormat::csv, "", sink);
  CHECK(rows ==
        "SCM56-01 2025-09-15 limited\n"
        "SCM56-02 2025-03-07 limited\n"
        "SCM56-02 2025-08-18 limited\n"
        "SCM56-02 2025-08-28 limited\n"
        "SCM56-03 2024-10-30 limited\n"
        "SCM56-04 2024-10-30 not-started\n"
        "SCM56-05 2024-10-08 limited\n"
        "SCM56-05 2025-05-31 limited\n"
        "SCM56-06 2024-10-30 limited\n"
        "SCM56-07 2024-07-28 limited\n"
        "SCM56-07 2024-11-13 limited\n"
        "SCM56-07 2025-09-19 limited\n");
  const auto match = intake::match_columns(header, intake::TableKind::updates, {});
  REQUIRE(match.has_value());
  CHECK(match->matched.size() == 7);
  CHECK(match->unmatched.empty());
}
