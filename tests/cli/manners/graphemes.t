# Width by grapheme: Korean takes two columns, a combining mark none, an emoji of several code points two.
$ kept init r.kept -q
r.kept
$ kept add "한미 연합훈련을 매년 실시한다" --key K-1 --owner "MOFA=외교부" --due 2026 -q
K-1
$ kept add "Café für alle: ein zweiter Satz, der bis an den Rand der Zeile reicht und umbricht" --key K-2 --owner "ET=État" --due 2026 -q
K-2
$ kept add "Families 👨‍👩‍👧 and flags 🇰🇷🇺🇸 in one line" --key K-3 --due 2026 -q
K-3
$ kept list
                                           Owed
Key  Commitment                            by    Due   Level         Schedule
---  ------------------------------------  ----  ----  ------------  -----------
K-1  한미 연합훈련을 매년 실시한다         MOFA  2026  not assessed  on schedule

K-2  Café für alle: ein zweiter Satz, der  ET    2026  not assessed  on schedule
     bis an den Rand der Zeile reicht und
     umbricht

K-3  Families 👨‍👩‍👧 and flags 🇰🇷🇺🇸 in one     -     2026  not assessed  on schedule
     line
$ LC_ALL=C kept list
                                           Owed
Key  Commitment                            by    Due   Level         Schedule
---  ------------------------------------  ----  ----  ------------  -----------
K-1  한미 연합훈련을 매년 실시한다         MOFA  2026  not assessed  on schedule

K-2  Café für alle: ein zweiter Satz, der  ET    2026  not assessed  on schedule
     bis an den Rand der Zeile reicht und
     umbricht

K-3  Families 👨‍👩‍👧 and flags 🇰🇷🇺🇸 in one     -     2026  not assessed  on schedule
     line
$ kept show K-2
================================================================================
K-2  Café für alle: ein zweiter Satz, der bis an den Rand der Zeile reicht und
umbricht
================================================================================

Source:  unknown

Level:             not assessed
Disposition:       open
Schedule:          on schedule
Freshness:         never checked
Parties assessed:  0 of 1

Made:      unknown
Due:       2026
Last day:  2026-12-31

Party  Name  Role  Level         Disposition  Since
-----  ----  ----  ------------  -----------  -----
ET     État  lead  not assessed  open         -

History: nobody has recorded anything yet.
$ kept list "café"
                                           Owed
Key  Commitment                            by    Due   Level         Schedule
---  ------------------------------------  ----  ----  ------------  -----------
K-2  Café für alle: ein zweiter Satz, der  ET    2026  not assessed  on schedule
     bis an den Rand der Zeile reicht und
     umbricht
$ kept party list
                    Part
Code  Name    Kind  of    Also called
----  ------  ----  ----  -----------
ET    État    -     -     -
MOFA  외교부  -     -     -
