$ kept init e.kept
created e.kept
next: kept import DOCUMENT --db e.kept, or: kept add "TITLE" --db e.kept

$ kept add "Publish the guideline" --key K-1 --owner "US=United States" --owner "ROK=Korea"
added US: United States
added ROK: Korea
added K-1: Publish the guideline

$ kept evidence K-1
no evidence

$ printf 'minutes of the meeting\n' > minutes.txt

$ kept update K-1 limited --as-of 2025-01-03 --evidence minutes.txt --evidence https://example.org/a
recorded K-1: limited as of 2025-01-03
  update: fabb0ce25a08
  level: not assessed -> limited
  evidence: 2

$ kept update K-1 substantial --party ROK --as-of 2025-01-10 --evidence https://example.org/b
recorded K-1: substantial as of 2025-01-10 for ROK
  update: 96ce45060e50
  evidence: 1

$ kept evidence K-1
Evidence of K-1  Publish the guideline
- [1] for substantial as of 2025-01-10, ROK
  https://example.org/b
- [2] (kept in the register: minutes.txt) for limited as of 2025-01-03
- [3] for limited as of 2025-01-03
  https://example.org/a

$ kept evidence K-1 --json
{
  "schema_version": 1,
  "kind": "evidence-list",
  "data": [
    {
      "number": 1,
      "update": "96ce45060e504b55f5a8b8883c117b9df3229293708c1183b93196372bfc7452",
      "title": null,
      "publisher": null,
      "published": null,
      "address": "https://example.org/b",
      "file_name": null,
      "sha256": null,
      "size": null
    },
    {
      "number": 2,
      "update": "fabb0ce25a085277da401fa99ffd22fa4b74dea896f40896405c4a02fe12a7de",
      "title": null,
      "publisher": null,
      "published": null,
      "address": null,
      "file_name": "minutes.txt",
      "sha256": "b201e7d7200234965e3ef15047d62c904c30af01396a4f322e3054b981538c02",
      "size": 23
    },
    {
      "number": 3,
      "update": "fabb0ce25a085277da401fa99ffd22fa4b74dea896f40896405c4a02fe12a7de",
      "title": null,
      "publisher": null,
      "published": null,
      "address": "https://example.org/a",
      "file_name": null,
      "sha256": null,
      "size": null
    }
  ],
  "meta": {
    "total": 3,
    "returned": 3,
    "truncated": false,
    "as_of": null
  }
}

# The bytes come out as they went in, also when the file that went in is gone.
$ rm minutes.txt; kept evidence K-1 --save 2 -o saved.txt; cat saved.txt
minutes of the meeting

$ kept evidence K-1 --save 2
minutes of the meeting

# Errors.
$ kept evidence K-1 --save 1
! error: [1] of K-1 is an address: its bytes are not kept here
! hint: https://example.org/b
[1]

$ kept evidence K-1 --save 4
! error: K-1 has no evidence [4]
! hint: see what there is: kept evidence K-1
[4]

$ kept evidence K-1 --save first
! error: 'first' is not the number of a piece of evidence
! hint: see what there is: kept evidence K-1
[2]

$ kept evidence K-2
! error: there is no commitment 'K-2'
! hint: did you mean 'K-1'?
[4]

# The register itself is no evidence: to read it would give up its lock.
$ kept update K-1 limited --evidence e.kept
! error: 'e.kept' is this register itself
! hint: name another file
[2]
$ kept import e.kept
! error: 'e.kept' is this register itself
! hint: name another file
[2]
