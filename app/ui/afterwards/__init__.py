"""What is left to do when the meeting is over."""
