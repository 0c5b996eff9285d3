# What was in an issued report and has been removed since is told as dropped, with the level that it had.
$ kept init r.kept --title Talks -q --today 2025-01-10
r.kept
$ kept add "Hold talks" --key K-1 --owner US=America --made 2024-10-30 --today 2025-01-10 -q
K-1
$ kept add "Open an office" --key K-2 --owner US --made 2024-10-30 --due 2025-06-30 --today 2025-01-11 -q
K-2
$ cp r.kept copy.db
$ kept report issue --title "First report" --today 2025-01-31 -q >first.txt 2>note.txt
$ kept undo --db copy.db --today 2025-02-10
undid K-2: added Open an office
next: kept redo brings it back
$ kept merge copy.db --no-backup --today 2025-02-11 -q
K-2
$ kept report changes --today 2025-02-28 | sed -n '/^Changed since/p;/^Unchanged/,/^commitments/p;/^Dropped: /,/^$/p'
Changed since 2025-01-31: 0 of 1
Unchanged:                1 of 1
Dropped since:            1 of 2

Then and now
                             2025-01-31  2025-02-28  Change
---------------------------  ----------  ----------  ------
commitments                      1 of 1      1 of 1       0
Dropped: 1 of 2
Key  Commitment      Owed by  Due         Level then
---  --------------  -------  ----------  ------------
K-2  Open an office  US       2025-06-30  not assessed
\
$ kept report changes --today 2025-02-28 --format csv
change,key,title,party,before,now,day,detail
dropped,K-2,Open an office,,not-assessed,,,
$ kept report changes --today 2025-02-28 --format json | sed -n '/"dropped": \[/,/]/p'
      "dropped": [
        {
          "key": "K-2",
          "title": "Open an office",
          "owners": [
            "US"
          ],
$ kept report changes --since 2025-01-31 --today 2025-02-28 | grep -i dropped
[1]
