# What data holds never steers a terminal or a spreadsheet.
$ kept init r.kept -q
r.kept
$ kept add "$(printf 'red \033[31m bell \007 c1 \302\233 bidi \342\200\256 end')" --key K-1 -q
K-1
$ kept add "=1+2" --key K-2 -q
K-2
$ kept add "@SUM(A1)" --key K-3 -q
K-3
$ kept list
                                             Owed
Key  Commitment                              by      Due  Level         Schedule
---  --------------------------------------  ------  ---  ------------  --------
K-1  red \x1b[31m bell \x07 c1 <U+009B>      -       -    not assessed  -
     bidi <U+202E> end
K-2  =1+2                                    -       -    not assessed  -
K-3  @SUM(A1)                                -       -    not assessed  -
$ kept list | LC_ALL=C grep -c "$(printf '\033')"
0
[1]
$ kept list --format csv
key,title,owners,due,level,schedule,disposition,freshness,being_met,sides_differ,unproven,parties_assessed,parties_owing,last_update,time_kind,made,due_text,due_first,due_last,first_due_last,due_moves,document,section,paragraph,text,tags,mark,conflicts
K-1,red \x1b[31m bell \x07 c1 <U+009B> bidi <U+202E> end,,,not-assessed,no-deadline,open,never-checked,false,false,false,0,1,,one-off,,,,,,0,,,,,,,
K-2,'=1+2,,,not-assessed,no-deadline,open,never-checked,false,false,false,0,1,,one-off,,,,,,0,,,,,,,
K-3,'@SUM(A1),,,not-assessed,no-deadline,open,never-checked,false,false,false,0,1,,one-off,,,,,,0,,,,,,,
$ kept search red
                                             Owed
Key  Commitment                              by      Due  Level         Schedule
---  --------------------------------------  ------  ---  ------------  --------
K-1  red \x1b[31m bell \x07 c1 <U+009B>      -       -    not assessed  -
     bidi <U+202E> end
$ kept add "$(printf '\377')"
! error: '\xff' is not UTF-8 text
! hint: type it in a UTF-8 terminal, or put it into a UTF-8 file and import that
[2]
