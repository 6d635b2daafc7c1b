"""The guided check: one step after another, each with one thing to do."""
