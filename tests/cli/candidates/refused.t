# A dry run of candidates writes nothing, and what is refused when they are decided about.
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
$ kept import meeting.md --propose --dry-run
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
! note: dry run: nothing is written
$ kept import meeting.md --propose -q
! note: to decide: kept candidates accept HD12 NUMBER, kept candidates reject HD12 NUMBER --reason TEXT
$ kept candidates split HD12 3 -q
HD12 no. 3
HD12 no. 7
HD12 no. 8
HD12 no. 9
$ kept candidates HD12 --state propsed
! error: unknown state 'propsed'
! hint: did you mean 'proposed'?
[2]
$ kept candidates HD99
! error: there is no document 'HD99'
! hint: see what there is: kept document list
[4]
$ kept candidates accept HD12
! error: NUMBER is missing
! hint: kept candidates HD12 lists them with their numbers
[2]
$ kept candidates accept HD12 99
! error: HD12 has no candidate number 99
! hint: kept candidates HD12 lists them
[4]
$ kept candidates accept HD12 7-5
! error: '7-5' is no span of numbers
! hint: numbers and spans: 3 5-7; kept candidates HD12
[2]
$ kept candidates accept HD12 x
! error: 'x' is not a number of a candidate
! hint: numbers and spans: 3 5-7; kept candidates HD12
[2]
$ kept candidates accept HD12 1 --all
! error: --all and numbers exclude each other
! hint: give one of the two
[2]
$ kept candidates edit HD12 5
! error: what to change is missing
! hint: kept candidates edit HD12 NUMBER --title TEXT, --due WHEN or --owner PARTY; its text stays that of the document
[2]
$ kept candidates edit HD12 5 --title ""
! error: a commitment needs a title
! hint: --title "what was promised"
[2]
$ kept candidates edit HD12 4 5 --title Both
! error: one title for 2 candidates
! hint: edit the titles one by one
[2]
$ kept candidates split HD12 5 --before nowhere
! error: candidate HD12 no. 5 does not hold 'nowhere'
! hint: give the words that the second part begins with, as they stand in its text
[1]
$ kept candidates split HD12 5 --before Norland
! error: 'Norland' is the beginning of candidate HD12 no. 5
! hint: give the words that the second part begins with, as they stand in its text
[1]
$ kept candidates split HD12 5
! error: candidate HD12 no. 5 is one line of one sentence
! hint: say where its second part begins: --before WORDS
[1]
$ kept candidates split HD12 4 5 --before will
! error: --before cuts one candidate
! hint: split them one by one
[2]
$ kept candidates split HD12 3
! error: candidate HD12 no. 3 was split into 7, 8, 9
! hint: decide about those: kept candidates HD12
[1]
$ kept candidates merge HD12 5
! error: one candidate alone is nothing to merge
! hint: kept candidates merge HD12 3 4
[2]
$ kept candidates review HD12
! error: there is no terminal to review at
! hint: kept import FILE --propose lists candidates; kept candidates accept and reject decide about them
[2]
$ kept import meeting.md --review
! error: there is no terminal to review at
! hint: kept import FILE --propose lists candidates; kept candidates accept and reject decide about them
[2]
$ kept candidates review HD12 --dry-run
! error: there is no terminal to review at
! hint: kept import FILE --propose lists candidates; kept candidates accept and reject decide about them
[2]
