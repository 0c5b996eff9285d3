# The overview, one command, and what is not there.
$ kept help
$ kept help undo
$ kept undo --help
$ kept help --commands
$ kept help exit-codes
$ kept help environment
$ kept help repot
$ kept help undo redo
$ kept help undo --json
