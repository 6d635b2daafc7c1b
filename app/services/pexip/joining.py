"""Asking to be let in."""

import json

from PySide6.QtCore import QObject, Signal

from app.services.http import Asked, Reply
from app.services.pexip.answers import read
from app.services.pexip.line import Line

CALL_TAG = "samrad-participant-list"
"""By this an operator finds our entries in the service's own records."""

NO_PIN = "none"
"""What a guest without a PIN sends in its place, as the vendor's clients do."""


class Joiner(QObject):
    """Asks for a token; no sound, no picture.

    Signals:
        answered: ``Granted`` or ``Refused``.
    """

    answered = Signal(object)

    def __init__(self, line: Line, display_name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._line = line
        body = {"display_name": display_name, "call_tag": CALL_TAG}
        self._body = json.dumps(body).encode("utf-8")
        self._asked: Asked | None = None

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._asked is not None

    def ask(self, pin: str) -> None:
        """Ask, with this PIN; without any if it is empty."""
        self.drop()
        headers = {"pin": pin} if pin else {}
        self._asked = self._line.post("request_token", self._answered, self._body, headers)

    def drop(self) -> None:
        """Do not wait for the answer any more."""
        if self._asked is not None:
            self._asked.drop()
            self._asked = None

    def _answered(self, reply: Reply) -> None:
        self._asked = None
        self.answered.emit(read(reply))
