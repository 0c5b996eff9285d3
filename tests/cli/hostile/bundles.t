# Bundles that are none: nothing of them is taken, and none of them hangs.
$ kept init r.kept -q && kept add "Hold the exercise" --key K-1 -q && cp r.kept other.copy
r.kept
K-1
$ kept edit K-1 --note "theirs" --db other.copy -q && kept bundle --since r.kept -o news.ndjson --db other.copy
K-1
! note: 1 event; the other side takes them in with: kept merge FILE
$ cat > spoil.py <<'END'
> import json, sys
> lines = open("news.ndjson").read().splitlines()
> head, event = (json.loads(line) for line in lines)
> def write(*records):
>     sys.stdout.write("".join((r if isinstance(r, str) else json.dumps(r)) + "\n" for r in records))
> what = sys.argv[1]
> if what == "giant": write(head, '{"type":"event","payload":"' + "x" * 50_000_000 + '"}')
> if what == "deep": write(head, '{"type":"event","payload":' + "[" * 1_000_000 + "]" * 1_000_000 + "}")
> if what == "twice": write(head, lines[1][:-1] + ',"kind":"commitment.remove","actor":"mallory"}')
> if what == "nul": write(head, lines[1].replace("theirs", "the\x00irs"))
> if what == "escaped": write(head, lines[1].replace("theirs", "the\\u0000irs"))
> if what == "forged": write(head, dict(event, actor="mallory"))
> if what == "number": write(dict(head, events=10**400), event)
> if what == "negative": write(dict(head, events=-1, contents=-1))
> if what == "format": write(dict(head, format="9"), event)
> if what == "types": write(dict(head, begins_with=[1]), dict(event, lamport="1", parents="x", after={"a": 1}))
> if what == "clock": write(head, dict(event, lamport=2**63 - 1))
> if what == "content": write(dict(head, contents=1), event, {"type": "content", "sha256": "../../x", "bytes": "!!!"})
> if what == "again": write(head, event, event)
> if what == "open": sys.stdout.write(lines[0] + "\n" + lines[1][:-20])
> END
$ for what in giant deep twice nul escaped forged number negative format types clock content open; do
>   echo "== $what"; python3 spoil.py $what > spoilt.ndjson; kept merge spoilt.ndjson --no-backup 2>&1 | cut -c1-300; done
== giant
error: the bundle is damaged: an event without 'parents'
hint: nothing was merged; ask for the bundle once more
== deep
error: 'spoilt.ndjson', line 2: no JSON object
hint: nothing was merged; a bundle is made by: kept bundle -o FILE.ndjson
== twice
error: the bundle is damaged: event d2196f6d1ec245ff1a0ab753d91ae5daec15073044d3ca183da96bc11c46f11c does not fit its id
hint: nothing was merged; ask for the bundle once more
== nul
error: 'spoilt.ndjson', line 2: no JSON object
hint: nothing was merged; a bundle is made by: kept bundle -o FILE.ndjson
== escaped
error: the bundle is damaged: event d2196f6d1ec245ff1a0ab753d91ae5daec15073044d3ca183da96bc11c46f11c does not fit its id
hint: nothing was merged; ask for the bundle once more
== forged
error: the bundle is damaged: event d2196f6d1ec245ff1a0ab753d91ae5daec15073044d3ca183da96bc11c46f11c does not fit its id
hint: nothing was merged; ask for the bundle once more
== number
error: 'spoilt.ndjson', line 1: no JSON object
hint: nothing was merged; a bundle is made by: kept bundle -o FILE.ndjson
== negative
error: the bundle is damaged: a part of it is missing
hint: nothing was merged; ask for the bundle once more
== format
From:                      spoilt.ndjson
Into:                      r.kept
Events taken in:           1
Texts and files taken in:  0
Backup:                    -
Fingerprint:               d2196f6d1ec245ff1a0ab753d91ae5da

From whom
Who     Events  First       Last
------  ------  ----------  ----------
tester       1  2025-01-15  2025-01-15

What it says
Key  Change                Who
---  --------------------  ------
K-1  edited; note: theirs  tester
== types
error: the bundle is damaged: an event without 'parents'
hint: nothing was merged; ask for the bundle once more
== clock
error: the bundle is damaged: event d2196f6d1ec245ff1a0ab753d91ae5daec15073044d3ca183da96bc11c46f11c does not fit its id
hint: nothing was merged; ask for the bundle once more
== content
error: the bundle is damaged: content ../../x does not fit its digest
hint: nothing was merged; ask for the bundle once more
== open
error: 'spoilt.ndjson', line 2: no JSON object
hint: nothing was merged; a bundle is made by: kept bundle -o FILE.ndjson
$ python3 spoil.py again > spoilt.ndjson; kept merge spoilt.ndjson --no-backup 2>&1
error: the bundle is damaged: a part of it is missing
hint: nothing was merged; ask for the bundle once more
[8]
$ kept check && ls
file:                  r.kept
verdict:               sound
schema:                1
events:                3
kept texts and files:  0
fingerprint:           d219 6f6d 1ec2 45ff 1a0a b753 d91a e5da
news.ndjson
other.copy
r.kept
spoil.py
spoilt.ndjson
