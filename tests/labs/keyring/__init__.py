"""The keyring lab: GNOME's own keyring, unlocked, locked and gone, on a session bus of its own."""
