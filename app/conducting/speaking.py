"""The round in which everybody says who they are."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.conducting.summing import Summing
from app.script.introductions import Round


class Speaking(Summing):
    """Keeps the round beside the script.

    Attributes:
        round: who has said who they are.

    Signals:
        round_changed: the order of speaking, or who has spoken.
    """

    round_changed = Signal()

    def __init__(
        self, parent: QObject | None = None, *, clock: Callable[[], float] = time.time
    ) -> None:
        """``clock`` gives Unix seconds."""
        super().__init__(parent, clock=clock)
        self.round = Round()

    def introduce(self, key: str, is_done: bool = True) -> None:
        """Note that somebody has said who they are, or has not after all."""
        self.round.introduce(key, is_done)
        self.round_changed.emit()

    def add_off_camera(self, name: str = "", kind: str = "", beside: str = "") -> str:
        """Add somebody who cannot be seen (SØ-13); return their key."""
        key = self.round.add_off_camera(name, kind, beside)
        self.round_changed.emit()
        return key

    def remove_speaker(self, key: str) -> None:
        """Take somebody off camera out of the round."""
        self.round.remove(key)
        self.round_changed.emit()

    def move_speaker(self, key: str, by: int) -> None:
        """Let somebody speak earlier or later."""
        self.round.move(key, by)
        self.round_changed.emit()
