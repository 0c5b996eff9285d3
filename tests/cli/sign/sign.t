# A ministry signs what it recorded, and the other side can tell.
$ kept key show
! error: there is no key '$HOME/.config/kept/key'
! hint: make one: kept key new, or name another: --key FILE
[4]
$ kept key new
Public key:     754c5ef3b54948ab83bc087808ccafb3b5274c0194d3319a2314aa66a918beb1
To read aloud:  754c 5ef3 b549 48ab 83bc 0878 08cc afb3 b527 4c01 94d3 319a 2314
                aa66 a918 beb1
Secret key in:  $HOME/.config/kept/key
! note: keep that file to yourself, and a copy of it where no register is; give the public key to the others by a way that nobody can change
! note: KEPT_TEST_IDS is set: anybody can guess this key
$ stat -c '%a %n' .config/kept .config/kept/key
700 .config/kept
600 .config/kept/key
$ kept key new
! error: there is a file '$HOME/.config/kept/key' already
! hint: it is not overwritten; choose another name
[1]
$ kept key show --json
{
  "schema_version": 1,
  "kind": "key",
  "data": {
    "public_key": "754c5ef3b54948ab83bc087808ccafb3b5274c0194d3319a2314aa66a918beb1",
    "spoken": "754c 5ef3 b549 48ab 83bc 0878 08cc afb3 b527 4c01 94d3 319a 2314 aa66 a918 beb1",
    "file": "$HOME/.config/kept/key"
  },
  "meta": {
    "total": null,
    "returned": null,
    "truncated": false,
    "as_of": null
  }
}
$ XDG_CONFIG_HOME=$HOME/elsewhere kept key new --dry-run; test ! -e elsewhere
Public key:     754c5ef3b54948ab83bc087808ccafb3b5274c0194d3319a2314aa66a918beb1
To read aloud:  754c 5ef3 b549 48ab 83bc 0878 08cc afb3 b527 4c01 94d3 319a 2314
                aa66 a918 beb1
Secret key in:  $HOME/elsewhere/kept/key
! note: nothing was written: another key is made without --dry-run
! note: KEPT_TEST_IDS is set: anybody can guess this key
$ kept init r.kept --title "Harbour Dialogue" -q --by Bo
r.kept
$ kept sign --by MND
nothing to change
! note: every event by 'MND' is signed with this key
$ kept add "Open the traffic centre" --key H-1 -q --by MND
H-1
$ kept update H-1 limited -q --by MND
H-1
$ kept add "Share radar data" --key H-2 -q --by Bo
H-2
$ kept sign --by MND --dry-run
dry run: nothing is written; this would be
signed 2 events by 'MND'
  key: 754c5ef3b54948ab
$ kept sign --by MND
signed 2 events by 'MND'
  key: 754c5ef3b54948ab
next: kept check --signed-by 754c5ef3b54948ab83bc087808ccafb3b5274c0194d3319a2314aa66a918beb1
$ kept sign --by MND
nothing to change
! note: every event by 'MND' is signed with this key
$ kept log
2025-01-15 12:00 UTC, MND
- signed 2 events for MND
  key: 754c5ef3b54948ab

2025-01-15 12:00 UTC, Bo
- added H-2: Share radar data

2025-01-15 12:00 UTC, MND, signed 754c5ef3b54948ab
- recorded H-1: limited as of 2025-01-15

2025-01-15 12:00 UTC, MND, signed 754c5ef3b54948ab
- added H-1: Open the traffic centre

2025-01-15 12:00 UTC, Bo
- added register: Harbour Dialogue
$ kept log --format csv --limit 1
event,tx,recorded_at,actor,undone,action,type,key,text,as_of,why,fields,signers
01949ae1e583aa00cae92cb9294ffa87abaf99b3c81a827085b561274f4aafda,368b49d17817bbbe1a28c7c2234fca3b,2025-01-15T12:00:00Z,MND,false,signed,signature,,2 events for MND,,,key: 754c5ef3b54948ab,
! note: showing the newest step; all of them: --all
$ kept check
file:                  r.kept
verdict:               sound
schema:                1
events:                5
kept texts and files:  0
fingerprint:           0194 9ae1 e583 aa00 cae9 2cb9 294f fa87

Signatures
Key               Signs for  Signatures  Events  Last
----------------  ---------  ----------  ------  ----------
754c5ef3b54948ab  MND                 1       2  2025-01-15
$ kept check --signed-by "$(sed -n 's/^kept public key 1: //p' .config/kept/key)"
file:                  r.kept
verdict:               sound
schema:                1
events:                5
kept texts and files:  0
fingerprint:           0194 9ae1 e583 aa00 cae9 2cb9 294f fa87
key asked about:       754c5ef3b54948ab83bc087808ccafb3b5274c0194d3319a2314aa66a
                       918beb1

