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
KINDS = [["progress"], ["progress", "--summary"], ["progress", "--since", "2024-12-01"],
         ["progress", "--group-by", "owner"], ["progress", "--scale", "g20"], ["attention"],
         ["attention", "--group-by", "section"], ["agenda", "--from", "2024-01-01", "--until", "2027-12-31"],
         ["agenda", "--group-by", "owner"], ["changes", "--since", "2024-12-01"],
         ["changes", "--since", "2024-12-01", "--group-by", "document", "--scale", "rag"], ["owner", "ROK"],
         ["trend", "--every", "quarter"], ["assessors"], ["history", "SCM56-04"], ["scorecard", "--scale", "g20"],
         ["scorecard", "--scale", "gao"], ["series", "SCM"], ["progress", "--max-mark", "public"]]


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
    """What people read: without the list of contents, the pictures and the index of what numbers lead to."""
    root = ElementTree.fromstring(page.split("\n", 1)[1])
    main = next(root.iter("main"))

    def text(element):
        kind = element.get("class", "").split()
        if element.tag in ("nav", "svg", "style") or "index" in kind or "picture" in kind or "paper" in kind:
            return ""
        inner = (element.text or "") + "".join(text(child) + (child.tail or "") for child in element)
        return inner + (" " if element.tag in ("td", "th", "dt", "dd", "li", "p", "div", "caption", "small") else "")

    return text(main)


def of_markdown(page):
    """Escapes and addresses taken out, the numbers of lists, the rules of tables."""
    page = re.sub(r"\[((?:[^\]\\]|\\.)*)\]\(<?[^)>]*>?\)", r"\1", page)
    page = re.sub(r"^\s*\d+\. ", "", page, flags=re.M)
    return re.sub(r"\\(.)", r"\1", page)


def of_text(page):
    return re.sub(r"^\s*\d+\. ", "", page, flags=re.M)


def tables_in(value, found):
    """Every array of objects in the data of JSON."""
    if isinstance(value, list) and value and all(isinstance(row, dict) for row in value):
        found.append(value)
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
        tables_in(inner, found)
    return found


def word_of(value):
    """A value of JSON as CSV writes it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict) and "first" in value:
        return None  # a span of days: as text in CSV, its ends in JSON
    return str(value) if isinstance(value, (str, int)) else None


def check_csv(kind, data):
    rows = list(csv.DictReader(read(kind, "csv").splitlines(keepends=True)))
    if not rows:
        return
    header = [name for name in rows[0] if name != "report_mark"]
    fitting = [table for table in tables_in(data, []) if len(table) == len(rows) and set(header) <= set(table[0])]
    assert fitting, f"{kind}: no table of JSON is that of CSV: {header}"

    def agrees(table):
        return all(word_of(row[name]) is None or word_of(row[name]) == line[name].lstrip("'")
                   for row, line in zip(table, rows) for name in header)

    assert any(agrees(table) for table in fitting), f"{kind}: CSV says otherwise than JSON"


def check_xlsx(kind, data):
    book = openpyxl.load_workbook(written(kind, "xlsx"))
    sizes = Counter(len(table) for table in tables_in(data, []))
    marks = set()
    for sheet in book:
        rows = list(sheet.iter_rows(values_only=True))
        assert rows, sheet.title
        marks.add((sheet.oddHeader.center.text, sheet.oddFooter.center.text))
        for row in rows[1:]:
            assert all(not isinstance(cell, str) or not re.fullmatch(r"\d{4}-\d\d-\d\d", cell)
                       for cell in row if isinstance(cell, (date, datetime))), "a day as text"
    assert sizes or len(book.worksheets) >= 1
    assert len(marks) == 1, marks
    return marks.pop()


def check_marks(kind, data, page, xlsx):
    mark = data["report"]["mark"]
    first, *_, last = read(kind, "txt").splitlines()
    if mark is None:
        assert "class=\"handling\"" not in page and xlsx == (None, None), kind
        return
    assert first.strip() == last.strip() == mark, (kind, first, last)
    markdown = read(kind, "md").splitlines()
    assert markdown[0] == markdown[-1] == f"**{mark}**", kind
    assert page.count(f'<p class="handling">{mark}</p>') == 2 and f'@top-center{{content:"{mark}"' in page, kind
    assert [text.split("&B")[-1].strip() if text else text for text in xlsx] == [mark, mark], (kind, xlsx)
    assert all(line["report_mark"] == mark for line in csv.DictReader(read(kind, "csv").splitlines())), kind


for kind in KINDS:
    envelope = json.loads(read(kind, "json"))
    data = envelope["data"]
    page = read(kind, "html")
    said = {"text": numbers(of_text(read(kind, "txt"))), "Markdown": numbers(of_markdown(read(kind, "md"))),
            "HTML": numbers(of_html(page))}
    for name, counter in said.items():
        more, fewer = counter - said["text"], said["text"] - counter
        assert not more and not fewer, f"{' '.join(kind)}: {name} has besides {dict(more)}, lacks {dict(fewer)}"
    if "--summary" not in kind:
        check_csv(kind, data)
    check_marks(kind, data, page, check_xlsx(kind, data))
    if kind[0] == "agenda":
        with open(written(kind, "ics"), "rb") as file:
            calendar = icalendar.Calendar.from_ical(file.read())
        items = data["agenda"]["items"]
        assert len(calendar.walk("VEVENT")) == len(items), kind
        assert (str(calendar.get("X-WR-CALDESC")) if data["report"]["mark"] else None) == data["report"]["mark"]
