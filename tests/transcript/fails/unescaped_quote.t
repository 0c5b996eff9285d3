$ echo "> a"; echo "> b"
\> a
> b
