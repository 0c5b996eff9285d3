# A review on a terminal of 80 columns and 24 rows; `script` is the terminal, --- stands for a
# cleared screen.
$ kept init r.kept -q
r.kept
$ cat > meeting.md <<'END'
> # Joint Statement of the 12th Harbour Dialogue (HD)
>
> Busan, 14 January 2025
>
> SAFE PASSAGE
>
> Norland and Sudland will keep the strait open by:
>
> - **Opening a joint traffic centre** at the narrows by the end of 2025.
> - **Sharing radar data** on every ship that passes.
> - **Training pilots.** Norland will pay for it. Sudland will run the school by 30 June 2026.
>
> The ministers thanked the port of Busan for its welcome.
> END
$ cat > terminal <<'END'
> script -qefE never -c "$*" /dev/null | tr -d '\r' | sed 's/\x1b\[2J\x1b\[H/---\n/'
> END
$ printf '%s\n' a r 'an old promise' b x q | sh terminal kept import meeting.md --review
---
HD12 no. 1 (1 of 3), 3 to decide

    7   Norland and Sudland will keep the strait open by:
    8
    9 > - **Opening a joint traffic centre** at the narrows by the end of 2025.
   10   - **Sharing radar data** on every ship that passes.
   11   - **Training pilots.** Norland will pay for it. Sudland will run the sc…

Title:    Opening a joint traffic centre
Section:  SAFE PASSAGE
Lead-in:  Norland and Sudland will keep the strait open by:
Parties:  Norland lead, Sudland lead
Due:      2025-12-31
Rule:     under a lead-in that undertakes
Decision: proposed

[a]ccept  [r]eject  [e]dit  [s]plit  [m]erge with next
[n]ext  [b]ack  [u]ndo  [q]uit > ---
HD12 no. 2 (2 of 3), 2 to decide

    8
    9   - **Opening a joint traffic centre** at the narrows by the end of 2025.
   10 > - **Sharing radar data** on every ship that passes.
   11   - **Training pilots.** Norland will pay for it. Sudland will run the sc…
   12

Title:    Sharing radar data
Section:  SAFE PASSAGE
Lead-in:  Norland and Sudland will keep the strait open by:
Parties:  Norland lead, Sudland lead
Rule:     under a lead-in that undertakes
Decision: proposed

accepted as HD12-01
[a]ccept  [r]eject  [e]dit  [s]plit  [m]erge with next
[n]ext  [b]ack  [u]ndo  [q]uit > Reason: ---
HD12 no. 3 (3 of 3), 1 to decide

    9   - **Opening a joint traffic centre** at the narrows by the end of 2025.
   10   - **Sharing radar data** on every ship that passes.
   11 > - **Training pilots.** Norland will pay for it. Sudland will run the
      > school by 30 June 2026.
   12
   13   The ministers thanked the port of Busan for its welcome.

Title:    Training pilots
Section:  SAFE PASSAGE
Lead-in:  Norland and Sudland will keep the strait open by:
Parties:  Norland lead
Due:      2026-06-30
Rule:     says who will do what
Decision: proposed

rejected no. 2
[a]ccept  [r]eject  [e]dit  [s]plit  [m]erge with next
[n]ext  [b]ack  [u]ndo  [q]uit > ---
HD12 no. 2 (2 of 3), 1 to decide

    8
    9   - **Opening a joint traffic centre** at the narrows by the end of 2025.
   10 > - **Sharing radar data** on every ship that passes.
   11   - **Training pilots.** Norland will pay for it. Sudland will run the sc…
   12

Title:    Sharing radar data
Section:  SAFE PASSAGE
Lead-in:  Norland and Sudland will keep the strait open by:
Parties:  Norland lead, Sudland lead
Rule:     under a lead-in that undertakes
Decision: rejected: an old promise

