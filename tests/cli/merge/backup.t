# A merge that was killed after its backup leaves it: the next one uses it again, for it is the same.
$ kept init mine.kept --title "Harbour Dialogue" -q
mine.kept
$ kept add "Open the traffic centre" --key H-1 -q
H-1
$ cp mine.kept theirs.copy
$ kept add "Share radar data" --key H-2 --db theirs.copy -q --by Bo
H-2
$ cp mine.kept mine.kept.before-merge
$ kept merge theirs.copy
From:                      theirs.copy
Into:                      mine.kept
Events taken in:           1
Texts and files taken in:  0
Backup:                    mine.kept.before-merge
Fingerprint:               2944896918540412616758cd82e18522

From whom
Who  Events  First       Last
---  ------  ----------  ----------
Bo        1  2025-01-15  2025-01-15

What it says
Key  Change                   Who
---  -----------------------  ---
H-2  added: Share radar data  Bo
! note: 'mine.kept.before-merge' was a copy of this register already, so none was made; a merge that was cut short leaves one
$ ls
mine.kept
mine.kept.before-merge
theirs.copy
# What is not the register as it is now is somebody's, and stays beside a new one.
$ kept add "Ratify the convention" --key H-3 --db theirs.copy -q --by Bo
H-3
$ kept merge theirs.copy -q
H-3
$ ls
mine.kept
mine.kept.before-merge
mine.kept.before-merge-2
theirs.copy
# A merge that fails leaves the backup that it found.
$ cp mine.kept mine.kept.before-merge-3
$ kept edit H-1 --title "Open a traffic centre" --db theirs.copy -q --by Bo
H-1
$ kept edit H-1 --title "Open both traffic centres" -q --by Ann
H-1
$ cp mine.kept mine.kept.before-merge-3
$ kept merge theirs.copy --fail-on-conflict
! error: merging 'theirs.copy' would leave 1 field in conflict
! hint: nothing was changed; to see them: kept merge --dry-run theirs.copy
[3]
$ ls
mine.kept
mine.kept.before-merge
mine.kept.before-merge-2
mine.kept.before-merge-3
theirs.copy
