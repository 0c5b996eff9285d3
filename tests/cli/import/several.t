# Several documents are one command: all of them, or with --keep-going the good ones.
$ kept init r.kept -q
r.kept
$ printf '# Plan of the harbour\n\n3 March 2025\n\nThe ministry will publish a report by the end of 2026.\n' > one.md
$ printf '# Plan of the river\n\nThe ministry will build a weir. The river is long.\n' > two.md
$ printf '\377\376' > torn.md
$ printf 'key,title\nT-1,Open\n' > table.csv
$ kept import one.md two.md torn.md table.csv
! error: 2 faults in 4 files; nothing was imported
!   torn.md: line 1: the file is UTF-16, not UTF-8 (convert it and import the copy: iconv -f UTF-16 -t UTF-8 FILE > COPY)
!   table.csv is a table, and these are documents (import it by itself: kept import table.csv)
! hint: mend the files, or take the good ones only: --keep-going
[1]
$ kept document list
no documents
$ kept import one.md two.md torn.md --keep-going
                                            Not
File     Outcome   Document  Commitments  taken
-------  --------  --------  -----------  -----
one.md   imported  DOC1                1      0
two.md   imported  DOC2                1      1
torn.md  fault     -                   0      -
! note: 2 documents with 2 commitments, 0 known already, 1 fault
! note: torn.md: line 1: the file is UTF-16, not UTF-8 (convert it and import the copy: iconv -f UTF-16 -t UTF-8 FILE > COPY)
[3]
$ kept import one.md two.md
                                          Not
File    Outcome  Document  Commitments  taken
------  -------  --------  -----------  -----
one.md  known    DOC1                1      -
two.md  known    DOC2                1      -
! note: 0 documents with 0 commitments, 2 known already, 0 faults
$ kept import one.md two.md --json
{
  "schema_version": 1,
  "kind": "document-imports",
  "data": [
    {
      "file": "one.md",
      "outcome": "known",
      "document": "DOC1",
      "commitments": 1,
      "rejected": null,
      "issued": {
        "text": "2025-03-03",
        "first": "2025-03-03",
        "last": "2025-03-03",
        "precision": "day"
      },
      "title": "Plan of the harbour",
      "sha256": "bb39f69dff534facff85277271a33fdb3ebeffd2e324e10a15faeb0ad3235cdc",
      "duplicates": null,
      "error": null,
      "hint": null
    },
    {
      "file": "two.md",
      "outcome": "known",
      "document": "DOC2",
      "commitments": 1,
      "rejected": null,
      "issued": null,
      "title": "Plan of the river",
      "sha256": "da10b1835ea33f66062d9ae572349469ab95616f8842b9c89d54f4c18f9a7e00",
      "duplicates": null,
      "error": null,
      "hint": null
    }
  ],
  "meta": {
    "total": 2,
    "returned": 2,
    "truncated": false,
    "as_of": null,
    "dry_run": false,
    "imported": 0,
    "known": 2,
    "faults": 0,
    "commitments": 0,
    "rejected": 0
  }
}
! note: 0 documents with 0 commitments, 2 known already, 0 faults
# One command is one step.
$ kept undo
undid DOC1: added document Plan of the harbour
undid DOC1-01: added The ministry will publish a report by the end of 2026
undid DOC1 no. 1: accepted candidate The ministry will publish a report by the end of 2026
undid DOC2: added document Plan of the river
undid DOC2-01: added The ministry will build a weir
undid DOC2 no. 1: accepted candidate The ministry will build a weir
undid DOC2 no. 2: rejected candidate The river is long.
next: kept redo brings it back
$ kept import one.md two.md --dry-run
                                           Not
File    Outcome   Document  Commitments  taken
------  --------  --------  -----------  -----
one.md  imported  DOC1                1      0
two.md  imported  DOC2                1      1
! note: dry run: nothing is written
! note: 2 documents with 2 commitments, 0 known already, 0 faults
$ kept import one.md two.md -q
! note: 2 documents with 2 commitments, 0 known already, 0 faults
$ kept list
                                     Owed
Key      Commitment                  by    Due         Level         Schedule
-------  --------------------------  ----  ----------  ------------  -----------
DOC1-02  The ministry will publish   -     2026-12-31  not assessed  on schedule
         a report by the end of
         2026

DOC2-02  The ministry will build a   -     -           not assessed  -
         weir
$ kept import one.md two.md --title Plan
! error: --title speaks of one document, and these are 2
! hint: import that document by itself
[2]
$ kept import one.md two.md --as commitments
! error: several files at once are documents, not commitments
! hint: import tables and registers one by one
[2]
$ kept import
! error: FILE is missing
! hint: kept import --help
[2]
