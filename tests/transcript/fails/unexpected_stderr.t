$ echo a >&2
