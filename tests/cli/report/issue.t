# A report goes out, and stays as it went out.
$ kept init r.kept --title Talks -q --today 2024-11-01
r.kept
$ kept add "Hold talks" --key K-1 --owner "US=United States" --made 2024-10-30 --today 2024-11-01 -q
K-1
$ kept report issued
$ kept report --summary --issued 1
$ kept report --issued 1
$ kept report issue --summary --title "First report" --today 2024-11-20 > first.txt
$ head -12 first.txt
$ kept report issue --owner US --dry-run | head -8
$ kept update K-1 limited --note "The first round was held." --today 2024-12-01 -q
K-1
$ kept report issue attention --number 7 --as-of 2024-12-31 -o second.md
$ head -8 second.md
$ kept report issue --number 7
$ kept report issue --number none
$ kept report issue --issued 7

# What was issued, by whom and when.
$ kept report issued
$ kept report issued -q
$ kept log --limit 1
$ kept report issue --summary > /dev/null
$ kept undo
$ kept report issued --format csv | cut -d, -f1-5
$ kept report issue --summary > /dev/null

# Years later, after other edits: the same bytes.
$ kept edit K-1 --title "Hold more talks" --due 2025-06 --today 2027-01-01 -q
K-1
$ kept report --issued 1 --today 2027-06-01 | cmp - first.txt
$ kept report --issued 7 --today 2027-06-01 | cmp - second.md
$ kept report --issued 1 --today 2027-06-01 --width 80 | cmp - first.txt
$ kept report --issued 7 --format md --width 80 --today 2027-06-01 | cmp - second.md
$ kept report --issued 7 --today 2027-06-01 | head -8
$ kept report --issued 1 --format md | head -8
$ kept report --issued 1 --owner US
$ kept report --issued 2
$ kept check -q
$ kept rebuild
$ kept report --issued 1 | cmp - first.txt
$ kept export -o r.ndjson
$ kept init copy.kept -q
copy.kept
$ kept import r.ndjson --db copy.kept -q
$ kept report --issued 1 --db copy.kept | cmp - first.txt
