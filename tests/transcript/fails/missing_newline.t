$ printf a
a
