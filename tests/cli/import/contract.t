# What programs get: a commitment an object, and the passages that are none beside them.
$ kept init r.kept -q
r.kept
$ printf '# Plan\n\nThe ministry will:\n\n- Publish a report each year by the end of 2026.\n\nThis was a good year.\n' > plan.md
$ kept import plan.md --dry-run --json --explain
{
  "schema_version": 1,
  "kind": "document-import",
  "data": [
    {
      "key": "DOC1-01",
      "title": "Publish a report each year by the end of 2026",
      "text": "Publish a report each year by the end of 2026.",
      "chapeau": "The ministry will:",
      "section": null,
      "paragraph": "1",
      "line_first": 5,
      "line_last": 5,
      "verb": "publish",
      "binding": "high",
      "novelty": "new",
      "time_kind": "recurring",
      "parent": null,
      "owners": [],
      "due": {
        "text": "by the end of 2026",
        "first": "2026-12-31",
        "last": "2026-12-31",
        "precision": "day",
        "basis": "text",
        "expression": "2026-12-31"
      },
      "confidence": 0.9,
      "rule": "under a lead-in that undertakes"
    }
  ],
  "document": {
    "code": "DOC1",
    "title": "Plan",
    "kind": null,
    "issued": null,
    "place": null,
    "issuers": [],
    "series": null,
    "edition": null,
    "sha256": "00f215fd9267b02adfecf28a5826b5a3e747ecc7b90ff033f5cc4e079b10dfa0"
  },
  "rejected": [
    {
      "line_first": 7,
      "line_last": 7,
      "reason": "background: nobody undertakes anything in it",
      "text": "This was a good year."
    }
  ],
  "furniture": [
    {
      "line_first": 1,
      "line_last": 1,
      "what": "title",
      "text": "Plan"
    },
    {
      "line_first": 3,
      "line_last": 3,
      "what": "lead-in",
      "text": "The ministry will:"
    }
  ],
  "explained": [
    {
      "line_first": 1,
      "line_last": 1,
      "verdict": "furniture",
      "rule": "title",
      "text": "Plan"
    },
    {
      "line_first": 3,
      "line_last": 3,
      "verdict": "furniture",
      "rule": "lead-in",
      "text": "The ministry will:"
    },
    {
      "line_first": 5,
      "line_last": 5,
      "verdict": "commitment",
      "rule": "under a lead-in that undertakes: \"publish\"",
      "text": "Publish a report each year by the end of 2026."
    },
    {
      "line_first": 7,
      "line_last": 7,
      "verdict": "rejected",
      "rule": "background: nobody undertakes anything in it",
      "text": "This was a good year."
    }
  ],
  "meta": {
    "total": 1,
    "returned": 1,
    "truncated": false,
    "as_of": null,
    "dry_run": true
  }
}
! note: dry run: nothing is written
$ kept import plan.md --dry-run --explain
Document
========

Code:     DOC1
Title:    Plan
Kind:     -
Issued:   unknown
Place:    -
Series:   -
Edition:  -
SHA-256:  00f215fd9267b02adfecf28a5826b5a3e747ecc7b90ff033f5cc4e079b10dfa0

Found
=====

Commitments
Key      Title                                    Lines  to  Parties  Due
-------  ---------------------------------------  -----  --  -------  ----------
DOC1-01  Publish a report each year by the end        5   5  -        2026-12-31
         of 2026

Passages not taken
Lines  to  Reason                                        Text
-----  --  --------------------------------------------  ---------------------
    7   7  background: nobody undertakes anything in it  This was a good year.

Why
Lines  to  Verdict     Rule                         Passage
-----  --  ----------  ---------------------------  ----------------------------
    1   1  furniture   title                        Plan
    3   3  furniture   lead-in                      The ministry will:
    5   5  commitment  under a lead-in that         Publish a report each year
                       undertakes: "publish"        by the end of 2026.
    7   7  rejected    background: nobody           This was a good year.
                       undertakes anything in it
! note: dry run: nothing is written
$ kept import plan.md --dry-run --min-binding firm
! error: unknown grade 'firm'
! hint: known are: high, medium, low
[2]
$ kept import plan.md --dry-run --min-confidence much
! error: 'much' is not a number from 0 to 1
! hint: kept import plan.md --min-confidence 0.7
[2]
$ kept import plan.md --dry-run --min-confidence 0.99
Document
========

Code:     DOC1
Title:    Plan
Kind:     -
Issued:   unknown
Place:    -
Series:   -
Edition:  -
SHA-256:  00f215fd9267b02adfecf28a5826b5a3e747ecc7b90ff033f5cc4e079b10dfa0

Found
=====

Commitments
none found

Passages not taken
Lines  to  Reason                             Text
-----  --  ---------------------------------  ----------------------------------
    5   5  less sure than asked for: 90%      Publish a report each year by the
                                              end of 2026.
    7   7  background: nobody undertakes      This was a good year.
           anything in it
! note: dry run: nothing is written