[a]ccept  [r]eject  [e]dit  [s]plit  [m]erge with next
[n]ext  [b]ack  [u]ndo  [q]uit > ---
HD12 no. 2 (2 of 3), 1 to decide

    8
    9   - **Opening a joint traffic centre** at the narrows by the end of 2025.
   10 > - **Sharing radar data** on every ship that passes.
   11   - **Training pilots.** Norland will pay for it. Sudland will run the sc…
   12

Title:    Sharing radar data
Section:  SAFE PASSAGE
Lead-in:  Norland and Sudland will keep the strait open by:
Parties:  Norland lead, Sudland lead
Rule:     under a lead-in that undertakes
Decision: rejected: an old promise

type one of the letters in brackets, then Enter
[a]ccept  [r]eject  [e]dit  [s]plit  [m]erge with next
[n]ext  [b]ack  [u]ndo  [q]uit > ---
HD12: 1 proposed, 1 accepted, 2 rejected, 0 replaced
next: kept candidates review HD12
$ kept list
Key      Commitment        Owed by         Due         Level         Schedule
-------  ----------------  --------------  ----------  ------------  -----------
HD12-01  Opening a joint   Norland,        2025-12-31  not assessed  on schedule
         traffic centre    Sudland
$ kept candidates HD12
No.  Lines  to  State     Passage                        Key      Reason
---  -----  --  --------  -----------------------------  -------  --------------
  1      9   9  accepted  Opening a joint traffic        HD12-01  -
                          centre

  2     10  10  rejected  Sharing radar data             -        an old promise

  3     11  11  proposed  Training pilots                -        -

  4     13  13  rejected  The ministers thanked the      -        praises or
                          port of Busan for its                   condemns:
                          welcome.                                "thank"

# Going on later: what is decided stays decided, and the rest is asked about again.
$ printf '%s\n' s '' a e 'Run the school' 2026-07 u u q | sh terminal kept import meeting.md --review
---
HD12 no. 3 (1 of 1), 1 to decide

    9   - **Opening a joint traffic centre** at the narrows by the end of 2025.
   10   - **Sharing radar data** on every ship that passes.
   11 > - **Training pilots.** Norland will pay for it. Sudland will run the
      > school by 30 June 2026.
   12
   13   The ministers thanked the port of Busan for its welcome.

Title:    Training pilots
Section:  SAFE PASSAGE
Lead-in:  Norland and Sudland will keep the strait open by:
Parties:  Norland lead
Due:      2026-06-30
Rule:     says who will do what
Decision: proposed

[a]ccept  [r]eject  [e]dit  [s]plit  [m]erge with next
[n]ext  [b]ack  [u]ndo  [q]uit > Words that the second part begins with (Enter: by sentences): ---
HD12 no. 5 (1 of 3), 3 to decide

    9   - **Opening a joint traffic centre** at the narrows by the end of 2025.
   10   - **Sharing radar data** on every ship that passes.
   11 > - **Training pilots.** Norland will pay for it. Sudland will run the
      > school by 30 June 2026.
   12
   13   The ministers thanked the port of Busan for its welcome.

Title:    Training pilots
Section:  SAFE PASSAGE
Lead-in:  Norland and Sudland will keep the strait open by:
Parties:  Norland lead
Rule:     says who will do what
Decision: proposed

split into 3
[a]ccept  [r]eject  [e]dit  [s]plit  [m]erge with next
[n]ext  [b]ack  [u]ndo  [q]uit > ---
HD12 no. 6 (2 of 3), 2 to decide

    9   - **Opening a joint traffic centre** at the narrows by the end of 2025.
   10   - **Sharing radar data** on every ship that passes.
   11 > - **Training pilots.** Norland will pay for it. Sudland will run the
      > school by 30 June 2026.
   12
   13   The ministers thanked the port of Busan for its welcome.

Title:    Norland will pay for it
Section:  SAFE PASSAGE
Lead-in:  Norland and Sudland will keep the strait open by:
Parties:  Norland lead
Rule:     says who will do what
Decision: proposed

