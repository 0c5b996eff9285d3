$ true
a
