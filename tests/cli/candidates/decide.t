# A document whose passages are decided about one by one, without a terminal.
$ kept init r.kept -q
r.kept
$ cat > meeting.md <<'END'
> # Joint Statement of the 12th Harbour Dialogue (HD)
>
> Busan, 14 January 2025
>
> SAFE PASSAGE
>
> Norland and Sudland will keep the strait open by:
>
> - **Opening a joint traffic centre** at the narrows by the end of 2025.
> - **Sharing radar data** on every ship that passes.
> - **Training pilots.** Norland will pay for it. Sudland will run the school by 30 June 2026.
>
> The ministers thanked the port of Busan for its welcome.
>
> CLEAN WATER
>
> The two sides agreed on the following:
>
> - Norland will publish its discharge figures every year.
> - Sudland will ratify the ballast water convention by September 30, 2025.
> END
$ kept import meeting.md --propose
Document
========

Code:     HD12
Title:    Joint Statement of the 12th Harbour Dialogue (HD)
Kind:     joint statement
Issued:   2025-01-14
Place:    Busan
Series:   HD
Edition:  12
SHA-256:  3cc39fde719c68313e077486f3a955a19e4a02514587b9c06ef44f0ae3eecce5

Found
=====

No.  Lines  to  State     Passage                            Key  Reason
---  -----  --  --------  ---------------------------------  ---  --------------
  1      9   9  proposed  Opening a joint traffic centre     -    -

  2     10  10  proposed  Sharing radar data                 -    -

  3     11  11  proposed  Training pilots                    -    -

  4     13  13  rejected  The ministers thanked the port of  -    praises or
                          Busan for its welcome.                  condemns:
                                                                  "thank"

  5     19  19  proposed  Norland will publish its           -    -
                          discharge figures every year

  6     20  20  proposed  Sudland will ratify the ballast    -    -
                          water convention by September 30,
                          2025
! note: to decide: kept candidates accept HD12 NUMBER, kept candidates reject HD12 NUMBER --reason TEXT
$ kept list
no commitments
$ kept report --summary --json | grep -c '"key"'
0
[1]

# The same document again changes nothing.
$ kept import meeting.md --propose
nothing to change
! note: the document is here already, as HD12 with 0 commitments

# Accepting makes commitments with the next keys of the document.
$ kept candidates accept HD12 1 2 --dry-run
dry run: nothing is written; this would be
accepted HD12-01: Opening a joint traffic centre
  candidate: HD12 no. 1
  owner Norland: lead
  owner Sudland: lead
  due: 2025-12-31
accepted HD12-02: Sharing radar data
  candidate: HD12 no. 2
  owner Norland: lead
  owner Sudland: lead
! note: new parties: Norland, Sudland
! note: 3 candidates of HD12 still to be decided
$ kept candidates accept HD12 2
accepted HD12-01: Sharing radar data
  candidate: HD12 no. 2
  owner Norland: lead
  owner Sudland: lead
! note: new parties: Norland, Sudland
! note: 4 candidates of HD12 still to be decided
$ kept candidates accept HD12 1
accepted HD12-02: Opening a joint traffic centre
  candidate: HD12 no. 1
  owner Norland: lead
  owner Sudland: lead
  due: 2025-12-31
! note: 3 candidates of HD12 still to be decided
$ kept candidates accept HD12 1
! error: candidate HD12 no. 1 is accepted already, as HD12-02
! hint: to change the commitment: kept edit HD12-02
[1]
$ kept candidates reject HD12 5
! error: to reject a candidate needs a reason
! hint: --reason TEXT
[1]
$ kept candidates reject HD12 5 --reason "announced before"
rejected HD12 no. 5: Norland will publish its discharge figures every year
  reason: announced before
! note: 2 candidates of HD12 still to be decided
$ kept candidates edit HD12 6 --title "Ratify the ballast water convention" --due 2025-10
edited HD12 no. 6: Sudland will ratify the ballast water convention by September 30, 2025
  due: 2025-09-30 -> 2025-10 (2025-10-01 to 2025-10-31)
  kind: one-off -> (none)
  title: Sudland will ratify the ballast water convention by September 30, 2025 -> Ratify the ballast water convention