accepted as HD12-02
[a]ccept  [r]eject  [e]dit  [s]plit  [m]erge with next
[n]ext  [b]ack  [u]ndo  [q]uit > Title (Enter keeps it): Due, now none (Enter keeps it, none takes it away): ---
HD12 no. 6 (2 of 3), 2 to decide

    9   - **Opening a joint traffic centre** at the narrows by the end of 2025.
   10   - **Sharing radar data** on every ship that passes.
   11 > - **Training pilots.** Norland will pay for it. Sudland will run the
      > school by 30 June 2026.
   12
   13   The ministers thanked the port of Busan for its welcome.

Title:    Run the school
Section:  SAFE PASSAGE
Lead-in:  Norland and Sudland will keep the strait open by:
Parties:  Norland lead
Due:      2026-07 (2026-07-01 to 2026-07-31)
Rule:     says who will do what
Decision: proposed

edited no. 6
[a]ccept  [r]eject  [e]dit  [s]plit  [m]erge with next
[n]ext  [b]ack  [u]ndo  [q]uit > ---
HD12 no. 6 (2 of 3), 2 to decide

    9   - **Opening a joint traffic centre** at the narrows by the end of 2025.
   10   - **Sharing radar data** on every ship that passes.
   11 > - **Training pilots.** Norland will pay for it. Sudland will run the
      > school by 30 June 2026.
   12
   13   The ministers thanked the port of Busan for its welcome.

Title:    Norland will pay for it
Section:  SAFE PASSAGE
Lead-in:  Norland and Sudland will keep the strait open by:
Parties:  Norland lead
Rule:     says who will do what
Decision: proposed

took back the last decision
[a]ccept  [r]eject  [e]dit  [s]plit  [m]erge with next
[n]ext  [b]ack  [u]ndo  [q]uit > ---
HD12 no. 5 (1 of 3), 3 to decide

    9   - **Opening a joint traffic centre** at the narrows by the end of 2025.
   10   - **Sharing radar data** on every ship that passes.
   11 > - **Training pilots.** Norland will pay for it. Sudland will run the
      > school by 30 June 2026.
   12
   13   The ministers thanked the port of Busan for its welcome.

Title:    Training pilots
Section:  SAFE PASSAGE
Lead-in:  Norland and Sudland will keep the strait open by:
Parties:  Norland lead
Rule:     says who will do what
Decision: proposed

took back the last decision
[a]ccept  [r]eject  [e]dit  [s]plit  [m]erge with next
[n]ext  [b]ack  [u]ndo  [q]uit > ---
HD12: 3 proposed, 1 accepted, 2 rejected, 1 replaced
next: kept candidates review HD12
$ printf '%s\n' m e '' nonsense a | sh terminal kept candidates review HD12
---
HD12 no. 5 (1 of 3), 3 to decide

    9   - **Opening a joint traffic centre** at the narrows by the end of 2025.
   10   - **Sharing radar data** on every ship that passes.
   11 > - **Training pilots.** Norland will pay for it. Sudland will run the
      > school by 30 June 2026.
   12
   13   The ministers thanked the port of Busan for its welcome.

Title:    Training pilots
Section:  SAFE PASSAGE
Lead-in:  Norland and Sudland will keep the strait open by:
Parties:  Norland lead
Rule:     says who will do what
Decision: proposed

[a]ccept  [r]eject  [e]dit  [s]plit  [m]erge with next
[n]ext  [b]ack  [u]ndo  [q]uit > ---
HD12 no. 7 (1 of 2), 2 to decide

    9   - **Opening a joint traffic centre** at the narrows by the end of 2025.
   10   - **Sharing radar data** on every ship that passes.
   11 > - **Training pilots.** Norland will pay for it. Sudland will run the
      > school by 30 June 2026.
   12
   13   The ministers thanked the port of Busan for its welcome.

Title:    Sudland will run the school by 30 June 2026
Section:  SAFE PASSAGE
Lead-in:  Norland and Sudland will keep the strait open by:
Parties:  Norland lead
Due:      2026-06-30
Rule:     says who will do what
Decision: proposed

