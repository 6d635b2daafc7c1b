"""The Equipment page: what the camera sees, what the microphone hears, what to do."""
