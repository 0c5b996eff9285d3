# What cannot be written leaves what was there, and nothing half done.
$ kept init r.kept -q
r.kept
$ kept add "Hold talks" --key H-1 -q
H-1
$ printf 'as it was\n' > report.html; mkdir folder
$ kept report -o /dev/full --format html
! error: cannot write '/dev/full': No space left on device
! hint: make room, or choose another place
[1]
$ kept report -o folder --format html
! error: cannot write 'folder': Is a directory
! hint: give the name of a file in that folder
[1]
$ kept report -o nowhere/report.xlsx
! error: cannot write 'nowhere/report.xlsx': No such file or directory
! hint: check the path; 'ls' shows what is in a folder
[1]
$ kept report --format ics -o report.html
! error: this report is no calendar
! hint: kept report agenda --format ics
[2]
$ kept add "Never recorded" -o nowhere/added.txt
! error: cannot write 'nowhere/added.txt': No such file or directory
! hint: check the path; 'ls' shows what is in a folder
[1]
$ kept list -q; cat report.html; ls
H-1
as it was
folder
r.kept
report.html
