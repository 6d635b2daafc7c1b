"""The soak: the real page, the real service and a practice meeting that misbehaves at random."""