merged no. 5 and 6
[a]ccept  [r]eject  [e]dit  [s]plit  [m]erge with next
[n]ext  [b]ack  [u]ndo  [q]uit > Title (Enter keeps it): Due, now 2026-06-30 (Enter keeps it, none takes it away): ---
HD12 no. 7 (1 of 2), 2 to decide

    9   - **Opening a joint traffic centre** at the narrows by the end of 2025.
   10   - **Sharing radar data** on every ship that passes.
   11 > - **Training pilots.** Norland will pay for it. Sudland will run the
      > school by 30 June 2026.
   12
   13   The ministers thanked the port of Busan for its welcome.

Title:    Sudland will run the school by 30 June 2026
Section:  SAFE PASSAGE
Lead-in:  Norland and Sudland will keep the strait open by:
Parties:  Norland lead
Due:      2026-06-30
Rule:     says who will do what
Decision: proposed

'nonsense' is not a date; write it like 2026-09-30, 2026-Q3, tomorrow, 'end of…
[a]ccept  [r]eject  [e]dit  [s]plit  [m]erge with next
[n]ext  [b]ack  [u]ndo  [q]uit > ---
HD12 no. 8 (2 of 2), 1 to decide

    9   - **Opening a joint traffic centre** at the narrows by the end of 2025.
   10   - **Sharing radar data** on every ship that passes.
   11 > - **Training pilots.** Norland will pay for it. Sudland will run the
      > school by 30 June 2026.
   12
   13   The ministers thanked the port of Busan for its welcome.

Title:    Training pilots
Section:  SAFE PASSAGE
Lead-in:  Norland and Sudland will keep the strait open by:
Parties:  Norland lead
Rule:     says who will do what
Decision: proposed

accepted as HD12-03
[a]ccept  [r]eject  [e]dit  [s]plit  [m]erge with next
[n]ext  [b]ack  [u]ndo  [q]uit > ---
HD12: 1 proposed, 2 accepted, 2 rejected, 3 replaced
next: kept candidates review HD12
$ kept candidates HD12
No.  Lines  to  State     Passage                        Key      Reason
---  -----  --  --------  -----------------------------  -------  --------------
  1      9   9  accepted  Opening a joint traffic        HD12-01  -
                          centre

  2     10  10  rejected  Sharing radar data             -        an old promise

  3     11  11  replaced  Training pilots                -        split into 5,
                                                                  6, 7

  4     13  13  rejected  The ministers thanked the      -        praises or
                          port of Busan for its                   condemns:
                          welcome.                                "thank"

  5     11  11  replaced  Training pilots                -        merged into 8

  6     11  11  replaced  Norland will pay for it        -        merged into 8

  7     11  11  accepted  Sudland will run the school    HD12-03  -
                          by 30 June 2026

  8     11  11  proposed  Training pilots                -        -
$ printf '' | sh terminal kept candidates review HD12
---
HD12 no. 8 (1 of 1), 1 to decide

    9   - **Opening a joint traffic centre** at the narrows by the end of 2025.
   10   - **Sharing radar data** on every ship that passes.
   11 > - **Training pilots.** Norland will pay for it. Sudland will run the
      > school by 30 June 2026.
   12
   13   The ministers thanked the port of Busan for its welcome.

Title:    Training pilots
Section:  SAFE PASSAGE
Lead-in:  Norland and Sudland will keep the strait open by:
Parties:  Norland lead
Rule:     says who will do what
Decision: proposed

[a]ccept  [r]eject  [e]dit  [s]plit  [m]erge with next
[n]ext  [b]ack  [u]ndo  [q]uit > ---
HD12: 1 proposed, 2 accepted, 2 rejected, 3 replaced
next: kept candidates review HD12
$ kept check
file:                  r.kept
verdict:               sound
schema:                1
events:                28
kept texts and files:  1
fingerprint:           1332 93e2 c072 c18c 4e24 26aa dba5 3232
