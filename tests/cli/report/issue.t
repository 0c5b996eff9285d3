# A report goes out, and stays as it went out.
$ kept init r.kept --title Talks -q --today 2024-11-01
r.kept
$ kept add "Hold talks" --key K-1 --owner "US=United States" --made 2024-10-30 --today 2024-11-01 -q
K-1
$ kept report issued
no report was issued
$ kept report --summary --issued 1
! error: '--summary' changes nothing of a report that was issued
! hint: kept report --issued 1; another --format or --width makes it again from its history
[2]
$ kept report --issued 1
! error: no report '1' was issued
! hint: issue one: kept report issue --title TEXT
[4]
$ kept report issue --summary --title "First report" --today 2024-11-20 > first.txt
! note: issued report 1, 2494 bytes, SHA-256 c21746b6113fd1ad7837878aaa0f72c4d7073090f5c494ac7277cf6322e1eccc
$ head -12 first.txt
================================================================================
First report
================================================================================

Report:       1
Scope:        every commitment: 1 of 1
As of:        2024-11-20
Fingerprint:  894141b1591c56eaba0681d6fa2bf3e9

At a glance: 1 of 1 commitments on 2024-11-20
=============================================
\
$ kept report issue --owner US --dry-run | head -8
================================================================================
Progress report: Talks
================================================================================

Report:       2
Scope:        owner US: 1 of 1
As of:        2025-01-15
Fingerprint:  01c52c0c4e6497f02b25ea9d981ffab5
! note: would issue report 2, 7417 bytes, SHA-256 ea2fd9b7d163004646e1a34684c0f062a0c4c7268b842b6fa146570d949ec360
$ kept update K-1 limited --note "The first round was held." --today 2024-12-01 -q
K-1
$ kept report issue attention --number 7 --as-of 2024-12-31 -o second.md
! note: issued report 7, 1868 bytes, SHA-256 44e0a929a0729370b4f4b13b51a41e6a9142b82f4e1c818da352ab8995eca2bb
$ head -8 second.md
\# Needs attention: Talks

- **Report:** 7
- **Scope:** every commitment: 1 of 1
- **As of:** 2024-12-31; assessed by tester
- **Fingerprint:** 500b883c399a555522893d238a58c698

\## Needs attention on 2024-12-31: 0 of 1
$ kept report issue --number 7
! error: report 7 was issued already
! hint: kept report --issued 7 prints it; the next number is 8
[1]
$ kept report issue --number none
! error: 'none' is not the number of a report
! hint: --number 2
[2]
$ kept report issue --issued 7
! error: what was issued already cannot be issued again
! hint: leave out --issued
[2]

# What was issued, by whom and when.
$ kept report issued
No.  Title         As of       Issued      Format  Name
---  ------------  ----------  ----------  ------  ----
  1  First report  2024-11-20  2024-11-20  text    1
  7  -             2024-12-31  2025-01-15  md      7
$ kept report issued -q
1
7
$ kept log --limit 1
2025-01-15 12:00 UTC, tester
- issued report 7
  as of: 2024-12-31
  fingerprint: 500b883c399a555522893d238a58c698
  format: md
  kind: attention-report
  full text: 44e0a929a072
  size: 1868
  made on: 2025-01-15
  width: 80
  asked for: attention --as-of 2024-12-31
! note: showing the newest step; all of them: --all
$ kept report issue --summary > /dev/null
! note: issued report 8, 2504 bytes, SHA-256 ebe1107239b83bd0ca64bc8973b3aa4316abf260373995ceff2e8f709c54d5e2
$ kept undo
undid 8: issued report
next: kept redo brings it back
$ kept report issued --format csv | cut -d, -f1-5
number,title,kind,as_of,issued
1,First report,progress-report,2024-11-20,2024-11-20
7,,attention-report,2024-12-31,2025-01-15
$ kept report issue --summary > /dev/null
! note: issued report 9, 2504 bytes, SHA-256 7d259d0ceea16a1a094cb17b8c6ac9bdfc4c972e15e986b5783bc49df372ad52

# Years later, after other edits: the same bytes.
$ kept edit K-1 --title "Hold more talks" --due 2025-06 --today 2027-01-01 -q
K-1
$ kept report --issued 1 --today 2027-06-01 | cmp - first.txt
$ kept report --issued 7 --today 2027-06-01 | cmp - second.md
$ kept report --issued 1 --today 2027-06-01 --width 80 | cmp - first.txt
$ kept report --issued 7 --format md --width 80 --today 2027-06-01 | cmp - second.md
$ kept report --issued 7 --today 2027-06-01 | head -8
\# Needs attention: Talks

