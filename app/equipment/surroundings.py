"""The facts that say why a camera or a microphone gives nothing, while their checks run."""

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from app.computer.computer import Computer
from app.readiness.causes import Facts, explain, may_be_held, may_have_cause, works
from app.readiness.finding import Finding
from app.readiness.readings import Reading
from app.readiness.readings_privacy import LidReading, PrivacyReading, UseReading


class Surroundings(QObject):
    """Watches switches, lid and other programs, and explains findings by them.

    Signals:
        changed: what was found of a device may have another cause now.
        answered: every fact has been looked at once.
        proven: a device was seen to work, or does not any more: switches weigh otherwise now.
    """

    KINDS: ClassVar[dict[str, type[Reading]]] = {
        "privacy": PrivacyReading,
        "camera_use": UseReading,
        "lid": LidReading,
    }

    DEVICES: ClassVar[frozenset[str]] = frozenset({"camera", "microphone"})
    """The checks that are explained."""

    changed = Signal()
    proven = Signal()
    answered = Signal()

    def __init__(self, computer: Computer, parent: QObject | None = None) -> None:
        """Prepare; nothing is looked at yet."""
        super().__init__(parent)
        self.facts = Facts()
        self._computer = computer
        self._watching = False
        self._unanswered: set[str] = set()
        self._asked_for: set[str] = set()
        computer.fact.connect(self._on_fact)

    def begin(self) -> None:
        """Look at everything that explains, again and again until ``end``."""
        self._watching = True
        self._unanswered = set(self.KINDS)
        self._asked_for.clear()
        self.facts = replace(self.facts, working=frozenset())
        for kind, reading in self.KINDS.items():
            self._computer.watch_fact(kind, reading)

    def end(self) -> None:
        """Look at nothing any more."""
        self._watching = False
        self._unanswered.clear()
        self._computer.release()

    def give_up(self) -> None:
        """Wait for no fact any longer."""
        self._unanswered.clear()

    def waits_for_cause_of(self, finding: Finding) -> bool:
        """Whether the last word on this finding depends on a fact that is still looked for."""
        return bool(self._unanswered) and may_have_cause(finding)

    def explain(self, finding: Finding) -> Finding:
        """Return the finding with its cause, as far as it is known."""
        if finding.check in self.DEVICES:
            self._ask_who(finding)
            self._believe(finding)
        return explain(finding, self.facts)

    def _believe(self, finding: Finding) -> None:
        others = self.facts.working - {finding.check}
        working = others | {finding.check} if works(finding) else others
        if working != self.facts.working:
            self.facts = replace(self.facts, working=working)
            self.proven.emit()

    def _ask_who(self, finding: Finding) -> None:
        """See at once who has a device that cannot be had: the usual look is a rare one."""
        if not may_be_held(finding):
            self._asked_for.discard(finding.check)
        elif self._watching and finding.check not in self._asked_for:
            self._asked_for.add(finding.check)
            self._computer.watch_fact("camera_use", UseReading)

    @Slot(str, object)
    def _on_fact(self, kind: str, reading: Reading) -> None:
        facts = self._with(reading)
        if facts != self.facts:
            self.facts = facts
            self.changed.emit()
        if kind in self._unanswered:
            self._unanswered.discard(kind)
            if not self._unanswered:
                self.answered.emit()

    def _with(self, reading: Reading) -> Facts:
        if isinstance(reading, PrivacyReading):
            return replace(self.facts, privacy=reading)
        if isinstance(reading, UseReading):
            return replace(self.facts, use=reading)
        if isinstance(reading, LidReading):
            return replace(self.facts, lid=reading)
        return self.facts
