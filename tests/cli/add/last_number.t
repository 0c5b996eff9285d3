# Keys count up to twelve digits; what is longer is a word like others.
$ kept init r.kept -q
r.kept
$ kept add "The longest" --key C-9223372036854775807 -q
C-9223372036854775807
$ kept add "The next" -q
C-01
$ kept add "The last" --key C-999999999999 -q
C-999999999999
$ kept add "One more"
! error: no number follows C-999999999999, the last there can be
! hint: give the key yourself: --key C-A1
[1]
$ kept add "One more" --key C-7
added C-7: One more
# So do reports, to nine.
$ kept report issue --number 9223372036854775807
! error: reports are numbered up to 999999999, not 9223372036854775807
! hint: give a number that is free: --number N; kept report issued lists those given
[1]
$ kept report issue --number 999999999 -q > last.txt
! note: issued report 999999999, 8495 bytes, SHA-256 567e648c050622923caca40cfc173e81555283682c353956334f475383d2c570
$ kept report issue
! error: reports are numbered up to 999999999, not 1000000000
! hint: give a number that is free: --number N; kept report issued lists those given
[1]
$ kept report issue --number 7 -q > 7.txt
! note: issued report 7, 8487 bytes, SHA-256 7357f6eea5a41ce2620f4f3906f8c63931e15112a6824d31e7e52d3fb84399d6
