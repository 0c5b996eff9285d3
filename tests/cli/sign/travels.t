# A signature goes with every copy: by merge, by bundle, by export.
$ kept init r.kept --title "Harbour Dialogue" -q
r.kept
$ kept add "Open the traffic centre" --key H-1 -q --by MND
H-1
$ cp r.kept theirs.copy
$ kept key new --key mnd.key -q
! note: keep that file to yourself, and a copy of it where no register is; give the public key to the others by a way that nobody can change
! note: KEPT_TEST_IDS is set: anybody can guess this key
$ kept sign --key mnd.key --by MND -q
1 event by 'MND'
$ kept bundle --since theirs.copy -o news.ndjson
! note: 1 event; the other side takes them in with: kept merge FILE
$ kept merge news.ndjson --db theirs.copy --no-backup
From:                      news.ndjson
Into:                      theirs.copy
Events taken in:           1
Texts and files taken in:  0
Backup:                    -
Fingerprint:               11464557e35557c43cf600f031a37e37

From whom
Who  Events  First       Last
---  ------  ----------  ----------
MND       1  2025-01-15  2025-01-15

What it says
Key  Change                                                    Who
---  --------------------------------------------------------  ---
     signed signature: 1 event for MND; key: 754c5ef3b54948ab  MND
$ kept check --signed-by mnd.key --db theirs.copy
file:                  theirs.copy
verdict:               sound
schema:                1
events:                3
kept texts and files:  0
fingerprint:           1146 4557 e355 57c4 3cf6 00f0 31a3 7e37
key asked about:       754c5ef3b54948ab83bc087808ccafb3b5274c0194d3319a2314aa66a
                       918beb1

Signatures
Key               Signs for  Signatures  Events  Last
----------------  ---------  ----------  ------  ----------
754c5ef3b54948ab  MND                 1       1  2025-01-15

Signed with this key
                           Not
Who     Events  Signed  signed  Signs
------  ------  ------  ------  -----
MND          1       1       0  yes
tester       1       0       1  no

Signed, and not here as it was signed
none

Not signed
none
$ kept export -o all.ndjson
$ kept init again.kept -q; kept import all.ndjson --db again.kept -q
again.kept
all.ndjson
$ kept check --signed-by mnd.key --db again.kept -q
# Somebody edits what was signed, and makes the id fit again.
$ python3 -c "
> import sqlite3, json, hashlib
> db = sqlite3.connect('again.kept')
> db.executescript('DROP TRIGGER event_no_update')
> row = dict(zip(('id', 'payload', 'actor', 'after', 'entity', 'kind', 'lamport', 'parents', 'recorded_at', 'tx'),
>   db.execute('SELECT id, payload, actor, after, entity, kind, lamport, parents, recorded_at, tx FROM event WHERE seq = 2').fetchone()))
> row['payload'] = row['payload'].replace('Open the', 'Close the')
> text = json.dumps({'actor': row['actor'], 'after': json.loads(row['after']), 'entity': row['entity'], 'kind': row['kind'],
>   'lamport': row['lamport'], 'parents': json.loads(row['parents']), 'payload': json.loads(row['payload']),
>   'recorded_at': row['recorded_at'], 'tx': row['tx']}, separators=(',', ':'), ensure_ascii=False, sort_keys=True)
> db.execute('UPDATE event SET id = ?, payload = ? WHERE seq = 2', (hashlib.sha256(text.encode()).hexdigest(), row['payload']))
> db.commit()"
$ kept check --signed-by mnd.key --db again.kept
file:                  again.kept
verdict:               5 faults
schema:                1
events:                3
kept texts and files:  0
fingerprint:           1146 4557 e355 57c4 3cf6 00f0 31a3 7e37 . 56a0 7ab5 8011
                       45c1 b270 7ade f460 3c17
key asked about:       754c5ef3b54948ab83bc087808ccafb3b5274c0194d3319a2314aa66a
                       918beb1

Fault                                      What to do
-----------------------------------------  -------------------------------------
the trigger 'event_no_update' is missing   the file was damaged, or changed by
                                           another program: go back to a backup
                                           or another copy

event 3 (signature.record, 11464557e355)   the file was damaged, or changed by
builds on event 0bd3b3b990b2, which is     another program: go back to a backup
missing                                    or another copy

event 3 (signature.record, 11464557e355)   nobody vouches for what it names: ask
signs event 0bd3b3b990b2, which does not   the one it is said to be from for a
stand before it                            whole copy

the table 'commitment' does not say what   kept rebuild
the log says

the table 'head' does not say what the     kept rebuild
log says

Signatures
Key               Signs for  Signatures  Events  Last
----------------  ---------  ----------  ------  ----------
754c5ef3b54948ab  MND                 1       1  2025-01-15

Signed with this key
                           Not
Who     Events  Signed  signed  Signs
------  ------  ------  ------  -----
MND          1       0       1  yes
tester       1       0       1  no

Signed, and not here as it was signed
Event         What became of it
------------  ----------------------------------
0bd3b3b990b2  taken away, or changed with its id

Not signed
Event         Recorded    Who  Change
------------  ----------  ---  -----------------------------------
56a07ab58011  2025-01-15  MND  added H-1: Close the traffic centre
! note: 1 event signed with this key is not here as signed
! note: 1 event by MND is not signed with this key
[8]
# A signature that its key did not make is not taken in.
$ python3 -c "
> import json
> lines = open('news.ndjson').read().splitlines()
> event = json.loads(lines[1])
> payload = json.loads(event['payload'])
> payload['actor'] = 'Bo'
> event['payload'] = json.dumps(payload, separators=(',', ':'), sort_keys=True)
> import hashlib
> body = {name: event[name] for name in ('actor', 'after', 'entity', 'kind', 'lamport', 'parents', 'recorded_at', 'tx')}
> body['payload'] = payload
> event['id'] = hashlib.sha256(json.dumps(body, separators=(',', ':'), sort_keys=True).encode()).hexdigest()
> lines[1] = json.dumps(event)
> open('forged.ndjson', 'w').write(chr(10).join(lines) + chr(10))"
$ kept merge forged.ndjson --db r.kept --no-backup
! error: 'forged.ndjson' cannot be merged: event e13611a17047 is a signature for 'Bo' that its key did not make
! hint: nothing was changed; kept check tells more about a register, and its owner may have a better copy
[8]
