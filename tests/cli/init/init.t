$ kept init
created register.kept
next: kept import DOCUMENT --db register.kept, or: kept add "TITLE" --db register.kept
$ kept init
! error: 'register.kept' exists already
! hint: choose another name, or use it as it is: kept list --db register.kept
[1]
$ kept init other.kept --title "What was promised"
created other.kept: What was promised
next: kept import DOCUMENT --db other.kept, or: kept add "TITLE" --db other.kept
$ kept init no/such/folder.kept
! error: 'no/such/folder.kept' cannot be opened
! hint: check that the file and its folder can be read and written
[1]
$ kept list
! error: there are several registers here: 'other.kept', 'register.kept'
! hint: say which one: --db other.kept
[5]

# What it says to type next can be typed.
$ kept init "Anna's register.kept"
created Anna's register.kept
next: kept import DOCUMENT --db 'Anna'\''s register.kept', or: kept add "TITLE" --db 'Anna'\''s register.kept'
