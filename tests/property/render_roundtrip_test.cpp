#include <algorithm>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "render/render.hpp"
#include "support/catch.hpp"
#include "support/random.hpp"

namespace {

using Engine = std::mt19937_64;
using Fit = report::Column::Fit;
using Rows = std::vector<std::vector<std::string>>;

constexpr int kCases = 300;

const std::vector<std::string> kPieces{"defence",
                                       "한미안보협의회의",
                                       "제56차",
                                       "a",
                                       "working-group",
                                       "e\u0301",
                                       "👩\u200D💻",
                                       "日本",
                                       "שלום",
                                       "\"",
                                       ",",
                                       "|",
                                       "\\",
                                       "*bold*"};
const std::vector<std::string> kNasty{
    "\x1b[2J", "\x07", std::string(1, '\0'), "\u009b", "\u202e", "\xff", "\r", "\x7f", "\u2028"};

std::string words(Engine& engine, int most) {
  std::string text;
  for (auto left = tests::random_int(engine, 0, most); left > 0; --left) {
    text += text.empty() ? "" : " ";
    text += tests::random_pick(engine, kPieces);
  }
  return text;
}

std::string nasty_words(Engine& engine) {
  std::string text = words(engine, 5);
  for (auto left = tests::random_int(engine, 0, 3); left > 0; --left) {
    text += tests::random_pick(engine, kNasty) + words(engine, 2);
  }
  return text;
}

core::Date random_date(Engine& engine) {
  return core::Date::from_days(static_cast<std::int32_t>(tests::random_int(engine, -20000, 40000)));
}

report::Cell random_cell(Engine& engine) {
  switch (tests::random_int(engine, 0, 8)) {
    case 0: return tests::random_int(engine, -1000, 1000);
    case 1: return tests::random_int(engine, 0, 1) == 1;
    case 2: return random_date(engine);
    case 3: return tests::random_pick(engine, core::kLevels);
    case 4: return tests::random_pick(engine, core::kSchedules);
    case 5: return report::KeyRef{"SCM56-" + std::to_string(tests::random_int(engine, 1, 99))};
    case 6: return report::Missing::none;
    default: return words(engine, 12);
  }
}

report::Table random_table(Engine& engine) {
  report::Table table{"t", "Table", {}, {}, "none"};
  const auto columns = tests::random_int(engine, 1, 7);
  for (std::int64_t i = 0; i < columns; ++i) {
    const Fit fit = tests::random_pick(engine, std::vector{Fit::text, Fit::number, Fit::word});
    table.columns.push_back({"column_" + std::to_string(i), "Column " + std::to_string(i), fit});
  }
  for (auto rows = tests::random_int(engine, 0, 8); rows > 0; --rows) {
    std::vector<report::Cell> row;
    for (std::int64_t i = 0; i < columns; ++i) {
      row.push_back(random_cell(engine));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

report::Report report_with(report::Block block) {
  report::Report report;
  report.kind = "random";
  report.rows_only = true;
  report.sections.push_back({"s", "", {std::move(block)}, {}, false});
  return report;
}

std::string printed(const report::Report& report, render::Format format, int width = 80) {
  std::ostringstream out;
  render::render(report, format, {width, false}, out);
  return out.str();
}

/// Reads RFC 4180 as its grammar says, knowing nothing of how it was written.
Rows read_csv(std::string_view text) {
  Rows rows;
  while (!text.empty()) {
    rows.emplace_back();
    for (bool more = true; more;) {
      std::string field;
      if (text.substr(0, 1) == "\"") {
        for (text.remove_prefix(1); text.substr(0, 1) != "\"" || text.substr(0, 2) == "\"\"";) {
          REQUIRE_FALSE(text.empty());
          field += text.front();
          text.remove_prefix(text.front() == '"' ? 2 : 1);
        }
        text.remove_prefix(1);
      } else {
        const std::size_t end = text.find_first_of(",\r");
        REQUIRE(end != std::string_view::npos);
        field = text.substr(0, end);
        text.remove_prefix(end);
      }
      rows.back().push_back(field);
      more = text.substr(0, 1) == ",";
      REQUIRE((more || text.substr(0, 2) == "\r\n"));
      text.remove_prefix(more ? 1 : 2);
    }
  }
  return rows;
}

struct CsvText {
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(bool yes) const { return yes ? "true" : "false"; }
  std::string operator()(core::Date date) const { return date.iso(); }
  std::string operator()(core::Level level) const { return std::string(core::to_word(level)); }
  std::string operator()(core::Schedule s) const { return std::string(core::to_word(s)); }
  std::string operator()(const report::KeyRef& ref) const { return ref.key; }
  template <class Other>
  std::string operator()(const Other&) const {
    return "";
  }
};

struct JsonValue {
  nlohmann::json operator()(const std::string& text) const { return text; }
  nlohmann::json operator()(std::int64_t number) const { return number; }
  nlohmann::json operator()(bool yes) const { return yes; }
  nlohmann::json operator()(core::Date date) const { return date.iso(); }
  nlohmann::json operator()(core::Level level) const { return core::to_word(level); }
  nlohmann::json operator()(core::Schedule schedule) const { return core::to_word(schedule); }
  nlohmann::json operator()(const report::KeyRef& ref) const { return ref.key; }
  template <class Other>
  nlohmann::json operator()(const Other&) const {
    return nullptr;
  }
};

/// Whether the text holds anything but line feeds that a terminal acts upon, or that is not UTF-8.
bool is_harmless(std::string_view text) {
  if (base::first_invalid_utf8(text)) {
    return false;
  }
  for (const char c : text) {
    if ((static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7f) {
      return false;
    }
  }
  return text.find("\u009b") == std::string_view::npos &&
         text.find("\u202e") == std::string_view::npos &&
         text.find("\u2028") == std::string_view::npos;
}

}  // namespace

TEST_CASE("CSV read back gives the cells it was made from", "[property][render]") {
  CAPTURE(tests::seed());
  Engine engine = tests::seeded_engine();
  for (int i = 0; i < kCases; ++i) {
    const report::Table table = random_table(engine);
    Rows expected(1);
    for (const report::Column& column : table.columns) {
      expected[0].push_back(column.key);
    }
    for (const auto& row : table.rows) {
      expected.emplace_back();
      for (const report::Cell& cell : row) {
        expected.back().push_back(std::visit(CsvText{}, cell));
      }
    }
    REQUIRE(read_csv(printed(report_with(table), render::Format::csv)) == expected);
  }
}

TEST_CASE("JSON read back gives the cells it was made from", "[property][render]") {
  CAPTURE(tests::seed());
  Engine engine = tests::seeded_engine();
  for (int i = 0; i < kCases; ++i) {
    const report::Table table = random_table(engine);
    nlohmann::json expected = nlohmann::json::array();
    for (const auto& row : table.rows) {
      nlohmann::json object = nlohmann::json::object();
      for (std::size_t c = 0; c < row.size(); ++c) {
        object[table.columns[c].key] = std::visit(JsonValue{}, row[c]);
      }
      expected.push_back(object);
    }
    const report::Report report = report_with(table);
    const auto envelope = nlohmann::json::parse(printed(report, render::Format::json));
    REQUIRE(envelope.at("data") == expected);
    REQUIRE(envelope.at("meta").at("returned") == table.rows.size());
    nlohmann::json lines = nlohmann::json::array();
    const std::string ndjson = printed(report, render::Format::ndjson);
    for (const std::string_view line : base::split(base::trim(ndjson), '\n')) {
      if (!line.empty()) {
        lines.push_back(nlohmann::json::parse(line));
      }
    }
    REQUIRE(lines == expected);
  }
}

TEST_CASE("JSON keeps every text exactly, bytes that are not UTF-8 aside", "[property][render]") {
  CAPTURE(tests::seed());
  Engine engine = tests::seeded_engine();
  for (int i = 0; i < kCases; ++i) {
    const std::string text = base::valid_utf8(nasty_words(engine));
    const report::Report report =
        report_with(report::Table{"t", "", {{"c", "C", Fit::text}}, {{text}}, ""});
    const std::string json = printed(report, render::Format::json);
    REQUIRE(nlohmann::json::parse(json)["data"][0]["c"] == text);
  }
}

TEST_CASE("no line of a table is wider than the page", "[property][render]") {
  CAPTURE(tests::seed());
  Engine engine = tests::seeded_engine();
  for (int i = 0; i < kCases; ++i) {
    const auto width = static_cast<int>(tests::random_int(engine, 40, 130));
    const std::string page =
        printed(report_with(random_table(engine)), render::Format::text, width);
    CAPTURE(width, page);
    for (const std::string_view line : base::split(page, '\n')) {
      REQUIRE(base::width(line) <= width);
      REQUIRE((line.empty() || line.back() != ' '));
    }
  }
}

TEST_CASE("a table loses no word at any width", "[property][render]") {
  CAPTURE(tests::seed());
  Engine engine = tests::seeded_engine();
  for (int i = 0; i < kCases; ++i) {
    const std::string text = words(engine, 30);
    const report::Table table{
        "t", "", {{"k", "K", Fit::word}, {"c", "C", Fit::text}}, {{report::KeyRef{"@"}, text}}, ""};
    const auto width = static_cast<int>(tests::random_int(engine, 40, 90));
    const std::string page = printed(report_with(table), render::Format::text, width);
    std::string found;
    const std::string body = page.substr(page.find('@') + 1);
    for (const std::string_view part : base::split(body, '\n')) {
      for (const std::string_view word : base::split(part, ' ')) {
        found += word;
      }
    }
    std::string expected = text;
    expected.erase(std::remove(expected.begin(), expected.end(), ' '), expected.end());
    REQUIRE(found == expected);
  }
}

TEST_CASE("nothing in the data reaches the page as a control character", "[property][render]") {
  CAPTURE(tests::seed());
  Engine engine = tests::seeded_engine();
  for (int i = 0; i < kCases; ++i) {
    const auto text = [&] { return nasty_words(engine); };
    report::Report report;
    report.kind = text();
    report.title = text();
    report.sections.push_back(
        {"s",
         text(),
         {report::Paragraph{"p", text()}, report::KeyValues{"v", {{"a", text(), text()}}},
          report::Table{"t", text(), {{"c", text(), Fit::text}}, {{text()}}, text()},
          report::Chart{"b", text(), {{"x", text(), 1}}, 2}, report::Quote{"q", text(), text()},
          report::Items{"i", text(), false, {{text(), report::Address{text(), text()}}}}},
         {},
         false});
    for (const auto format : {render::Format::text, render::Format::markdown, render::Format::html,
                              render::Format::json, render::Format::ndjson}) {
      const std::string page = printed(report, format);
      CAPTURE(page);
      REQUIRE(is_harmless(page));
    }
    std::string csv = printed(report, render::Format::csv);
    csv.erase(std::remove(csv.begin(), csv.end(), '\r'), csv.end());  // the ends of its lines
    REQUIRE(is_harmless(csv));
  }
}
