"""The few words that stand for a verdict everywhere in the window."""

from PySide6.QtCore import QCoreApplication

from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

_WORDS: dict[Verdict | None, str] = {
    Verdict.OK: QT_TRANSLATE_NOOP("verdict", "Ready"),
    Verdict.CAN_BE_BETTER: QT_TRANSLATE_NOOP("verdict", "Can be better"),
    Verdict.MUST_FIX: QT_TRANSLATE_NOOP("verdict", "Must be fixed"),
    Verdict.COULD_NOT_BE_TESTED: QT_TRANSLATE_NOOP("verdict", "Could not be tested"),
    None: QT_TRANSLATE_NOOP("verdict", "Checking…"),
}


def verdict_word(verdict: Verdict | None) -> str:
    """The verdict in the window's language; None is a check that still runs."""
    return QCoreApplication.translate("verdict", _WORDS[verdict])
