# Two copies give one code to two parties, and to two documents: each is shown with digits behind it,
# and the bare code names none of them.
$ kept init mine.kept --title "Harbour Dialogue" -q
mine.kept
$ kept add "Open the traffic centre" --key H-1 -q
H-1
$ cp mine.kept theirs.copy
$ kept edit H-1 --owner "JPN=Japan" -q --by Ann
H-1
$ kept document add D-1 --title "The first statement" -q --by Ann
D-1
$ kept add "Share radar data" --key H-2 --owner "JPN=Government of Japan" --db theirs.copy -q --by Bo
H-2
$ kept document add D-1 --title "The second statement" --db theirs.copy -q --by Bo
D-1
$ kept merge theirs.copy --no-backup
From:                      theirs.copy
Into:                      mine.kept
Events taken in:           3
Texts and files taken in:  0
Backup:                    -
Fingerprint:               2068bd6f78a7e0d84b7f0755b77a1077.98f9f7efc0318dd76135
                           70012f6fe4d3

From whom
Who  Events  First       Last
---  ------  ----------  ----------
Bo        3  2025-01-15  2025-01-15

What it says
Key      Change                                Who
-------  ------------------------------------  ---
JPN~bc0  added party: Government of Japan      Bo
H-2      added: Share radar data               Bo
D-1~43a  added document: The second statement  Bo

The same key or code, given twice
Shown
as       Given  To a      Title
-------  -----  --------  --------------------
D-1~43a  D-1    document  The second statement
D-1~a41  D-1    document  The first statement
JPN~b56  JPN    party     Japan
JPN~bc0  JPN    party     Government of Japan
! note: the same code was given twice: kept rekey D-1~43a NEWCODE
[3]
$ kept check
file:                  mine.kept
verdict:               sound
schema:                1
events:                8
kept texts and files:  0
fingerprint:           2068 bd6f 78a7 e0d8 4b7f 0755 b77a 1077 . 98f9 f7ef c031
                       8dd7 6135 7001 2f6f e4d3
! note: the same code was given twice, as D-1~43a shows: kept conflicts
$ kept conflicts
no conflicts

The same key or code, given twice
Shown
as       Given  To a      Title
-------  -----  --------  --------------------
D-1~43a  D-1    document  The second statement
D-1~a41  D-1    document  The first statement
JPN~b56  JPN    party     Japan
JPN~bc0  JPN    party     Government of Japan
$ kept list
Key  Commitment               Owed by  Due  Level         Schedule
---  -----------------------  -------  ---  ------------  --------
H-1  Open the traffic centre  JPN~b56  -    not assessed  -
H-2  Share radar data         JPN~bc0  -    not assessed  -
$ kept party list
                                    Part
Code     Name                 Kind  of    Also called
-------  -------------------  ----  ----  -----------
JPN~b56  Japan                -     -     -
JPN~bc0  Government of Japan  -     -     -
$ kept add "Dredge the channel" --owner JPN
! error: 'JPN' may be several parties
! hint: one of: JPN~b56, JPN~bc0
[4]
$ kept add "Dredge the channel" --owner JPN=Nippon
! error: 'JPN' may be several parties
! hint: one of: JPN~b56, JPN~bc0
[4]
$ kept document show D-1
! error: 'D-1' may be several documents
! hint: one of: D-1~43a, D-1~a41
[4]
$ kept document add D-1 --title "A third statement"
! error: the code 'D-1' is taken already
! hint: to see it: kept document show D-1~43a
[1]
$ kept party add jpn --name "Nippon"
! error: 'jpn' is a name of the party JPN~b56 already
! hint: to see it: kept party show JPN~b56
[1]
# Another code for one of two: the other has its own for itself again, on every copy that hears of it.
$ kept rekey jpn~BC0 jpn
! error: 'jpn' is a name of the party JPN~b56 already
! hint: to see it: kept party show JPN~b56
[1]
$ kept rekey JPN~bc0 JPN-GOV --reason "the government as a whole" --by Ann
rekeyed JPN-GOV: Government of Japan
  code: JPN~bc0 -> JPN-GOV
$ kept rekey JPN~bc0 JPN-2
! error: nothing is shown as 'JPN~bc0'
! hint: what bears the same key or code as another: kept conflicts
[4]
$ kept rekey D-1~43a D-2 -q --by Ann
D-2
$ kept merge mine.kept --db theirs.copy --no-backup -q
JPN
H-1
D-1
JPN-GOV
D-2
$ kept party list --db theirs.copy
                                    Part
Code     Name                 Kind  of    Also called
-------  -------------------  ----  ----  -----------
JPN      Japan                -     -     -
JPN-GOV  Government of Japan  -     -     -
$ kept document list --db theirs.copy
Code  Document              Issued   Commitments
----  --------------------  -------  -----------
D-1   The first statement   unknown            0
D-2   The second statement  unknown            0
$ kept conflicts --db theirs.copy
no conflicts
$ kept check --db theirs.copy | sed -n 2p
verdict:               sound
$ kept fingerprint --db theirs.copy
5a24 972d 235b 5daf 44ec 6056 9c40 ce02
$ kept fingerprint
5a24 972d 235b 5daf 44ec 6056 9c40 ce02
