"""The Participants page: who is in the room, said so that one glance is enough."""