- **Report:** 7
- **Scope:** every commitment: 1 of 1
- **As of:** 2024-12-31; assessed by tester
- **Fingerprint:** 500b883c399a555522893d238a58c698

\## Needs attention on 2024-12-31: 0 of 1
$ kept report --issued 1 --format md | head -8
\# First report

- **Report:** 1
- **Scope:** every commitment: 1 of 1
- **As of:** 2024-11-20
- **Fingerprint:** 894141b1591c56eaba0681d6fa2bf3e9

\## At a glance: 1 of 1 commitments on 2024-11-20
$ kept report --issued 1 --owner US
! error: '--owner' changes nothing of a report that was issued
! hint: kept report --issued 1; another --format or --width makes it again from its history
[2]
$ kept report --issued 2
! error: no report '2' was issued
! hint: issued are: 1, 7, 9
[4]
$ kept check -q
$ kept rebuild
rebuilt r.kept: everything made anew from 11 events
$ kept report --issued 1 | cmp - first.txt
$ kept export -o r.ndjson
$ kept init copy.kept -q
copy.kept
$ kept import r.ndjson --db copy.kept -q
r.ndjson
$ kept report --issued 1 --db copy.kept | cmp - first.txt

# Two copies both issue a number: after a merge neither is lost, and a digest tells them apart.
$ cp copy.kept other.kept
$ kept report issue attention --number 12 --title "From here" --db copy.kept -q > here.txt
! note: issued report 12, 2342 bytes, SHA-256 2e05538a7568122da99aa9075345bc157e6723471fa92a6459b36fcf695f5590
$ kept report issue attention --number 12 --title "From there" --db other.kept --by Kim -q > there.txt
! note: issued report 12, 2343 bytes, SHA-256 a523cfc8d0ecac04539a8ce737f13e4b886e65ab8ec1b413b036590c73b53f5d
$ kept merge other.kept --db copy.kept --no-backup -q
12
$ kept report issued --db copy.kept
No.  Title         As of       Issued      Format  Name
---  ------------  ----------  ----------  ------  ------------
  1  First report  2024-11-20  2024-11-20  text    1
  7  -             2024-12-31  2025-01-15  md      7
  9  -             2025-01-15  2025-01-15  text    9
 12  From here     2025-01-15  2025-01-15  text    2e05538a7568
 12  From there    2025-01-15  2025-01-15  text    a523cfc8d0ec
$ kept report issued --db copy.kept -q
1
7
9
2e05538a7568
a523cfc8d0ec
$ kept report --issued 12 --db copy.kept
! error: 2 reports answer to '12': 2e05538a7568 (From here), a523cfc8d0ec (From there)
! hint: name one by its digest: --issued 2e05538a7568
[4]
$ kept report --issued "$(sha256sum < here.txt | cut -c1-12)" --db copy.kept | cmp - here.txt
$ kept report --issued "$(sha256sum < there.txt | cut -c1-64)" --db copy.kept | cmp - there.txt
$ kept report issue attention --number 12 --db copy.kept
! error: report 12 was issued already
! hint: kept report --issued 12 prints it; the next number is 13
[1]

# Bytes that are gone, or were changed behind kept's back.
$ printf '%s\n' 'import sqlite3' 'db = sqlite3.connect("copy.kept")' 'db.executescript("DROP TRIGGER content_no_delete; DROP TRIGGER content_no_update")' 'of = "(SELECT sha256 FROM issued_report WHERE number = ?)"' 'db.execute("UPDATE content SET bytes = CAST(upper(CAST(bytes AS TEXT)) AS BLOB) WHERE sha256 = " + of, (1,))' 'db.execute("DELETE FROM content WHERE sha256 = " + of, (7,))' 'db.commit()' > change.py
$ python3 change.py
$ kept report --issued 1 --db copy.kept
! error: the bytes of report 1 are not those that were issued
! hint: kept check tells what else was changed; look for another copy of the register
[8]
$ kept report --issued 7 --db copy.kept
! error: the bytes of report 7 are not in this file
! hint: kept report --issued 7 --format md --width 80 makes it again from the history
[8]
$ kept report --issued 7 --db copy.kept --format md --width 80 | head -3
\# Needs attention: Talks

- **Report:** 7
$ kept report --issued 7 --db copy.kept --format html | grep '<h1'
<h1><small>Needs attention<span class="unseen">: </span></small>Talks</h1>
