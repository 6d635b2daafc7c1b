"""How the list of participants comes from each meeting service, and commands go back to it."""
