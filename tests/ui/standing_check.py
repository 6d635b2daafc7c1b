"""An equipment check that owns no device and starts no process: it says what it is told to say."""

from collections.abc import Iterator

from app.equipment.check import EquipmentCheck
from app.readiness.catalogue import OUTCOMES
from app.readiness.finding import Finding

VALUES = {"fps": 7, "width": 320, "height": 240, "start": 12, "device": "Webcam"}


def finding(code: str) -> Finding:
    """The finding with this reason code."""
    check = code.split(".", maxsplit=1)[0]
    return Finding(check, OUTCOMES[check][code], VALUES)


def wordiest() -> Iterator[str]:
    """For each check the outcome with the longest texts."""
    for check, table in OUTCOMES.items():
        longest = max(table.values(), key=lambda reason: len(reason.text) + len(reason.advice))
        assert longest.code.startswith(check)
        yield longest.code


GOOD = ("camera.good", "microphone.good", "loudspeaker.heard", "network.cable")


class StandingCheck(EquipmentCheck):
    """Answers at once with the findings it was given; none for the checks that still run."""

    def __init__(self, *codes: str) -> None:
        super().__init__(command=lambda kind: ["/no/such/child", kind])
        self._given = {code.split(".")[0]: finding(code) for code in codes}
        self.began = self.ended = 0

    def begin(self, within_s: float = 0) -> None:
        self.running = True
        self.began += 1
        self._say()

    def again(self, name: str) -> None:
        self._say()

    def end(self) -> None:
        self.running = False
        self.ended += 1
        self.released.emit()

    def end_and_wait(self) -> None:
        if self.running:
            self.end()

    def show(self, *findings: Finding) -> None:
        """Say something else from now on."""
        self._given.update({finding.check: finding for finding in findings})
        self._say()

    def _say(self) -> None:
        for check in self.checks:
            check.finding = self._given.get(check.name)
            check.done = check.finding is not None
        self.changed.emit()