Signatures
Key               Signs for  Signatures  Events  Last
----------------  ---------  ----------  ------  ----------
754c5ef3b54948ab  MND                 1       2  2025-01-15

Signed with this key
                        Not
Who  Events  Signed  signed  Signs
---  ------  ------  ------  -----
Bo        2       0       2  no
MND       2       2       0  yes

Signed, and not here as it was signed
none

Not signed
none
$ kept check --signed-by .config/kept/key -q
$ kept edit H-1 --due 2026 -q --by MND
H-1
$ kept check --signed-by .config/kept/key
file:                  r.kept
verdict:               sound
schema:                1
events:                6
kept texts and files:  0
fingerprint:           9a1f 7c38 a91a 415a 3e90 e648 27f2 535e
key asked about:       754c5ef3b54948ab83bc087808ccafb3b5274c0194d3319a2314aa66a
                       918beb1

Signatures
Key               Signs for  Signatures  Events  Last
----------------  ---------  ----------  ------  ----------
754c5ef3b54948ab  MND                 1       2  2025-01-15

Signed with this key
                        Not
Who  Events  Signed  signed  Signs
---  ------  ------  ------  -----
Bo        2       0       2  no
MND       3       2       1  yes

Signed, and not here as it was signed
none

Not signed
Event         Recorded    Who  Change
------------  ----------  ---  ----------
9a1f7c38a91a  2025-01-15  MND  edited H-1
! note: 1 event by MND is not signed with this key
[8]
$ kept check --signed-by .config/kept/key --json
{
  "schema_version": 1,
  "kind": "check",
  "data": {
    "file": "r.kept",
    "verdict": "sound",
    "schema": 1,
    "events": 6,
    "contents": 0,
    "fingerprint_groups": "9a1f 7c38 a91a 415a 3e90 e648 27f2 535e",
    "signed_by": "754c5ef3b54948ab83bc087808ccafb3b5274c0194d3319a2314aa66a918beb1",
    "faults": [],
    "signatures": [
      {
        "key": "754c5ef3b54948ab",
        "public_key": "754c5ef3b54948ab83bc087808ccafb3b5274c0194d3319a2314aa66a918beb1",
        "actor": "MND",
        "signatures": 1,
        "events": 2,
        "last": "2025-01-15"
      }
    ],
    "signed": [
      {
        "actor": "Bo",
        "events": 2,
        "signed": 0,
        "unsigned": 2,
        "vouched_for": false
      },
      {
        "actor": "MND",
        "events": 3,
        "signed": 2,
        "unsigned": 1,
        "vouched_for": true
      }
    ],
    "lost": [],
    "unsigned": [
      {
        "event": "9a1f7c38a91a",
        "recorded_at": "2025-01-15",
        "actor": "MND",
        "change": "edited H-1"
      }
    ]
  },
  "meta": {
    "total": null,
    "returned": null,
    "truncated": false,
    "as_of": null,
    "fingerprint": "9a1f7c38a91a415a3e90e64827f2535e",
    "events": 6,
    "faults": 0,
    "unsigned": 1
  }
}
! note: 1 event by MND is not signed with this key
[8]
$ kept sql "SELECT substr(id, 1, 12) AS id, recorded_at, actor, scope, events, genuine FROM v_signature"
id            recorded_at           actor  scope   events  genuine
------------  --------------------  -----  ------  ------  -------
01949ae1e583  2025-01-15T12:00:00Z  MND    events       2        1
# What was signed stays signed: undo passes over it.
$ kept undo --by MND
undid H-1: edited
  due: 2026 (2026-01-01 to 2026-12-31) -> (none)
next: kept redo brings it back
# Everything, whoever recorded it.
$ kept sign --all --by MND
signed all 8 events
  key: 754c5ef3b54948ab
next: kept check --signed-by 754c5ef3b54948ab83bc087808ccafb3b5274c0194d3319a2314aa66a918beb1
$ kept sign --all --by MND
nothing to change
! note: everything recorded here is signed with this key
$ kept check --signed-by .config/kept/key
file:                  r.kept
verdict:               sound
schema:                1
events:                9
kept texts and files:  0
fingerprint:           e87b b6f4 9a50 eaec 2432 3dec 57ef ee4d
key asked about:       754c5ef3b54948ab83bc087808ccafb3b5274c0194d3319a2314aa66a
                       918beb1

Signatures
Key               Signs for  Signatures  Events  Last
----------------  ---------  ----------  ------  ----------
754c5ef3b54948ab  MND                 2       8  2025-01-15

Signed with this key
                        Not
Who  Events  Signed  signed  Signs
---  ------  ------  ------  -----
Bo        2       2       0  no
MND       5       5       0  yes

Signed, and not here as it was signed
none

Not signed
none
