# Several bodies act, each with the abbreviation that the text gives it.
$ kept init r.kept -q
r.kept
$ printf '# Joint statement\n\nThe Ministry of Trade (MOT) and the Ministry of Finance (MOF) will:\n\n- Publish a list of goods.\n\nThe Norland Coast Guard (NCG) and the Sudland Fisheries Agency (SFA) will deepen ties by:\n\n- Holding talks every year.\n\nThe ministers decided to:\n\n- remove duties by 1 July 2025.\n' > s.md
$ kept import s.md
Document
========

Code:     DOC1
Title:    -
Kind:     joint statement
Issued:   unknown
Place:    -
Series:   -
Edition:  -
SHA-256:  9130a3a1a435f67eab1e22a87a9d789f4509a7266dc22a1d3ec37d9c7e867bfc

Found
=====

Commitments
Key      Title                         Lines  to  Parties             Due
-------  ----------------------------  -----  --  ------------------  ----------
DOC1-01  Publish a list of goods           5   5  MOT lead, MOF lead  -
DOC1-02  Holding talks every year          9   9  NCG lead, SFA lead  annual
DOC1-03  Remove duties by 1 July 2025     13  13  -                   2025-07-01

Passages not taken
none
! note: new parties, with the roles that the text suggests: MOT (Ministry of Trade), MOF (Ministry of Finance), NCG (Norland Coast Guard), SFA (Sudland Fisheries Agency); kept edit and kept party edit put them right
$ kept show DOC1-01
================================================================================
DOC1-01  Publish a list of goods
================================================================================

Chapeau
  | The Ministry of Trade (MOT) and the Ministry of Finance (MOF) will:

Commitment
  | Publish a list of goods.

Source:  DOC1, paragraph 1, line 5

Level:             not assessed
Disposition:       open
Schedule:          no deadline
Freshness:         never checked
Parties assessed:  0 of 2

Made:  unknown
Due:   no deadline

Party  Name                 Role  Level         Disposition  Since
-----  -------------------  ----  ------------  -----------  -----
MOF    Ministry of Finance  lead  not assessed  open         -
MOT    Ministry of Trade    lead  not assessed  open         -

History: nobody has recorded anything yet.
$ kept import s.md --series "My  Series" --edition "5 x" --dry-run | head -5
dry run: nothing is written; this would be
nothing to change
! note: the document is here already, as DOC1 with 3 commitments
