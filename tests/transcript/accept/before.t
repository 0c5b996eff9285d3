# Kept: this comment.

$ printf '# one\n\n[2]\nlast'; echo err >&2; exit 4
something else

# Kept too.
$ echo "new"
$ printf 'x\n\n'
