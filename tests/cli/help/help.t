# The overview, one command, and what is not there.
$ kept help
kept: what was promised, by whom, by when, and was it kept?

Every day
  import            Take in a document, a table or an export
  update            Record how far a commitment has come
  list              List commitments
  show              Show one commitment with its history
  report            Print a report: progress, what needs attention, what falls
                    due

Fill the register
  init              Make a new register
  add               Add a commitment by hand
  edit              Change fields, owners, deadlines and tags
  candidates review
                    Decide about candidates one by one on a terminal
  candidates accept
                    Make commitments of candidates
  candidates reject
                    Say why a candidate is no commitment
  candidates edit   Change the title or deadline of a candidate
  candidates split  Make several candidates of one
  candidates merge  Make one candidate of several
  milestone add     Add a dated step, or one in each year
  milestone done    Record that a milestone was reached
  milestone edit    Change a milestone, or take it out
  party add         Add a state, ministry, body or person
  party edit        Change a party
  document add      Add a document, or a meeting to come
  document edit     Change a document
  mark order        Give the handling marks, from the lowest to the highest
  link              Say how one commitment stands to another
  unlink            Take a link back
  undo              Take back the last command
  redo              Bring back what undo took

Ask
  candidates        List the passages of a document and what was decided about
                    each
  milestone list    List milestones
  party list        List parties
  party show        Show one party
  document list     List documents
  document show     Show one document, or its text
  mark list         List the handling marks and what carries them
  report issued     List the reports that were issued
  search            Find commitments by their words
  log               Tell who recorded what, when and why
  evidence          List the evidence of a commitment, or save a file of it
  sql               Ask in SQL, read-only
  date              Show what a date expression means

Keep the file
  report issue      Print a report and keep it for ever as it went out
  export            Write the register, or its commitments or updates, to a file
  check             Prove that the file holds what was recorded
  sign              Sign what you recorded, so that the other side can tell
  key new           Make a key to sign with
  key show          Show the public key to give to the other side
  backup            Make a verified copy
  merge             Take in what another copy of the register has
  conflicts         List fields that two copies edited without knowing of each
                    other
  conflicts show    Show the values of a field in conflict
  conflicts resolve
                    Decide between the values of a field in conflict
  rekey             Give a new key or code to one of two that have the same
  diff              Compare two copies of a register
  fingerprint       Print what two people compare to see whether copies are
                    equal
  bundle            Write what another copy lacks to a small file
  rebuild           Make every table again from the log
  migrate           Bring an older file up to this version

Learn
  help              Show the commands, or how to use one
  completion        Print what makes a shell complete commands and options

kept COMMAND --help tells more of each; there are also kept help exit-codes and
kept help environment. First steps: kept init FILE.kept
$ kept help undo
Take back the last command

usage: kept undo [options]

options of every command
  -h, --help              show this help
  --db FILE               the register to work on
  --json                  print JSON: the same as --format json
  --format FORMAT         text, md, html, csv, json, ndjson, xlsx or ics
  -o, --output FILE       write to a file; its ending decides the format
  --template FILE         print through a template of your own
  --today DATE            take this day for today
  --by NAME               who records this
  --dry-run               say what would change, and write nothing
  -q, --quiet             print only keys
  --no-input              never ask
  --color WHEN            auto, always or never
  --width N               columns of a page of text

example: kept undo
$ kept undo --help
Take back the last command

usage: kept undo [options]

options of every command
  -h, --help              show this help
  --db FILE               the register to work on
  --json                  print JSON: the same as --format json
  --format FORMAT         text, md, html, csv, json, ndjson, xlsx or ics
  -o, --output FILE       write to a file; its ending decides the format
  --template FILE         print through a template of your own
  --today DATE            take this day for today
  --by NAME               who records this
  --dry-run               say what would change, and write nothing
  -q, --quiet             print only keys
  --no-input              never ask
  --color WHEN            auto, always or never
  --width N               columns of a page of text

