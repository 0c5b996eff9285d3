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
  1      7   7  rejected  On the first of two days the  -         background:
                          56th U.S.-Republic of Korea             nobody
                          (ROK) Security Consultative             undertakes
                          Meeting (SCM) was chaired by            anything in it
                          Secretary of Defense Lloyd
                          J. Austin III and Minister
                          of National Defense Kim Yong
                          Hyun.

  2      7   7  rejected  Deterrence, capabilities and  -         background:
                          the region were its three               nobody
                          subjects.                               undertakes
                                                                  anything in it

  3      9   9  rejected  On the second day Secretary   -         it reports
                          of State Antony Blinken and             what has been
                          Minister of Foreign Affairs             done
                          Cho Tae-yul joined both of
                          them, so that diplomacy and
                          defense would be planned
                          together in the 2+2 format.

  4     13  13  rejected  Nothing about the American    -         background:
                          guarantee has changed.                  nobody
                                                                  undertakes
                                                                  anything in it

  5     15  15  accepted  Extending deterrence through  SCM56-01  -
                          the Nuclear Consultative
                          Group (NCG)

  6     16  16  accepted  Holding large-scale field     SCM56-02  -
                          training exercises

  7     22  22  accepted  Upgrading the Shared Early    SCM56-03  -
                          Warning System and missile
                          defense

  8     23  23  accepted  Setting up the Defense        SCM56-04  -
                          Science and Technology
                          Executive Committee (DSTEC)

  9     24  24  accepted  Making industry and supply    SCM56-05  -
                          chains more resilient

 10     30  30  accepted  Launching a Regional          SCM56-06  -
                          Cooperation Framework

 11     31  31  accepted  Deepening U.S.-ROK-Japan      SCM56-07  -
                          security cooperation
$ kept candidates SCM56 --state accepted -q
$ kept candidates reject SCM56 1 --reason "not ours"
rejected SCM56 no. 1: On the first of two days the 56th U.S.-Republic of Korea (ROK) Security…
  reason: background: nobody undertakes anything in it -> not ours
$ kept undo
undid SCM56 no. 1: edited candidate
  reason: not ours -> background: nobody undertakes anything in it
next: kept redo brings it back
$ kept candidates SCM56
No.  Lines  to  State     Passage                       Key       Reason
---  -----  --  --------  ----------------------------  --------  --------------
  1      7   7  rejected  On the first of two days the  -         background:
                          56th U.S.-Republic of Korea             nobody
                          (ROK) Security Consultative             undertakes
                          Meeting (SCM) was chaired by            anything in it
                          Secretary of Defense Lloyd
                          J. Austin III and Minister
                          of National Defense Kim Yong
                          Hyun.

  2      7   7  rejected  Deterrence, capabilities and  -         background:
                          the region were its three               nobody
                          subjects.                               undertakes
                                                                  anything in it

  3      9   9  rejected  On the second day Secretary   -         it reports
                          of State Antony Blinken and             what has been
                          Minister of Foreign Affairs             done
                          Cho Tae-yul joined both of
                          them, so that diplomacy and
                          defense would be planned
                          together in the 2+2 format.

  4     13  13  rejected  Nothing about the American    -         background:
                          guarantee has changed.                  nobody
                                                                  undertakes
                                                                  anything in it

  5     15  15  accepted  Extending deterrence through  SCM56-01  -
                          the Nuclear Consultative
                          Group (NCG)

  6     16  16  accepted  Holding large-scale field     SCM56-02  -
                          training exercises

  7     22  22  accepted  Upgrading the Shared Early    SCM56-03  -
                          Warning System and missile
                          defense

  8     23  23  accepted  Setting up the Defense        SCM56-04  -
                          Science and Technology
                          Executive Committee (DSTEC)

  9     24  24  accepted  Making industry and supply    SCM56-05  -
                          chains more resilient

 10     30  30  accepted  Launching a Regional          SCM56-06  -
                          Cooperation Framework

 11     31  31  accepted  Deepening U.S.-ROK-Japan      SCM56-07  -
                          security cooperation
