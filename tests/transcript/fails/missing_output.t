$ echo a
