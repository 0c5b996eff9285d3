# What may be in the register already is named, and never refused.
$ kept init r.kept -q
r.kept
$ kept add "Open a joint traffic centre at the narrows" --owner "NOR=Norland" -q
C-01
$ kept add "Open the joint traffic centre at the narrows" --owner NOR
added C-02: Open the joint traffic centre at the narrows
! note: C-02 may be C-01 again: the same party, nearly the same words; if so: kept link C-02 reaffirms C-01
$ kept add "Open the joint traffic centre at the narrows" --owner "SUD=Sudland"
added SUD: Sudland
added C-03: Open the joint traffic centre at the narrows
$ kept add "Open the northern channel" --owner NOR
added C-04: Open the northern channel

# More than five are not all named.
$ for n in 1 2 3 4 5; do kept add "Open a joint traffic centre at the narrows" --owner NOR -q; done
C-05
C-06
C-07
C-08
C-09
$ kept add "Open a joint traffic centre at the narrows" --owner NOR
added C-10: Open a joint traffic centre at the narrows
! note: C-10 may be C-01, C-02, C-05, C-06, C-07 or another one again: the same party, nearly the same words; if so: kept link C-10 reaffirms C-01
