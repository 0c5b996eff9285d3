$ kept init r.kept -q
r.kept
$ kept add "Hold the exercise" --key SCM56-01 --owner "US=United States" --due 2025-Q3 -q
SCM56-01
$ kept add "Write the guideline" --key SCM56-02 -q
SCM56-02
$ kept show 1
================================================================================
SCM56-01  Hold the exercise
================================================================================

Source:  unknown

Level:             not assessed
Disposition:       open
Schedule:          on schedule
Freshness:         never checked
Parties assessed:  0 of 1

Made:      unknown
Due:       2025-Q3
Last day:  2025-09-30

Party  Name           Role  Level         Disposition  Since
-----  -------------  ----  ------------  -----------  -----
US     United States  lead  not assessed  open         -

History: nobody has recorded anything yet.
$ kept show SCM56
! error: 'SCM56' may be several commitments
! hint: one of: SCM56-01 (Hold the exercise), SCM56-02 (Write the guideline)
[4]
$ kept show NONE
! error: there is no commitment 'NONE'
! hint: see what there is: kept list
[4]
$ kept show scm56-02
================================================================================
SCM56-02  Write the guideline
================================================================================

Source:  unknown

Level:             not assessed
Disposition:       open
Schedule:          no deadline
Freshness:         never checked
Parties assessed:  0 of 1

Made:  unknown
Due:   no deadline

nobody in particular is named

History: nobody has recorded anything yet.
