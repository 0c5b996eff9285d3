# Three copies, three values: theirs is no answer, a number is.
$ kept init mine.kept -q
mine.kept
$ kept add "Open the traffic centre" --key H-1 -q
H-1
$ cp mine.kept second.copy; cp mine.kept third.copy
$ kept edit H-1 --title "First" -q --by Ann
H-1
$ kept edit H-1 --title "Second" --db second.copy -q --by Bo
H-1
$ kept edit H-1 --title "Third" --db third.copy -q --by Cho
H-1
$ kept merge second.copy --no-backup -q
H-1
! note: 1 field waits for a decision: kept conflicts
[3]
$ kept merge third.copy --no-backup -q
H-1
! note: 1 field waits for a decision: kept conflicts
[3]
$ kept conflicts show H-1
H-1: title
No.  Value   Who  Recorded    Why
---  ------  ---  ----------  ---
  1  Second  Bo   2025-01-15  -
  2  Third   Cho  2025-01-15  -
  3  First   Ann  2025-01-15  -

The first value of each is shown in lists and reports until somebody decides.
$ kept conflicts resolve H-1 title --take theirs
! error: there are more than two values
! hint: take one by its number: kept conflicts show H-1
[4]
$ kept conflicts resolve H-1 title --take 2
resolved H-1: title
  value: Third
# A bundle of another register is refused like the register.
$ kept init other.copy --title "Another" -q --by Dee
other.copy
$ kept add "Something else" --key O-1 --db other.copy -q
O-1
$ kept bundle --db other.copy -o other.ndjson
! note: 2 events; the other side takes them in with: kept merge FILE
$ kept merge other.ndjson --no-backup
! error: 'other.ndjson' is of another register than 'mine.kept'
! hint: name the register that it was made for: --db FILE
[1]
# Events that replace values of events that are nowhere, or of later ones.
$ cat > forge.py <<'END'
> import hashlib, json, sys
> lines = open('news.ndjson').read().splitlines()
> event = json.loads(lines[1])
> event['parents'] = [sys.argv[1]]
> body = {name: event[name] for name in ('actor', 'after', 'entity', 'kind', 'lamport', 'parents', 'recorded_at', 'tx')}
> body['payload'] = json.loads(event['payload'])
> text = json.dumps(body, separators=(',', ':'), sort_keys=True, ensure_ascii=False)
> event['id'] = hashlib.sha256(text.encode()).hexdigest()
> lines[1] = json.dumps(event)
> open('forged.ndjson', 'w').write('\n'.join(lines) + '\n')
> END
$ cp mine.kept late.copy
$ kept add "Share radar data" --key H-2 --db late.copy -q --by Bo
H-2
$ kept bundle --since mine.kept --db late.copy -o news.ndjson
! note: 1 event; the other side takes them in with: kept merge FILE
$ python3 forge.py 0000000000000000000000000000000000000000000000000000000000000000
$ kept merge forged.ndjson --no-backup
! error: 'forged.ndjson' cannot be merged: event 0def57007e60 replaces values of event 000000000000, which neither side holds
! hint: ask for all since what this register holds: kept bundle --since be41375f40cb1690d40d2b1e0bb1066e
[8]
$ python3 forge.py nothing
$ kept merge forged.ndjson --no-backup
! error: 'forged.ndjson' cannot be merged: event 436c8f728699 replaces values of event nothing, which neither side holds
! hint: ask for all since what this register holds: kept bundle --since be41375f40cb1690d40d2b1e0bb1066e
[8]
$ kept add "Print the map" --key H-3 -q --by Ann
H-3
$ python3 forge.py "$(kept sql 'SELECT id FROM v_event' --format csv | tail -1 | tr -d '\r')"
$ kept merge forged.ndjson --no-backup
! error: 'forged.ndjson' cannot be merged: event 78ea2c399b58 is not behind those that it names
! hint: nothing was changed; kept check tells more about a register, and its owner may have a better copy
[8]
