"""One report in every format: each says the same, counted back out of what was written.

    same_numbers.py KEPT REGISTER DIRECTORY DAY
"""
import csv
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter

import openpyxl

KEPT, REGISTER, DIRECTORY, DAY = sys.argv[1:5]
CHARTS = ["levels", "dispositions", "schedules", "freshnesses"]
COVERAGE = ["Assessed", "Sides differ", "Complete without evidence", "Deadline moved", "In conflict"]


def report(ending):
    path = f"{DIRECTORY}/report.{ending}"
    subprocess.run([KEPT, "report", "--db", REGISTER, "--as-of", DAY, "-o", path], check=True)
    return path


def read(ending):
    with open(report(ending), encoding="utf-8", newline="") as file:
        return file.read()


def of_json():
    data = json.loads(read("json"))["data"]
    glance, attention = data["at_a_glance"], data["needs_attention"]
    bars = [count for chart in CHARTS for count in glance[chart]["counts"].values()]
    of = {glance[chart]["of"] for chart in CHARTS}
    assert len(of) == 1, of
    coverage = [share["count"] for share in glance["coverage"].values()]
    counts = [share["count"] for share in attention["counts"].values()]
    for name, share in attention["counts"].items():
        assert len(attention[name]) == share["count"], name
    keys = [card["key"] for card in data["commitments"]]
    return {"bars": bars, "of": of.pop(), "coverage": coverage, "attention": counts,
            "keys": keys}, data


def of_text():
    page = read("txt")
    bars = re.findall(r"^  .+?  +(\d+) of (\d+)  [#.]+$", page, re.M)
    facts = re.findall(r"^([A-Z][a-z, ]+): +(\d+) of (\d+)$", page, re.M)
    keys = re.findall(r"^([A-Z0-9]+-\d+)  .*\n(?:.+\n)?-{5,}$", page, re.M)
    return gathered(bars, facts, keys)


def of_markdown():
    page = read("md")
    bars = re.findall(r"^\| .+? \| (\d+) of (\d+) \| `[#.]+` \|$", page, re.M)
    facts = re.findall(r"^- \*\*(.+?):\*\* (\d+) of (\d+)$", page, re.M)
    keys = re.findall(r"^### ([A-Z0-9]+-\d+)  ?", page, re.M)
    return gathered(bars, facts, keys)


def gathered(bars, facts, keys):
    """The facts of the coverage, then those of what needs attention, one behind the other."""
    names = [name for name, _, _ in facts]
    start = names.index(COVERAGE[0])
    assert names[start:start + len(COVERAGE)] == COVERAGE, names
    counts = [int(count) for _, count, _ in facts[start:]]
    of = {int(of) for _, of in bars}
    assert len(of) == 1, of
    return {"bars": [int(count) for count, _ in bars], "of": of.pop(),
            "coverage": counts[:len(COVERAGE)], "attention": counts[len(COVERAGE):], "keys": keys}


def of_html():
    page = ElementTree.fromstring(read("html").split("\n", 1)[1])
    words = lambda element: "".join(element.itertext()).strip()
    bars = []
    for chart in page.iter("div"):
        if chart.get("class", "").startswith("chart "):
            for row in chart.iter("tr"):
                found = re.fullmatch(r"(\d+) of (\d+)", words(row[1]))
                bars += [found.groups()] if found else []
    facts = []
    for values in page.iter("dl"):
        if values.get("class") in ("facts f-coverage", "facts f-counts"):
            for pair in values:
                facts.append((words(pair[0]), *re.fullmatch(r"(\d+) of (\d+)", words(pair[1])).groups()))
    keys = [card.get("id") for card in page.iter("article")]
    # Every link leads somewhere, and the index says as many as the number that leads to it.
    anchors = {element.get("id"): element for element in page.iter() if element.get("id")}
    for link in page.iter("a"):
        address = link.get("href")
        if not address.startswith("#"):
            continue
        assert address[1:] in anchors, address
        if address.startswith("#n-"):
            number = int(words(link).split()[0])
            assert len(list(anchors[address[1:]].iter("a"))) == number, address
    return gathered(bars, facts, keys)


def of_rows(rows, names):
    """Counts over one row a commitment, in the words of each axis."""
    counters = {axis: Counter(row[axis] for row in rows) for axis in ("level", "disposition", "schedule", "freshness")}
    bars = []
    for axis, words in names.items():
        assert set(counters[axis]) <= set(words), (axis, counters[axis])
        bars.append([counters[axis][word] for word in words])
    return bars


def check_csv(expected, data):
    rows = list(csv.DictReader(read("csv").splitlines()))
    first = {}
    for row in rows:
        first.setdefault(row["key"], row)
    assert list(first) == expected["keys"]
    commitments = [{axis: row[f"commitment_{axis}"] for axis in ("level", "disposition", "schedule", "freshness")}
                   for row in first.values()]
    glance = data["at_a_glance"]
    names = {axis: [word.replace("_", "-") for word in glance[chart]["counts"] if word != "being_met"]
             for axis, chart in zip(("level", "disposition", "schedule", "freshness"), CHARTS)}
    levels, *others = of_rows(commitments, names)
    counts = glance["levels"]["counts"]
    wanted = [count + (counts["being_met"] if name == "complete" else 0)
              for name, count in counts.items() if name != "being_met"]
    assert levels == wanted, (levels, wanted)
    assert others == [list(glance[chart]["counts"].values()) for chart in CHARTS[1:]], others
    parties = sum(max(1, len(card["parties"])) for card in data["commitments"])
    assert len(rows) == parties, (len(rows), parties)


def check_xlsx(expected, data):
    book = openpyxl.load_workbook(report("xlsx"))
    for sheet in book:
        assert sheet.freeze_panes and sheet.auto_filter.ref, sheet.title
        for row in sheet.iter_rows():
            assert all(cell.data_type != "f" for cell in row), "a formula"
    summary = list(book["Summary"].iter_rows(min_row=2, values_only=True))
    bars = [row for row in summary if row[0] == "At a glance" and row[1] is not None or
            row[0] == "At a glance" and re.match(r"\d |not assessed", row[2] or "")]
    bars = [row[3] for row in bars if row[4] is not None]
    assert bars == expected["bars"], bars
    counts = [row[3] for row in summary if row[4] is not None and row[2] in COVERAGE]
    assert counts[:len(COVERAGE)] == expected["coverage"], counts
    counts = [row[3] for row in summary if row[4] is not None and (row[0] or "").startswith("Needs attention")]
    assert counts == expected["attention"], counts
    sheet = book["Commitments"]
    heads = [cell.value for cell in sheet[1]]
    rows = [dict(zip(heads, row)) for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert [row["Key"] for row in rows] == expected["keys"]
    for axis, chart in (("Disposition", "dispositions"), ("Schedule", "schedules")):
        assert sorted(Counter(row[axis] for row in rows).values()) == sorted(
            count for count in data["at_a_glance"][chart]["counts"].values() if count), axis
    days = [row["Last update"] for row in rows if row["Last update"] is not None]
    assert days and all(hasattr(day, "year") for day in days), "days are not dates"
    updates = sum(len(card["updates"]) for card in data["commitments"])
    assert book["Updates"].max_row - 1 == updates


expected, data = of_json()
assert sum(expected["bars"][:6]) == expected["of"] == len(expected["keys"])
for name, found in (("text", of_text()), ("Markdown", of_markdown()), ("HTML", of_html())):
    for part, value in expected.items():
        told = found[part][:len(value)] if part == "attention" else found[part]
        assert told == value, f"{name}, {part}: {told} and not {value}"
check_csv(expected, data)
check_xlsx(expected, data)
