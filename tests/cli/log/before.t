# What an edit replaced is the newest of the values before it, whatever the ids of their events are.
$ kept init l.kept -q
l.kept
$ for n in 1 2 3 4 5 6; do kept add "The promise $n" --key K-$n --note n1 -q; \
>   kept edit K-$n --note n2 -q; kept edit K-$n --title "The vow $n" --note n3 -q; done
K-1
K-1
K-1
K-2
K-2
K-2
K-3
K-3
K-3
K-4
K-4
K-4
K-5
K-5
K-5
K-6
K-6
K-6
$ kept log | grep "note: .* -> n3"
  note: n2 -> n3
  note: n2 -> n3
  note: n2 -> n3
  note: n2 -> n3
  note: n2 -> n3
  note: n2 -> n3
