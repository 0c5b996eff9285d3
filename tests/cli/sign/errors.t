$ kept init r.kept -q
r.kept
$ kept add "Open the traffic centre" --key H-1 -q
H-1
$ kept sign
! error: there is no key '$HOME/.config/kept/key'
! hint: make one: kept key new, or name another: --key FILE
[4]
$ kept sign --key none.key
! error: there is no key 'none.key'
! hint: make one: kept key new, or name another: --key FILE
[4]
$ kept key new --key mine.key -q
! note: keep that file to yourself, and a copy of it where no register is; give the public key to the others by a way that nobody can change
! note: KEPT_TEST_IDS is set: anybody can guess this key
$ chmod 644 mine.key; kept sign --key mine.key
! error: others may read or change the secret key 'mine.key'
! hint: chmod 600 mine.key; if somebody may have read it, make a new key
[1]
$ chmod 600 mine.key; sed 's/secret key 1: ...../secret key 1: 00000/' mine.key > cut.key; chmod 600 cut.key; kept sign --key cut.key
! error: 'cut.key' is not a whole secret key of kept
! hint: kept key new makes one; a public key cannot sign
[1]
$ grep public mine.key > public.key; chmod 600 public.key; kept sign --key public.key
! error: 'public.key' is not a whole secret key of kept
! hint: kept key new makes one; a public key cannot sign
[1]
$ kept key new --key mine.key
! error: there is a file 'mine.key' already
! hint: it is not overwritten; choose another name
[1]
$ kept key new --key no/such/folder/key; stat -c %a no/such/folder
Public key:     754c5ef3b54948ab83bc087808ccafb3b5274c0194d3319a2314aa66a918beb1
To read aloud:  754c 5ef3 b549 48ab 83bc 0878 08cc afb3 b527 4c01 94d3 319a 2314
                aa66 a918 beb1
Secret key in:  no/such/folder/key
700
! note: keep that file to yourself, and a copy of it where no register is; give the public key to the others by a way that nobody can change
! note: KEPT_TEST_IDS is set: anybody can guess this key
$ kept key new --key mine.key/key
! error: cannot write 'mine.key/key': Not a directory
! hint: check the path; 'ls' shows what is in a folder
[1]
$ env -u HOME kept key show
! error: it is not known where your keys are: HOME is not set
! hint: name the file: --key FILE
[2]
$ kept check --signed-by abc
! error: 'abc' is neither a public key nor a file with one
! hint: 64 digits as the owner of the key reads them from: kept key show
[2]
$ kept check --signed-by 0000000000000000000000000000000000000000000000000000000000000000
file:                  r.kept
verdict:               sound
schema:                1
events:                2
kept texts and files:  0
fingerprint:           0792 175c 0e67 9533 1e70 a406 a78e bdcc
key asked about:       000000000000000000000000000000000000000000000000000000000
                       0000000

Signed with this key
                           Not
Who     Events  Signed  signed  Signs
------  ------  ------  ------  -----
tester       2       0       2  no

Signed, and not here as it was signed
none

Not signed
none
! note: nothing is signed with this key
[8]
$ kept check --signed-by mine.key --quotes
! error: --contains, --signed-by and --quotes are different checks
! hint: run kept check once with each
[2]
$ kept sign --key mine.key --by Nobody
nothing to change
! note: every event by 'Nobody' is signed with this key
