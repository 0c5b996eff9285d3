# Files that another program has to read. The programs here stand in for the real ones, which
# tests/convert asks where they are installed.
$ kept init r.kept -q
r.kept
$ printf '%%PDF-1.7\n' > a.pdf; printf 'PK\003\004 word/document.xml' > a.docx; printf 'PK\003\004 xl/workbook.xml' > a.xlsx
$ printf '\320\317\021\340\241\261\032\341' > a.doc
$ PATH=$(dirname $(command -v kept)) kept import a.pdf
! error: a.pdf: this is a PDF file, which takes 'pdftotext' to read, and that is not on this machine
! hint: install it (apt install poppler-utils), or save its text by hand and import that
[1]
$ PATH=$(dirname $(command -v kept)) kept import a.docx
! error: a.docx: this is a Word file, which takes 'pandoc' to read, and that is not on this machine
! hint: install it (apt install pandoc), or save its text by hand and import that
[1]
$ kept import a.doc
! error: a.doc: this is an old Word file (.doc)
! hint: save it as plain text or Markdown and import that
[1]
$ kept import a.xlsx
! error: a.xlsx: this is an Excel workbook
! hint: save its sheet as CSV and import that
[1]
$ mkdir bin
# What the program gets is the file, as its input; no name of ours is ever a word of a command.
$ printf '#!/bin/sh\necho "$@" >words; cat >input\nprintf "PORT PLAN\\n\\n1 March 2025\\n\\nThe port will open a pier in the imple-\\nmentation year 2026.\\n\\n- 1 -\\n"\n' > bin/pdftotext; chmod +x bin/pdftotext
$ PATH=$PWD/bin:$PATH kept import a.pdf; cat words; cmp input a.pdf
Document
========

Code:     DOC1
Title:    PORT PLAN
Kind:     -
Issued:   2025-03-01
Place:    -
Series:   -
Edition:  -
SHA-256:  08a62c6840aa9b41a54764fb0516ba76760c6b0a002d9b15abe949e502589e3f

Found
=====

Commitments
Key      Title                                           Lines  to  Parties  Due
-------  ----------------------------------------------  -----  --  -------  ---
DOC1-01  The port will open a pier in the                    5   6  -        -
         implementation year 2026

Passages not taken
none
-layout -enc UTF-8 -eol unix - -
$ PATH=$PWD/bin:$PATH kept import a.pdf
nothing to change
! note: the document is here already, as DOC1 with 1 commitments
$ kept document show DOC1
================================================================================
DOC1  PORT PLAN
================================================================================

Issued:           2025-03-01
Commitments:      1
Full text kept:   yes
SHA-256 of text:  08a62c6840aa9b41a54764fb0516ba76760c6b0a002d9b15abe949e502589e
                  3f
Read from:        PDF
SHA-256 of that:  0716f9264c9fe19f5d7455276107f3ddcc1d3497f63d60689a73558ae8a1bf
                  5e
$ kept document show DOC1 --text
PORT PLAN

1 March 2025

The port will open a pier in the imple-
mentation year 2026.

- 1 -
$ kept check --quotes
file:                  r.kept
verdict:               every quotation stands
commitments compared:  1 of 1
texts that stand:      1 of 1
lead-ins that stand:   0 of 0
texts edited:          0 of 1
first texts of these that stand:
                       0 of 0

Faults
none

Not compared
none
$ kept sql "SELECT original_form, substr(original_sha256, 1, 8) FROM v_document"
original_form  substr(original_sha256, 1, 8)
-------------  -----------------------------
PDF            0716f926
$ printf '%%PDF-1.4\n' > b.pdf; printf '#!/bin/sh\necho "Syntax Error: this and that" >&2\necho "Command Line Error: Incorrect password" >&2\nexit 3\n' > bin/pdftotext
$ PATH=$PWD/bin:$PATH kept import b.pdf
! error: b.pdf: 'pdftotext' could not read it (exit code 3): Command Line Error: Incorrect password
! hint: is it damaged, or does it need a password? Or save its text by hand and import that
[1]
$ printf '#!/bin/sh\nprintf "\\n\\f\\n"\n' > bin/pdftotext
$ PATH=$PWD/bin:$PATH kept import b.pdf
! error: b.pdf: there is no text in this PDF file
! hint: if it is a scan, have its text recognised first: ocrmypdf FILE COPY
[1]
$ printf '#!/bin/sh\nkill -9 $$\n' > bin/pdftotext
$ PATH=$PWD/bin:$PATH kept import b.pdf
! error: b.pdf: 'pdftotext' could not read it (exit code 137)
! hint: is it damaged, or does it need a password? Or save its text by hand and import that
[1]
$ printf '#!/bin/sh\nprintf "# Plan\\n\\nThe port will open a pier by 2026.\\n"\n' > bin/pandoc; chmod +x bin/pandoc
$ PATH=$PWD/bin:$PATH kept import - --code W < a.docx
Document
========

Code:     W
Title:    Plan
Kind:     -
Issued:   unknown
Place:    -
Series:   -
Edition:  -
SHA-256:  34a5083f27649244476400912647aa94e5601164c30e75c9a1e68c6747a08666

Found
=====

Commitments
Key   Title                              Lines  to  Parties  Due
----  ---------------------------------  -----  --  -------  ----
W-01  The port will open a pier by 2026      3   3  -        2026

Passages not taken
none
