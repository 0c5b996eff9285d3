# A row with a key edits what has that key, whatever the titles; a row without edits what has its title, and that is told.
$ kept init r.kept -q
$ kept add "B-7" --key ZZ-1 -q; kept add "ハブを作る" --key JP-1 -q; kept add "Publish the budget" --key PB-1 --due 2026-01-01 -q
$ printf 'key,title,due\nB-7,A brand new promise,\n,パブを作る,\n,publish the BUDGET,2028-01-01\n' > rows.csv; kept import rows.csv
$ kept list
$ kept log PB-1 | tail -n 4

# The key of what was removed is not given again, for redo may bring it back.
$ kept add "To be undone" --key G-1 -q; kept undo -q
$ printf 'key,title\nG-1,Another\n' > again.csv; kept import again.csv
