# The next meeting of a series: its commitments are its own, linked to those they go on with.
$ kept init r.kept -q
r.kept
$ cat > first.md <<'END'
> # Joint Statement of the 12th Harbour Dialogue (HD)
>
> Busan, 14 January 2025
>
> Norland and Sudland will keep the strait open by:
>
> - **Opening a joint traffic centre** at the narrows by the end of 2025.
> - **Sharing radar data** on every ship that passes the strait.
> - **Dredging the eastern channel** to twelve metres by the summer.
> END
$ sed -e 's/by the end of 2025/by the end of 2027/' -e '/Dredging/d' first.md > second.md
$ cat >> second.md <<'END'
> - **Training pilots** of both countries in one school.
> END
$ kept import first.md -q
HD12-01
HD12-02
HD12-03
! note: new parties, with the roles that the text suggests: Norland, Sudland; kept edit and kept party edit put them right
$ cat > next.md <<'END'
> # Joint Statement of the 13th Harbour Dialogue (HD)
>
> Oslo, 15 January 2025
>
> Norland and Sudland will keep the strait open by:
>
> - **Sharing radar data** on every ship that passes the strait, and weather data from both shores.
> - **Opening a joint traffic centre** at the narrows by the end of 2026.
> - **Training pilots** of both countries in one school.
> END
$ kept import next.md --series HD --dry-run
Document
========

Code:     HD13
Title:    Joint Statement of the 13th Harbour Dialogue (HD)
Kind:     joint statement
Issued:   2025-01-15
Place:    Oslo
Series:   HD
Edition:  13
SHA-256:  fd979a720a1ae8c1d68cbad8989851475ed882a9e493963313f65b4433f9d1c4

Found
=====

Commitments
Key      Title                      Lines  to  Parties                Due
-------  -------------------------  -----  --  ---------------------  ----------
HD13-01  Sharing radar data             7   7  Norland lead, Sudland  -
                                               lead
HD13-02  Opening a joint traffic        8   8  Norland lead, Sudland  2026-12-31
         centre                                lead
HD13-03  Training pilots                9   9  Norland lead, Sudland  -
                                               lead

Passages not taken
none

Compared with HD12
==================

Key      Change   Before   Link         Due             Wording
-------  -------  -------  -----------  --------------  ------------------------
HD13-01  changed  HD12-02  expands      -               Sharing radar data on
                                                        every ship that passes
                                                        the [-strait.-]
                                                        {+strait, and weather
                                                        data from both shores.+}

HD13-02  changed  HD12-01  reschedules  2025-12-31 ->   Opening a joint traffic
                                        2026-12-31      centre at the narrows by
                                                        the end of [-2025.-]
                                                        {+2026.+}

HD13-03  new      -        -            -               Training pilots

-        dropped  HD12-03  -            -               Dredging the eastern
                                                        channel
