# Undo does not take away what others built on.
$ kept init r.kept -q
r.kept
$ kept add "Hold the exercise" --key C-01 --by A -q
C-01
$ kept edit C-01 --note "B's note" --by B -q
C-01
$ kept undo --by A
! error: this cannot be undone: 'note' was changed since (commitment.create of 2025-01-15T12:00:00Z)
! hint: kept log shows what was built on it; record a new change instead
[1]
$ kept undo --by B -q
C-01
$ kept milestone add C-01 "Plan it" --due 2025-03 --by B -q
C-01 no. 1
$ kept undo --by A
! error: this cannot be undone: a milestone was added to it since (commitment.create of 2025-01-15T12:00:00Z)
! hint: kept log shows what was built on it; record a new change instead
[1]
$ kept undo --by B -q
C-01 no. 1
$ kept add "Share radar data" --key C-02 --by B -q
C-02
$ kept link C-02 expands C-01 --by B -q
C-02
$ kept undo --by A
! error: this cannot be undone: C-02 was linked to it since (commitment.create of 2025-01-15T12:00:00Z)
! hint: kept log shows what was built on it; record a new change instead
[1]
$ kept undo --by B -q
C-02
$ kept link C-01 expands C-02 --by B -q
C-01
$ kept undo --by A
! error: this cannot be undone: it was linked to C-02 since (commitment.create of 2025-01-15T12:00:00Z)
! hint: kept log shows what was built on it; record a new change instead
[1]
$ kept undo --by B -q
C-01
$ kept edit C-01 --tag sea --by B -q
C-01
$ kept undo --by A
! error: this cannot be undone: 'tag' was changed since (commitment.create of 2025-01-15T12:00:00Z)
! hint: kept log shows what was built on it; record a new change instead
[1]
$ kept undo --by B -q
C-01
# What B took back himself stands no more, and A's undo goes through; so does it after a redo, with
# the same rule.
$ kept undo --by A
undid C-01: added Hold the exercise
next: kept redo brings it back
! note: the newest step, by 'B', stays
$ kept redo --by A
redid C-01: added Hold the exercise
$ kept milestone add C-01 "Plan it" --due 2025-03 --by B -q
C-01 no. 2
$ kept undo --by A
! error: this cannot be undone: a milestone was added to it since (commitment.set of 2025-01-15T12:00:00Z)
! hint: kept log shows what was built on it; record a new change instead
[1]
$ kept undo --by B -q
C-01 no. 2
$ kept undo --by A
undid C-01: added Hold the exercise
next: kept redo brings it back
# A party that has a part, a document that is cited.
$ kept party add ROK --by A -q
ROK
$ kept edit C-02 --owner ROK --by B -q
C-02
$ kept undo --by A
! error: this cannot be undone: it was given a part in C-02 since (party.create of 2025-01-15T12:00:00Z)
! hint: kept log shows what was built on it; record a new change instead
[1]
$ kept undo --by B -q
C-02
$ kept party add ROK-MND --parent ROK --by B -q
ROK-MND
$ kept undo --by A
! error: this cannot be undone: ROK-MND was made a part of it since (party.create of 2025-01-15T12:00:00Z)
! hint: kept log shows what was built on it; record a new change instead
[1]
$ kept undo --by B -q
ROK-MND
$ kept undo --by A -q
ROK
$ kept document add SCM57 --by A -q
SCM57
$ kept edit C-02 --document SCM57 --by B -q
C-02
$ kept undo --by A
! error: this cannot be undone: C-02 was recorded as coming from it since (document.create of 2025-01-15T12:00:00Z)
! hint: kept log shows what was built on it; record a new change instead
[1]
$ kept list --owner ROK
! error: there is no party 'ROK'
! hint: see what there is: kept party list
[4]
# An order of marks, while one of them is in use.
$ kept mark order public internal --by A -q
register
$ kept edit C-02 --mark internal --by B -q
C-02
$ kept undo --by A
! error: the mark 'internal' is in use: on 0 documents and 1 commitment
! hint: give it a place in the order, or first take it off: kept list --mark 'internal'
[1]
$ kept mark list
Rank  Mark      Documents  Commitments
----  --------  ---------  -----------
   1  public            0            0
   2  internal          0            1
   0  -                 1            0
$ kept check -q
