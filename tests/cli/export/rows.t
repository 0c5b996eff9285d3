# Commitments and updates as tables.
$ kept init a.kept --quiet
$ kept add "Hold the joint exercise" --owner US --due 2025-03 --section Exercises --quiet
$ kept add "Sign the agreement" --owner US:lead --owner ROK:supporting --tag law --quiet
$ kept update K-1 limited --as-of 2025-01-10 --assessor Desk --note "=1+1, planned" --quiet
$ kept update K-1 substantial --as-of 2025-01-12 --evidence https://example.org/news --quiet
$ kept export commitments --format csv
$ kept export commitments --owner ROK --format csv
$ kept export updates --format csv
$ kept export updates --as-of 2025-01-11 -o updates.csv
$ cat updates.csv
# The whole register is not cut to a part, and is no table.
$ kept export --owner ROK
$ kept export --as-of 2025-01-11
$ kept export -o register.csv
$ kept export comitments
