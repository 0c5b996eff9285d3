# Whether the commitments still stand, word for word, in the document they are quoted from.
$ kept init r.kept -q
r.kept
$ kept import $FIXTURES/documents/scm56.md -q
SCM56-01
SCM56-02
SCM56-03
SCM56-04
SCM56-05
SCM56-06
SCM56-07
! note: new parties, with the roles that the text suggests: US (United States), ROK (Republic of Korea), NCG (Nuclear Consultative Group), DPRK (Democratic People's Republic of Korea), DSTEC (Defense Science and Technology Executive Committee), PIPIR (Partnership for Indo-Pacific Industrial Resilience), JPN (Japan); kept edit and kept party edit put them right
$ kept check --quotes
file:                  r.kept
verdict:               every quotation stands
commitments compared:  7 of 7
texts that stand:      7 of 7
lead-ins that stand:   7 of 7
texts edited:          0 of 7
first texts of these that stand:
                       0 of 0

Faults
none

Not compared
none
$ kept add "Hold the exercise" --key K-1 -q
K-1
$ kept check --quotes
file:                  r.kept
verdict:               every quotation stands
commitments compared:  7 of 8
texts that stand:      7 of 7
lead-ins that stand:   7 of 7
texts edited:          0 of 7
first texts of these that stand:
                       0 of 0

Faults
none

Not compared
Key  Why
---  --------------------
K-1  it names no document

# A text that was edited and no longer stands is told from one that never stood.
$ kept edit SCM56-04 --text "Setting up the Defense Science Committee" -q
SCM56-04
$ kept add "Publish the minutes" --text "Publishing the minutes of the meeting." --document SCM56 --key K-2 -q
K-2
$ kept add "Meet" --text "Meeting ..." --chapeau "The two sides agreed on:" --document SCM56 --key K-3 -q
K-3
$ kept edit SCM56-05 --lines 2-3 -q
SCM56-05
$ kept check --quotes
file:                  r.kept
verdict:               4 faults
commitments compared:  9 of 10
texts that stand:      7 of 9
lead-ins that stand:   7 of 8
texts edited:          1 of 9
first texts of these that stand:
                       1 of 1

Faults
Key       Fault                                 What to do
--------  ------------------------------------  --------------------------------
K-2       its text does not stand in SCM56:     kept document show SCM56 --text,
          its first word, 'Publishing', does    then kept edit K-2 --text with
          not occur in it                       its words

K-3       its lead-in does not stand in SCM56:  kept document show SCM56 --text,
          at line 13 the document has 'United'  then kept edit K-3 --chapeau
          where 'two' is quoted                 with its words

SCM56-04  its text was edited by tester on      kept log SCM56-04 has the first
          2025-01-15 and no longer stands in    text, kept edit SCM56-04 --text
          SCM56: at line 23 the document has    TEXT puts it back; if another
          'and' where 'Committee' is quoted;    document has the new words: kept
          its first text does stand in SCM56    edit SCM56-04 --document CODE

SCM56-05  its text stands at line 24 of SCM56,  kept edit SCM56-05 --lines 24-24
          not at lines 2 to 3

Not compared
Key  Why
---  --------------------
K-1  it names no document
[8]
$ kept check --quotes --json
{
  "schema_version": 1,
  "kind": "check-quotes",
  "data": {
    "file": "r.kept",
    "verdict": "4 faults",
    "checked": {
      "count": 9,
      "of": 10
    },
    "texts": {
      "count": 7,
      "of": 9
    },
    "chapeaux": {
      "count": 7,
      "of": 8
    },
    "edited": {
      "count": 1,
      "of": 9
    },
    "first_texts": {
      "count": 1,
      "of": 1
    },
    "faults": [
      {
        "key": "K-2",
        "document": "SCM56",
        "part": "text",
        "fault": "its text does not stand in SCM56: its first word, 'Publishing', does not occur in it",
        "advice": "kept document show SCM56 --text, then kept edit K-2 --text with its words"
      },
      {
        "key": "K-3",
        "document": "SCM56",
        "part": "chapeau",
        "fault": "its lead-in does not stand in SCM56: at line 13 the document has 'United' where 'two' is quoted",
        "advice": "kept document show SCM56 --text, then kept edit K-3 --chapeau with its words"
      },
      {
        "key": "SCM56-04",
        "document": "SCM56",
        "part": "text",
        "fault": "its text was edited by tester on 2025-01-15 and no longer stands in SCM56: at line 23 the document has 'and' where 'Committee' is quoted; its first text does stand in SCM56",
        "advice": "kept log SCM56-04 has the first text, kept edit SCM56-04 --text TEXT puts it back; if another document has the new words: kept edit SCM56-04 --document CODE"
      },
      {
        "key": "SCM56-05",
        "document": "SCM56",
        "part": "lines",
        "fault": "its text stands at line 24 of SCM56, not at lines 2 to 3",
        "advice": "kept edit SCM56-05 --lines 24-24"
      }
    ],
    "unchecked": [
      {
        "key": "K-1",
        "reason": "it names no document"
      }
    ]
  },
  "meta": {
    "total": null,
    "returned": null,
    "truncated": false,
    "as_of": null,
    "faults": 4
  }
}
[8]

# What the advice says puts it right.
$ kept edit SCM56-05 --lines 24 --dry-run -q
SCM56-05
$ kept edit SCM56-05 --no-lines -q
SCM56-05

$ kept check --quotes --contains 00000000000000000000000000000000
! error: --contains, --signed-by and --quotes are different checks
! hint: run kept check once with each
[2]
$ kept edit SCM56-05 --lines twelve
! error: 'twelve' is not a line number
! hint: the lines of kept document show CODE --text: --lines 12 or --lines 12-14
[2]
$ kept edit SCM56-05 --lines 14-12
! error: line 12 stands before line 14
! hint: the lines of kept document show CODE --text: --lines 12 or --lines 12-14
[2]
