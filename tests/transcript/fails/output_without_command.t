# comment
what is this
$ true
