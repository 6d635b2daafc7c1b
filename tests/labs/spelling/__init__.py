"""The spelling lab: every text of the product, in each of its languages, before hunspell."""