$ kept candidates edit HD12 6 --title "Ratify the ballast water convention"
nothing to change
$ kept candidates split HD12 3
replaced HD12 no. 3: Training pilots
  reason: split into 7, 8, 9
proposed HD12 no. 7: Training pilots
proposed HD12 no. 8: Norland will pay for it
proposed HD12 no. 9: Sudland will run the school by 30 June 2026
! note: 4 candidates of HD12 still to be decided
$ kept candidates split HD12 1
! error: candidate HD12 no. 1 is accepted already, as HD12-02
! hint: to change the commitment: kept edit HD12-02
[1]
$ kept candidates merge HD12 8 9
proposed HD12 no. 10: Norland will pay for it
replaced HD12 no. 8: Norland will pay for it
  reason: merged into 10
replaced HD12 no. 9: Sudland will run the school by 30 June 2026
  reason: merged into 10
! note: 3 candidates of HD12 still to be decided
$ kept candidates HD12
No.  Lines  to  State     Passage                        Key      Reason
---  -----  --  --------  -----------------------------  -------  --------------
  1      9   9  accepted  Opening a joint traffic        HD12-02  -
                          centre

  2     10  10  accepted  Sharing radar data             HD12-01  -

  3     11  11  replaced  Training pilots                -        split into 7,
                                                                  8, 9

  4     13  13  rejected  The ministers thanked the      -        praises or
                          port of Busan for its                   condemns:
                          welcome.                                "thank"

  5     19  19  rejected  Norland will publish its       -        announced
                          discharge figures every year            before

  6     20  20  proposed  Ratify the ballast water       -        -
                          convention

  7     11  11  proposed  Training pilots                -        -

  8     11  11  replaced  Norland will pay for it        -        merged into 10

  9     11  11  replaced  Sudland will run the school    -        merged into 10
                          by 30 June 2026

 10     11  11  proposed  Norland will pay for it        -        -
$ kept candidates HD12 --state proposed
No.  Lines  to  State     Passage                              Key  Reason
---  -----  --  --------  -----------------------------------  ---  ------
  6     20  20  proposed  Ratify the ballast water convention  -    -
  7     11  11  proposed  Training pilots                      -    -
 10     11  11  proposed  Norland will pay for it              -    -
$ kept candidates accept HD12 --all
accepted HD12-03: Ratify the ballast water convention
  candidate: HD12 no. 6
  owner Sudland: lead
  due: 2025-10 (2025-10-01 to 2025-10-31)
accepted HD12-04: Training pilots
  candidate: HD12 no. 7
  owner Norland: lead
accepted HD12-05: Norland will pay for it
  candidate: HD12 no. 10
  owner Norland: lead
  due: 2026-06-30
