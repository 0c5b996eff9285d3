# A document whose passages are decided about one by one, without a terminal.
$ kept init r.kept -q
$ cat > meeting.md <<'END'
> # Joint Statement of the 12th Harbour Dialogue (HD)
>
> Busan, 14 January 2025
>
> SAFE PASSAGE
>
> Norland and Sudland will keep the strait open by:
>
> - **Opening a joint traffic centre** at the narrows by the end of 2025.
> - **Sharing radar data** on every ship that passes.
> - **Training pilots.** Norland will pay for it. Sudland will run the school by 30 June 2026.
>
> The ministers thanked the port of Busan for its welcome.
>
> CLEAN WATER
>
> The two sides agreed on the following:
>
> - Norland will publish its discharge figures every year.
> - Sudland will ratify the ballast water convention by September 30, 2025.
> END
$ kept import meeting.md --propose --dry-run
$ kept import meeting.md --propose
$ kept list
$ kept report --summary --json | grep -c '"key"'

# The same document again changes nothing.
$ kept import meeting.md --propose

# Accepting makes commitments with the next keys of the document.
$ kept candidates accept HD12 1 2 --dry-run
$ kept candidates accept HD12 2
$ kept candidates accept HD12 1
$ kept candidates accept HD12 1
$ kept candidates reject HD12 5
$ kept candidates reject HD12 5 --reason "announced before"
$ kept candidates edit HD12 6 --title "Ratify the ballast water convention" --due 2025-10
$ kept candidates edit HD12 6 --title "Ratify the ballast water convention"
$ kept candidates split HD12 3
$ kept candidates split HD12 1
$ kept candidates merge HD12 8 9
$ kept candidates HD12
$ kept candidates HD12 --state proposed
$ kept candidates accept HD12 --all
$ kept candidates HD12 --state accepted --json
$ kept list
$ kept log --limit 3
$ kept show HD12-03
$ kept undo
$ kept candidates HD12 --state proposed
$ kept redo
$ kept check
$ kept check --quotes
$ kept sql "SELECT number, state, commitment, decided_by, decided_at FROM v_candidate ORDER BY number"

# A passage that was passed over is taken after all.
$ kept candidates accept HD12 4
$ kept show HD12-05

# Errors.
$ kept candidates HD12 --state propsed
$ kept candidates HD99
$ kept candidates accept HD12
$ kept candidates accept HD12 99
$ kept candidates accept HD12 7-5
$ kept candidates accept HD12 x
$ kept candidates accept HD12 1 --all
$ kept candidates edit HD12 5
$ kept candidates edit HD12 5 --title ""
$ kept candidates edit HD12 4 5 --title Both
$ kept candidates split HD12 5 --before nowhere
$ kept candidates split HD12 5 --before Norland
$ kept candidates split HD12 5
$ kept candidates split HD12 4 5 --before will
$ kept candidates split HD12 3
$ kept candidates merge HD12 5
$ kept candidates review HD12
$ kept import meeting.md --review
$ kept candidates review HD12 --dry-run
