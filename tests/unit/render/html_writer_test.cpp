#include <sstream>
#include <string>
#include <vector>

#include "render/render.hpp"
#include "sample_report.hpp"
#include "support/catch.hpp"

namespace {

using Fit = report::Column::Fit;

std::string html(const report::Report& report) {
  std::ostringstream out;
  render::render(report, render::Format::html, render::Layout{}, out);
  return out.str();
}

/// What stands between the title and the end of the page: style and marks are always the same.
std::string body(const report::Report& report) {
  const std::string page = html(report);
  const std::size_t from = page.find("</header>\n") + 10;
  return page.substr(from, page.rfind("</main>") - from);
}

report::Report of_blocks(std::vector<report::Block> blocks) {
  report::Report report;
  report.title = "T";
  report.sections = {{"", "H", std::move(blocks), {}, false}};
  return report;
}

core::Date day(int year, unsigned month, unsigned d) {
  return *core::Date::from_ymd(year, month, d);
}

}  // namespace

TEST_CASE("a page of HTML stands alone, fetches nothing and runs nothing", "[render][html]") {
  const std::string page = html(tests::sample_report());
  CHECK(page.substr(0, page.find("<style>")) == R"expected(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="generator" content="kept"/>
<title>Progress report: 56th Security Consultative Meeting</title>
)expected");
  for (const char* fetching : {"<script", "src=", "url(h", "@import", "<link"}) {
    CAPTURE(fetching);
    CHECK(page.find(fetching) == std::string::npos);
  }
}

TEST_CASE("a table in HTML has a caption and scopes, and leads from keys to cards",
          "[render][html]") {
  using Row = std::vector<report::Cell>;
  report::Report report;
  report.title = "T";
  report::Table table{
      "rows",
      "Late",
      {{"key", "Key", Fit::word},
       {"level", "Level", Fit::word},
       {"days", "Days", Fit::number},
       {"schedule", "Schedule", Fit::word}},
      {Row{report::KeyRef{"A-1"}, core::Level::limited, std::int64_t{3}, core::Schedule::overdue},
       Row{report::KeyRef{"B-2"}, report::Missing::not_assessed, std::int64_t{0},
           core::Schedule::on_schedule}},
      "none"};
  report.sections = {
      {"late", "Late: 2 of 3", {table}, {}, false},
      {"commitments", "Cards", {}, {{"A-1", "A-1  Hold <talks>", {}, {}, false}}, true}};
  report.sections.front().behind = {{"rows.1.days", "Days", {"A-1", "B-2"}}};
  CHECK(body(report) == R"expected(<section class="part p-late" id="late">
<h2>Late: <small>2 of 3</small></h2>
<div class="scroll" id="rows" tabindex="0"><table>
<caption>Late</caption>
<thead><tr><th scope="col" class="w">Key</th><th scope="col" class="w">Level</th><th scope="col" class="n">Days</th><th scope="col" class="w">Schedule</th></tr></thead>
<tbody>
<tr><th scope="row" class="w"><a class="key" href="#A-1">A-1</a></th><td class="w"><span class="level l1">limited</span></td><td class="n"><a href="#n-rows.1.days">3</a></td><td class="w"><span class="bad">overdue</span></td></tr>
<tr><th scope="row" class="w"><span class="key">B-2</span></th><td class="w"><span class="faint">not assessed</span></td><td class="n">0</td><td class="w">on schedule</td></tr>
</tbody></table></div>
</section>
<section class="part p-commitments" id="commitments">
<h2>Cards</h2>
<article class="card" id="A-1">
<h3><a class="key" href="#A-1">A-1</a> Hold &lt;talks&gt;</h3>
</article>
</section>
<section class="part index" id="behind">
<h2>Behind the numbers</h2>
<dl>
<div id="n-rows.1.days"><dt>Days <b>2</b></dt><dd><a class="key" href="#A-1">A-1</a>, <span class="key">B-2</span></dd></div>
</dl>
</section>
)expected");
}

