-- Text that a careless generator spoils: "double", 'single', `back`, C:\path\n, \\, \", ;;, [a;b], [[x]], ]]
CREATE TABLE "odd ""name""" (a TEXT DEFAULT 'it''s; "so"', b BLOB CHECK (b <> '$x ${x} @x@ $ENV{HOME}'));
/* )" )sql" R"( %s %% # \
   ends in a backslash \ */
SELECT '한국어', 'ça', '→', '	tab', '??=', '#define X';
