# Documents, and meetings whose documents are still to come.
$ kept init d.kept
created d.kept
next: kept import DOCUMENT --db d.kept, or: kept add "TITLE" --db d.kept

$ kept add "Review the guidelines" --key K-1 --due "by SCM57"
added K-1: Review the guidelines
  due: by SCM57 (that meeting has no date yet)

$ kept list
Key  Commitment             Owed by  Due       Level         Schedule
---  ---------------------  -------  --------  ------------  --------
K-1  Review the guidelines  -        by SCM57  not assessed  -

# A deadline waits for its meeting: here it comes, then it has a date, then the date moves.
$ kept document add SCM57 --title "57th Security Consultative Meeting" --series SCM --edition 57
added SCM57: 57th Security Consultative Meeting
  series: SCM 57

$ kept document edit SCM57 --date 2025-11-04 --place Seoul
edited SCM57: 57th Security Consultative Meeting
  date: 2025-11-04
  place: Seoul

$ kept list
Key  Commitment             Owed by  Due         Level         Schedule
---  ---------------------  -------  ----------  ------------  -----------
K-1  Review the guidelines  -        2025-11-04  not assessed  on schedule

$ kept document edit scm57 --date 2025-11-14
edited SCM57: 57th Security Consultative Meeting
  date: 2025-11-04 -> 2025-11-14

$ kept list
Key  Commitment             Owed by  Due         Level         Schedule
---  ---------------------  -------  ----------  ------------  -----------
K-1  Review the guidelines  -        2025-11-14  not assessed  on schedule

$ kept document edit SCM57 --no-date
edited SCM57: 57th Security Consultative Meeting
  date: 2025-11-14 -> (none)

$ kept list
Key  Commitment             Owed by  Due       Level         Schedule
---  ---------------------  -------  --------  ------------  --------
K-1  Review the guidelines  -        by SCM57  not assessed  -

# The full text is kept in the register, with its digest.
$ printf '%s\n' '# A short act' 'They will meet again.' > act.md

$ kept document add ACT1 --title "A short act" --kind act --date 2024-10-30 --issuers "US; ROK" --address https://example.org/act --note "a remark" --file act.md --dry-run
dry run: nothing is written; this would be
added ACT1: A short act
  date: 2024-10-30
  full text: 2716a6fd9ad5

$ kept document add ACT1 --title "A short act" --kind act --date 2024-10-30 --issuers "US; ROK" --address https://example.org/act --note "a remark" --file act.md
added ACT1: A short act
  date: 2024-10-30
  full text: 2716a6fd9ad5

$ kept document show ACT1
================================================================================
ACT1  A short act
================================================================================

Kind:             act
Issued:           2024-10-30
Issued by:        US; ROK
Address:          https://example.org/act
Commitments:      0
Full text kept:   yes
SHA-256 of text:  2716a6fd9ad5f59741147b5da00ac333c0892223fbcc9e18dca9283c50b5af
                  95
Note:             a remark

$ kept document show ACT1 --text
\# A short act
They will meet again.

$ kept document show ACT1 --json
{
  "schema_version": 1,
  "kind": "document",
  "data": {
    "code": "ACT1",
    "title": "A short act",
    "kind": "act",
    "issued": {
      "text": "2024-10-30",
      "first": "2024-10-30",
      "last": "2024-10-30",
      "precision": "day"
    },
    "place": null,
    "issuers": "US; ROK",
    "series": null,
    "edition": null,
    "address": "https://example.org/act",
    "mark": null,
    "commitments": 0,
    "text_kept": true,
    "sha256": "2716a6fd9ad5f59741147b5da00ac333c0892223fbcc9e18dca9283c50b5af95",
    "original_form": null,
    "original_sha256": null,
    "note": "a remark"
  },
  "meta": {
    "total": null,
    "returned": null,
    "truncated": false,
    "as_of": null
  }
}

$ kept document add ACT2 -q
ACT2

$ kept document edit ACT2 --code ACT-B --title "Another act" --json
{
  "schema_version": 1,
  "kind": "changes",
  "data": [
    {
      "action": "edited",
      "type": "document",
      "key": "ACT-B",
      "text": "Another act",
      "fields": [
        {
          "field": "code",
          "from": "ACT2",
          "to": "ACT-B"
        },
        {
          "field": "title",
          "from": "ACT2",
          "to": "Another act"
        }
      ]
    }
  ],
  "meta": {
    "total": 1,
    "returned": 1,
    "truncated": false,
    "as_of": null,
    "dry_run": false,
    "notes": []
  }
}

$ kept document list
Code   Document                            Issued      Commitments
-----  ----------------------------------  ----------  -----------
ACT1   A short act                         2024-10-30            0
ACT-B  Another act                         unknown               0
SCM57  57th Security Consultative Meeting  unknown               0

$ kept document list -q
ACT1
ACT-B
SCM57

$ kept document edit ACT1 --title "A short act"
nothing to change

# Errors.
$ kept document add act1
! error: the code 'act1' is taken already
! hint: to see it: kept document show ACT1
[1]

$ kept document add ACT3 --file act.md
! error: this text is kept already, as ACT1
! hint: to see it: kept document show ACT1
[1]

$ kept document edit ACT1 --code SCM57
! error: the code 'SCM57' is taken already
! hint: to see it: kept document show SCM57
[1]

$ printf 'other\n' > other.md; kept document edit ACT1 --file other.md
! error: ACT1 is kept with another text already
! hint: give the new text a code of its own: kept document add ACT1-rev2 --file other.md
[1]

$ printf 'caf\351\n' > latin1.txt; kept document add ACT3 --file latin1.txt
! error: 'latin1.txt' is not UTF-8 text
! hint: the text of a document is kept as plain text; other files are evidence: kept update KEY STATUS --evidence FILE
[1]

$ kept document add ACT3 --file missing.md
! error: cannot read 'missing.md': No such file or directory
! hint: check the path; 'ls' shows what is in a folder
[1]

$ kept document add ACT3 --date 30/9/2026
! error: '30/9/2026' is not in ISO order (year-month-day, like 2026-09-30)
! hint: write 2026-09-30
[2]

$ kept document add ACT3 --title ""
! error: a document needs a title
! hint: --title TEXT
[2]

$ kept document add "A 3"
! error: 'A 3' cannot be a key
! hint: use letters, digits, '-', '_', '.' and '/', at most 64: SCM56-04
[2]

$ kept document edit ACT1
! error: what to change is missing
! hint: kept document edit ACT1 --date 2025-11-14; all fields: kept document edit --help
[2]

$ kept document edit ACT1 --place Seoul --no-place
! error: --place and --no-place exclude each other
! hint: give one of them
[2]

$ kept document show SCM57 --text
! error: the text of SCM57 is not kept here
! hint: kept document edit SCM57 --file FILE
[4]

$ kept document show ACT
! error: 'ACT' may be several documents
! hint: one of: ACT1, ACT-B
[4]

$ kept document show ACT11
! error: there is no document 'ACT11'
! hint: did you mean 'ACT1'?
[4]

$ kept document show NOTHING
! error: there is no document 'NOTHING'
! hint: see what there is: kept document list
[4]
