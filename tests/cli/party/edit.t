$ kept init parties.kept
created parties.kept
next: kept import DOCUMENT --db parties.kept, or: kept add "TITLE" --db parties.kept

$ kept party add US --name "United States" --alias USA
added US: United States
  alias: USA

$ kept party add DOD --name "Department of Defense" --kind ministry --parent US --note old
added DOD: Department of Defense
  part of: US (United States)

$ kept party add OSD --name "Office of the Secretary" --parent DOD
added OSD: Office of the Secretary
  part of: DOD (Department of Defense)

# What was and what is.
$ kept party edit dod --name "Department of War" --kind department --alias "Department of Defense" --note ""
edited DOD: Department of War
  kind: ministry -> department
  name: Department of Defense -> Department of War
  note: old -> (none)

$ kept party edit DOD --code DOW --no-kind
edited DOW: Department of War
  code: DOD -> DOW
  kind: department -> (none)

$ kept party show DOW --json
{
  "schema_version": 1,
  "kind": "party",
  "data": {
    "code": "DOW",
    "name": "Department of War",
    "kind": null,
    "parent": "US",
    "aliases": [],
    "note": null,
    "lead": 0,
    "supporting": 0,
    "counterpart": 0,
    "named": 0,
    "not_applicable": 0
  },
  "meta": {
    "total": null,
    "returned": null,
    "truncated": false,
    "as_of": null
  }
}

$ kept party show DOW
================================================================================
DOW  Department of War
================================================================================

Part of:   US
Leads:     0
Supports:  0
Is owed:   0
Named in:  0

$ kept party edit USA --alias America --no-alias usa
edited US: United States
  alias: America
  alias: USA -> (none)

# What is so already is no change.
$ kept party edit US --name "United States" --alias AMERICA
nothing to change

$ kept party edit US --note remark --dry-run
dry run: nothing is written; this would be
edited US: United States
  note: remark

$ kept party edit US --note remark -q
US

$ kept party edit US --note "second remark" --json
{
  "schema_version": 1,
  "kind": "changes",
  "data": [
    {
      "action": "edited",
      "type": "party",
      "key": "US",
      "text": "United States",
      "fields": [
        {
          "field": "note",
          "from": "remark",
          "to": "second remark"
        }
      ]
    }
  ],
  "meta": {
    "total": 1,
    "returned": 1,
    "truncated": false,
    "as_of": null,
    "dry_run": false,
    "notes": []
  }
}

$ kept party edit OSD --no-parent
edited OSD: Office of the Secretary
  part of: DOW -> (none)

$ kept party edit OSD --parent DOW
edited OSD: Office of the Secretary
  part of: DOW

# Errors.
$ kept party edit US
! error: what to change is missing
! hint: kept party edit US --name NAME; all fields: kept party edit --help
[2]

$ kept party edit US --note a --no-note
! error: --note and --no-note exclude each other
! hint: give one of them
[2]

$ kept party edit US --parent OSD
! error: US cannot be part of OSD, which is part of US
! hint: kept party show OSD
[1]

$ kept party edit US --parent US
! error: US cannot be part of itself
! hint: kept party show US
[1]

$ kept party edit US --code DOW
! error: 'DOW' is a name of the party DOW already
! hint: to see it: kept party show DOW
[1]

$ kept party edit US --name "department of war"
! error: 'department of war' is a name of the party DOW already
! hint: to see it: kept party show DOW
[1]

$ kept party edit US --no-alias Amerika
! error: US has no alias 'Amerika'
! hint: it has: America
[4]

$ kept party edit OSD --no-alias none
! error: OSD has no alias 'none'
! hint: it has none
[4]

$ kept party edit Japan --note x
! error: there is no party 'Japan'
! hint: see what there is: kept party list
[4]

$ kept party edit USS --note x
! error: there is no party 'USS'
! hint: did you mean 'US'?
[4]
