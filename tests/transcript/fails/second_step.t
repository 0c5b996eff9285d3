$ true
$ false
