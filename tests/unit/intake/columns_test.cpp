#include "intake/columns.hpp"

#include <string>
#include <vector>

#include "intake/date_format.hpp"
#include "support/catch.hpp"

using intake::TableKind;

namespace {

/// `theirs>ours` for each matched column, `theirs?` or `theirs?ours` for the others.
std::string match(const std::vector<std::string>& header, TableKind kind,
                  const std::vector<std::string>& maps = {}) {
  std::vector<intake::ColumnMapping> mappings;
  for (const std::string& map : maps) {
    mappings.push_back(intake::parse_mapping(map).or_throw());
  }
  const auto result = intake::match_columns(header, kind, mappings);
  if (!result) {
    return result.error().message + " | " + result.error().hint;
  }
  std::string out;
  for (const auto& column : result->matched) {
    out += header[column.index] + ">" + std::string(to_word(column.role)) + " ";
  }
  for (const auto& column : result->unmatched) {
    out += column.name + "?" + (column.suggestion ? std::string(to_word(*column.suggestion)) : "") +
           " ";
  }
  return out;
}

std::string read(const std::string& format, const std::string& text) {
  const auto parsed = intake::DateFormat::parse(format);
  if (!parsed) {
    return parsed.error().message;
  }
  const auto date = parsed->read(text);
  return date ? date->iso() : date.error().message;
}

std::string read_iso(const std::string& text) {
  const auto date = intake::read_iso_cell(text);
  return date ? date->iso() : date.error().message + " | " + date.error().hint;
}

}  // namespace

TEST_CASE("columns are matched by name and synonym, without case, spaces and punctuation") {
  CHECK(match({"Key", "TITLE", "Due date", "owner", "As-Of", "Status"}, TableKind::commitments) ==
        "Key>key TITLE>title Due date>due owner>owner As-Of>as_of Status>status ");
  CHECK(match({"title", "status", "category", "tags", "comments", "sources"},
              TableKind::commitments) ==
        "title>title status>status category>section tags>tag comments>note sources>evidence ");
  CHECK(match({"ID", "Commitment", "Reporting Lead", "Reporting Lead Name", "All ministers"},
              TableKind::commitments) ==
        "ID>key Commitment>text Reporting Lead>owner All ministers>supporting "
        "Reporting Lead Name? ");
  CHECK(match({"commitment", "as_of", "status", "party", "note", "evidence", "assessor"},
              TableKind::updates) ==
        "commitment>commitment as_of>as_of status>status party>party note>note "
        "evidence>evidence assessor>assessor ");
  CHECK(match({"Promise", "State", "Date", "Progress"}, TableKind::updates) ==
        "Promise>commitment State>party Date>as_of Progress>status ");
}

TEST_CASE("a column that means nothing is reported with what it resembles") {
  CHECK(match({"title", "deu", "due year", "colour"}, TableKind::commitments) ==
        "title>title deu? due year? colour? ");
  CHECK(match({"title", "ownr", "the section"}, TableKind::commitments) ==
        "title>title ownr?owner the section?section ");
}

TEST_CASE("a mapping comes before names, and a dash leaves a column out") {
  CHECK(match({"text", "due", "due_date"}, TableKind::commitments, {"due_date=due"}) ==
        "text>text due_date>due due? ");
  CHECK(match({"text", "due", "due_date"}, TableKind::commitments) ==
        "text>text due>due due_date?due ");
  CHECK(match({"text", "due", "due_date"}, TableKind::commitments, {"due_date=due", "due=-"}) ==
        "text>text due_date>due ");
  CHECK(match({"a=b"}, TableKind::commitments, {"a=b=title"}) == "a=b>title ");
}

TEST_CASE("what a mapping or a table lacks is an error that names the columns") {
  CHECK(match({"a"}, TableKind::commitments, {"b=title"}) ==
        "there is no column 'b' in this table | its columns are 'a'");
  CHECK(match({"a"}, TableKind::updates, {"a=key"}) ==
        "'key' is not a column of ours | ours are commitment, party, as_of, status, note, "
        "evidence, assessor, reason, no_evidence, successor");
  CHECK(match({"a", "b"}, TableKind::commitments, {"a=title", "b=title"}) ==
        "two columns are mapped to title | leave one out: --map \"COLUMN=-\"");
  CHECK(match({"id", "work title"}, TableKind::commitments) ==
        "no column of this table is the title | say which one is: --map \"work title=title\"; its "
        "columns are 'id', 'work title'");
  CHECK(match({"id", "colour"}, TableKind::updates) ==
        "no column of this table is the status | say which one is: --map \"COLUMN=status\"; its "
        "columns are 'id', 'colour'");
  const auto mapping = intake::parse_mapping("title");
  REQUIRE_FALSE(mapping.has_value());
  CHECK(mapping.error().message == "'title' maps no column");
}

TEST_CASE("lists in a cell are split at semicolons only") {
  CHECK(intake::split_list(" Minister of Ports, Ice; ;Minister of Works;") ==
        std::vector<std::string_view>{"Minister of Ports, Ice", "Minister of Works"});
  CHECK(intake::split_list("").empty());
}

TEST_CASE("a date format reads whole cells strictly") {
  CHECK(read("%Y/%m/%d", "2012/08/21") == "2012-08-21");
  CHECK(read("%d.%m.%y", "1.9.26") == "2026-09-01");
  CHECK(read("%d.%m.%y", "1.9.70") == "1970-09-01");
  CHECK(read("%B %d, %Y", "September 30, 2026") == "2026-09-30");
  CHECK(read("%d-%b-%Y", "30-sep-2026") == "2026-09-30");
  CHECK(read("%Y%m%d", "20260930") == "2026-09-30");
  CHECK(read("%Y/%m/%d", "2012/08/21 x") == "'2012/08/21 x' is not a date of the form %Y/%m/%d");
  CHECK(read("%d/%m/%Y", "31/02/2026") == "'31/02/2026' is a day that does not exist");
  CHECK(read("%d/%m", "x") ==
        "'%d/%m' is not a date format: it must name a day, a month and a year once each");
  CHECK(read("%q", "x") == "'%q' is not a date format: %q stands for nothing");
  CHECK(read("%d/%m/%Y%", "x") == "'%d/%m/%Y%' is not a date format: % stands for nothing");
}

TEST_CASE("without a format only ISO is read, and the hint names the formats that would do") {
  CHECK(read_iso("2026-09-30") == "2026-09-30");
  CHECK(read_iso("2012/08/21") ==
        "'2012/08/21' is not a date in ISO order (YYYY-MM-DD) | say how dates are written: "
        "--date-format %Y/%m/%d");
  CHECK(read_iso("30/09/2026") ==
        "'30/09/2026' is not a date in ISO order (YYYY-MM-DD) | say how dates are written: "
        "--date-format %d/%m/%Y");
  CHECK(read_iso("03/09/2026") ==
        "'03/09/2026' is not a date in ISO order (YYYY-MM-DD) | say how dates are written: "
        "--date-format %d/%m/%Y or --date-format %m/%d/%Y");
  CHECK(read_iso("30 September 2026") ==
        "'30 September 2026' is not a date in ISO order (YYYY-MM-DD) | say how dates are "
        "written: --date-format '%d %B %Y'");
  CHECK(read_iso("soon") ==
        "'soon' is not a date in ISO order (YYYY-MM-DD) | write dates as YYYY-MM-DD");
}
