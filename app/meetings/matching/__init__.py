"""Who of those expected could be behind a name in the list: proposals, which a person confirms."""
