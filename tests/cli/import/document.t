# A fact sheet in Markdown: sections are headings, undertakings bullets under a chapeau.
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
$ kept list --format json | head -c 400
{
  "schema_version": 1,
  "kind": "commitment-list",
  "data": [
    {
      "key": "SCM56-01",
      "title": "Extending deterrence through the Nuclear Consultative Group (NCG)",
      "owners": [
        "ROK",
        "US"
      ],
      "due": null,
      "level": null,
      "schedule": "no-deadline",
      "disposition": "open",
      "freshness": "never-checked",
      "being_met": false,
$ kept show SCM56-04
================================================================================
SCM56-04  Setting up the Defense Science and Technology Executive Committee
(DSTEC)
================================================================================

Chapeau
  | The United States and the ROK are bringing the equipment of the Alliance up
  | to date by:

Commitment
  | Setting up the Defense Science and Technology Executive Committee (DSTEC), a
  | body at vice-minister level for work on autonomous systems, artificial
  | intelligence and quantum technology.

Source:  SCM56, section "CAPABILITIES OF THE ALLIANCE", paragraph 2, line 23

Level:             not assessed
Disposition:       open
Schedule:          no deadline
Freshness:         never checked
Parties assessed:  0 of 2

Made:  2024-10-30..2024-10-31
Due:   no deadline

Party  Name                              Role   Level         Disposition  Since
-----  --------------------------------  -----  ------------  -----------  -----
ROK    Republic of Korea                 lead   not assessed  open         -
US     United States                     lead   not assessed  open         -
DSTEC  Defense Science and Technology    named  n/a           n/a          -
       Executive Committee

History: nobody has recorded anything yet.
$ kept document show SCM56
================================================================================
SCM56  U.S.-ROK SECURITY CONSULTATIVE MEETING AND 2+2 DIALOGUE: WHAT WAS
UNDERTAKEN
================================================================================

Kind:             fact sheet
Issued:           2024-10-30..2024-10-31
Place:            Washington, D.C.
Issued by:        U.S. Department of Defense
Series:           SCM
Edition:          56
Commitments:      7
Full text kept:   yes
SHA-256 of text:  796ccd93c97b559537d465ffb753a7e85036377e00dd102eb9f9c38f1aa6da
                  26

# The same in plain text, hard-wrapped, with headings in capitals; under a code of its own.
$ kept init plain.kept -q
plain.kept
$ kept import $FIXTURES/documents/scm56.txt --db plain.kept
Document
========

Code:     SCM56
Title:    U.S.-ROK SECURITY CONSULTATIVE MEETING AND 2+2 DIALOGUE
Kind:     fact sheet
Issued:   2024-10-30..2024-10-31
Place:    -
Series:   SCM
Edition:  56
SHA-256:  a74168eb1b1c859785085d5614685e429d1ceb356258dfef1fce78bfa7335ea0

Found
=====

Commitments
Key       Title                            Lines  to  Parties         Due
--------  -------------------------------  -----  --  --------------  ----------
SCM56-01  Extending deterrence through        15  16  US lead, ROK    -
          the Nuclear Consultative Group              lead, NCG
          (NCG)                                       named

SCM56-02  Holding large-scale field           17  18  US lead, ROK    annual
          training exercises every year               lead

SCM56-03  Upgrading the Shared Early          25  26  US lead, ROK    -
          Warning System and missile                  lead, DPRK
          defense against new kinds…                  named

SCM56-04  Setting up the Defense Science      27  28  US lead, ROK    2024-12-31
          and Technology Executive                    lead, DSTEC
          Committee (DSTEC)                           named

SCM56-05  Making industry and supply          29  30  US lead, ROK    -
          chains more resilient                       lead, PIPIR
                                                      named

SCM56-06  Launching a Regional                35  35  US lead, ROK    -
          Cooperation Framework on                    lead
          maritime security and exercises

SCM56-07  Deepening U.S.-ROK-Japan            36  37  US lead, ROK    -
          security cooperation under the              lead, JPN
          Trilateral Security…                        named

Passages not taken
Lines  to  Reason               Text
-----  --  -------------------  ------------------------------------------------
    7   8  it reports what has  The 56th U.S.-Republic of Korea (ROK) Security
           been done            Consultative Meeting (SCM) met in the first of
                                these two days.

    8   8  background: nobody   The foreign ministers came in on the second.
           undertakes anything
           in it
! note: new parties, with the roles that the text suggests: US (United States), ROK (Republic of Korea), NCG (Nuclear Consultative Group), DPRK (Democratic People's Republic of Korea), DSTEC (Defense Science and Technology Executive Committee), PIPIR (Partnership for Indo-Pacific Industrial Resilience), JPN (Japan); kept edit and kept party edit put them right
$ kept show SCM56-03 --db plain.kept
================================================================================
SCM56-03  Upgrading the Shared Early Warning System and missile defense against
new kinds…
================================================================================

Chapeau
  | The United States and the ROK are bringing the equipment of the Alliance up
  | to date by:

Commitment
  | Upgrading the Shared Early Warning System and missile defense against new
  | kinds of DPRK missiles.

Source:  SCM56, section "CAPABILITIES OF THE ALLIANCE", paragraph 1, lines 25-26

Level:             not assessed
Disposition:       open
Schedule:          no deadline
Freshness:         never checked
Parties assessed:  0 of 2

Made:  2024-10-30..2024-10-31
Due:   no deadline

Party  Name                              Role   Level         Disposition  Since
-----  --------------------------------  -----  ------------  -----------  -----
ROK    Republic of Korea                 lead   not assessed  open         -
US     United States                     lead   not assessed  open         -
DPRK   Democratic People's Republic of   named  n/a           n/a          -
       Korea

History: nobody has recorded anything yet.
$ kept import $FIXTURES/documents/scm56.txt --db plain.kept
nothing to change
! note: the document is here already, as SCM56 with 7 commitments

# Flags say what the text does not, or says otherwise.
$ kept init flags.kept -q
flags.kept
$ kept import $FIXTURES/documents/scm56.md --db flags.kept --code FS24 --title "Fact sheet" --date 2024-10-31 --series SCM --edition 56 --place Washington --address https://example.org/fs --no-owners -q
FS24-01
FS24-02
FS24-03
FS24-04
FS24-05
FS24-06
FS24-07
$ kept document show FS24 --db flags.kept
================================================================================
FS24  Fact sheet
================================================================================

Kind:             fact sheet
Issued:           2024-10-31
Place:            Washington
Issued by:        U.S. Department of Defense
Series:           SCM
Edition:          56
Address:          https://example.org/fs
Commitments:      7
Full text kept:   yes
SHA-256 of text:  796ccd93c97b559537d465ffb753a7e85036377e00dd102eb9f9c38f1aa6da
                  26
$ kept show FS24-01 --db flags.kept
================================================================================
FS24-01  Extending deterrence through the Nuclear Consultative Group (NCG)
================================================================================

Chapeau
  | The United States and the ROK will make their joint deterrence more credible
  | by:

Commitment
  | Extending deterrence through the Nuclear Consultative Group (NCG), whose
  | workstreams join conventional and nuclear planning and exercises, following
  | the guidelines both sides agreed for the peninsula.

Source:  FS24, section "EXTENDED DETERRENCE", paragraph 1, line 15

Level:             not assessed
Disposition:       open
Schedule:          no deadline
Freshness:         never checked
Parties assessed:  0 of 1

Made:  2024-10-31
Due:   no deadline

nobody in particular is named

History: nobody has recorded anything yet.

# From standard input.
$ kept init stdin.kept -q
stdin.kept
$ kept import - --db stdin.kept -q < $FIXTURES/documents/scm56.md
SCM56-01
SCM56-02
SCM56-03
SCM56-04
SCM56-05
SCM56-06
SCM56-07
! note: new parties, with the roles that the text suggests: US (United States), ROK (Republic of Korea), NCG (Nuclear Consultative Group), DPRK (Democratic People's Republic of Korea), DSTEC (Defense Science and Technology Executive Committee), PIPIR (Partnership for Indo-Pacific Industrial Resilience), JPN (Japan); kept edit and kept party edit put them right

$ kept import $FIXTURES/documents/scm56.md --db flags.kept --code TWO
nothing to change
! note: the document is here already, as FS24 with 7 commitments
$ kept import $FIXTURES/documents/scm56.md --db flags.kept --date someday
! error: 'someday' is not a date
! hint: write it like 2026-09-30, 2026-Q3, tomorrow, 'end of quarter' or +2w
[2]
$ kept import $FIXTURES/documents/scm56.md --db flags.kept --as poem
! error: unknown kind of input 'poem'
! hint: known are: document, commitments, updates, register
[2]
$ printf 'PK\003\004 and more' > a.docx; kept import a.docx --db flags.kept
! error: a.docx: this is a ZIP file
! hint: save it as plain text or Markdown and import that
[1]
$ printf 'Title\n\nA line\000 with NUL\n' > nul.txt; kept import nul.txt --db flags.kept
! error: nul.txt: line 3, column 7: a NUL byte: this is not a text file
! hint: save it as plain text or Markdown and import that
[1]
$ printf 'Title\n\n- Gr\374n\n' > latin1.md; kept import latin1.md --db flags.kept
! error: latin1.md: line 3, column 5: not UTF-8 text
! hint: convert it and import the copy: iconv -f WINDOWS-1252 -t UTF-8 FILE > COPY
[1]
$ printf '' > empty.md; kept import empty.md --db flags.kept
! error: empty.md: there is no text in this file
[1]
$ printf 'Nothing\n\nis promised here.\n' > none.md; kept import none.md --db flags.kept
Document
========

Code:     DOC2
Title:    Nothing
Kind:     -
Issued:   unknown
Place:    -
Series:   -
Edition:  -
SHA-256:  418dc4c90e6751d1579518e80da58ba804dde34a039bf208630b6a533a5b19db

Found
=====

Commitments
none found

Passages not taken
Lines  to  Reason                                        Text
-----  --  --------------------------------------------  -----------------
    3   3  background: nobody undertakes anything in it  is promised here.
