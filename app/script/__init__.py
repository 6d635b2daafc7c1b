"""What is said and done in a meeting while it goes on: one run of a script, and what belongs to it.

Plain Python without a clock of its own; the moment is always given in, in Unix seconds. Names and
sentences that are typed live here in memory only, and end with the meeting.
"""
