"""A scenario on a stage whose clock is moved by hand, with one who watches."""

import json

from app.practice.connection import By, Rank
from app.practice.meeting import Meeting
from app.practice.player import Player


class Stage:
    """The meeting, what was told, and the watcher's stream."""

    def __init__(self, scenario, language="sv", speed=1.0):
        self.now = 1000.0
        self.began = self.now
        room = scenario.room
        self.meeting = Meeting(room.alias, token_s=3600, host_after_s=0, clock=lambda: self.now)
        self.told = []
        self.player = Player(
            self.meeting, scenario, language, speed, lambda: self.now, self.told.append
        )
        self.player.prepare()
        self.player.tick(self.now)
        self.watch()
        self.player.tick(self.now)

    def watch(self):
        self.us = self.meeting.join("Watcher", rank=Rank.HOST, by=By.CONTROL)
        self.listener = self.meeting.listen(self.meeting.watchers.add(self.us))

    def at(self, seconds):
        while self.now < self.began + seconds:
            self.now += 0.5
            self.meeting.expire()
            self.player.tick(self.now)

    def names(self, where=None):
        return [
            one.name
            for one in self.meeting.people
            if one.uuid != self.us and where in (None, one.where)
        ]

    def find(self, name):
        return next(one for one in self.meeting.people if one.name == name)

    def do(self, deed, name=""):
        uuid = self.find(name).uuid if name else ""
        self.meeting.note(deed, uuid)
        if deed == "disconnect":
            self.meeting.leave(uuid) if uuid else self.meeting.end()
        elif deed == "unlock":
            self.meeting.admit(uuid) if uuid else self.meeting.lock(False)
        elif deed == "lock":
            self.meeting.lock()


def parsed(data):
    """Return name and data of an event; what is no JSON is about nothing."""
    lines = dict(line.split(b": ", 1) for line in data.split(b"\n") if b": " in line)
    try:
        return lines.get(b"event", b"").decode(), json.loads(lines.get(b"data", b"null"))
    except (ValueError, RecursionError):
        return "", None
