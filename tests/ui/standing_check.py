"""An equipment check that owns no device and starts no process: it says what it is told to say."""

from collections.abc import Iterator
from string import Formatter

from app.equipment.check import EquipmentCheck
from app.readiness.catalogue import OUTCOMES
from app.readiness.finding import Finding, Reason
from app.readiness.verdict import Verdict

VALUES = {"fps": 7, "width": 320, "height": 240, "start": 12, "device": "Webcam"}


def finding(code: str) -> Finding:
    """The finding with this reason code."""
    check = code.split(".", maxsplit=1)[0]
    reason = OUTCOMES[check][code]
    parts = [*Formatter().parse(reason.text), *Formatter().parse(reason.advice)]
    wanted = {name: "Headset (USB Audio)" for _, name, _, _ in parts if name}
    return Finding(check, reason, {**wanted, **VALUES})


def wordiest() -> Iterator[str]:
    """For each check the outcome with the longest texts."""
    for check, table in OUTCOMES.items():
        longest = max(table.values(), key=lambda reason: len(reason.text) + len(reason.advice))
        assert longest.code.startswith(check)
        yield longest.code


MEANT = ("camera", "microphone", "loudspeaker", "network")
"""Checks that run on until a test says what they find."""

IN_ORDER = Reason("standing.good", Verdict.OK, "In order.")
GOOD = ("camera.good", "microphone.good", "loudspeaker.heard", "network.cable")


class StandingCheck(EquipmentCheck):
    """Answers at once with the findings it was given, unless told to ``hold`` them back.

    A check that was given nothing is in order and needs nothing, as most are most of the time;
    only those of ``GOOD``'s kind keep running until they are given something.
    """

    def __init__(self, *codes: str) -> None:
        super().__init__(command=lambda kind: ["/no/such/child", kind])
        for source in self.sources:
            # The guard would look at this computer, and say that it cannot be looked at.
            source.process.start = lambda: None
        self._given = {code.split(".")[0]: finding(code) for code in codes}
        self.began = self.was_ended = 0
        self.within_s = 0.0
        self.hold = False

    def begin(self, within_s: float = 0) -> None:
        self.running = True
        self.began += 1
        self.within_s = within_s
        self.begun.emit()
        self.say()

    def again(self, name: str) -> None:
        self.say()

    def renew(self, name: str) -> None:
        self.say()

    def end(self) -> None:
        self.running = False
        self.was_ended += 1
        self.ended.emit()
        self.released.emit()

    def end_and_wait(self) -> None:
        if self.running:
            self.end()

    def show(self, *findings: Finding) -> None:
        """Say something else from now on."""
        self._given.update({finding.check: finding for finding in findings})
        self.say()

    def say(self) -> None:
        """Let every check answer, or none of them."""
        for check in self.checks:
            check.finding = None if self.hold else self._answer(check.name)
            check.done = check.finding is not None
        self.changed.emit()

    def _answer(self, name: str) -> Finding | None:
        if name in self._given or name in MEANT:
            return self._given.get(name)
        return Finding(name, IN_ORDER)
