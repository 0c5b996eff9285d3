# A revised text of a document, and the next meeting of a series.
$ kept init r.kept -q
$ cat > first.md <<'END'
> # Joint Statement of the 12th Harbour Dialogue (HD)
>
> Busan, 14 January 2025
>
> Norland and Sudland will keep the strait open by:
>
> - **Opening a joint traffic centre** at the narrows by the end of 2025.
> - **Sharing radar data** on every ship that passes the strait.
> - **Dredging the eastern channel** to twelve metres by the summer.
> END
$ sed -e 's/by the end of 2025/by the end of 2027/' -e '/Dredging/d' first.md > second.md
$ cat >> second.md <<'END'
> - **Training pilots** of both countries in one school.
> END
$ kept import first.md -q
$ kept import second.md --revises HD12
$ kept import second.md --revises HD12 --dry-run
$ kept import second.md --revises HD12 --yes
$ kept list
$ kept log HD12-01
$ kept check --quotes
$ kept import second.md --revises HD12
$ kept undo -q
$ kept list -q

# Nobody is asked without a terminal; on one, anything but yes writes nothing.
$ cat > terminal <<'END'
> script -qefE never -c "$*" /dev/null | tr -d '\r'
> END
$ echo n | sh terminal kept import second.md --revises HD12
$ echo y | sh terminal kept import second.md --revises HD12
$ kept undo -q

# The next meeting has commitments of its own, linked to those it goes on with.
$ cat > next.md <<'END'
> # Joint Statement of the 13th Harbour Dialogue (HD)
>
> Oslo, 15 January 2025
>
> Norland and Sudland will keep the strait open by:
>
> - **Sharing radar data** on every ship that passes the strait, and weather data from both shores.
> - **Opening a joint traffic centre** at the narrows by the end of 2026.
> - **Training pilots** of both countries in one school.
> END
$ kept import next.md --series HD --dry-run
$ kept import next.md --series HD --yes --json
$ kept sql "SELECT source, relation, target FROM v_link"
$ kept show HD13-02

# Errors.
$ kept import next.md --revises HD99
$ kept import next.md --revises HD12 --series HD
$ kept document add EMPTY --title "Nothing in it" -q
$ printf '# Another\n\nWe will:\n\n- meet\n' > other.md
$ kept import other.md --revises EMPTY
$ kept import other.md --revises HD12 --propose
