"""Keeping the token alive: one renewal at a time, and never after the end of its life."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.http import Asked, Reply
from app.services.pexip.answers import Granted, read
from app.services.pexip.line import Line
from app.services.pexip.timing import around, backoff

_SPARE_SHARE = 0.1
"""Of a short life, no more than this part is left unused."""

_DEAD = frozenset({401, 403, 404})


class Refresher(QObject):
    """Renews the token of a line.

    Signals:
        renewed: ``Granted``; the line has the new token already.
        expired: only a new request for a token helps.
        failed: the server cannot be reached; it is tried again. A server that answers, even with a
            no, says nothing against the stream.
        settled: no renewal is under way any more, whatever came of it.
    """

    renewed = Signal(object)
    expired = Signal()
    failed = Signal()
    settled = Signal()

    def __init__(self, line: Line, parent: QObject) -> None:
        super().__init__(parent)
        self._line = line
        self._ends = 0.0
        self._attempt = 0
        self._asked: Asked | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.now)

    @property
    def is_busy(self) -> bool:
        """Whether a renewal is under way."""
        return self._asked is not None

    @property
    def left(self) -> float:
        """Seconds that the token has left; the spare ones are not counted."""
        return self._ends - self._line.clock.steady()

    def begin(self, life: float) -> None:
        """A token was given that lives for so many seconds."""
        life = max(life, self._line.timing.shortest_life)
        spare = min(self._line.timing.spare, life * _SPARE_SHARE)
        self._ends = self._line.clock.steady() + life - spare
        self._attempt = 0
        share = around(life * self._line.timing.refresh_share, self._line.timing, self._line.chance)
        self._wait(share)

    def now(self) -> None:
        """Renew now, unless that is under way already."""
        if self._asked is not None or not self._line.token:
            return
        self._timer.stop()
        if self.left <= 0:
            self.expired.emit()
            return
        longest = min(self._line.timing.answer, self.left)
        self._asked = self._line.post("refresh_token", self._answered, timeout=longest)

    def stop(self) -> None:
        """Renew no more; an answer that is on its way is still waited for."""
        self._timer.stop()

    def drop(self) -> None:
        """Renew no more, and wait for nothing."""
        self._timer.stop()
        if self._asked is not None:
            self._asked.drop()
            self._asked = None

    def _answered(self, reply: Reply) -> None:
        self._asked = None
        outcome = read(reply)
        if isinstance(outcome, Granted):
            self._line.token = outcome.token
            self.begin(outcome.life)
            self.renewed.emit(outcome)
        elif outcome.is_dead_token or reply.code in _DEAD:
            self.expired.emit()
        else:
            self._try_again(is_cut_off=reply.trouble is not None)
        self.settled.emit()

    def _try_again(self, is_cut_off: bool) -> None:
        wait = backoff(self._attempt, self._line.timing, self._line.chance)
        self._attempt += 1
        self._wait(min(wait, self.left))
        if is_cut_off:
            self.failed.emit()

    def _wait(self, seconds: float) -> None:
        self._timer.start(max(0, round(seconds * 1000)))
