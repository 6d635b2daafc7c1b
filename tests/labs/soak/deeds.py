"""What people do in the meeting, and what goes wrong with the line, at random."""

import time
from collections.abc import Callable
from random import Random

from app.practice.connection import By, Connection, Rank, Where
from app.practice.faults import Fault
from app.practice.meeting import Meeting

NAMES = (
    *("Åse Østergård", "Gäst", "iPhone", "\u0410nna Berg", "a\n\nb", "🧑‍⚕️ Bo", "<b>Eva</b>"),
    *("Anna Berg", "Anna  Berg", "+46 70 123 45 67", "\u202egro.elpmaxe", "", "x" * 400),
)
NUMBER = "+46701234567"
MOST_PEOPLE = 60
CROWD = 1_000
ONCE_IN = 40
"""Rounds between two crowds, about."""

NOTHING, SLEEP, PUT_OUT, ENDED = "nothing", "sleep", "put_out", "ended"
LENGTHS = {
    Fault.CUT: 2.0,
    Fault.HALF_OPEN: 8.0,
    Fault.SLOW: 3.0,
    Fault.CRUMBS: 2.0,
    Fault.REORDERED: 2.0,
    Fault.GARBAGE: 0.5,
    Fault.EXPIRED: 0.5,
    Fault.MAINTENANCE: 3.0,
    Fault.OVERLOAD: 3.0,
    Fault.GATEWAY: 3.0,
    Fault.REDIRECT: 3.0,
    Fault.STRANGER: 3.0,
}
"""How long each fault lasts at most, s. A half-open line has to last until it is noticed."""

KINDS = (NOTHING, SLEEP, SLEEP, PUT_OUT, ENDED, *(str(fault) for fault in LENGTHS))

BREAKS_TOO = frozenset(
    {Fault.MAINTENANCE, Fault.OVERLOAD, Fault.GATEWAY, Fault.REDIRECT, Fault.STRANGER}
)
"""Faults of answers: a stream that is open already would not notice them."""


class Deeds:
    """People who come, go, wait, speak and change their names.

    Args:
        meeting: where.
        chance: the same seed does the same.
        keep: ids of nobody who may be touched: those who watch.
    """

    def __init__(self, meeting: Meeting, chance: Random, keep: Callable[[], set[str]]) -> None:
        self._meeting = meeting
        self._chance = chance
        self._keep = keep
        self._deeds: list[Callable[[], object]] = [
            self._join, self._join, self._join, self._leave, self._leave, self._change,
            self._change, self._hand, self._rename, self._admit, self._send_back, self._room,
        ]  # fmt: skip

    def people(self) -> list[Connection]:
        """Everybody but those who watch."""
        watchers = self._keep()
        return [one for one in self._meeting.people if one.uuid not in watchers]

    def burst(self, most: int = 20) -> None:
        """Do some things at once."""
        for _ in range(self._chance.randint(1, most)):
            self._chance.choice(self._deeds)()

    def crowd(self) -> None:
        """Let very many come at once."""
        self._meeting.crowd(CROWD)

    def thin_out(self) -> None:
        """Let all those go who are too many."""
        for one in self.people()[MOST_PEOPLE // 2 :]:
            self._meeting.leave(one.uuid)

    def _somebody(self, where: Where | None = None) -> str:
        ids = [one.uuid for one in self.people() if where is None or one.where is where]
        return self._chance.choice(ids) if ids else ""

    def _join(self) -> None:
        if len(self._meeting.people) < MOST_PEOPLE:
            rank = self._chance.choice((Rank.GUEST, Rank.GUEST, Rank.HOST))
            by = self._chance.choice((By.VIDEO, By.VIDEO, By.AUDIO, By.PHONE))
            uri = NUMBER if by is By.PHONE else ""
            self._meeting.join(self._chance.choice(NAMES), rank=rank, by=by, uri=uri)

    def _leave(self) -> None:
        self._meeting.leave(self._somebody())

    def _change(self) -> None:
        muted, off = self._chance.random() < 0.5, self._chance.random() < 0.5
        self._meeting.change(self._somebody(), is_muted=muted, is_camera_off=off)

    def _hand(self) -> None:
        hand = self._chance.choice((0.0, time.time()))
        self._meeting.change(self._somebody(Where.ROOM), hand=hand)

    def _rename(self) -> None:
        self._meeting.change(self._somebody(), name=self._chance.choice(NAMES))

    def _admit(self) -> None:
        self._meeting.admit(self._somebody(Where.LOBBY))

    def _send_back(self) -> None:
        where = self._chance.choice((Where.LOBBY, Where.AT_PIN, Where.CONNECTING))
        self._meeting.change(self._somebody(Where.ROOM), where=where, hand=0.0)

    def _room(self) -> None:
        what = self._chance.choice((self._meeting.lock, self._meeting.mute_guests))
        what(self._chance.random() < 0.5)
