# Roles, and what does not apply to a party.
$ kept init r.kept -q
r.kept
$ kept party add ROK --name "Republic of Korea" --alias "대한민국" -q
ROK
$ kept party add US --name "United States" -q
US
$ kept add "공동 훈련" --key K-1 --owner ROK -q
K-1
$ kept edit K-1 --supporting US
edited K-1: 공동 훈련
  owner US: supporting
$ kept edit K-1 --counterpart 대한민국
edited K-1: 공동 훈련
  owner ROK: lead -> counterpart
$ kept edit K-1 --owner ROK --supporting ROK
! error: ROK cannot be both lead and supporting
! hint: name it once, in the role that says most
[2]
$ kept edit K-1 --not-applicable US
! error: --not-applicable needs a reason
! hint: --reason TEXT
[1]
$ kept edit K-1 --not-applicable US --reason "not a member"
edited K-1: 공동 훈련
  owner US: supporting -> supporting, does not apply: not a member
# A new role leaves it as it is.
$ kept edit K-1 --owner US
edited K-1: 공동 훈련
  owner US: supporting, does not apply: not a member -> lead, does not apply: not a member
$ kept edit K-1 --applicable US
edited K-1: 공동 훈련
  owner US: lead, does not apply: not a member -> lead
$ kept edit K-1 --no-owner US
edited K-1: 공동 훈련
  owner US: lead -> (none)
$ kept edit K-1 --no-owner US
! error: US has no part in K-1
! hint: named in it are: ROK
[4]
$ kept edit K-1 --no-owner ROK -q
K-1
$ kept edit K-1 --no-owner ROK
! error: ROK has no part in K-1
! hint: nobody is named in it; kept edit K-1 --owner PARTY
[4]
$ kept edit K-1 --owner UK
! error: there is no party 'UK'
! hint: did you mean 'US'?
[4]
