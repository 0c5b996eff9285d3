# Two copies side by side, in the words of the register.
$ kept init mine.kept --title "Harbour Dialogue" -q
mine.kept
$ kept add "Open the traffic centre" --key H-1 --owner "NOR=Norland" --due 2025 -q
H-1
$ kept add "Share radar data" --key H-2 -q
H-2
$ cp mine.kept theirs.copy
$ kept diff mine.kept theirs.copy
First:                  mine.kept
Second:                 theirs.copy
Events only in first:   0
Events only in second:  0
! note: both hold the same
$ kept edit H-1 --due 2026 --tag safety -q --by Ann
H-1
$ kept update H-2 limited -q --by Ann
H-2
$ kept add "Publish the figures" --key H-3 -q --db theirs.copy --by Bo
H-3
$ kept update H-2 substantial --note "agreed" -q --db theirs.copy --by Bo
H-2
$ kept diff mine.kept theirs.copy
First:                  mine.kept
Second:                 theirs.copy
Events only in first:   2
Events only in second:  2

Only on one side
                                      Only
Key  What        Title                in
---  ----------  -------------------  ------
H-3  commitment  Publish the figures  second

Fields that differ
Key  Field  First                            Second
---  -----  -------------------------------  -------------------------------
H-1  due    2026 (2026-01-01 to 2026-12-31)  2025 (2025-01-01 to 2025-12-31)
H-1  tag    safety                           -

Updates only on one side
                                                  Only
Key  Update                                  Who  in
---  --------------------------------------  ---  ------
H-2  recorded: limited as of 2025-01-15      Ann  first
H-2  recorded: substantial as of 2025-01-15  Bo   second
[3]
$ kept diff mine.kept theirs.copy --json
{
  "schema_version": 1,
  "kind": "diff",
  "data": {
    "first": "mine.kept",
    "second": "theirs.copy",
    "only_in_first": 2,
    "only_in_second": 2,
    "one_sided": [
      {
        "key": "H-3",
        "type": "commitment",
        "title": "Publish the figures",
        "side": "second"
      }
    ],
    "fields": [
      {
        "key": "H-1",
        "field": "due",
        "first": "2026 (2026-01-01 to 2026-12-31)",
        "second": "2025 (2025-01-01 to 2025-12-31)",
        "type": "commitment"
      },
      {
        "key": "H-1",
        "field": "tag",
        "first": "safety",
        "second": null,
        "type": "commitment"
      }
    ],
    "updates": [
      {
        "key": "H-2",
        "update": "recorded: limited as of 2025-01-15",
        "actor": "Ann",
        "side": "first",
        "event": "db90d15170b79f7bdcfcbfd367744d7e8d2156e839eee516b2b9099dacffe714"
      },
      {
        "key": "H-2",
        "update": "recorded: substantial as of 2025-01-15",
        "actor": "Bo",
        "side": "second",
        "event": "cc246797750c431c345144cb538d19d8757290b6016d28ebdbfc9412c5495cac"
      }
    ]
  },
  "meta": {
    "total": null,
    "returned": null,
    "truncated": false,
    "as_of": null,
    "same": false
  }
}
[3]
$ kept diff theirs.copy mine.kept -q
[3]
$ kept diff mine.kept
! error: SECOND is missing
! hint: kept diff --help
[2]
$ kept bundle -o all.ndjson -q
! note: 6 events; the other side takes them in with: kept merge FILE
$ kept diff mine.kept all.ndjson
! error: 'all.ndjson' is no register
! hint: compare two registers; kept merge --dry-run shows what a bundle brings
[2]
$ kept diff mine.kept nowhere.copy
! error: there is no file 'nowhere.copy'
! hint: check the name; a new register is made with: kept init FILE
[5]
