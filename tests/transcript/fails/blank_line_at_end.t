$ printf "a\\n\\n"
a

$ true
