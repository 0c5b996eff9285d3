"""Every kind of report in every format: the same numbers, read back out of each.

    every_kind.py KEPT REGISTER DIRECTORY DAY

What people read holds the same numbers, each as often, whether it is text, Markdown or HTML. What programs read holds
the same rows: a table of JSON is the table of CSV and the sheet of the workbook.
"""
import csv
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from datetime import date, datetime

import icalendar
import openpyxl

KEPT, REGISTER, DIRECTORY, DAY = sys.argv[1:5]
KINDS = [["progress"], ["progress", "--summary"], ["progress", "--since", "2024-11-15"],
         ["progress", "--group-by", "owner"], ["progress", "--scale", "g20"], ["attention"],
         ["attention", "--group-by", "section"], ["agenda", "--from", "2024-01-01", "--until", "2027-12-31"],
         ["agenda", "--group-by", "owner"], ["changes", "--since", "2024-11-15"],
         ["changes", "--since", "2024-11-15", "--group-by", "document", "--scale", "rag"], ["owner", "ROK"],
         ["trend", "--every", "quarter"], ["assessors"], ["history", "SCM56-04"], ["scorecard", "--scale", "g20"],
         ["scorecard", "--scale", "gao"], ["series", "SCM"], ["progress", "--max-mark", "public"], ["progress", "--summary", "--scale", "g20"],
         ["history", "SCM56-04", "--scale", "rag"], ["changes", "--since-issued", "last"],
         ["trend", "--group-by", "owner"], ["assessors", "--scale", "gao"]]


def written(kind, ending):
    path = f"{DIRECTORY}/kind.{ending}"
    subprocess.run([KEPT, "report", *kind, "--db", REGISTER, "--as-of", DAY, "-o", path], check=True)
    return path


def read(kind, ending):
    with open(written(kind, ending), encoding="utf-8", newline="") as file:
        return file.read()


def numbers(text):
    return Counter(re.findall(r"\d+", text))


def of_html(page):
    """What people see: without pictures, the contents, the index of numbers, and captions for those who hear it."""
    root = ElementTree.fromstring(page.split("\n", 1)[1])
    main = next(root.iter("main"))

    def text(element):
        kind = element.get("class", "").split()
        if element.tag in ("nav", "svg", "style") or {"index", "picture", "paper", "unseen"} & set(kind):
            return ""
        inner = (element.text or "") + "".join(text(child) + (child.tail or "") for child in element)
        return inner + (" " if element.tag in ("td", "th", "dt", "dd", "li", "p", "div", "caption", "small") else "")

    return text(main)


def of_markdown(page):
    """Escapes and addresses taken out, the numbers of lists, the rules of tables."""
    page = re.sub(r"\[((?:[^\]\\]|\\.)*)\]\(<?[^)>]*>?\)", r"\1", page)
    page = re.sub(r"^\s*\d{1,3}\. ", "", page, flags=re.M)
    return re.sub(r"\\(.)", r"\1", page)


def of_text(page):
    return re.sub(r"^\s*\d{1,3}\. ", "", page, flags=re.M)


def tables_in(value, found):
    """Every array of objects in the data of JSON."""
    if isinstance(value, list) and value and all(isinstance(row, dict) for row in value):
        found.append(value)
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
        tables_in(inner, found)
    return found


def check_links(kind, page):
    """Numbers lead to what they count: every link leads somewhere, and a number of commitments to as many of them."""
    root = ElementTree.fromstring(page.split("\n", 1)[1])
    places = {element.get("id"): element for element in root.iter() if element.get("id")}
    assert len(places) == sum(1 for element in root.iter() if element.get("id")), kind
    counts = 0
    for link in root.iter("a"):
        address = link.get("href")
        if not address.startswith("#"):
            continue
        assert address[1:] in places, (kind, address)
        number = re.match(r"\d+", "".join(link.itertext()))
        entry = places[address[1:]]
        if address.startswith("#n-") and number and int(number[0]) == int(entry.find("dt").find("b").text):
            counts += 1
            assert sum(1 for each in entry.iter() if each.get("class") == "key") == int(number[0]), (kind, address)
    assert counts > 0 or kind[0] in ("history", "attention") or kind[1:] == ["--summary"], kind


LEVELS = ["not-started", "limited", "substantial", "complete"]
ABSENT = ["", "not-assessed", "not-applicable", "never-checked", "no-deadline", "unknown"]


