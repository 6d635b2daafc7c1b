"""The page to look things up on: whom to call, how to do it, and what the guideline says."""
