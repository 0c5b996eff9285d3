$ exit 2
