# Parties: who owes, who is owed, and how they belong together.
$ kept init parties.kept --title "Who is who"
created parties.kept: Who is who
next: kept import DOCUMENT --db parties.kept, or: kept add "TITLE" --db parties.kept

$ kept party add US --name "United States" --kind state --alias "U.S." --alias USA
added US: United States
  alias: U.S.
  alias: USA

$ kept party add ROK --name "Republic of Korea" --kind state --alias 대한민국 --alias "South Korea"
added ROK: Republic of Korea
  alias: 대한민국
  alias: South Korea

# The parent may be made on the way.
$ kept party add ROK-MND --name "Ministry of National Defense" --kind ministry --parent "south korea" --note "Seoul"
added ROK-MND: Ministry of National Defense
  part of: ROK (Republic of Korea)

$ kept party add EU-COM --name Commission --parent "EU=European Union"
added EU: European Union
added EU-COM: Commission
  part of: EU (European Union)

# Without a name the code is the name. Only the code is printed on request.
$ kept party add NATO -q
NATO

# Nothing is written in a dry run.
$ kept party add ASEAN --name "Association of Southeast Asian Nations" --dry-run
dry run: nothing is written; this would be
added ASEAN: Association of Southeast Asian Nations

$ kept party show ASEAN
! error: there is no party 'ASEAN'
! hint: see what there is: kept party list
[4]

$ kept party list
                                                 Part
Code     Name                          Kind      of    Also called
-------  ----------------------------  --------  ----  ---------------------
EU       European Union                -         -     -
EU-COM   Commission                    -         EU    -
NATO     NATO                          -         -     -
ROK      Republic of Korea             state     -     South Korea, 대한민국
ROK-MND  Ministry of National Defense  ministry  ROK   -
US       United States                 state     -     U.S., USA

$ kept party list -q
EU
EU-COM
NATO
ROK
ROK-MND
US

$ kept party list --json
{
  "schema_version": 1,
  "kind": "party-list",
  "data": [
    {
      "code": "EU",
      "name": "European Union",
      "kind": null,
      "parent": null,
      "aliases": [],
      "note": null
    },
    {
      "code": "EU-COM",
      "name": "Commission",
      "kind": null,
      "parent": "EU",
      "aliases": [],
      "note": null
    },
    {
      "code": "NATO",
      "name": "NATO",
      "kind": null,
      "parent": null,
      "aliases": [],
      "note": null
    },
    {
      "code": "ROK",
      "name": "Republic of Korea",
      "kind": "state",
      "parent": null,
      "aliases": [
        "South Korea",
        "대한민국"
      ],
      "note": null
    },
    {
      "code": "ROK-MND",
      "name": "Ministry of National Defense",
      "kind": "ministry",
      "parent": "ROK",
      "aliases": [],
      "note": "Seoul"
    },
    {
      "code": "US",
      "name": "United States",
      "kind": "state",
      "parent": null,
      "aliases": [
        "U.S.",
        "USA"
      ],
      "note": null
    }
  ],
  "meta": {
    "total": 6,
    "returned": 6,
    "truncated": false,
    "as_of": null
  }
}

# Any of its names finds a party, whatever the case and the accents.
$ kept party show "대한민국"
================================================================================
ROK  Republic of Korea
================================================================================

Kind:         state
Also called:  South Korea, 대한민국
Leads:        0
Supports:     0
Is owed:      0
Named in:     0

$ kept party show u.s.
================================================================================
US  United States
================================================================================

Kind:         state
Also called:  U.S., USA
Leads:        0
Supports:     0
Is owed:      0
Named in:     0

# No two parties answer to the same text.
$ kept party add us
! error: 'us' is a name of the party US already
! hint: to see it: kept party show US
[1]

$ kept party add USA
! error: 'USA' is a name of the party US already
! hint: to see it: kept party show US
[1]

$ kept party add XX --name "south KOREA"
! error: 'south KOREA' is a name of the party ROK already
! hint: to see it: kept party show ROK
[1]

$ kept party add XX --alias nato
! error: 'nato' is a name of the party NATO already
! hint: to see it: kept party show NATO
[1]

$ kept party add "X X"
! error: 'X X' cannot be a key
! hint: use letters, digits, '-', '_', '.' and '/', at most 64: SCM56-04
[2]

$ kept party add
! error: CODE is missing
! hint: kept party add --help
[2]

$ kept party add XX --name " "
! error: a party needs a name
! hint: --name NAME
[2]

$ kept party add XX --alias ""
! error: an alias cannot be empty
! hint: --alias NAME
[2]

$ kept party add XX --parent Atlantis
! error: there is no party 'Atlantis'
! hint: make it with: kept party add Atlantis --name NAME
[4]

$ kept party add XX --parent ROKK
! error: there is no party 'ROKK'
! hint: did you mean 'ROK'?
[4]

$ kept party
! error: 'party' needs a second word
! hint: one of: add, edit, list, show; more: kept help party
[2]

$ kept party ad XX
! error: unknown party command 'ad'
! hint: did you mean 'add'?
[2]