$ kept candidates HD12 --state accepted --json
{
  "schema_version": 1,
  "kind": "candidate-list",
  "data": [
    {
      "number": 1,
      "line_first": 9,
      "line_last": 9,
      "state": "accepted",
      "title": "Opening a joint traffic centre",
      "commitment": "HD12-02",
      "reason": null,
      "parties": [
        "Norland lead",
        "Sudland lead"
      ],
      "due": "2025-12-31",
      "section": "SAFE PASSAGE",
      "paragraph": "1",
      "chapeau": "Norland and Sudland will keep the strait open by:",
      "text": "Opening a joint traffic centre at the narrows by the end of 2025.",
      "rule": "under a lead-in that undertakes",
      "decided_by": "tester",
      "decided_at": "2025-01-15T12:00:00Z"
    },
    {
      "number": 2,
      "line_first": 10,
      "line_last": 10,
      "state": "accepted",
      "title": "Sharing radar data",
      "commitment": "HD12-01",
      "reason": null,
      "parties": [
        "Norland lead",
        "Sudland lead"
      ],
      "due": null,
      "section": "SAFE PASSAGE",
      "paragraph": "2",
      "chapeau": "Norland and Sudland will keep the strait open by:",
      "text": "Sharing radar data on every ship that passes.",
      "rule": "under a lead-in that undertakes",
      "decided_by": "tester",
      "decided_at": "2025-01-15T12:00:00Z"
    },
    {
      "number": 6,
      "line_first": 20,
      "line_last": 20,
      "state": "accepted",
      "title": "Ratify the ballast water convention",
      "commitment": "HD12-03",
      "reason": null,
      "parties": [
        "Sudland lead"
      ],
      "due": "2025-10",
      "section": "CLEAN WATER",
      "paragraph": "2",
      "chapeau": "The two sides agreed on the following:",
      "text": "Sudland will ratify the ballast water convention by September 30, 2025.",
      "rule": "says who will do what",
      "decided_by": "tester",
      "decided_at": "2025-01-15T12:00:00Z"
    },
    {
      "number": 7,
      "line_first": 11,
      "line_last": 11,
      "state": "accepted",
      "title": "Training pilots",
      "commitment": "HD12-04",
      "reason": null,
      "parties": [
        "Norland lead"
      ],
      "due": null,
      "section": "SAFE PASSAGE",
      "paragraph": "3",
      "chapeau": "Norland and Sudland will keep the strait open by:",
      "text": "Training pilots.",
      "rule": "says who will do what",
      "decided_by": "tester",
      "decided_at": "2025-01-15T12:00:00Z"
    },
    {
      "number": 10,
      "line_first": 11,
      "line_last": 11,
      "state": "accepted",
      "title": "Norland will pay for it",
      "commitment": "HD12-05",
      "reason": null,
      "parties": [
        "Norland lead"
      ],
      "due": "2026-06-30",
      "section": "SAFE PASSAGE",
      "paragraph": "3",
      "chapeau": "Norland and Sudland will keep the strait open by:",
      "text": "Norland will pay for it.\nSudland will run the school by 30 June 2026.",
      "rule": "says who will do what",
      "decided_by": "tester",
      "decided_at": "2025-01-15T12:00:00Z"
    }
  ],
  "meta": {
    "total": 5,
    "returned": 5,
    "truncated": false,
    "as_of": null
  }
}
$ kept list
Key      Commitment        Owed by         Due         Level         Schedule
-------  ----------------  --------------  ----------  ------------  -----------
HD12-01  Sharing radar     Norland,        -           not assessed  -
         data              Sudland

HD12-02  Opening a joint   Norland,        2025-12-31  not assessed  on schedule
         traffic centre    Sudland

HD12-03  Ratify the        Sudland         2025-10     not assessed  on schedule
         ballast water
         convention

HD12-04  Training pilots   Norland         -           not assessed  -

HD12-05  Norland will pay  Norland         2026-06-30  not assessed  on schedule
         for it
$ kept log --limit 3
2025-01-15 12:00 UTC, tester
- added HD12-03: Ratify the ballast water convention
  chapeau: The two sides agreed on the following:
  document: HD12
  due: 2025-10 (2025-10-01 to 2025-10-31)
  first line: 20
  last line: 20
  made: 2025-01-14
  owner Sudland: lead
  paragraph: 2
  section: CLEAN WATER
  text: Sudland will ratify the ballast water convention by September 30, 2025.
- accepted candidate HD12 no. 6
  commitment: HD12-03
- added HD12-04: Training pilots
  chapeau: Norland and Sudland will keep the strait open by:
  document: HD12
  first line: 11
  last line: 11
  made: 2025-01-14
  owner Norland: lead
  paragraph: 3
  section: SAFE PASSAGE
  text: Training pilots.
- accepted candidate HD12 no. 7
  commitment: HD12-04
- added HD12-05: Norland will pay for it
  chapeau: Norland and Sudland will keep the strait open by:
  document: HD12
  due: 2026-06-30
  first line: 11
  last line: 11
  made: 2025-01-14
  owner Norland: lead
  paragraph: 3
  section: SAFE PASSAGE
  text: Norland will pay for it.
  Sudland will run the school by 30 June 2026.
- accepted candidate HD12 no. 10
  commitment: HD12-05

2025-01-15 12:00 UTC, tester
- proposed candidate HD12 no. 10: Norland will pay for it
  due: 2026-06-30
- replaced candidate HD12 no. 8
  reason: merged into 10
- replaced candidate HD12 no. 9
  reason: merged into 10

2025-01-15 12:00 UTC, tester
- proposed candidate HD12 no. 7: Training pilots
- proposed candidate HD12 no. 8: Norland will pay for it
- proposed candidate HD12 no. 9: Sudland will run the school by 30 June 2026
  due: 2026-06-30
