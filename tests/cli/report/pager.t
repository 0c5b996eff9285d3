# Whoever reads a long report at leisure keeps nobody from recording: the register is closed before it is printed.
$ kept init r.kept -q
r.kept
$ { echo key,title; for n in $(seq 300); do echo "N-$n,Number $n of many"; done; } > many.csv
$ kept import many.csv -q | tail -1
$ kept report | { read -r line; kept update N-1 limited -q; cat > rest.txt; }
N-1
$ grep -c '^N-[0-9]*  Number' rest.txt
702
$ kept report -o whole.txt; grep -c '^N-[0-9]*  Number' whole.txt
702
