$ true
[2]
