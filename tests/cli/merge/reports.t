# Copies that hold the same events print the same bytes, whoever merged whom and in what order.
$ kept init mine.kept --title "Harbour Dialogue" -q
mine.kept
$ kept add "Open the traffic centre" --key H-1 --owner "NOR=Norland" --due 2025 -q
H-1
$ cp mine.kept theirs.copy; cp mine.kept third.copy
$ kept update H-1 limited -q --by Ann; kept edit H-1 --title "Open both centres" -q --by Ann
H-1
H-1
$ kept edit H-1 --title "Open the centre" --db theirs.copy -q --by Bo; kept add "Share data" --key H-2 --db theirs.copy -q --by Bo
H-1
H-2
$ kept add "Print the map" --key H-2 --db third.copy -q --by Cho
H-2
$ kept merge theirs.copy --no-backup -q >out; kept merge third.copy --no-backup -q >out
! note: 1 field waits for a decision: kept conflicts
! note: the same key was given twice: kept rekey H-2~43a NEWKEY
[3]
$ kept merge mine.kept --db third.copy --no-backup -q >out
! note: 1 field waits for a decision: kept conflicts
! note: the same key was given twice: kept rekey H-2~43a NEWKEY
[3]
$ kept merge third.copy --db theirs.copy --no-backup -q >out
! note: 1 field waits for a decision: kept conflicts
! note: the same key was given twice: kept rekey H-2~43a NEWKEY
[3]
$ for format in txt md html csv json ndjson; do
>   for copy in mine.kept theirs.copy third.copy; do
>     kept report --db $copy -o $copy.$format || echo "no $format of $copy"
>   done
>   cmp mine.kept.$format theirs.copy.$format && cmp mine.kept.$format third.copy.$format && echo "$format: equal"
> done
txt: equal
md: equal
html: equal
csv: equal
json: equal
ndjson: equal
$ for copy in mine.kept theirs.copy third.copy; do kept export --db $copy | sha256sum; done | uniq | wc -l
1
