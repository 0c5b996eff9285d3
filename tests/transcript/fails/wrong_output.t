$ echo a
b