TEST_CASE("what is said leads to its evidence, and only safe addresses become links",
          "[render][html]") {
  const report::Report report = of_blocks(
      {report::Items{
           "",
           "History",
           false,
           {{"2025-01-02  limited [1] [2]\n[1] is <b>not</b> a link here", {}, 0, {1, 2}}}},
       report::Items{"",
                     "Evidence",
                     false,
                     {{"[1] Minutes", report::Address{"https://example.org/a?b=1&c=\"2\"", ""}, 1},
                      {"[2]", report::Address{"javascript:alert(1)", ""}, 2},
                      {"[3]", report::Address{"mailto:desk@example.org", "Desk"}, 3}}}});
  CHECK(body(report) == R"expected(<section class="part p-h" id="h">
<h2>H</h2>
<h3 class="block">History</h3>
<ul class="items">
<li>2025-01-02  limited <a href="#evidence-1">[1]</a> <a href="#evidence-2">[2]</a><div class="said">[1] is &lt;b&gt;not&lt;/b&gt; a link here</div></li>
</ul>
<h3 class="block">Evidence</h3>
<ul class="items">
<li id="evidence-1">[1] Minutes <a class="out" href="https://example.org/a?b=1&amp;c=&quot;2&quot;">https://example.org/a?b=1&amp;c=&quot;2&quot;</a></li>
<li id="evidence-2">[2] javascript:alert(1)</li>
<li id="evidence-3">[3] <a class="out" href="mailto:desk@example.org">Desk</a><span class="paper"> mailto:desk@example.org</span></li>
</ul>
</section>
)expected");
}

