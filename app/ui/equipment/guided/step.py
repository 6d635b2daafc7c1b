"""What every step of the guided check is: what it shows, and what can be pressed."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.readiness.finding import Finding
from app.readiness.report import filled


@dataclass(frozen=True, slots=True)
class Shown:
    """What the card shows of a step now, translated.

    Args:
        title: what the step is about.
        text: what to do, or what came of it.
        large: words to be read aloud; empty if there are none.
        spoken: what a screen reader says when this begins; empty where it must keep silent.
        described: what the first button is described by; by default the text.
        press: keys and words of the buttons, the one that leads on first.
        progress: 0 to 1 while something is measured; None otherwise.
        seconds: how long it still takes at most, s; 0 if that is not known.
        over: nothing more needs to be done in this step.
    """

    title: str
    text: str
    large: str = ""
    spoken: str = ""
    described: str = ""
    press: tuple[tuple[str, str], ...] = ()
    progress: float | None = None
    seconds: int = 0
    over: bool = False


class Step(QObject):
    """One step. It runs only what a person pressed, and stops it when it is left.

    Signals:
        changed: ``shown`` has something new to say.
    """

    changed = Signal()

    def shown(self) -> Shown:
        """What is to be seen now."""
        raise NotImplementedError

    def press(self, key: str) -> None:
        """The person pressed the button of this key."""
        raise NotImplementedError

    def leave(self) -> None:
        """Stop whatever runs."""


def found(finding: Finding | None) -> str:
    """What a check found, and what to do, in the user's language; empty without a finding."""
    if finding is None:
        return ""
    say, reason = QCoreApplication.translate, finding.reason
    parts = (filled(say, reason.text, finding), filled(say, reason.advice, finding))
    return " ".join(part for part in parts if part)
