#include "intake/table.hpp"

#include <random>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/random.hpp"
#include "unit/intake/dump.hpp"

using intake::TableFormat;
using tests::dump_table;
using tests::fixture;

TEST_CASE("CSV fields may be quoted and hold line breaks, quotes and delimiters") {
  CHECK(dump_table(fixture("tables/mandates.csv"), TableFormat::csv) ==
        "header: [ID] [Commitment] [Reporting Lead] [Reporting Lead Name] [All ministers]\n"
        "2: [H-001] [Build a pier\nthat \"never\" freezes.] [Minister of Ports, Ice and Light] "
        "[Ada Berg] [Minister of Money; Minister of Works]\n"
        "4: [H-002] [Paint the lighthouse] [Minister of Works] [Bo Lind] []\n");
}

TEST_CASE(
    "semicolons, CRLF, a byte order mark and blank lines are read as spreadsheets write them") {
  CHECK(dump_table(fixture("tables/semicolon.csv"), TableFormat::csv) ==
        "header: [Titel] [Fällig] [Notiz]\n"
        "2: [Mole bauen] [30.09.2026] [erst ; dann]\n"
        "4: [Leuchtturm streichen] [31.12.2026] []\n");
  CHECK(dump_table("a\tb\n1,5\t2\n", TableFormat::csv) == "header: [a] [b]\n2: [1,5] [2]\n");
  CHECK(dump_table("sep=;\na,b;c\n1;2\n", TableFormat::csv) == "header: [a,b] [c]\n3: [1] [2]\n");
}

TEST_CASE("a row with another number of fields is a fault, and the rows around it are read") {
  CHECK(dump_table("a,b\n1\n1,2,3\nx,y", TableFormat::csv) ==
        "header: [a] [b]\n"
        "fault 2:1 the row has 1 fields, the header 2\n"
        "fault 3:5 the row has 3 fields, the header 2 (quote the fields that contain the "
        "delimiter)\n"
        "4: [x] [y]\n");
}

TEST_CASE("what is wrong with a quote is said at its line and column, counted in characters") {
  CHECK(dump_table("a,b\nÆgir,\"x\"y\n1,2\n", TableFormat::csv) ==
        "header: [a] [b]\n"
        "fault 2:9 text behind a closing quote (double the quotes that belong to the text: "
        "\"\"like this\"\")\n"
        "3: [1] [2]\n");
  CHECK(dump_table("a,b\n1,\"x\ny\n", TableFormat::csv) ==
        "header: [a] [b]\n"
        "fault 2:3 this quote is never closed (add the closing quote, or double the quotes that "
        "belong to the text)\n");
}

TEST_CASE("bytes that are no text, no UTF-8 or no table are named") {
  CHECK(dump_table(std::string_view("a,b\n1,\0\n", 8), TableFormat::csv) ==
        "fault 2:3 a NUL byte: this is not a text file (export the table as CSV or JSON and import "
        "that)\n");
  CHECK(dump_table("a,b\n\xC3\xA9,\xE9\n", TableFormat::csv) ==
        "fault 2:3 not UTF-8 text (save the file as UTF-8, or convert it: iconv -f WINDOWS-1252 -t "
        "UTF-8)\n");
  CHECK(dump_table(std::string_view("\xFF\xFE\x61\0", 4), TableFormat::csv) ==
        "fault 1:1 the file is UTF-16, not UTF-8 (save it as 'CSV UTF-8' and import that)\n");
  CHECK(dump_table("", TableFormat::csv) ==
        "fault 1:1 the table is empty (the first line names the columns)\n");
  CHECK(
      dump_table("a,b\r1,2\r", TableFormat::csv) ==
      "fault 1:1 the lines end in bare carriage returns (convert them: tr '\\r' '\\n' < old.csv > "
      "new.csv)\n");
  CHECK(dump_table("a,b,a\n1,2,3\n", TableFormat::csv) ==
        "fault 1:5 two columns are named 'a' (rename one of them in the first line)\n"
        "header: [a] [b] [a]\n2: [1] [2] [3]\n");
}

TEST_CASE("a field knows its place behind line breaks in the fields before it") {
  intake::Place place;
  intake::TableSink sink;
  sink.on_header = [](const auto&) {};
  sink.on_fault = [](intake::Fault&&) {};
  sink.on_row = [&](const intake::Row& row) {
    place = row.place(1);
    return false;
  };
  intake::read_table("a,b\n\"x\nÆ\",2\n3,4\n", TableFormat::csv, "", sink);
  CHECK(place.line == 3);
  CHECK(place.column == 4);
}

TEST_CASE("JSON rows are found under their member, arrays give several values") {
  const std::string rows =
      "header: [title] [status] [category] [tags] [sources]\n"
      "4: [Plant ten thousand trees] [In progress] [Town] [green+streets] "
      "[https://example.org/trees+https://example.org/count]\n"
      "11: [Open the \"old\" bridge\nfor bicycles] [Not started] [Traffic] [] []\n";
  CHECK(dump_table(fixture("tables/promises.json"), TableFormat::json) == rows);
  CHECK(dump_table(fixture("tables/promises.json"), TableFormat::json, "promises") == rows);
  CHECK(dump_table(fixture("tables/promises.json"), TableFormat::json, "colours") ==
        "fault 1:1 there is no array of objects at 'colours' (there is one at 'promises')\n");
}