TEST_CASE("quotes, paragraphs and values come out escaped, controls made visible",
          "[render][html]") {
  const report::Report report =
      of_blocks({report::Quote{"", "Text", "one\n</blockquote> & \x1b[2J \u202Eback"},
                 report::Paragraph{"", "5 < 6"},
                 report::KeyValues{"state",
                                   {{"level", "Level", core::Level::complete},
                                    {"part", "Part", report::Share{1, 2}},
                                    {"who", "Who", std::vector<std::string>{"US", "R&D"}}}}});
  CHECK(body(report) == R"expected(<section class="part p-h" id="h">
<h2>H</h2>
<figure class="quote"><figcaption>Text</figcaption><blockquote dir="auto">one<br/>
&lt;/blockquote&gt; &amp; \x1b[2J &lt;U+202E&gt;back</blockquote></figure>
<p>5 &lt; 6</p>
<dl class="facts f-state">
<div><dt>Level</dt><dd><span class="level l3">complete</span></dd></div>
<div><dt>Part</dt><dd><b>1</b> of 2</dd></div>
<div><dt>Who</dt><dd><span class="whole">US</span>, <span class="whole">R&amp;D</span></dd></div>
</dl>
</section>
)expected");
}

TEST_CASE("a chart in HTML is a table with a bar cut into its parts", "[render][html]") {
  const report::Report report = of_blocks(
      {report::Chart{"levels", "Levels", {{"limited", "limited", 1}, {"x<", "x<", 0}}, 3}});
  CHECK(body(report) == R"expected(<section class="part p-h" id="h">
<h2>H</h2>
<div class="chart c-levels">
<svg class="strip" viewBox="0 0 600 14" preserveAspectRatio="none" aria-hidden="true"><rect class="ground" width="600" height="14"/><rect class="k-limited" x="0" width="200" height="14"/></svg>
<table><caption>Levels</caption>
<thead class="unseen"><tr><th scope="col">Group</th><th scope="col">Count</th></tr></thead>
<tbody>
<tr><th scope="row"><i class="dot k-limited"></i>limited</th><td class="n"><b>1</b> of 3</td></tr>
<tr class="zero"><th scope="row"><i class="dot k-x-"></i>x&lt;</th><td class="n"><b>0</b> of 3</td></tr>
</tbody></table></div>
</section>
)expected");
}

TEST_CASE("pictures are drawn from counts and days, with words for those who do not see them",
          "[render][html]") {
  const std::vector<report::Part> parts{{"limited", "limited"}, {"complete", "complete"}};
  const report::Report report = of_blocks(
      {report::Picture{"Bars", "Two rows.",
                       report::Stack{parts, {{"A & B", {3, 1}}, {"C", {0, 0}}}, false}},
       report::Picture{"Squares", "One party.", report::Matrix{parts, {"US"}, {{"A-1", {1}}}}},
       report::Picture{"Days", "One day.",
                       report::Timeline{day(2025, 6, 30),
                                        {{"overdue", "overdue"}},
                                        {{day(2025, 1, 31), 0, "A-1", "Hold <talks>"}}}},
       report::Picture{"Nothing", "No day.", report::Timeline{day(2025, 6, 30), {}, {}}}});
  CHECK(body(report) == R"expected(<section class="part p-h" id="h">
<h2>H</h2>
<figure class="picture">
<figcaption>Bars</figcaption>
<div class="scroll" tabindex="0"><svg role="img" aria-labelledby="picture-1-title picture-1-text" viewBox="0 0 720 56">
<title id="picture-1-title">Bars</title><desc id="picture-1-text">Two rows.</desc>
<g><title>A &amp; B: limited 3; complete 1</title><text x="200" y="17" text-anchor="end">A &amp; B</text><rect class="k-limited" x="210" y="4" width="352.5" height="18"/><text class="on k-limited" x="386.3" y="17" text-anchor="middle">3</text><rect class="k-complete" x="562.5" y="4" width="117.5" height="18"/><text class="on k-complete" x="621.3" y="17" text-anchor="middle">1</text><text class="faint" x="688" y="17" text-anchor="start">4</text></g>
<g><title>C</title><text x="200" y="43" text-anchor="end">C</text><text class="faint" x="218" y="43" text-anchor="start">0</text></g>
</svg></div>
<ul class="legend"><li><i class="dot k-limited"></i>limited</li><li><i class="dot k-complete"></i>complete</li></ul></figure>
<figure class="picture">
<figcaption>Squares</figcaption>
<div class="scroll" tabindex="0"><svg role="img" aria-labelledby="picture-2-title picture-2-text" viewBox="0 0 720 50">
<title id="picture-2-title">Squares</title><desc id="picture-2-text">One party.</desc>
<text class="faint" transform="translate(44 20) rotate(-90)">US</text><text class="key" x="25" y="36" text-anchor="end">A-1</text><use href="#m-complete" x="33" y="24" width="16" height="16"><title>A-1, US: complete</title></use></svg></div>
<ul class="legend"><li><svg class="swatch" viewBox="0 0 16 16" aria-hidden="true"><use href="#m-limited"/></svg>limited</li><li><svg class="swatch" viewBox="0 0 16 16" aria-hidden="true"><use href="#m-complete"/></svg>complete</li></ul></figure>
<figure class="picture">
<figcaption>Days</figcaption>
<div class="scroll" tabindex="0"><svg role="img" aria-labelledby="picture-3-title picture-3-text" viewBox="0 0 720 72">
<title id="picture-3-title">Days</title><desc id="picture-3-text">One day.</desc>
<line class="tick" x1="16.6" y1="20" x2="16.6" y2="52"/><text class="faint" x="16.6" y="12" text-anchor="start">2025-02</text><line class="tick" x1="146.6" y1="20" x2="146.6" y2="52"/><text class="faint" x="146.6" y="12" text-anchor="middle">2025-03</text><line class="tick" x1="290.4" y1="20" x2="290.4" y2="52"/><text class="faint" x="290.4" y="12" text-anchor="middle">2025-04</text><line class="tick" x1="429.6" y1="20" x2="429.6" y2="52"/><text class="faint" x="429.6" y="12" text-anchor="middle">2025-05</text><line class="tick" x1="573.4" y1="20" x2="573.4" y2="52"/><text class="faint" x="573.4" y="12" text-anchor="middle">2025-06</text><line class="today" x1="708" y1="20" x2="708" y2="56"/><text class="now" x="708" y="68" text-anchor="end">2025-06-30</text><use href="#m-overdue" x="4" y="26" width="16" height="16"><title>2025-01-31  A-1  Hold &lt;talks&gt;: overdue</title></use><text class="key" x="23" y="38" text-anchor="start">A-1</text></svg></div>
<ul class="legend"><li><svg class="swatch" viewBox="0 0 16 16" aria-hidden="true"><use href="#m-overdue"/></svg>overdue</li></ul></figure>
</section>
)expected");
}
