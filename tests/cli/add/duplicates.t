# What may be in the register already is named, and never refused.
$ kept init r.kept -q
$ kept add "Open a joint traffic centre at the narrows" --owner "NOR=Norland" -q
$ kept add "Open the joint traffic centre at the narrows" --owner NOR
$ kept add "Open the joint traffic centre at the narrows" --owner "SUD=Sudland"
$ kept add "Open the northern channel" --owner NOR
