# kept: completion for bash, made by `kept completion bash`
_kept_offer() {
  case $1 in
    file) local IFS=$'\n'; compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$2")) ;;
    key) COMPREPLY=($(compgen -W "$(kept list --quiet --no-input 2>/dev/null)" -- "$2")) ;;
    format) COMPREPLY=($(compgen -W 'text md html csv json ndjson xlsx ics' -- "$2")) ;;
    colour) COMPREPLY=($(compgen -W 'auto always never' -- "$2")) ;;
    command) COMPREPLY=($(compgen -W 'import update list show report init add edit candidates milestone party document mark link unlink undo redo search log evidence sql date export check sign key backup merge conflicts rekey diff fingerprint bundle rebuild migrate help completion' -- "$2")) ;;
    report) COMPREPLY=($(compgen -W 'progress attention agenda changes owner trend assessors history scorecard series' -- "$2")) ;;
  esac
}

_kept() {
  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  local first='' second='' flags='' kind='' words=none i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      --db|--format|-o|--output|--template|--today|--by|--color|--width) ((i++)) ;;
      -*) ;;
      *)
        if [[ -z $first ]]; then first=${COMP_WORDS[i]}
        elif [[ -z $second ]]; then second=${COMP_WORDS[i]}
        fi ;;
    esac
  done
  local command=$first
  case $first in
    report)
      case $second in
        issued|issue) command="$first $second" ;;
        '')
          if [[ $word != -* ]]; then
            COMPREPLY=($(compgen -W 'issued issue progress attention agenda changes owner trend assessors history scorecard series' -- "$word"))
            return
          fi ;;
      esac ;;
    candidates)
      case $second in
        review|accept|reject|edit|split|merge) command="$first $second" ;;
        '')
          if [[ $word != -* ]]; then
            COMPREPLY=($(compgen -W 'review accept reject edit split merge' -- "$word"))
            return
          fi ;;
      esac ;;
    milestone)
      case $second in
        add|done|edit|list) command="$first $second" ;;
        '')
          if [[ $word != -* ]]; then
            COMPREPLY=($(compgen -W 'add done edit list' -- "$word"))
            return
          fi ;;
      esac ;;
    party)
      case $second in
        add|edit|list|show) command="$first $second" ;;
        '')
          if [[ $word != -* ]]; then
            COMPREPLY=($(compgen -W 'add edit list show' -- "$word"))
            return
          fi ;;
      esac ;;
    document)
      case $second in
        add|edit|list|show) command="$first $second" ;;
        '')
          if [[ $word != -* ]]; then
            COMPREPLY=($(compgen -W 'add edit list show' -- "$word"))
            return
          fi ;;
      esac ;;
    mark)
      case $second in
        order|list) command="$first $second" ;;
        '')
          if [[ $word != -* ]]; then
            COMPREPLY=($(compgen -W 'order list' -- "$word"))
            return
          fi ;;
      esac ;;
    key)
      case $second in
        new|show) command="$first $second" ;;
        '')
          if [[ $word != -* ]]; then
            COMPREPLY=($(compgen -W 'new show' -- "$word"))
            return
          fi ;;
      esac ;;
    conflicts)
      case $second in
        show|resolve) command="$first $second" ;;
        '')
          if [[ $word != -* ]]; then
            COMPREPLY=($(compgen -W 'show resolve' -- "$word"))
            return
          fi ;;
      esac ;;
  esac
  local globals='--db --json --format -o --output --template --today --by --dry-run -q --quiet --no-input --color --width -h --help'
  case $previous in
    --db|-o|--output|--template) kind=file ;;
    --format) kind=format ;;
    --color) kind=colour ;;
    --today|--by|--width) kind=none ;;
  esac
  case $command in
    '') words=command ;;
    'import')
      flags='--as --code --title --date --series --edition --place --address --mark --no-owners --min-binding --min-confidence --split --revises --yes --explain --propose --review --map --status-map --date-format --rows-at --document --key-prefix --as-of --assessor --reason --no-evidence --keep-going'
      words=file
      case $previous in
        --as|--code|--title|--date|--series|--edition|--place|--address|--mark|--min-binding|--min-confidence|--revises|--map|--status-map|--date-format|--rows-at|--document|--key-prefix|--as-of|--assessor|--reason|--no-evidence) kind=none ;;
      esac
      ;;
    'update')
      flags='--party --as-of --note --editor --evidence --no-evidence --reason --successor --assessor --corrects'
      words=key
      case $previous in
        --successor) kind=key ;;
        --party|--as-of|--note|--evidence|--no-evidence|--reason|--assessor|--corrects) kind=none ;;
      esac
      ;;
    'list')
      flags='--key --owner --section --pillar --document --series --status --tag --mark --due --overdue --due-soon --stale --never-checked --changed-since --as-of --known-at --limit --all --exit-code'
      words=none
      case $previous in
        --key) kind=key ;;
        --owner|--section|--pillar|--document|--series|--status|--tag|--mark|--due|--changed-since|--as-of|--known-at|--limit) kind=none ;;
      esac
      ;;
    'show')
      flags='--as-of --known-at --all'
      words=key
      case $previous in
        --as-of|--known-at) kind=none ;;
      esac
      ;;
    'report')
      flags='--key --owner --section --pillar --document --series --status --tag --mark --due --overdue --due-soon --stale --never-checked --changed-since --as-of --known-at --issued --since --since-issued --from --until --every --group-by --scale --years --summary --max-mark'
      words=report
      case $previous in
        --key) kind=key ;;
        --owner|--section|--pillar|--document|--series|--status|--tag|--mark|--due|--changed-since|--as-of|--known-at|--issued|--since|--since-issued|--from|--until|--every|--group-by|--scale|--years|--max-mark) kind=none ;;
      esac
      ;;
    'init')
      flags='--title'
      words=file
      case $previous in
        --title) kind=none ;;
      esac
      ;;
    'add')
      flags='--owner --supporting --counterpart --named --due --text --chapeau --section --document --made --kind --tag --mark --note --key'
      words=none
      case $previous in
        --key) kind=key ;;
        --due) kind=colour ;;
        --owner|--supporting|--counterpart|--named|--text|--chapeau|--section|--document|--made|--kind|--tag|--mark|--note) kind=none ;;
      esac
      ;;
    'edit')
      flags='--title --due --text --chapeau --section --paragraph --lines --document --made --kind --mark --note --no-due --no-text --no-chapeau --no-section --no-paragraph --no-lines --no-document --no-made --no-mark --no-note --editor --owner --supporting --counterpart --named --no-owner --not-applicable --applicable --tag --no-tag --reason --as-of --where-key --where-owner --where-section --where-pillar --where-document --where-series --where-status --where-tag --where-mark --where-due --where-overdue --where-due-soon --where-stale --where-never-checked --where-changed-since'
      words=key
      case $previous in
        --where-key) kind=key ;;
        --due) kind=colour ;;
        --title|--text|--chapeau|--section|--paragraph|--lines|--document|--made|--kind|--mark|--note|--owner|--supporting|--counterpart|--named|--no-owner|--not-applicable|--applicable|--tag|--no-tag|--reason|--as-of|--where-owner|--where-section|--where-pillar|--where-document|--where-series|--where-status|--where-tag|--where-mark|--where-due|--where-changed-since) kind=none ;;
      esac
      ;;
    'candidates')
      flags='--state'
      words=none
      case $previous in
        --state) kind=none ;;
      esac
      ;;
    'candidates review')
      flags='--code --title --date --series --edition --place --address --mark --no-owners --min-binding --min-confidence --split --revises'
      words=none
      case $previous in
        --code|--title|--date|--series|--edition|--place|--address|--mark|--min-binding|--min-confidence|--revises) kind=none ;;
      esac
      ;;
    'candidates accept')
      flags='--all'
      words=none
      ;;
    'candidates reject')
      flags='--all --reason'
      words=none
      case $previous in
        --reason) kind=none ;;
      esac
      ;;
    'candidates edit')
      flags='--title --due --owner'
      words=none
      case $previous in
        --due) kind=colour ;;
        --title|--owner) kind=none ;;
      esac
      ;;
    'candidates split')
      flags='--before'
      words=none
      case $previous in
        --before) kind=none ;;
      esac
      ;;
    'candidates merge')
      flags=''
      words=none
      ;;
    'milestone add')
      flags='--due --every --until --note'
      words=key
      case $previous in
        --due|--until) kind=colour ;;
        --every|--note) kind=none ;;
      esac
      ;;
    'milestone done')
      flags='--on --evidence --note'
      words=key
      case $previous in
        --on|--evidence|--note) kind=none ;;
      esac
      ;;
    'milestone edit')
      flags='--title --due --note --not-done --remove'
      words=key
      case $previous in
        --due) kind=colour ;;
        --title|--note) kind=none ;;
      esac
      ;;
    'milestone list')
      flags='--due --overdue'
      words=key
      case $previous in
        --due) kind=none ;;
      esac
      ;;
    'party add')
      flags='--name --kind --parent --note --alias'
      words=none
      case $previous in
        --name|--kind|--parent|--note|--alias) kind=none ;;
      esac
      ;;
    'party edit')
      flags='--code --name --kind --parent --note --no-kind --no-parent --no-note --alias --no-alias'
      words=none
      case $previous in
        --code|--name|--kind|--parent|--note|--alias|--no-alias) kind=none ;;
      esac
      ;;
    'party list')
      flags=''
      words=none
      ;;
    'party show')
      flags=''
      words=none
      ;;
    'document add')
      flags='--title --kind --date --place --issuers --address --series --edition --mark --note --file'
      words=none
      case $previous in
        --file) kind=file ;;
        --title|--kind|--date|--place|--issuers|--address|--series|--edition|--mark|--note) kind=none ;;
      esac
      ;;
    'document edit')
      flags='--code --title --kind --date --place --issuers --address --series --edition --mark --note --no-kind --no-date --no-place --no-issuers --no-address --no-series --no-edition --no-mark --no-note --file'
      words=none
      case $previous in
        --file) kind=file ;;
        --code|--title|--kind|--date|--place|--issuers|--address|--series|--edition|--mark|--note) kind=none ;;
      esac
      ;;
    'document list')
      flags=''
      words=none
      ;;
    'document show')
      flags='--text'
      words=none
      ;;
    'mark order')
      flags=''
      words=none
      ;;
    'mark list')
      flags=''
      words=none
      ;;
    'link')
      flags='--note'
      words=key
      case $previous in
        --note) kind=none ;;
      esac
      ;;
    'unlink')
      flags=''
      words=key
      ;;
    'undo')
      flags=''
      words=none
      ;;
    'redo')
      flags=''
      words=none
      ;;
    'report issued')
      flags=''
      words=none
      ;;
    'search')
      flags='--key --owner --section --pillar --document --series --status --tag --mark --due --overdue --due-soon --stale --never-checked --changed-since --as-of --known-at --limit --all --exit-code'
      words=none
      case $previous in
        --key) kind=key ;;
        --owner|--section|--pillar|--document|--series|--status|--tag|--mark|--due|--changed-since|--as-of|--known-at|--limit) kind=none ;;
      esac
      ;;
    'log')
      flags='--since --limit --all'
      words=none
      case $previous in
        --since|--limit) kind=none ;;
      esac
      ;;
    'evidence')
      flags='--save'
      words=key
      case $previous in
        --save) kind=none ;;
      esac
      ;;
    'sql')
      flags=''
      words=none
      ;;
    'date')
      flags='--past'
      words=none
      ;;
    'report issue')
      flags='--number --title --key --owner --section --pillar --document --series --status --tag --mark --due --overdue --due-soon --stale --never-checked --changed-since --as-of --known-at --issued --since --since-issued --from --until --every --group-by --scale --years --summary --max-mark'
      words=none
      case $previous in
        --key) kind=key ;;
        --number|--title|--owner|--section|--pillar|--document|--series|--status|--tag|--mark|--due|--changed-since|--as-of|--known-at|--issued|--since|--since-issued|--from|--until|--every|--group-by|--scale|--years|--max-mark) kind=none ;;
      esac
      ;;
    'export')
      flags='--key --owner --section --pillar --document --series --status --tag --mark --due --overdue --due-soon --stale --never-checked --changed-since --as-of'
      words=none
      case $previous in
        --key) kind=key ;;
        --owner|--section|--pillar|--document|--series|--status|--tag|--mark|--due|--changed-since|--as-of) kind=none ;;
      esac
      ;;
    'check')
      flags='--contains --signed-by --quotes'
      words=none
      case $previous in
        --signed-by) kind=key ;;
        --contains) kind=none ;;
      esac
      ;;
    'sign')
      flags='--key --all'
      words=none
      case $previous in
        --key) kind=file ;;
      esac
      ;;
    'key new')
      flags='--key'
      words=none
      case $previous in
        --key) kind=file ;;
      esac
      ;;
    'key show')
      flags='--key'
      words=none
      case $previous in
        --key) kind=file ;;
      esac
      ;;
    'backup')
      flags=''
      words=file
      ;;
    'merge')
      flags='--into --prefer --fail-on-conflict --no-backup --unrelated'
      words=none
      case $previous in
        --into) kind=file ;;
        --prefer) kind=none ;;
      esac
      ;;
    'conflicts')
      flags=''
      words=none
      ;;
    'conflicts show')
      flags=''
      words=key
      ;;
    'conflicts resolve')
      flags='--take --set --reason'
      words=key
      case $previous in
        --take|--set|--reason) kind=none ;;
      esac
      ;;
    'rekey')
      flags='--reason'
      words=none
      case $previous in
        --reason) kind=none ;;
      esac
      ;;
    'diff')
      flags=''
      words=none
      ;;
    'fingerprint')
      flags=''
      words=none
      ;;
    'bundle')
      flags='--since'
      words=none
      case $previous in
        --since) kind=none ;;
      esac
      ;;
    'rebuild')
      flags=''
      words=none
      ;;
    'migrate')
      flags=''
      words=none
      ;;
    'help')
      flags='--commands'
      words=none
      ;;
    'completion')
      flags=''
      words=none
      ;;
  esac
  if [[ -n $kind ]]; then _kept_offer "$kind" "$word"
  elif [[ $word == -* ]]; then COMPREPLY=($(compgen -W "$flags $globals" -- "$word"))
  else _kept_offer "$words" "$word"
  fi
}
complete -F _kept kept
