$ echo a >&2
a
