$ echo abc
ab
