"""What the next consultation would take with it that nobody has elsewhere, said before it does."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject


@dataclass(frozen=True, slots=True)
class Loss:
    """How much would be lost.

    Args:
        points: lines of what was agreed that were not copied since they were last changed.
        people: who is still in the room besides us; 0 if nobody can tell.
    """

    points: int = 0
    people: int = 0

    def __bool__(self) -> bool:
        return bool(self.points or self.people)


Losing = Callable[[], Loss]
"""Tells how much would be lost now."""


class LossWords(QObject):
    """Qt's tool finds plural forms in the tr() of an object only."""

    def again(self, loss: Loss) -> str:
        """What a button says after its first press."""
        if not loss:
            return self.tr("Press again: everything is cleared")
        return self.tr("Press again: {what}").format(what=self.what(loss))

    def what(self, loss: Loss) -> str:
        """What would be lost; empty if nothing."""
        said = []
        if loss.points:
            said.append(self.tr("%n point(s) not copied", "", loss.points))
        if loss.people:
            said.append(self.tr("%n still in the room", "", loss.people))
        return ", ".join(said)
