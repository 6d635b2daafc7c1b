"""What a coordinator should know at once, why, and what can be done about it."""
