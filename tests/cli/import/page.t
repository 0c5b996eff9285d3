# A page: the article is read, menus are named, and each quotation can be proved on its lines.
$ kept init r.kept -q
r.kept
$ kept import $FIXTURES/documents/harbour.html --explain
Document
========

Code:     HD12
Title:    Joint Statement of the 12th Harbour Dialogue (HD)
Kind:     joint statement
Issued:   2025-01-14
Place:    Busan
Series:   HD
Edition:  12
SHA-256:  4182f1058cbb2ab73d449ad3ed423bfa11e7900a07b85eb429ea43c87ec7e8db

Found
=====

Commitments
Key      Title                            Lines  to  Parties          Due
-------  -------------------------------  -----  --  ---------------  ----------
HD12-01  Opening a joint traffic centre      31  32  Norland lead,    2025-12-31
                                                     Sudland lead
HD12-02  Norland will publish its café &     35  35  Norland lead     annual
         ferry figures every year
HD12-03  Sudland will open its radar         36  36  Sudland lead     2026-06
         archive by June 2026
HD12-04  Ratify the ballast water            49  50  MP lead          2025-09-30
         convention
HD12-05  Publish the list of discharges      54  54  MP lead          2026

Passages not taken
Lines  to  Reason              Text
-----  --  ------------------  -------------------------------------------------
   26  27  it reports what     Ministers met for the 12th time and thanked the
           has been done       city of Busan for its hospitality.

   57  57  praises or          The two sides condemned the dumping of waste.
           condemns:
           "condemn"

Why
Lines  to  Verdict     Rule                  Passage
-----  --  ----------  --------------------  -----------------------------------
    1   2  furniture   markup                -

    3  12  furniture   page head             Joint Statement of the 12th Harbour
                                             Dialogue (HD) | Ministry of Ports

   13  15  furniture   markup                -

   16  18  furniture   navigation            Home News

   19  19  furniture   markup                -

   20  20  furniture   cookie notice         We will use cookies to improve your
                                             visit. Accept

   21  21  furniture   markup                -

   22  22  furniture   navigation            Home > Statements

   23  23  furniture   title                 Joint Statement of the 12th Harbour
                                             Dialogue (HD)

   24  24  furniture   date                  Busan, 14 January 2025

   25  25  furniture   sharing               Share on a network

   26  27  rejected    it reports what has   Ministers met for the 12th time and
                       been done             thanked the city of Busan for its
                                             hospitality.

   28  28  furniture   heading               Safe passage

   29  29  furniture   lead-in               Norland and Sudland will keep the
                                             strait open by:

   30  30  furniture   markup                -

   31  32  commitment  under a lead-in that  Opening a joint traffic centre at
                       undertakes: "open"    the narrows by the end of 2025.

   33  33  furniture   lead-in               Sharing radar data on every ship
                                             that passes:

   34  34  furniture   markup                -

   35  35  commitment  says who will do      Norland will publish its café &
                       what: "publish"       ferry figures every year.

   36  36  commitment  says who will do      Sudland will open its radar archive
                       what: "open"          by June 2026.

   37  39  furniture   markup                -

   40  40  furniture   heading               Clean water

   41  41  furniture   markup                -

   42  42  furniture   caption               Steps agreed

   43  43  furniture   markup                -

   44  44  furniture   table header          Action | Lead | Due date

   45  46  furniture   markup                -

   47  47  furniture   table section         Ballast |  |

   48  53  furniture   table row             Ratify the ballast water convention
                                             | Ministry of Ports | 30 September
                                             2025

   49  50  commitment  a row of a table of   Ratify the ballast water convention
                       things to be done:
                       "ratify"

   54  54  commitment  a row of a table of   Publish the list of discharges
                       things to be done:
                       "publish"

   55  56  furniture   markup                -

   57  57  rejected    praises or condemns:  The two sides condemned the dumping
                       "condemn"             of waste.

   58  58  furniture   aside                 Related The 11th Harbour Dialogue
                                             will be remembered

   59  59  furniture   markup                -

   60  60  furniture   page footer           Ministry of Ports will answer all
                                             questions. Imprint

   61  63  furniture   script                -

   64  65  furniture   markup                -
! note: new parties, with the roles that the text suggests: Norland, Sudland, MP (Ministry of Ports); kept edit and kept party edit put them right
$ kept check --quotes
file:                  r.kept
verdict:               every quotation stands
commitments compared:  5 of 5
texts that stand:      5 of 5
lead-ins that stand:   3 of 3
texts edited:          0 of 5
first texts of these that stand:
                       0 of 0

Faults
none

Not compared
none
$ kept import - < $FIXTURES/documents/harbour.html
nothing to change
! note: the document is here already, as HD12 with 5 commitments
$ printf '<html><meta charset="windows-1252">\n<p>Caf\351 will open.</p>\n' > old.html
$ kept import old.html
! error: old.html: line 2, column 7: not UTF-8 text but WINDOWS-1252
! hint: convert it and import the copy: iconv -f WINDOWS-1252 -t UTF-8 FILE > COPY
[1]