! note: dry run: nothing is written
! note: compared with HD12: 0 matched, 2 changed, 1 new, 1 dropped
! note: nothing is recorded of what was dropped: HD12-03; if it was given up: kept update KEY withdrawn --reason TEXT
$ kept import next.md --series HD --yes --json
{
  "schema_version": 1,
  "kind": "document-import",
  "data": [
    {
      "key": "HD13-01",
      "title": "Sharing radar data",
      "text": "Sharing radar data on every ship that passes the strait, and weather data from both shores.",
      "chapeau": "Norland and Sudland will keep the strait open by:",
      "section": null,
      "paragraph": "1",
      "line_first": 7,
      "line_last": 7,
      "verb": "share",
      "binding": "high",
      "novelty": "new",
      "time_kind": "one-off",
      "parent": null,
      "owners": [
        {
          "party": "Norland",
          "role": "lead"
        },
        {
          "party": "Sudland",
          "role": "lead"
        }
      ],
      "due": null,
      "confidence": 0.9,
      "rule": "under a lead-in that undertakes"
    },
    {
      "key": "HD13-02",
      "title": "Opening a joint traffic centre",
      "text": "Opening a joint traffic centre at the narrows by the end of 2026.",
      "chapeau": "Norland and Sudland will keep the strait open by:",
      "section": null,
      "paragraph": "2",
      "line_first": 8,
      "line_last": 8,
      "verb": "open",
      "binding": "high",
      "novelty": "new",
      "time_kind": "one-off",
      "parent": null,
      "owners": [
        {
          "party": "Norland",
          "role": "lead"
        },
        {
          "party": "Sudland",
          "role": "lead"
        }
      ],
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
    },
    {
      "key": "HD13-03",
      "title": "Training pilots",
      "text": "Training pilots of both countries in one school.",
      "chapeau": "Norland and Sudland will keep the strait open by:",
      "section": null,
      "paragraph": "3",
      "line_first": 9,
      "line_last": 9,
      "verb": "train",
      "binding": "high",
      "novelty": "new",
      "time_kind": "one-off",
      "parent": null,
      "owners": [
        {
          "party": "Norland",
          "role": "lead"
        },
        {
          "party": "Sudland",
          "role": "lead"
        }
      ],
      "due": null,
      "confidence": 0.9,
      "rule": "under a lead-in that undertakes"
    }
  ],
  "document": {
    "code": "HD13",
    "title": "Joint Statement of the 13th Harbour Dialogue (HD)",
    "kind": "joint statement",
    "issued": {
      "text": "2025-01-15",
      "first": "2025-01-15",
      "last": "2025-01-15",
      "precision": "day"
    },
    "place": "Oslo",
    "issuers": [],
    "series": "HD",
    "edition": "13",
    "sha256": "fd979a720a1ae8c1d68cbad8989851475ed882a9e493963313f65b4433f9d1c4"
  },
  "rejected": [],
  "furniture": [
    {
      "line_first": 1,
      "line_last": 1,
      "what": "title",
      "text": "Joint Statement of the 13th Harbour Dialogue (HD)"
    },
    {
      "line_first": 3,
      "line_last": 3,
      "what": "date",
      "text": "Oslo, 15 January 2025"
    },
    {
      "line_first": 5,
      "line_last": 5,
      "what": "lead-in",
      "text": "Norland and Sudland will keep the strait open by:"
    }
  ],
  "comparison": [
    {
      "key": "HD13-01",
      "change": "changed",
      "before": "HD12-02",
      "relations": "expands",
      "due": null,
      "wording": "Sharing radar data on every ship that passes the [-strait.-] {+strait, and weather data from both shores.+}",
      "likeness": 0.7391304347826086
    },
    {
      "key": "HD13-02",
      "change": "changed",
      "before": "HD12-01",
      "relations": "reschedules",
      "due": "2025-12-31 -> 2026-12-31",
      "wording": "Opening a joint traffic centre at the narrows by the end of [-2025.-] {+2026.+}",
      "likeness": 0.84375
    },
    {
      "key": "HD13-03",
      "change": "new",
      "before": null,
      "relations": null,
      "due": null,
      "wording": "Training pilots",
      "likeness": 0.0
    },
    {
      "key": null,
      "change": "dropped",
      "before": "HD12-03",
      "relations": null,
      "due": null,
      "wording": "Dredging the eastern channel",
      "likeness": 0.0
    }
  ],
  "meta": {
    "total": 3,
    "returned": 3,
    "truncated": false,
    "as_of": null,
    "dry_run": false
  }
}
! note: compared with HD12: 0 matched, 2 changed, 1 new, 1 dropped
! note: nothing is recorded of what was dropped: HD12-03; if it was given up: kept update KEY withdrawn --reason TEXT
$ kept sql "SELECT source, relation, target FROM v_link"
source   relation     target
-------  -----------  -------
HD13-01  expands      HD12-02
HD13-02  reschedules  HD12-01
$ kept show HD13-02
================================================================================
HD13-02  Opening a joint traffic centre
================================================================================

Chapeau
  | Norland and Sudland will keep the strait open by:

Commitment
  | Opening a joint traffic centre at the narrows by the end of 2026.

Source:  HD13, paragraph 2, line 8

Level:             not assessed
Disposition:       open
Schedule:          on schedule
Freshness:         never checked
Parties assessed:  0 of 2

Made:  2025-01-15
Due:   2026-12-31

Party    Name     Role  Level         Disposition  Since
-------  -------  ----  ------------  -----------  -----
Norland  Norland  lead  not assessed  open         -
Sudland  Sudland  lead  not assessed  open         -

Links
- HD13-02 reschedules HD12-01

History: nobody has recorded anything yet.

# Errors.
$ kept import next.md --revises HD99
nothing to change
! note: the document is here already, as HD13 with 3 commitments
$ kept import next.md --revises HD12 --series HD
nothing to change
! note: the document is here already, as HD13 with 3 commitments
$ kept document add EMPTY --title "Nothing in it" -q
EMPTY
$ printf '# Another\n\nWe will:\n\n- meet\n' > other.md
$ kept import other.md --revises EMPTY
! error: EMPTY has no commitments that could be revised
! hint: kept import other.md without --revises takes it in by itself
[1]
$ kept import other.md --revises HD12 --propose
Document
========

Code:     HD12-R2
Title:    Another
Kind:     -
Issued:   unknown
Place:    -
Series:   -
Edition:  -
SHA-256:  415622d9d49d327d17c03e1b6a4abc74a1e748e4325a27842798fe54cc17aade

Compared with HD12
==================

Key      Change   Due  Wording
-------  -------  ---  ------------------------------
HD12-04  new      -    Meet
HD12-01  dropped  -    Opening a joint traffic centre
HD12-02  dropped  -    Sharing radar data
HD12-03  dropped  -    Dredging the eastern channel

Found
=====

No.  Lines  to  State     Passage  Key  Reason
---  -----  --  --------  -------  ---  ------
  1      5   5  proposed  Meet     -    -
! note: to decide: kept candidates accept HD12-R2 NUMBER, kept candidates reject HD12-R2 NUMBER --reason TEXT
