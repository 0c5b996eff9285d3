# Each part of the format, with the output that belongs to it.

$ echo one; echo two
one
two

# Blank lines inside an output, and one at its end.
$ printf 'a\n\n\nb\n\n'
a


b
\

# Several lines of command.
$ for word in x y; do
>   echo "$word"
> done
x
y

$ cat > multi <<'END'
> first
>
> third
> END

$ cat multi
first

third

# Output that looks like syntax.
$ printf '# heading\n$ dollar\n> quote\n! bang\n!\n[2]\n\\ backslash\n(no newline)\n'
\# heading
\$ dollar
\> quote
\! bang
\!
\[2]
\\ backslash
\(no newline)
$ printf '$5 is money, >x is no quote, [a] is no code\n'
$5 is money, >x is no quote, [a] is no code

$ echo out; printf 'oops\n\nmore\n' >&2; exit 3
out
! oops
!
! more
[3]

$ printf 'unfinished'; printf 'here too' >&2
unfinished
(no newline)
! here too
!(no newline)

$ kill -9 $$
[137]

# The steps share a directory; cd does not last.
$ mkdir sub && cd sub && pwd
$HOME/sub
$ pwd; ls
$HOME
multi
sub
$ env | grep -v -e '^_=' -e '^PATH=' -e '^PWD=' -e '^OLDPWD=' | sort
FIXTURES=$FIXTURES
HOME=$HOME
KEPT_BY=tester
KEPT_TEST_IDS=1
KEPT_TODAY=2025-01-15
LC_ALL=C.UTF-8
TZ=UTC
$ cat
