# Kept: this comment.

$ printf '# one\n\n[2]\nlast'; echo err >&2; exit 4
\# one

\[2]
last
(no newline)
! err
[4]

# Kept too.
$ echo "new"
new
$ printf 'x\n\n'
x
\