- replaced candidate HD12 no. 3
  reason: split into 7, 8, 9
! note: showing the newest 3 steps; all of them: --all
$ kept show HD12-03
================================================================================
HD12-03  Ratify the ballast water convention
================================================================================

Chapeau
  | The two sides agreed on the following:

Commitment
  | Sudland will ratify the ballast water convention by September 30, 2025.

Source:  HD12, section "CLEAN WATER", paragraph 2, line 20

Level:             not assessed
Disposition:       open
Schedule:          on schedule
Freshness:         never checked
Parties assessed:  0 of 1

Made:      2025-01-14
Due:       2025-10
Last day:  2025-10-31

Party    Name     Role  Level         Disposition  Since
-------  -------  ----  ------------  -----------  -----
Sudland  Sudland  lead  not assessed  open         -

History: nobody has recorded anything yet.
$ kept undo
undid HD12-03: added Ratify the ballast water convention
undid HD12 no. 6: accepted candidate
undid HD12-04: added Training pilots
undid HD12 no. 7: accepted candidate
undid HD12-05: added Norland will pay for it
undid HD12 no. 10: accepted candidate
next: kept redo brings it back
$ kept candidates HD12 --state proposed
No.  Lines  to  State     Passage                              Key  Reason
---  -----  --  --------  -----------------------------------  ---  ------
  6     20  20  proposed  Ratify the ballast water convention  -    -
  7     11  11  proposed  Training pilots                      -    -
 10     11  11  proposed  Norland will pay for it              -    -
$ kept redo
redid HD12-03: added Ratify the ballast water convention
redid HD12 no. 6: accepted candidate
redid HD12-04: added Training pilots
redid HD12 no. 7: accepted candidate
redid HD12-05: added Norland will pay for it
redid HD12 no. 10: accepted candidate
$ kept check
file:                  r.kept
verdict:               sound
schema:                1
events:                43
kept texts and files:  1
fingerprint:           84b7 ac63 b8ac 5235 4ae6 b9a6 1976 567d
$ kept check --quotes
file:                  r.kept
verdict:               every quotation stands
commitments compared:  5 of 5
texts that stand:      5 of 5
lead-ins that stand:   5 of 5
texts edited:          0 of 5
first texts of these that stand:
                       0 of 0

Faults
none

Not compared
none
$ kept sql "SELECT number, state, commitment, decided_by, decided_at FROM v_candidate ORDER BY number"
number  state     commitment  decided_by  decided_at
------  --------  ----------  ----------  --------------------
     1  accepted  HD12-02     tester      2025-01-15T12:00:00Z
     2  accepted  HD12-01     tester      2025-01-15T12:00:00Z
     3  replaced  -           tester      2025-01-15T12:00:00Z
     4  rejected  -           tester      2025-01-15T12:00:00Z
     5  rejected  -           tester      2025-01-15T12:00:00Z
     6  accepted  HD12-03     tester      2025-01-15T12:00:00Z
     7  accepted  HD12-04     tester      2025-01-15T12:00:00Z
     8  replaced  -           tester      2025-01-15T12:00:00Z
     9  replaced  -           tester      2025-01-15T12:00:00Z
    10  accepted  HD12-05     tester      2025-01-15T12:00:00Z

# A passage that was passed over is taken after all.
$ kept candidates accept HD12 4
accepted HD12-06: The ministers thanked the port of Busan for its welcome
  candidate: HD12 no. 4
$ kept show HD12-05
================================================================================
HD12-05  Norland will pay for it
================================================================================

Chapeau
  | Norland and Sudland will keep the strait open by:

Commitment
  | Norland will pay for it.
  | Sudland will run the school by 30 June 2026.

Source:  HD12, section "SAFE PASSAGE", paragraph 3, line 11

Level:             not assessed
Disposition:       open
Schedule:          on schedule
Freshness:         never checked
Parties assessed:  0 of 1

Made:  2025-01-14
Due:   2026-06-30

Party    Name     Role  Level         Disposition  Since
-------  -------  ----  ------------  -----------  -----
Norland  Norland  lead  not assessed  open         -

History: nobody has recorded anything yet.