def words_of(name, value):
    """What CSV may write for a value of JSON."""
    if value is None:
        return ABSENT
    if isinstance(value, bool):
        return [str(value).lower()]
    if isinstance(value, int) and name.split("_")[-1] in ("level", "before"):
        return [LEVELS[value], str(value)]
    if isinstance(value, dict):
        return [value.get("text", value.get("address", "")), f"{value.get('count')} of {value.get('of')}"]
    if isinstance(value, list):
        return ["; ".join(value) if all(isinstance(each, str) for each in value) else None]
    return [str(value)]


def check_csv(kind, data):
    rows = list(csv.DictReader(read(kind, "csv").splitlines(keepends=True)))
    if not rows:
        return []
    header = [name for name in rows[0] if name != "report_mark"]
    fitting = [table for table in tables_in(data, []) if len(table) == len(rows) and set(header) <= set(table[0])]
    assert fitting, f"{kind}: no table of JSON is that of CSV: {header}"

    def differs(table):
        return [(name, row[name], line[name]) for row, line in zip(table, rows) for name in header
                if line[name].lstrip("'") not in words_of(name, row[name]) and words_of(name, row[name]) != [None]]

    wrong = [differs(table) for table in fitting]
    assert not all(wrong), f"{kind}: CSV says otherwise than JSON: {wrong[0][:3]}"
    return rows


def check_xlsx(kind, lines):
    """The rows of CSV stand in a sheet, in their order and with their numbers; days are days."""
    book = openpyxl.load_workbook(written(kind, "xlsx"))
    marks = set()
    columns = []
    for sheet in book:
        rows = list(sheet.iter_rows(values_only=True))
        assert rows, sheet.title
        columns += [[shown(row[at]) for row in rows[1:]] for at in range(len(rows[0]))]
        marks.add((sheet.oddHeader.center.text, sheet.oddFooter.center.text))
        for row in rows[1:]:
            assert all(not isinstance(cell, str) or not re.fullmatch(r"\d{4}-\d\d-\d\d", cell)
                       for cell in row if isinstance(cell, (date, datetime))), "a day as text"
    for name in lines[0] if lines else []:
        told = [line[name] for line in lines]
        if all(re.fullmatch(r"\d+|\d{4}-\d\d-\d\d", each) for each in told):
            assert told in columns, f"{kind}: no sheet has {name}: {told}"
        elif name in ("key", "code", "party", "assessor") and all(told):
            assert told in columns, f"{kind}: no sheet has {name}: {told}"
    assert len(marks) == 1, marks
    return marks.pop()


def shown(cell):
    """A cell of a sheet as CSV writes it."""
    if isinstance(cell, (date, datetime)):
        return cell.strftime("%Y-%m-%d")
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)


def check_marks(kind, data, page, xlsx):
    mark = data["report"]["mark"]
    first, *_, last = read(kind, "txt").splitlines()
    if mark is None:
        assert "class=\"handling\"" not in page and xlsx == (None, None), kind
        return
    assert first.strip() == last.strip() == mark, (kind, first, last)
    markdown = read(kind, "md").splitlines()
    assert markdown[0] == markdown[-1] == f"**{mark}**", kind
    assert len(re.findall(f'<p class="handling(?: last)?">{mark}</p>', page)) == 2 and f'@top-center{{content:"{mark}"' in page, kind
    assert [text.split("&B")[-1].strip() if text else text for text in xlsx] == [mark, mark], (kind, xlsx)
    assert all(line["report_mark"] == mark for line in csv.DictReader(read(kind, "csv").splitlines())), kind


for kind in KINDS:
    envelope = json.loads(read(kind, "json"))
    data = envelope["data"]
    page = read(kind, "html")
    check_links(kind, page)
    said = {"text": numbers(of_text(read(kind, "txt"))), "Markdown": numbers(of_markdown(read(kind, "md"))),
            "HTML": numbers(of_html(page))}
    for name, counter in said.items():
        more, fewer = counter - said["text"], said["text"] - counter
        assert not more and not fewer, f"{' '.join(kind)}: {name} has besides {dict(more)}, lacks {dict(fewer)}"
    lines = check_csv(kind, data) if "--summary" not in kind else []
    check_marks(kind, data, page, check_xlsx(kind, lines))
    if kind[0] == "agenda":
        with open(written(kind, "ics"), "rb") as file:
            calendar = icalendar.Calendar.from_ical(file.read())
        items = data["agenda"]["items"]
        assert len(calendar.walk("VEVENT")) == len(items), kind
        assert (str(calendar.get("X-WR-CALDESC")) if data["report"]["mark"] else None) == data["report"]["mark"]
