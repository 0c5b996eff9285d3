# A report of a past day calls parties and documents what they were called then.
$ kept init r.kept -q
r.kept
$ kept party add ROK --name Korea --today 2025-01-01 -q
ROK
$ kept document add D1 --title "First title" --date 2025-01-01 --today 2025-01-01 -q
D1
$ kept add "Hold talks" --key K-1 --owner ROK --document D1 --made 2025-01-02 --today 2025-01-02 -q
K-1
$ kept update K-1 limited --party ROK --today 2025-01-03 -q
K-1
$ kept report --today 2025-01-10 > then.txt
$ kept report owner ROK --today 2025-01-10 > owner.txt
$ kept party edit ROK --code KOR --name "Republic of Korea" --today 2025-02-01 -q
KOR
$ kept document edit D1 --code D01 --title "Another title" --today 2025-02-01 -q
D01
$ kept report --as-of 2025-01-10 --today 2025-03-01 | diff then.txt -
8c8
< Fingerprint:  8633e7164ac0eadfe30baa27a324fb09
---
\> Fingerprint:  9a95525ce4fba453419674642a186a9f
[1]
$ kept report owner ROK --as-of 2025-01-10 --today 2025-03-01 | diff owner.txt -
8c8
< Fingerprint:  8633e7164ac0eadfe30baa27a324fb09
---
\> Fingerprint:  9a95525ce4fba453419674642a186a9f
[1]
$ kept report owner KOR --as-of 2025-01-10 --today 2025-03-01 | diff owner.txt -
8c8
< Fingerprint:  8633e7164ac0eadfe30baa27a324fb09
---
\> Fingerprint:  9a95525ce4fba453419674642a186a9f
[1]
$ kept report --today 2025-03-01 | grep -n 'KOR\|D01'
5:Document:     D01, Another title, 2025-01-01
68:Key  Commitment  Overall  KOR
91:KOR    Republic of Korea    1         0  0  1  0  0      0        0
103:Source:  D01
116:KOR    Republic of Korea  lead  limited  open         2025-01-03
119:- 2025-01-03  KOR: limited, by tester
