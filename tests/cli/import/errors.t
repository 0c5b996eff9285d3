$ kept init r.kept -q
r.kept
$ kept import missing.csv
! error: cannot read 'missing.csv': No such file or directory
! hint: check the path; 'ls' shows what is in a folder
[1]
$ printf 'key,title,due\nT-1,Open,2026\nT-2,Close,30/9/2026\nT-3,,2026\n' > bad.csv; kept import bad.csv
! error: 2 faults in 3 rows; nothing was imported
!   bad.csv:3:11: '30/9/2026' is not a date in ISO order (YYYY-MM-DD) (say how dates are written: --date-format %d/%m/%Y)
!   bad.csv:4:5: a commitment without title and text (fill one of them in)
! hint: mend the table, or take the good rows only: --keep-going
[1]
$ kept list
no commitments
$ kept import bad.csv --keep-going
Imported
========

File:                bad.csv
Rows:                3
Commitments added:   1
Commitments edited:  0
Updates recorded:    0
Links added:         0
Here already:        0
Rows with faults:    2
Parties added:       -
! note: bad.csv:3:11: '30/9/2026' is not a date in ISO order (YYYY-MM-DD) (say how dates are written: --date-format %d/%m/%Y)
! note: bad.csv:4:5: a commitment without title and text (fill one of them in)
[3]
$ kept import bad.csv --keep-going
Imported
========

File:                bad.csv
Rows:                3
Commitments added:   0
Commitments edited:  0
Updates recorded:    0
Links added:         0
Here already:        1
Rows with faults:    2
Parties added:       -
! note: bad.csv:3:11: '30/9/2026' is not a date in ISO order (YYYY-MM-DD) (say how dates are written: --date-format %d/%m/%Y)
! note: bad.csv:4:5: a commitment without title and text (fill one of them in)
[3]
$ kept import --dry-run $FIXTURES/documents/scm56.md
Document
========

Code:     SCM56
Title:    U.S.-ROK SECURITY CONSULTATIVE MEETING AND 2+2 DIALOGUE: WHAT WAS
          UNDERTAKEN
Kind:     fact sheet
Issued:   2024-10-30..2024-10-31
Place:    Washington, D.C.
Series:   SCM
Edition:  56
SHA-256:  796ccd93c97b559537d465ffb753a7e85036377e00dd102eb9f9c38f1aa6da26

Found
=====

Commitments
Key       Title                                Lines  to  Parties         Due
--------  -----------------------------------  -----  --  --------------  ------
SCM56-01  Extending deterrence through the        15  15  US lead, ROK    -
          Nuclear Consultative Group (NCG)                lead, NCG
                                                          named

SCM56-02  Holding large-scale field training      16  16  US lead, ROK    annual
          exercises                                       lead

SCM56-03  Upgrading the Shared Early Warning      22  22  US lead, ROK    -
          System and missile defense                      lead, DPRK
                                                          named

SCM56-04  Setting up the Defense Science and      23  23  US lead, ROK    -
          Technology Executive Committee                  lead, DSTEC
          (DSTEC)                                         named

SCM56-05  Making industry and supply chains       24  24  US lead, ROK    -
          more resilient                                  lead, PIPIR
                                                          named

SCM56-06  Launching a Regional Cooperation        30  30  US lead, ROK    -
          Framework                                       lead

SCM56-07  Deepening U.S.-ROK-Japan security       31  31  US lead, ROK    -
          cooperation                                     lead, JPN
                                                          named

Passages not taken
Lines  to  Reason          Text
-----  --  --------------  -----------------------------------------------------
    7   7  background:     On the first of two days the 56th U.S.-Republic of
           nobody          Korea (ROK) Security Consultative Meeting (SCM) was
           undertakes      chaired by Secretary of Defense Lloyd J. Austin III
           anything in it  and Minister of National Defense Kim Yong Hyun.

    7   7  background:     Deterrence, capabilities and the region were its
           nobody          three subjects.
           undertakes
           anything in it

    9   9  it reports      On the second day Secretary of State Antony Blinken
           what has been   and Minister of Foreign Affairs Cho Tae-yul joined
           done            both of them, so that diplomacy and defense would be
                           planned together in the 2+2 format.

   13  13  background:     Nothing about the American guarantee has changed.
           nobody
           undertakes
           anything in it
! note: dry run: nothing is written
! note: new parties, with the roles that the text suggests: US (United States), ROK (Republic of Korea), NCG (Nuclear Consultative Group), DPRK (Democratic People's Republic of Korea), DSTEC (Defense Science and Technology Executive Committee), PIPIR (Partnership for Indo-Pacific Industrial Resilience), JPN (Japan); kept edit and kept party edit put them right
$ kept import -q $FIXTURES/documents/scm56.md
SCM56-01
SCM56-02
SCM56-03
SCM56-04
SCM56-05
SCM56-06
SCM56-07
! note: new parties, with the roles that the text suggests: US (United States), ROK (Republic of Korea), NCG (Nuclear Consultative Group), DPRK (Democratic People's Republic of Korea), DSTEC (Defense Science and Technology Executive Committee), PIPIR (Partnership for Indo-Pacific Industrial Resilience), JPN (Japan); kept edit and kept party edit put them right
$ kept import $FIXTURES/documents/scm56.md
nothing to change
! note: the document is here already, as SCM56 with 7 commitments
$ printf 'key,what\nT-1,Open\n' > unknown.csv; kept import unknown.csv
! error: no column of this table is the title
! hint: say which one is: --map "COLUMN=title"; its columns are 'key', 'what'
[1]
$ printf '\377\376' > bytes.md; kept import bytes.md
! error: bytes.md: line 1: the file is UTF-16, not UTF-8
! hint: convert it and import the copy: iconv -f UTF-16 -t UTF-8 FILE > COPY
[1]
$ kept import
! error: FILE is missing
! hint: kept import --help
[2]

# All that is wrong with a row is told at once.
$ printf 'key,title,due,made,status,as_of\na b,,31/1/2026,soon,half,32\n' > worse.csv; kept import worse.csv
! error: 6 faults in 1 row; nothing was imported
!   worse.csv:2:1: 'a b' cannot be a key (use letters, digits, '-', '_', '.' and '/')
!   worse.csv:2:5: a commitment without title and text (fill one of them in)
!   worse.csv:2:6: '31/1/2026' is not a date in ISO order (YYYY-MM-DD) (say how dates are written: --date-format %d/%m/%Y)
!   worse.csv:2:16: 'soon' is not a date (write it like 2026-09-30, 2026-Q3, tomorrow, 'end of quarter' or +2w)
!   worse.csv:2:21: unknown status 'half' (say what it means: --status-map 'half=WORD')
!   worse.csv:2:26: '32' is not a date in ISO order (YYYY-MM-DD) (write dates as YYYY-MM-DD)
! hint: mend the table, or take the good rows only: --keep-going
[1]
$ printf 'commitment,status,as_of\nT-99,half,32\n' > updates.csv; kept import updates.csv
! error: 3 faults in 1 row; nothing was imported
!   updates.csv:2:1: there is no commitment 'T-99' (see what there is: kept list)
!   updates.csv:2:6: unknown status 'half' (say what it means: --status-map 'half=WORD')
!   updates.csv:2:11: '32' is not a date in ISO order (YYYY-MM-DD) (write dates as YYYY-MM-DD)
! hint: mend the table, or take the good rows only: --keep-going
[1]
