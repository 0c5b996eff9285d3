#compdef kept
# kept: completion for zsh, made by `kept completion zsh`
_kept_keys() {
  local -a keys=(${(f)"$(kept list --quiet --no-input 2>/dev/null)"})
  compadd -a keys
}

_kept() {
  local -a globals=( \
      '*--db[the register to work on]:FILE:_files' \
      '*--json[print JSON\: the same as --format json]' \
      '*--format[text, md, html, csv, json, ndjson, xlsx or ics]:FORMAT:(text md html csv json ndjson xlsx ics)' \
      '*-o[write to a file; its ending decides the format]:FILE:_files' \
      '*--output[write to a file; its ending decides the format]:FILE:_files' \
      '*--template[print through a template of your own]:FILE:_files' \
      '*--today[take this day for today]:DATE:' \
      '*--by[who records this]:NAME:' \
      '*--dry-run[say what would change, and write nothing]' \
      '*-q[print only keys]' \
      '*--quiet[print only keys]' \
      '*--no-input[never ask]' \
      '*--color[auto, always or never]:WHEN:(auto always never)' \
      '*--width[columns of a page of text]:N:' \
      '*-h[show help]' \
      '*--help[show help]' \
  )
  local first='' second=''
  local -i i
  for ((i = 2; i < CURRENT; i++)); do
    case $words[i] in
      --db|--format|-o|--output|--template|--today|--by|--color|--width) ((i++)) ;;
      -*) ;;
      *)
        if [[ -z $first ]]; then first=$words[i]
        elif [[ -z $second ]]; then second=$words[i]
        fi ;;
    esac
  done
  local command=$first
  local -a names=(
    'import:Take in a document, a table or an export'
    'update:Record how far a commitment has come'
    'list:List commitments'
    'show:Show one commitment with its history'
    'report:Print a report\: progress, what needs attention, what falls due'
    'init:Make a new register'
    'add:Add a commitment by hand'
    'edit:Change fields, owners, deadlines and tags'
    'candidates:List the passages of a document and what was decided about each'
    'milestone:add, done, edit, list'
    'party:add, edit, list, show'
    'document:add, edit, list, show'
    'mark:order, list'
    'link:Say how one commitment stands to another'
    'unlink:Take a link back'
    'undo:Take back the last command'
    'redo:Bring back what undo took'
    'search:Find commitments by their words'
    'log:Tell who recorded what, when and why'
    'evidence:List the evidence of a commitment, or save a file of it'
    'sql:Ask in SQL, read-only'
    'date:Show what a date expression means'
    'export:Write the register, or its commitments or updates, to a file'
    'check:Prove that the file holds what was recorded'
    'sign:Sign what you recorded, so that the other side can tell'
    'key:new, show'
    'backup:Make a verified copy'
    'merge:Take in what another copy of the register has'
    'conflicts:List fields that two copies edited without knowing of each other'
    'rekey:Give a new key or code to one of two that have the same'
    'diff:Compare two copies of a register'
    'fingerprint:Print what two people compare to see whether copies are equal'
    'bundle:Write what another copy lacks to a small file'
    'rebuild:Make every table again from the log'
    'migrate:Bring an older file up to this version'
    'help:Show the commands, or how to use one'
    'completion:Print what makes a shell complete commands and options'
  )
  case $first in
    report)
      case $second in
        issued|issue) command="$first $second" ;;
        '')
          if [[ $words[CURRENT] != -* ]]; then compadd issued issue progress attention agenda changes owner trend assessors history scorecard series; return; fi ;;
      esac ;;
    candidates)
      case $second in
        review|accept|reject|edit|split|merge) command="$first $second" ;;
        '')
          if [[ $words[CURRENT] != -* ]]; then compadd review accept reject edit split merge; return; fi ;;
      esac ;;
    milestone)
      case $second in
        add|done|edit|list) command="$first $second" ;;
        '')
          if [[ $words[CURRENT] != -* ]]; then compadd add done edit list; return; fi ;;
      esac ;;
    party)
      case $second in
        add|edit|list|show) command="$first $second" ;;
        '')
          if [[ $words[CURRENT] != -* ]]; then compadd add edit list show; return; fi ;;
      esac ;;
    document)
      case $second in
        add|edit|list|show) command="$first $second" ;;
        '')
          if [[ $words[CURRENT] != -* ]]; then compadd add edit list show; return; fi ;;
      esac ;;
    mark)
      case $second in
        order|list) command="$first $second" ;;
        '')
          if [[ $words[CURRENT] != -* ]]; then compadd order list; return; fi ;;
      esac ;;
    key)
      case $second in
        new|show) command="$first $second" ;;
        '')
          if [[ $words[CURRENT] != -* ]]; then compadd new show; return; fi ;;
      esac ;;
    conflicts)
      case $second in
        show|resolve) command="$first $second" ;;
        '')
          if [[ $words[CURRENT] != -* ]]; then compadd show resolve; return; fi ;;
      esac ;;
    '')
      if [[ $words[CURRENT] != -* ]]; then _describe command names; return; fi ;;
  esac
  case $command in
    'import') _arguments -S \
      '*--as[document, commitments, updates or register (by its looks)]:KIND:' \
      '*--code[document\: its code, the beginning of its keys]:CODE:' \
      '*--title[document\: its title]:TEXT:' \
      '*--date[document\: when it was issued]:DATE:' \
      '*--series[document\: the series of meetings]:NAME:' \
      '*--edition[document\: which meeting of the series]:N:' \
      '*--place[document\: where it was issued]:TEXT:' \
      '*--address[document\: where it is published]:URL:' \
      '*--mark[how the document, or each commitment of a table, is to be handled]:MARK:' \
      '*--no-owners[document\: take no parties from the text]' \
      '*--min-binding[document\: the softest verbs to take\: high, medium (default) or low]:GRADE:' \
      '*--min-confidence[document\: how sure to be of each commitment\: 0 (default) to 1]:NUMBER:' \
      '*--split[document\: one commitment for each undertaking of a sentence]' \
      '*--revises[document\: the one that this is a new text of]:CODE:' \
      '*--yes[document\: write what --revises or --series compares without asking]' \
      '*--explain[document\: show the rule that decided on each passage]' \
      '*--propose[document\: take nothing yet, only list what to decide about]' \
      '*--review[document\: decide about each passage on the terminal; again\: go on where you stopped]' \
      '*--map[table\: their column is our field; '\''-'\'' leaves it out]:THEIRS=OURS:' \
      '*--status-map[table\: their status is our word]:THEIRS=OURS:' \
      '*--date-format[table\: how dates are written\: %d/%m/%Y]:FORMAT:' \
      '*--rows-at[JSON\: the member that holds the rows]:NAME:' \
      '*--document[table\: the document they come from]:CODE:' \
      '*--key-prefix[table\: beginning of keys for rows without]:PREFIX:' \
      '*--as-of[table\: the day of a status without one (today)]:DATE:' \
      '*--assessor[table\: who assessed, where no column says]:NAME:' \
      '*--reason[table\: the reason, where no column says]:TEXT:' \
      '*--no-evidence[table\: why completions have no evidence]:REASON:' \
      '*--keep-going[take the good rows of a table, the good ones of several documents; exit with 3]' \
      "$globals[@]" '*: :_files' ;;
    'update') _arguments -S \
      '*--party[for this party only (for all that owe it)]:PARTY:' \
      '*--as-of[the day that this speaks of (today)]:DATE:' \
      '*--note[what has been done]:TEXT:' \
      '*--editor[write the note in your editor (VISUAL, EDITOR)]' \
      '*--evidence[what it rests on\: an address, or a file to keep in the register]:ADDRESS:' \
      '*--no-evidence[why a completion has no evidence]:REASON:' \
      '*--reason[why it was withdrawn, reversed or overtaken]:TEXT:' \
      '*--successor[the commitment that takes its place]:KEY:_kept_keys' \
      '*--assessor[who assessed it (the one who records)]:NAME:' \
      '*--corrects[the update that this one replaces]:ID:' \
      "$globals[@]" '*: :_kept_keys' ;;
    'list') _arguments -S \
      '*--key[only this commitment]:KEY:_kept_keys' \
      '*--owner[owed by this party]:PARTY:' \
      '*--section[in this section of its document]:WORDS:' \
      '*--pillar[in this section of its document]:WORDS:' \
      '*--document[from this document]:CODE:' \
      '*--series[from documents of this series]:NAME:' \
      '*--status[at this level or disposition, or not-assessed]:WORD:' \
      '*--tag[with this tag]:TAG:' \
      '*--mark[with this handling mark]:MARK:' \
      '*--due[deadline ends in this span]:DATES:' \
      '*--overdue[after the last day of the deadline]' \
      '*--due-soon[due within 30 days]' \
      '*--stale[without an update for 270 days]' \
      '*--never-checked[without any update]' \
      '*--changed-since[with something recorded since]:DATE:' \
      '*--as-of[what held at the end of that day (today)]:DATE:' \
      '*--known-at[only what had been recorded by the end of that day]:DATE:' \
      '*--limit[at most so many]:N:' \
      '*--all[do not cut the list to the terminal]' \
      '*--exit-code[exit with 3 when there is any]' \
      "$globals[@]" '*: :' ;;
    'show') _arguments -S \
      '*--as-of[what held at the end of that day (today)]:DATE:' \
      '*--known-at[only what had been recorded by the end of that day]:DATE:' \
      '*--all[also updates that were corrected or taken back; all with their ids]' \
      "$globals[@]" '*: :_kept_keys' ;;
    'report') _arguments -S \
      '*--key[only this commitment]:KEY:_kept_keys' \
      '*--owner[owed by this party]:PARTY:' \
      '*--section[in this section of its document]:WORDS:' \
      '*--pillar[in this section of its document]:WORDS:' \
      '*--document[from this document]:CODE:' \
      '*--series[from documents of this series]:NAME:' \
      '*--status[at this level or disposition, or not-assessed]:WORD:' \
      '*--tag[with this tag]:TAG:' \
      '*--mark[with this handling mark]:MARK:' \
      '*--due[deadline ends in this span]:DATES:' \
      '*--overdue[after the last day of the deadline]' \
      '*--due-soon[due within 30 days]' \
      '*--stale[without an update for 270 days]' \
      '*--never-checked[without any update]' \
      '*--changed-since[with something recorded since]:DATE:' \
      '*--as-of[what held at the end of that day (today)]:DATE:' \
      '*--known-at[only what had been recorded by the end of that day]:DATE:' \
      '*--issued[print this issued report again, as it went out]:N:' \
      '*--since[tell what changed after that day]:DATE:' \
      '*--since-issued[tell what changed since that issued report went out; last\: the newest]:N:' \
      '*--from[first day of an agenda or trend]:DATE:' \
      '*--until[last day of the agenda (90 days on)]:DATE:' \
      '*--every[month, quarter or year of a trend (quarter)]:PERIOD:' \
      '*--group-by[section, owner, document, tag or year]:GROUP:' \
      '*--scale[in the words of ogp, g20, gao, politifact or rag, or of a file]:NAME:' \
      '*--years[a scale'\''s share of those made so long ago (4)]:N:' \
      '*--summary[the counts only]' \
      '*--max-mark[leave out what is marked higher than that]:MARK:' \
      "$globals[@]" '*: :(progress attention agenda changes owner trend assessors history scorecard series)' ;;
    'init') _arguments -S \
      '*--title[what the register is about]:TEXT:' \
      "$globals[@]" '*: :_files' ;;
    'add') _arguments -S \
      '*--owner[party that owes it, as lead; CODE=NAME makes a new one]:PARTY:' \
      '*--supporting[party that owes it, in support]:PARTY:' \
      '*--counterpart[party that it is owed to]:PARTY:' \
      '*--named[party named in the text that has not signed]:PARTY:' \
      '*--due[deadline\: 2026-Q3, '\''within 90d of 2025-11-10'\'', ongoing, ...]:WHEN:(auto always never)' \
      '*--text[the words of the document]:TEXT:' \
      '*--chapeau[the lead-in that the text depends on]:TEXT:' \
      '*--section[the heading it stands under]:TEXT:' \
      '*--document[the document it comes from]:CODE:' \
      '*--made[when it was made (the document'\''s date)]:DATE:' \
      '*--kind[one-off, recurring or standing]:KIND:' \
      '*--tag[a label of your own]:TAG:' \
      '*--mark[how it is to be handled (as its document)]:MARK:' \
      '*--note[a remark of your own]:TEXT:' \
      '*--key[a key of your choice (the next free one)]:KEY:_kept_keys' \
      "$globals[@]" '*: :' ;;
    'edit') _arguments -S \
      '*--title[what was promised, in short]:TEXT:' \
      '*--due[deadline\: 2026-Q3, '\''within 90d of 2025-11-10'\'', ongoing, ...]:WHEN:(auto always never)' \
      '*--text[the words of the document]:TEXT:' \
      '*--chapeau[the lead-in that the text depends on]:TEXT:' \
      '*--section[the heading it stands under]:TEXT:' \
      '*--paragraph[its number in the document]:TEXT:' \
      '*--lines[where it stands in the document\: 12 or 12-14]:LINES:' \
      '*--document[the document it comes from]:CODE:' \
      '*--made[when it was made]:DATE:' \
      '*--kind[one-off, recurring or standing]:KIND:' \
      '*--mark[how it is to be handled]:MARK:' \
      '*--note[a remark of your own]:TEXT:' \
      '*--no-due[clear the due]' \
      '*--no-text[clear the text]' \
      '*--no-chapeau[clear the chapeau]' \
      '*--no-section[clear the section]' \
      '*--no-paragraph[clear the paragraph]' \
      '*--no-lines[clear the lines]' \
      '*--no-document[clear the document]' \
      '*--no-made[clear the made]' \
      '*--no-mark[clear the mark]' \
      '*--no-note[clear the note]' \
      '*--editor[write the text in your editor (VISUAL, EDITOR)]' \
      '*--owner[party that owes it, as lead; CODE=NAME makes a new one]:PARTY:' \
      '*--supporting[party that owes it, in support]:PARTY:' \
      '*--counterpart[party that it is owed to]:PARTY:' \
      '*--named[party named in the text that has not signed]:PARTY:' \
      '*--no-owner[take this party out, whatever its role]:PARTY:' \
      '*--not-applicable[it does not apply to this party; --reason says why]:PARTY:' \
      '*--applicable[it does apply to this party]:PARTY:' \
      '*--tag[a label of your own]:TAG:' \
      '*--no-tag[take this label off]:TAG:' \
      '*--reason[why it changed]:TEXT:' \
      '*--as-of[the day that the change took effect (today)]:DATE:' \
      '*--where-key[only this commitment]:KEY:_kept_keys' \
      '*--where-owner[owed by this party]:PARTY:' \
      '*--where-section[in this section of its document]:WORDS:' \
      '*--where-pillar[in this section of its document]:WORDS:' \
      '*--where-document[from this document]:CODE:' \
      '*--where-series[from documents of this series]:NAME:' \
      '*--where-status[at this level or disposition, or not-assessed]:WORD:' \
      '*--where-tag[with this tag]:TAG:' \
      '*--where-mark[with this handling mark]:MARK:' \
      '*--where-due[deadline ends in this span]:DATES:' \
      '*--where-overdue[after the last day of the deadline]' \
      '*--where-due-soon[due within 30 days]' \
      '*--where-stale[without an update for 270 days]' \
      '*--where-never-checked[without any update]' \
      '*--where-changed-since[with something recorded since]:DATE:' \
      "$globals[@]" '*: :_kept_keys' ;;
    'candidates') _arguments -S \
      '*--state[only proposed, accepted, rejected or replaced ones]:STATE:' \
      "$globals[@]" '*: :' ;;
    'candidates review') _arguments -S \
      '*--code[document\: its code, the beginning of its keys]:CODE:' \
      '*--title[document\: its title]:TEXT:' \
      '*--date[document\: when it was issued]:DATE:' \
      '*--series[document\: the series of meetings]:NAME:' \
      '*--edition[document\: which meeting of the series]:N:' \
      '*--place[document\: where it was issued]:TEXT:' \
      '*--address[document\: where it is published]:URL:' \
      '*--mark[how the document, or each commitment of a table, is to be handled]:MARK:' \
      '*--no-owners[document\: take no parties from the text]' \
      '*--min-binding[document\: the softest verbs to take\: high, medium (default) or low]:GRADE:' \
      '*--min-confidence[document\: how sure to be of each commitment\: 0 (default) to 1]:NUMBER:' \
      '*--split[document\: one commitment for each undertaking of a sentence]' \
      '*--revises[the document that this is a new text of]:CODE:' \
      "$globals[@]" '*: :' ;;
    'candidates accept') _arguments -S \
      '*--all[all that are proposed]' \
      "$globals[@]" '*: :' ;;
    'candidates reject') _arguments -S \
      '*--all[all that are proposed]' \
      '*--reason[why it is no commitment]:TEXT:' \
      "$globals[@]" '*: :' ;;
    'candidates edit') _arguments -S \
      '*--title[what was promised, in short]:TEXT:' \
      '*--due[deadline\: 2026-Q3, ongoing, none, ...]:WHEN:(auto always never)' \
      '*--owner[who leads, in place of who does now]:PARTY:' \
      "$globals[@]" '*: :' ;;
    'candidates split') _arguments -S \
      '*--before[cut its text before these words (its lines, else its sentences)]:WORDS:' \
      "$globals[@]" '*: :' ;;
    'candidates merge') _arguments -S \
      "$globals[@]" '*: :' ;;
    'milestone add') _arguments -S \
      '*--due[when\: 2025-03, 2026-Q3, ...]:WHEN:(auto always never)' \
      '*--every[one in each month, quarter, half or year, named behind its title]:STEP:' \
      '*--until[with --every\: the day, month or year of the last]:WHEN:(auto always never)' \
      '*--note[a remark of your own]:TEXT:' \
      "$globals[@]" '*: :_kept_keys' ;;
    'milestone done') _arguments -S \
      '*--on[the day it was done (today)]:DATE:' \
      '*--evidence[the address of what it rests on]:ADDRESS:' \
      '*--note[a remark of your own]:TEXT:' \
      "$globals[@]" '*: :_kept_keys' ;;
    'milestone edit') _arguments -S \
      '*--title[what is to be done]:TEXT:' \
      '*--due[when\: 2025-03, 2026-Q3, ...]:WHEN:(auto always never)' \
      '*--note[a remark of your own; an empty one clears it]:TEXT:' \
      '*--not-done[it is not done after all]' \
      '*--remove[take it out; its number is not given again]' \
      "$globals[@]" '*: :_kept_keys' ;;
    'milestone list') _arguments -S \
      '*--due[its date ends in this span]:DATES:' \
      '*--overdue[not done, and its last day has passed]' \
      "$globals[@]" '*: :_kept_keys' ;;
    'party add') _arguments -S \
      '*--name[its full name]:NAME:' \
      '*--kind[state, ministry, body, person, ... in your own words]:KIND:' \
      '*--parent[the party that it is part of]:PARTY:' \
      '*--note[a remark of your own]:TEXT:' \
      '*--alias[another name that it is known by]:NAME:' \
      "$globals[@]" '*: :' ;;
    'party edit') _arguments -S \
      '*--code[another code]:CODE:' \
      '*--name[its full name]:NAME:' \
      '*--kind[state, ministry, body, person, ... in your own words]:KIND:' \
      '*--parent[the party that it is part of]:PARTY:' \
      '*--note[a remark of your own]:TEXT:' \
      '*--no-kind[clear the kind]' \
      '*--no-parent[clear the parent]' \
      '*--no-note[clear the note]' \
      '*--alias[another name that it is known by]:NAME:' \
      '*--no-alias[take this name off]:NAME:' \
      "$globals[@]" '*: :' ;;
    'party list') _arguments -S \
      "$globals[@]" '*: :' ;;
    'party show') _arguments -S \
      "$globals[@]" '*: :' ;;
    'document add') _arguments -S \
      '*--title[its title]:TEXT:' \
      '*--kind[communique, fact sheet, ... in your own words]:KIND:' \
      '*--date[when it was issued, or will be]:DATE:' \
      '*--place[where it was issued]:TEXT:' \
      '*--issuers[who issued it]:TEXT:' \
      '*--address[where it can be read]:ADDRESS:' \
      '*--series[the series of meetings it belongs to\: SCM]:NAME:' \
      '*--edition[which meeting of the series\: 57]:N:' \
      '*--mark[how it and its commitments are to be handled]:MARK:' \
      '*--note[a remark of your own]:TEXT:' \
      '*--file[its full text, to keep in the register]:FILE:_files' \
      "$globals[@]" '*: :' ;;
    'document edit') _arguments -S \
      '*--code[another code]:CODE:' \
      '*--title[its title]:TEXT:' \
      '*--kind[communique, fact sheet, ... in your own words]:KIND:' \
      '*--date[when it was issued, or will be]:DATE:' \
      '*--place[where it was issued]:TEXT:' \
      '*--issuers[who issued it]:TEXT:' \
      '*--address[where it can be read]:ADDRESS:' \
      '*--series[the series of meetings it belongs to\: SCM]:NAME:' \
      '*--edition[which meeting of the series\: 57]:N:' \
      '*--mark[how it and its commitments are to be handled]:MARK:' \
      '*--note[a remark of your own]:TEXT:' \
      '*--no-kind[clear the kind]' \
      '*--no-date[clear the date]' \
      '*--no-place[clear the place]' \
      '*--no-issuers[clear the issuers]' \
      '*--no-address[clear the address]' \
      '*--no-series[clear the series]' \
      '*--no-edition[clear the edition]' \
      '*--no-mark[clear the mark]' \
      '*--no-note[clear the note]' \
      '*--file[its full text, to keep in the register]:FILE:_files' \
      "$globals[@]" '*: :' ;;
    'document list') _arguments -S \
      "$globals[@]" '*: :' ;;
    'document show') _arguments -S \
      '*--text[print the full text that is kept]' \
      "$globals[@]" '*: :' ;;
    'mark order') _arguments -S \
      "$globals[@]" '*: :' ;;
    'mark list') _arguments -S \
      "$globals[@]" '*: :' ;;
    'link') _arguments -S \
      '*--note[a remark of your own]:TEXT:' \
      "$globals[@]" '*: :_kept_keys' ;;
    'unlink') _arguments -S \
      "$globals[@]" '*: :_kept_keys' ;;
    'undo') _arguments -S \
      "$globals[@]" '*: :' ;;
    'redo') _arguments -S \
      "$globals[@]" '*: :' ;;
    'report issued') _arguments -S \
      "$globals[@]" '*: :' ;;
    'search') _arguments -S \
      '*--key[only this commitment]:KEY:_kept_keys' \
      '*--owner[owed by this party]:PARTY:' \
      '*--section[in this section of its document]:WORDS:' \
      '*--pillar[in this section of its document]:WORDS:' \
      '*--document[from this document]:CODE:' \
      '*--series[from documents of this series]:NAME:' \
      '*--status[at this level or disposition, or not-assessed]:WORD:' \
      '*--tag[with this tag]:TAG:' \
      '*--mark[with this handling mark]:MARK:' \
      '*--due[deadline ends in this span]:DATES:' \
      '*--overdue[after the last day of the deadline]' \
      '*--due-soon[due within 30 days]' \
      '*--stale[without an update for 270 days]' \
      '*--never-checked[without any update]' \
      '*--changed-since[with something recorded since]:DATE:' \
      '*--as-of[what held at the end of that day (today)]:DATE:' \
      '*--known-at[only what had been recorded by the end of that day]:DATE:' \
      '*--limit[at most so many]:N:' \
      '*--all[do not cut the list to the terminal]' \
      '*--exit-code[exit with 3 when there is any]' \
      "$globals[@]" '*: :' ;;
    'log') _arguments -S \
      '*--since[recorded on that day or later]:DATE:' \
      '*--limit[at most so many steps]:N:' \
      '*--all[do not cut the log on a terminal]' \
      "$globals[@]" '*: :' ;;
    'evidence') _arguments -S \
      '*--save[write the bytes kept of this one; -o FILE says where]:N:' \
      "$globals[@]" '*: :_kept_keys' ;;
    'sql') _arguments -S \
      "$globals[@]" '*: :' ;;
    'date') _arguments -S \
      '*--past[as for --as-of\: a bare weekday or month is the last one]' \
      "$globals[@]" '*: :' ;;
    'report issue') _arguments -S \
      '*--number[the number it goes out under (the next one)]:N:' \
      '*--title[its title]:TEXT:' \
      '*--key[only this commitment]:KEY:_kept_keys' \
      '*--owner[owed by this party]:PARTY:' \
      '*--section[in this section of its document]:WORDS:' \
      '*--pillar[in this section of its document]:WORDS:' \
      '*--document[from this document]:CODE:' \
      '*--series[from documents of this series]:NAME:' \
      '*--status[at this level or disposition, or not-assessed]:WORD:' \
      '*--tag[with this tag]:TAG:' \
      '*--mark[with this handling mark]:MARK:' \
      '*--due[deadline ends in this span]:DATES:' \
      '*--overdue[after the last day of the deadline]' \
      '*--due-soon[due within 30 days]' \
      '*--stale[without an update for 270 days]' \
      '*--never-checked[without any update]' \
      '*--changed-since[with something recorded since]:DATE:' \
      '*--as-of[what held at the end of that day (today)]:DATE:' \
      '*--known-at[only what had been recorded by the end of that day]:DATE:' \
      '*--issued[print this issued report again, as it went out]:N:' \
      '*--since[tell what changed after that day]:DATE:' \
      '*--since-issued[tell what changed since that issued report went out; last\: the newest]:N:' \
      '*--from[first day of an agenda or trend]:DATE:' \
      '*--until[last day of the agenda (90 days on)]:DATE:' \
      '*--every[month, quarter or year of a trend (quarter)]:PERIOD:' \
      '*--group-by[section, owner, document, tag or year]:GROUP:' \
      '*--scale[in the words of ogp, g20, gao, politifact or rag, or of a file]:NAME:' \
      '*--years[a scale'\''s share of those made so long ago (4)]:N:' \
      '*--summary[the counts only]' \
      '*--max-mark[leave out what is marked higher than that]:MARK:' \
      "$globals[@]" '*: :' ;;
    'export') _arguments -S \
      '*--key[only this commitment]:KEY:_kept_keys' \
      '*--owner[owed by this party]:PARTY:' \
      '*--section[in this section of its document]:WORDS:' \
      '*--pillar[in this section of its document]:WORDS:' \
      '*--document[from this document]:CODE:' \
      '*--series[from documents of this series]:NAME:' \
      '*--status[at this level or disposition, or not-assessed]:WORD:' \
      '*--tag[with this tag]:TAG:' \
      '*--mark[with this handling mark]:MARK:' \
      '*--due[deadline ends in this span]:DATES:' \
      '*--overdue[after the last day of the deadline]' \
      '*--due-soon[due within 30 days]' \
      '*--stale[without an update for 270 days]' \
      '*--never-checked[without any update]' \
      '*--changed-since[with something recorded since]:DATE:' \
      '*--as-of[what held at the end of that day (today)]:DATE:' \
      "$globals[@]" '*: :' ;;
    'check') _arguments -S \
      '*--contains[only see whether it holds the history that this fingerprint of a report stands for]:FINGERPRINT:' \
      '*--signed-by[see, too, what is signed with this public key, and what of its owner'\''s is not]:KEY:_kept_keys' \
      '*--quotes[only see whether every text still stands in its document, word for word]' \
      "$globals[@]" '*: :' ;;
    'sign') _arguments -S \
      '*--key[the file of the secret key (kept/key among your settings)]:FILE:_files' \
      '*--all[sign everything recorded so far, whoever recorded it]' \
      "$globals[@]" '*: :' ;;
    'key new') _arguments -S \
      '*--key[the file of the secret key (kept/key among your settings)]:FILE:_files' \
      "$globals[@]" '*: :' ;;
    'key show') _arguments -S \
      '*--key[the file of the secret key (kept/key among your settings)]:FILE:_files' \
      "$globals[@]" '*: :' ;;
    'backup') _arguments -S \
      "$globals[@]" '*: :_files' ;;
    'merge') _arguments -S \
      '*--into[write what comes of it to a new file, and leave this register as it is]:FILE:_files' \
      '*--prefer[decide every new conflict at once\: mine, theirs or newest]:SIDE:' \
      '*--fail-on-conflict[change nothing when a field would be in conflict, or a key given twice]' \
      '*--no-backup[make no copy of this register before]' \
      '*--unrelated[also when the two did not begin as one]' \
      "$globals[@]" '*: :' ;;
    'conflicts') _arguments -S \
      "$globals[@]" '*: :' ;;
    'conflicts show') _arguments -S \
      "$globals[@]" '*: :_kept_keys' ;;
    'conflicts resolve') _arguments -S \
      '*--take[mine (what was here), theirs (what a merge brought), or a number of conflicts show]:WHICH:' \
      '*--set[another value]:VALUE:' \
      '*--reason[why, for the record]:TEXT:' \
      "$globals[@]" '*: :_kept_keys' ;;
    'rekey') _arguments -S \
      '*--reason[why, for the record]:TEXT:' \
      "$globals[@]" '*: :' ;;
    'diff') _arguments -S \
      "$globals[@]" '*: :' ;;
    'fingerprint') _arguments -S \
      "$globals[@]" '*: :' ;;
    'bundle') _arguments -S \
      '*--since[what the other side has\: its fingerprint, a copy of its register, a bundle of it, or all recorded by a day (2025-01-15, 2025-01-15T12\:00)]:WHAT:' \
      "$globals[@]" '*: :' ;;
    'rebuild') _arguments -S \
      "$globals[@]" '*: :' ;;
    'migrate') _arguments -S \
      "$globals[@]" '*: :' ;;
    'help') _arguments -S \
      '*--commands[only the names of the commands, one a line]' \
      "$globals[@]" '*: :' ;;
    'completion') _arguments -S \
      "$globals[@]" '*: :' ;;
    *) _arguments -S "$globals[@]" ;;
  esac
}
_kept "$@"