TEST_CASE(
    "nested objects are dotted, arrays of objects are looked through, numbers kept as written") {
  CHECK(dump_table(fixture("tables/milestones.json"), TableFormat::json, "items") ==
        "header: [id] [text] [due_date] [owner.name] [owner.level] [fields.name] [fields.value] "
        "[parent] [done]\n"
        "2: [2.1] [Ask the crews what they need] [2012/08/21] [Crew Desk] [2] [status+share] "
        "[completed+0.50] [] []\n"
        "5: [2.1.1] [Publish the answers] [2012/11/20] [] [] [systems] [radar+radio] [2.1] "
        "[true]\n");
}

TEST_CASE("NDJSON has one row a line, and a bad line is a fault of its own") {
  CHECK(dump_table(fixture("tables/updates.ndjson"), TableFormat::ndjson) ==
        "header: [key] [date] [status] [sources] [comment]\n"
        "1: [SCM56-01] [2025-09-15] [limited] [https://example.org/a] []\n"
        "3: [SCM56-02] [2025-03-07] [limited] [] [Announced]\n");
  CHECK(dump_table("{\"a\":1}\n{\"a\":\n{\"a\":2} x\n{\"a\":3}\n", TableFormat::ndjson) ==
        "header: [a]\n1: [1]\n"
        "fault 2:6 not JSON from here on\n"
        "fault 3:9 not JSON from here on\n"
        "4: [3]\n");
}

TEST_CASE("JSON that is broken or has no rows is named") {
  CHECK(dump_table("[{\"a\":1},\n {\"a\":x}]", TableFormat::json) ==
        "fault 2:7 not JSON from here on\n");
  CHECK(dump_table("[{\"a\":1},\n {\"a\":", TableFormat::json) ==
        "fault 2:7 the JSON ends too early (is the file complete?)\n");
  CHECK(dump_table("{\"a\":1}", TableFormat::json) ==
        "fault 1:1 there is no array of objects in this JSON (a table is an array with one object "
        "for each row)\n");
  CHECK(dump_table("{\"a\":[{\"x\":1}],\"b\":[{\"x\":1}]}", TableFormat::json) ==
        "fault 1:1 there is more than one array of objects in this JSON (choose one of 'a', "
        "'b' with --rows-at)\n");
  CHECK(dump_table("[{\"a\":1},\n7,{\"a\":2}]", TableFormat::json) ==
        "header: [a]\n1: [1]\n"
        "fault 2:2 this row is not an object (each row is an object with named members: "
        "{\"title\": \"...\"})\n"
        "2: [2]\n");
}

TEST_CASE("a member that is new behind the first 1,000 rows is a fault") {
  std::string text;
  for (int i = 0; i < 1000; ++i) {
    text += "{\"a\":1}\n";
  }
  const std::string dumped = dump_table(text + "{\"a\":1,\"b\":2}\n", TableFormat::ndjson);
  CHECK(dumped.substr(dumped.rfind("fault")) ==
        "fault 1001:1 the member 'b' is in none of the first 1,000 rows (move this row to the "
        "front, so that its members are known as columns)\n");
}

TEST_CASE("the format is told by the name, else by the first bytes") {
  using intake::table_format;
  CHECK(table_format("a.CSV", "") == TableFormat::csv);
  CHECK(table_format("a.tsv", "") == TableFormat::csv);
  CHECK(table_format("a.json", "") == TableFormat::json);
  CHECK(table_format("a.jsonl", "") == TableFormat::ndjson);
  CHECK(table_format("-", " [{") == TableFormat::json);
  CHECK(table_format("-", "{\"a\":1}\n{\"a\":2}\n") == TableFormat::ndjson);
  CHECK(table_format("-", "{\"a\":1}\n") == TableFormat::json);
  CHECK(table_format("-", "{\n \"a\":1}\n") == TableFormat::json);
  CHECK(table_format("-", "a;b\n") == TableFormat::csv);
  CHECK(table_format("-", "words") == std::nullopt);
  CHECK(table_format("-", "") == std::nullopt);
}

namespace {

std::string in_quotes(const std::string& cell) {
  std::string out = "\"";
  for (const char c : cell) {
    out += c == '"' ? "\"\"" : std::string(1, c);
  }
  return out + "\"";
}

std::string random_cell(std::mt19937_64& engine) {
  const std::vector<std::string> pieces{"a", "Æ", ",", ";", "\"", "\n", "\r\n", " ", "\t", "한"};
  std::string cell;
  for (std::int64_t i = tests::random_int(engine, 0, 6); i > 0; --i) {
    cell += tests::random_pick(engine, pieces);
  }
  return cell;
}

}  // namespace

TEST_CASE("what is written as CSV is read back, whatever the cells hold") {
  CAPTURE(tests::seed());
  std::mt19937_64 engine = tests::seeded_engine();
  for (int round = 0; round < 300; ++round) {
    std::vector<std::vector<std::string>> written(
        static_cast<std::size_t>(tests::random_int(engine, 0, 5)), std::vector<std::string>(3));
    const std::string end = round % 2 == 0 ? "\n" : "\r\n";
    std::string csv = "a,b,c" + end;
    for (auto& row : written) {
      for (auto& cell : row) {
        cell = random_cell(engine);
      }
      csv += in_quotes(row[0]) + "," + in_quotes(row[1]) + "," + in_quotes(row[2]) + end;
    }
    std::vector<std::vector<std::string>> read;
    intake::TableSink sink;
    sink.on_header = [](const auto&) {};
    sink.on_fault = [](intake::Fault&& fault) { FAIL(fault.message); };
    sink.on_row = [&](const intake::Row& row) {
      read.push_back(
          {std::string(row.value(0)), std::string(row.value(1)), std::string(row.value(2))});
      return true;
    };
    intake::read_table(csv, TableFormat::csv, "", sink);
    CAPTURE(csv);
    CHECK(read == written);
  }
}
