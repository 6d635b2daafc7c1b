"""Who is connected: what a meeting service says, kept as a list that is either true or not live."""
