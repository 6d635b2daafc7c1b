"""How the equipment stands, in the one line that is always there."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTime

from app.readiness.changes import Change
from app.readiness.finding import Finding
from app.readiness.verdict import Verdict


def sentence(
    verdict: Verdict | None,
    findings: list[Finding],
    looked_at: QTime | None,
    changes: Sequence[Change] = (),
) -> str:
    """Say the verdict with the number of things behind it.

    ``looked_at`` is the time of day of a check that does not run any more: then the line says so,
    for an answer of an hour ago must not look like one of now. ``changes`` are what it does not
    hold for any more.
    """
    if changes:
        frame = QCoreApplication.translate("status", "{change} Check again.")
        change = QCoreApplication.translate("changes", changes[-1].text)
        return frame.format(change=change)
    words = _words(verdict, findings)
    if looked_at is None:
        return words
    if verdict is None:
        return QCoreApplication.translate("status", "Not checked: the check was left too early")
    clock = QLocale().toString(looked_at, QLocale.FormatType.ShortFormat)
    frame = QCoreApplication.translate("status", "{verdict} (checked at {time})")
    return frame.format(verdict=words, time=clock)


def _words(verdict: Verdict | None, findings: list[Finding]) -> str:
    if verdict is None:
        return QCoreApplication.translate("status", "Checking camera, sound and network…")
    count = sum(finding.verdict is verdict and finding.counts for finding in findings)
    if verdict is Verdict.OK:
        return _ready(findings)
    return Counted().words(verdict, count)


def _ready(findings: list[Finding]) -> str:
    """What nobody tried is not promised: only a person can speak, and hear the test sound."""
    if any(finding.reason.advice for finding in findings):
        return QCoreApplication.translate(
            "status", "Ready. To be quite sure, say a sentence and play the test sound."
        )
    return QCoreApplication.translate("status", "Ready for the conversation")


class Counted(QObject):
    """Sentences with a number. Qt's tool finds plural forms in the tr() of an object only."""

    def words(self, verdict: Verdict, count: int) -> str:
        """What ``count`` findings of this verdict come to."""
        if verdict is Verdict.MUST_FIX:
            return self.tr("%n thing(s) must be fixed", "", count)
        if verdict is Verdict.COULD_NOT_BE_TESTED:
            return self.tr("%n thing(s) could not be tested", "", count)
        return self.tr("Ready – %n thing(s) can be better", "", count)
