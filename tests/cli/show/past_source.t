# A past day has the source of its words, not that of what was edited since.
$ kept init r.kept -q
$ kept document add D1 --title "First" --date 2025-01-01 -q; kept document add D2 --title "Second" --date 2025-06-01 -q
$ printf 'key,title,text,document,made\nQ-1,Alpha,alpha words,D1,2025-01-01\n' > q.csv; kept import q.csv -q --today 2025-01-02
$ kept edit Q-1 --title "Beta" --document D2 --made 2025-06-01 --as-of 2025-06-01 --today 2025-06-02 -q
$ kept show Q-1 --as-of 2025-02-01 --today 2025-07-01 | head -n 20
$ kept list --document D1 --as-of 2025-02-01 --today 2025-07-01
$ kept list --document D2 --as-of 2025-02-01 --today 2025-07-01
