"""Camera and sound, in processes of their own, and the protocol that they speak."""
