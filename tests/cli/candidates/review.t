# A review on a terminal of 80 columns and 24 rows; `script` is the terminal, --- stands for a
# cleared screen.
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
> END
$ cat > terminal <<'END'
> script -qefE never -c "$*" /dev/null | tr -d '\r' | sed 's/\x1b\[2J\x1b\[H/---\n/'
> END
$ printf '%s\n' a r 'an old promise' b x q | sh terminal kept import meeting.md --review
$ kept list
$ kept candidates HD12

# Going on later: what is decided stays decided, and the rest is asked about again.
$ printf '%s\n' s '' a e 'Run the school' 2026-07 u u q | sh terminal kept import meeting.md --review
$ printf '%s\n' m e '' nonsense a | sh terminal kept candidates review HD12
$ kept candidates HD12
$ printf '' | sh terminal kept candidates review HD12
$ kept check
