# Commitments and updates as tables.
$ kept init a.kept --quiet
a.kept
$ kept add "Hold the joint exercise" --due 2025-03 --section Exercises --made 2025-01-01 --quiet
C-01
$ kept add "Sign the agreement" --tag law --quiet
C-02
$ kept update C-01 limited --as-of 2025-01-10 --assessor Desk --note "=1+1, planned" --quiet
C-01
$ kept update C-01 substantial --as-of 2025-01-12 --evidence https://example.org/news --quiet
C-01
$ kept export commitments --format csv
key,title,owners,due,level,schedule,disposition,freshness,being_met,sides_differ,unproven,parties_assessed,parties_owing,last_update,time_kind,made,due_text,due_first,due_last,first_due_last,due_moves,document,section,paragraph,text,tags,mark,conflicts
C-01,Hold the joint exercise,,2025-03,substantial,on-schedule,open,fresh,false,false,false,1,1,2025-01-12,one-off,2025-01-01,2025-03,2025-03-01,2025-03-31,2025-03-31,0,,Exercises,,,,,
C-02,Sign the agreement,,,not-assessed,no-deadline,open,never-checked,false,false,false,0,1,,one-off,,,,,,0,,,,,law,,
$ kept export commitments --tag law --format csv
key,title,owners,due,level,schedule,disposition,freshness,being_met,sides_differ,unproven,parties_assessed,parties_owing,last_update,time_kind,made,due_text,due_first,due_last,first_due_last,due_moves,document,section,paragraph,text,tags,mark,conflicts
C-02,Sign the agreement,,,not-assessed,no-deadline,open,never-checked,false,false,false,0,1,,one-off,,,,,,0,,,,,law,,
$ kept export updates --format csv
commitment,as_of,status,party,note,evidence,assessor,reason,no_evidence,successor,effective,update,recorded_at,actor
C-01,2025-01-12,substantial,,,https://example.org/news,tester,,,,true,860ecb59799f1ebd14ee2caa0e5fcbc9cafcbe7f819c2124370f8ccf8defe1a0,2025-01-15T12:00:00Z,tester
C-01,2025-01-10,limited,,"'=1+1, planned",,Desk,,,,true,d7a69f9ae2ad51484ffa5e1ba61d3f206e666f09070215a16e809efabbbbe226,2025-01-15T12:00:00Z,tester
$ kept export updates --as-of 2025-01-11 -o updates.csv
$ cat updates.csv
commitment,as_of,status,party,note,evidence,assessor,reason,no_evidence,successor,effective,update,recorded_at,actor
C-01,2025-01-10,limited,,"'=1+1, planned",,Desk,,,,true,d7a69f9ae2ad51484ffa5e1ba61d3f206e666f09070215a16e809efabbbbe226,2025-01-15T12:00:00Z,tester
# The whole register is not cut to a part, and is no table.
$ kept export --tag law
! error: the whole register is exported without filters
! hint: kept export commitments, or: kept export updates
[2]
$ kept export --as-of 2025-01-11
! error: the whole register is exported without filters
! hint: kept export commitments, or: kept export updates
[2]
$ kept export -o register.csv
! error: the whole register is exported as JSON or NDJSON
! hint: --format ndjson; as CSV: kept export commitments, kept export updates
[2]
$ kept export comitments
! error: unknown export 'comitments'
! hint: did you mean 'commitments'?
[2]

# A text that a spreadsheet would run as a formula is the same after export and import.
$ kept init formulas.kept -q; kept add --db formulas.kept -q -- "-5% emissions by every state"; kept add --db formulas.kept -q -- "'=A1 is no name"
formulas.kept
C-01
C-02
$ kept export commitments --db formulas.kept --format csv | cut -d, -f1,2
key,title
C-01,'-5% emissions by every state
C-02,''=A1 is no name
$ kept export commitments --db formulas.kept -o formulas.csv; kept import formulas.csv --db formulas.kept -q
! note: column 'schedule' is not imported
! note: column 'disposition' is not imported
! note: column 'freshness' is not imported
! note: column 'being_met' is not imported
! note: column 'sides_differ' is not imported
! note: column 'unproven' is not imported
! note: column 'parties_assessed' is not imported
! note: column 'parties_owing' is not imported
! note: column 'due_text' is not imported
! note: column 'due_first' is not imported
! note: column 'due_last' is not imported
! note: column 'first_due_last' is not imported
! note: column 'due_moves' is not imported
! note: column 'paragraph' is not imported
! note: column 'conflicts' is not imported
$ kept list --db formulas.kept
Key   Commitment                    Owed by  Due  Level         Schedule
----  ----------------------------  -------  ---  ------------  --------
C-01  -5% emissions by every state  -        -    not assessed  -
C-02  '=A1 is no name               -        -    not assessed  -
