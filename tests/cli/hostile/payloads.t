# Events with a right id and a payload that is none of ours: passed over, or taken as far as it goes.
$ kept init r.kept -q && kept add "Hold the exercise" --key K-1 -q
r.kept
K-1
$ forge() { python3 $FIXTURES/hostile/forge.py r.kept "$@"; }
> forge commitment.create new '[]'
> forge commitment.create new '{"as_of":7,"set":{"key":{"a":1},"title":[1],"line_first":1e300,"due":{"kind":"fixed","first":"2025-99-99"},"owner/nobody":{"role":5},"tag/":true,"removed":"yes"}}'
> forge commitment.create new '{"set":{"key":"K-9","title":"Far away","line_first":9223372036854775807,"made":{"first":"0000-00-00","last":"9999-12-31","precision":"era","text":""},"due":{"kind":"relative","text":"within 99999999999999999999d of 2025-01-01"}}}'
> forge commitment.set K-1 '{"set":{"document":"nowhere","time_kind":"never"}}'
> forge update.record K-1 '{"as_of":"2025-13-01","status":"complete"}'
> forge update.record K-1 '{"as_of":"2025-01-01","status":"finished"}'
> forge update.record K-1 '{"as_of":"2025-01-01","corrects":"itself","evidence":{"a":1},"note":5,"party":"","status":"limited","successor":"nobody"}'
> forge update.retract K-1 '{"update":["a"]}'
> forge link.create new '{"set":{"source":"nobody","target":"nobody","relation":"supersedes"}}'
> forge link.create new '{"set":{"relation":"eats"}}'
> forge milestone.create new '{"set":{"commitment":"nobody","number":-1}}'
> forge document.create new '{"set":{"code":"D","sha256":"zz","series":null,"edition":{}}}'
> forge party.create new '{"set":{"code":"P","parent":"P","alias/":true}}'
> forge step.undo new '{"tx":5}'
> forge step.redo new '{"tx":"none"}'
> forge register.create new '{"set":{"title":{}}}'
> forge . new '{}'
> forge stranger.act new '{"a":[[[[[[[[1]]]]]]]]}'
$ kept rebuild
rebuilt r.kept: everything made anew from 20 events
$ kept check
file:                  r.kept
verdict:               1 fault
schema:                1
events:                20
kept texts and files:  0
fingerprint:           db3b b35e e8e8 a53e 28b2 838a e359 3c67

Fault                                 What to do
------------------------------------  ------------------------------------------
event 3 (commitment.create,           the file was damaged, or changed by
4b3237383a6d) was changed after it    another program: go back to a backup or
was recorded                          another copy
[8]
$ kept list
                      Owed
Key   Commitment      by     Due                          Level         Schedule
----  --------------  -----  ---------------------------  ------------  --------
K-1   Hold the        -      -                            limited       -
      exercise

K-9   Far away        -      within                       not assessed  -
                             99999999999999999999d of
                             2025-01-01

~4f5                  -      -                            not assessed  -

~5c3                  -                                   not assessed  -
$ kept show K-9
================================================================================
K-9  Far away
================================================================================

Source:  line 9223372036854775807

Level:             not assessed
Disposition:       open
Schedule:          no deadline
Freshness:         never checked
Parties assessed:  0 of 1

Made:  unknown
Due:   within 99999999999999999999d of 2025-01-01

nobody in particular is named

History: nobody has recorded anything yet.
$ kept report --summary -q >/dev/null
$ kept report -q >/dev/null
$ kept log -q >/dev/null
$ kept export -o all.ndjson -q && kept init again.kept -q && kept import all.ndjson --db again.kept -q >/dev/null; rm again.kept
again.kept
! error: the export is damaged: event 4b3237383a6d4f4c1c38f0a36747e62d87147f2785235bf639e9a2ef295b96db does not fit its id
! hint: nothing was imported; export the register once more
$ kept undo --by mallory
undid : act stranger
next: kept redo brings it back
# Deeper than any parser should follow.
$ python3 -c 'print("{\"a\":" + "[" * 100000 + "]" * 100000 + "}", end="")' | python3 $FIXTURES/hostile/forge.py r.kept stranger.act new -
$ kept check
file:                  r.kept
verdict:               2 faults
schema:                1
events:                22
kept texts and files:  0
fingerprint:           0bdd 500a 570f deb6 240d 2fa6 bc78 eef1

Fault                                 What to do
------------------------------------  ------------------------------------------
event 3 (commitment.create,           the file was damaged, or changed by
4b3237383a6d) was changed after it    another program: go back to a backup or
was recorded                          another copy

event 22 (stranger.act,               the file was damaged, or changed by
0bdd500a570f) was changed after it    another program: go back to a backup or
was recorded                          another copy
[8]
$ kept rebuild
rebuilt r.kept: everything made anew from 22 events
$ kept log -q | head -c 100 >/dev/null
# The last clock reading there is.
$ python3 $FIXTURES/hostile/forge.py r.kept stranger.act new '{}' 9223372036854775807
$ kept add "One more"
! error: the clock of the log has run out: an event says 9223372036854775807
! hint: no honest register comes near that; restore a backup
[8]
