"""The agenda as a calendar and as JSON: the same days under the same names.

    same_days.py KEPT REGISTER DIRECTORY DAY
"""
import json
import subprocess
import sys
from datetime import date, timedelta

import icalendar

KEPT, REGISTER, DIRECTORY, DAY = sys.argv[1:5]
COMMAND = [KEPT, "report", "agenda", "--db", REGISTER, "--as-of", DAY]


def written(ending):
    path = f"{DIRECTORY}/agenda.{ending}"
    subprocess.run([*COMMAND, "-o", path], check=True)
    with open(path, "rb") as file:
        return file.read()


page = written("ics")
assert page == written("ics"), "the same agenda has other bytes"
assert all(len(line) <= 75 for line in page.split(b"\r\n")), "a line is too long"
assert b"\n" not in page.replace(b"\r\n", b""), "a line ends otherwise"
calendar = icalendar.Calendar.from_ical(page)
events = {str(event["UID"]): event for event in calendar.walk("VEVENT")}
items = json.loads(written("json"))["data"]["agenda"]["items"]
assert items, "nothing falls due"
assert len(events) == len(calendar.walk("VEVENT")), "a name stands twice"
assert set(events) == {item["uid"] for item in items}
for item in items:
    event = events[item["uid"]]
    last = date.fromisoformat(item["due_last"])
    assert event["DTSTART"].dt == last and event["DTEND"].dt == last + timedelta(days=1), item
    assert str(event["SUMMARY"]).startswith(item["key"]), item
    open_still = item["schedule"] in ("on-schedule", "due-soon")
    assert bool(event.walk("VALARM")) == open_still, item
