$ exit 2
[3]
