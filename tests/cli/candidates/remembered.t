# Importing takes what passes, and remembers what was passed over and why.
$ kept init r.kept -q
r.kept
$ kept import $FIXTURES/documents/scm56.md -q 2>/dev/null
SCM56-01
SCM56-02
SCM56-03
SCM56-04
SCM56-05
SCM56-06
SCM56-07
$ kept candidates SCM56
No.  Lines  to  State     Passage                       Key       Reason
---  -----  --  --------  ----------------------------  --------  --------------
  1      7   7  rejected  On the first of two days the  -         running prose:
                          56th U.S.-Republic of Korea             so far only
                          (ROK) Security Consultative             lists are
                          Meeting (SCM) was chaired by            read; add it
                          Secretary of Defense Lloyd              by hand if it
                          J. Austin III and Minister              commits to
                          of National Defense Kim Yong            something
                          Hyun. Deterrence,
                          capabilities and the region
                          were its three subjects.

  2      9   9  rejected  On the second day Secretary   -         running prose:
                          of State Antony Blinken and             so far only
                          Minister of Foreign Affairs             lists are
                          Cho Tae-yul joined both of              read; add it
                          them, so that diplomacy and             by hand if it
                          defense would be planned                commits to
                          together in the 2+2 format.             something

  3     13  13  rejected  Nothing about the American    -         running prose:
                          guarantee has changed.                  so far only
                                                                  lists are
                                                                  read; add it
                                                                  by hand if it
                                                                  commits to
                                                                  something

  4     15  15  accepted  Extending deterrence through  SCM56-01  -
                          the Nuclear Consultative
                          Group (NCG)

  5     16  16  accepted  Holding large-scale field     SCM56-02  -
                          training exercises

  6     22  22  accepted  Upgrading the Shared Early    SCM56-03  -
                          Warning System and missile
                          defense

  7     23  23  accepted  Setting up the Defense        SCM56-04  -
                          Science and Technology
                          Executive Committee (DSTEC)

  8     24  24  accepted  Making industry and supply    SCM56-05  -
                          chains more resilient

  9     30  30  accepted  Launching a Regional          SCM56-06  -
                          Cooperation Framework

 10     31  31  accepted  Deepening U.S.-ROK-Japan      SCM56-07  -
                          security cooperation
$ kept candidates SCM56 --state accepted -q
$ kept candidates reject SCM56 1 --reason "not ours"
rejected SCM56 no. 1: On the first of two days the 56th U.S.-Republic of Korea (ROK) Security…
  reason: running prose: so far only lists are read; add it by hand if it commits to something -> not ours
$ kept undo
undid SCM56 no. 1: edited candidate
  reason: not ours -> running prose: so far only lists are read; add it by hand if it commits to something
next: kept redo brings it back
$ kept candidates SCM56
No.  Lines  to  State     Passage                       Key       Reason
---  -----  --  --------  ----------------------------  --------  --------------
  1      7   7  rejected  On the first of two days the  -         running prose:
                          56th U.S.-Republic of Korea             so far only
                          (ROK) Security Consultative             lists are
                          Meeting (SCM) was chaired by            read; add it
                          Secretary of Defense Lloyd              by hand if it
                          J. Austin III and Minister              commits to
                          of National Defense Kim Yong            something
                          Hyun. Deterrence,
                          capabilities and the region
                          were its three subjects.

  2      9   9  rejected  On the second day Secretary   -         running prose:
                          of State Antony Blinken and             so far only
                          Minister of Foreign Affairs             lists are
                          Cho Tae-yul joined both of              read; add it
                          them, so that diplomacy and             by hand if it
                          defense would be planned                commits to
                          together in the 2+2 format.             something

  3     13  13  rejected  Nothing about the American    -         running prose:
                          guarantee has changed.                  so far only
                                                                  lists are
                                                                  read; add it
                                                                  by hand if it
                                                                  commits to
                                                                  something

  4     15  15  accepted  Extending deterrence through  SCM56-01  -
                          the Nuclear Consultative
                          Group (NCG)

  5     16  16  accepted  Holding large-scale field     SCM56-02  -
                          training exercises

  6     22  22  accepted  Upgrading the Shared Early    SCM56-03  -
                          Warning System and missile
                          defense

  7     23  23  accepted  Setting up the Defense        SCM56-04  -
                          Science and Technology
                          Executive Committee (DSTEC)

  8     24  24  accepted  Making industry and supply    SCM56-05  -
                          chains more resilient

  9     30  30  accepted  Launching a Regional          SCM56-06  -
                          Cooperation Framework

 10     31  31  accepted  Deepening U.S.-ROK-Japan      SCM56-07  -
                          security cooperation