example: kept undo
$ kept help --commands
import
update
list
show
report
init
add
edit
candidates
candidates review
candidates accept
candidates reject
candidates edit
candidates split
candidates merge
milestone add
milestone done
milestone edit
milestone list
party add
party edit
party list
party show
document add
document edit
document list
document show
mark order
mark list
link
unlink
undo
redo
report issued
search
log
evidence
sql
date
report issue
export
check
sign
key new
key show
backup
merge
conflicts
conflicts show
conflicts resolve
rekey
diff
fingerprint
bundle
rebuild
migrate
help
completion
$ kept help exit-codes
exit codes

    0  done
    1  refused or failed: what was given is not valid, or the disk failed
    2  usage: unknown command or option, a word missing or too many
    3  what was asked about is so (--exit-code), rows were left out (--keep-going),
       diff found differences, or a merge left conflicts or clashing keys
    4  no such key or name, or more than one
    5  no register, or a file that is none
    6  the register is newer than this kept, or must be migrated first
    7  the register is in use by another process
    8  a check failed: the file does not hold what was recorded
  130  interrupted with Ctrl-C; the register is as it was before
$ kept help environment
environment

  KEPT_DB     the register to work on, when --db does not name one
  KEPT_BY     who records, when --by does not say; else the login name
  VISUAL      the editor that --editor opens; EDITOR where it is not set, else vi
  KEPT_TODAY  the day to take for today, when --today does not say
  LOGNAME     the login name; USER where it is not set
  NO_COLOR    not empty: no colour, unless --color always
  TERM        dumb: no colour, unless --color always
$ kept help repot
! error: unknown command 'repot'
! hint: did you mean 'report'?
[2]
$ kept help undo redo
! error: no command is named 'undo redo'
! hint: see what there is: kept help
[2]
$ kept help undo --json
{
  "schema_version": 1,
  "kind": "text",
  "data": {
    "text": "Take back the last command\n\nusage: kept undo [options]\n\noptions of every command\n  -h, --help              show this help\n  --db FILE               the register to work on\n  --json                  print JSON: the same as --format json\n  --format FORMAT         text, md, html, csv, json, ndjson, xlsx or ics\n  -o, --output FILE       write to a file; its ending decides the format\n  --template FILE         print through a template of your own\n  --today DATE            take this day for today\n  --by NAME               who records this\n  --dry-run               say what would change, and write nothing\n  -q, --quiet             print only keys\n  --no-input              never ask\n  --color WHEN            auto, always or never\n  --width N               columns of a page of text\n\nexample: kept undo\n"
  },
  "meta": {
    "total": null,
    "returned": null,
    "truncated": false,
    "as_of": null
  }
}

# A word that several commands begin with.
$ kept help milestone
  milestone add     Add a dated step, or one in each year
  milestone done    Record that a milestone was reached
  milestone edit    Change a milestone, or take it out
  milestone list    List milestones

kept milestone WORD --help tells more of each.

$ kept link --help
Say how one commitment stands to another

usage: kept link KEY RELATION OTHER [options]

options
  KEY                     the commitment that this is said of
  RELATION                reaffirms, expands, narrows, reschedules, supersedes,
                          implements or related
  OTHER                   the other commitment
  --note TEXT             a remark of your own

options of every command
  -h, --help              show this help
  --db FILE               the register to work on
  --json                  print JSON: the same as --format json
  --format FORMAT         text, md, html, csv, json, ndjson, xlsx or ics
  -o, --output FILE       write to a file; its ending decides the format
  --template FILE         print through a template of your own
  --today DATE            take this day for today
  --by NAME               who records this
  --dry-run               say what would change, and write nothing
  -q, --quiet             print only keys
  --no-input              never ask
  --color WHEN            auto, always or never
  --width N               columns of a page of text

example: kept link SCM57-03 reaffirms SCM56-04

$ kept milestone
! error: 'milestone' needs a second word
! hint: one of: add, done, edit, list; more: kept help milestone
[2]
