# Minutes: what is to be done stands in lines with a label and in a table drawn with blanks, whose
# cells go on in the next line. Every word of them is proved.

$ cat > minutes.txt <<END
> Minutes of the Eel Council meeting held on 9 February 2023
>
> Present: A Reed (Chair) and the Clerk.
>
> 1. Traps
> Two traps had been lost.
> ACTION: Clerk to order two traps by 31 March 2023.
> RESOLVED that the Council repair the weir before the end of 2023. The Chair thanked the divers.
>
> No.  Action                 Who          By when
> ---  ---------------------  -----------  ---------
> 7    Count the young eels   A Reed and   May 2023
>      below the weir         the Clerk
>
> 2. The next meeting will be held on 9 March 2023.
> END
$ kept init -q eels.kept
eels.kept
$ kept import minutes.txt
Document
========

Code:     DOC1
Title:    Minutes of the Eel Council meeting held on 9 February 2023
Kind:     minutes
Issued:   2023-02-09
Place:    -
Series:   -
Edition:  -
SHA-256:  03db4e3aee996165548dfa76e89ec1d09153c522042bd7600775d02d3af7e8ec

Found
=====

Commitments
Key      Title                             Lines  to  Parties         Due
-------  --------------------------------  -----  --  --------------  ----------
DOC1-01  Clerk to order two traps by 31        7   7  Clerk lead      2023-03-31
         March 2023
DOC1-02  RESOLVED that the Council repair      8   8  Eel Council     2023-12-31
         the weir before the end of 2023              lead
DOC1-03  Count the young eels below the       12  13  A Reed and the  2023-05
         weir                                         Clerk lead

Passages not taken
Lines  to  Reason                               Text
-----  --  -----------------------------------  --------------------------------
    5   5  background: nobody undertakes        Traps
           anything in it
    6   6  background: nobody undertakes        Two traps had been lost.
           anything in it
    8   8  praises or condemns: "thank"         The Chair thanked the divers.
   15  15  tells when those whose minutes       The next meeting will be held on
           these are meet again                 9 March 2023.
! note: new parties, with the roles that the text suggests: Clerk, Eel Council, A Reed and the Clerk; kept edit and kept party edit put them right
$ kept check --quotes
file:                  eels.kept
verdict:               every quotation stands
commitments compared:  3 of 3
texts that stand:      3 of 3
lead-ins that stand:   0 of 0
texts edited:          0 of 3
first texts of these that stand:
                       0 of 0

Faults
none

Not compared
none
