"""How the equipment stands, in the one line that is always there."""

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from app.readiness.finding import Finding
from app.readiness.verdict import Verdict


def sentence(verdict: Verdict | None, findings: list[Finding], looked_at: QTime | None) -> str:
    """Say the verdict with the number of things behind it.

    ``looked_at`` is the time of day of a check that does not run any more: then the line says so,
    for an answer of an hour ago must not look like one of now.
    """
    words = _words(verdict, findings)
    if looked_at is None or verdict is None:
        return words
    clock = QLocale().toString(looked_at, QLocale.FormatType.ShortFormat)
    frame = QCoreApplication.translate("status", "{verdict} (checked at {time})")
    return frame.format(verdict=words, time=clock)


def _words(verdict: Verdict | None, findings: list[Finding]) -> str:
    if verdict is None:
        return QCoreApplication.translate("status", "Checking camera, sound and network…")
    count = sum(finding.verdict is verdict for finding in findings)
    if verdict is Verdict.MUST_FIX:
        return QCoreApplication.translate("status", "%n thing(s) must be fixed", "", count)
    if verdict is Verdict.COULD_NOT_BE_TESTED:
        return QCoreApplication.translate("status", "%n thing(s) could not be tested", "", count)
    if verdict is Verdict.CAN_BE_BETTER:
        return QCoreApplication.translate("status", "Ready – %n thing(s) can be better", "", count)
    return QCoreApplication.translate("status", "Ready for the conversation")
