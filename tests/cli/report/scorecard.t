# The same records in the words of other scales.
$ kept init r.kept --title Talks -q
r.kept
$ kept add "Hold talks" --key K-1 --owner US=America --owner KR=Korea --made 2019-10-30 -q
K-1
$ kept add "Publish figures" --key K-2 --owner US --made 2020-10-30 --due annual -q
K-2
$ kept add "Open an office" --key K-3 --owner KR --made 2024-10-30 -q
K-3
$ kept add "Sign the treaty" --key K-4 --owner KR --made 2024-10-30 -q
K-4
$ kept update K-1 complete --party US --no-evidence seen -q
K-1
$ kept update K-1 limited --party KR -q
K-1
$ kept update K-2 complete --no-evidence seen -q
K-2
$ kept update K-3 withdrawn --reason "no funds" -q
K-3
$ kept report scorecard
$ kept report scorecard --scale g20
$ kept report scorecard --scale gao --years 5 | sed -n '/^Under/,/^Commitment/p'
$ kept report scorecard --scale politifact | sed -n '/^Under/,/^The scale/p'
$ kept report scorecard --scale rag --format csv
$ kept report --scale g20 | sed -n '/^Under the scale/,/^The scale/p'

# One's own scale.
$ printf '%s' '{"title": "Two words", "words": [{"key": "done", "label": "done", "definition": "nothing is left to do"}, {"key": "open", "definition": "something is"}], "map": {"not-assessed": "open", "not-started": "open", "limited": "open", "substantial": "open", "complete": "done"}}' > two.json
$ kept report scorecard --scale two.json | sed -n '/^Under/,$p'

# What is wrong is said.
$ kept report scorecard --scale g21
$ kept report scorecard --scale none.json
$ echo '[]' > bad.json
$ kept report scorecard --scale bad.json
$ echo '{"words": [{"key": "a", "definition": "b"}], "map": {"limited": "a"}}' > bad.json
$ kept report scorecard --scale bad.json
$ echo '{"words": [{"key": "a", "definition": "b"}], "map": {"limited": "c"}}' > bad.json
$ kept report scorecard --scale bad.json
$ echo '{"words": [{"key": "a", "definition": "b"}], "map": {"half-way": "a"}}' > bad.json
$ kept report scorecard --scale bad.json
$ echo '{"words": [{"key": "a"}], "map": {}}' > bad.json
$ kept report scorecard --scale bad.json
$ echo '{"words": [{"key": "a", "definition": "b"}, {"key": "a", "definition": "c"}], "map": {}}' > bad.json
$ kept report scorecard --scale bad.json
$ kept report scorecard --years 0
$ kept report --years 3
$ kept report --summary --scale g20
$ kept report agenda --scale g20
