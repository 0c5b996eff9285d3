# A report through a template of one's own; what is wrong with one is told with its line.
$ kept init r.kept --title "Harbour Dialogue" -q
r.kept
$ kept add "Open a *joint* centre" --key H-1 --owner "NOR=Norland" --due 2025-01-10 -q
H-1
$ printf '{{#COMMITMENTS}}\n- {{KEY}} {{TITLE}}{{#DATES}}, due {{DUE_LONG}}{{/DATES}}\n{{/COMMITMENTS}}\n' > t.md
$ kept report --template t.md
- H-1 Open a \*joint\* centre, due 10 January 2025
$ kept report --template t.md -o letter.docx && cat letter.docx
- H-1 Open a \*joint\* centre, due 10 January 2025
$ printf 'Dear\n\n{{TITEL}}\n' > wrong.md
$ kept report --template wrong.md -o letter.docx
! error: wrong.md:3: no value 'TITEL' here
! hint: did you mean TITLE? every name stands in docs/templates.md
[1]
$ cat letter.docx
- H-1 Open a \*joint\* centre, due 10 January 2025
$ kept report --template nowhere.md
! error: cannot read 'nowhere.md': No such file or directory
! hint: check the path; 'ls' shows what is in a folder
[1]
$ kept report --template t.md --format html
! error: --template and --format exclude each other
! hint: the template is the format: leave --format out
[2]
$ kept add "Another" --template t.md
! error: a template is for reports, and 'kept add' changes the register
! hint: leave it out here
[2]
$ kept add "Another" --format ics
! error: a calendar is for reports, and 'kept add' changes the register
! hint: leave it out here
[2]
$ kept report -o agenda.ics
! error: this report is no calendar
! hint: kept report agenda --format ics
[2]
$ kept list -q
H-1
