var q
