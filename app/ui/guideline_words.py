"""Words about a guideline that several pages say: how strong a rule is, and that it ran out."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from app.guidelines.equipment import Strength
from app.guidelines.rules import RuleStrength
from app.ui.dates import long_day
from app.wording import QT_TRANSLATE_NOOP

STRENGTHS = {
    RuleStrength.MUST: QT_TRANSLATE_NOOP("strength", "must"),
    RuleStrength.SHOULD: QT_TRANSLATE_NOOP("strength", "should"),
    RuleStrength.MAY: QT_TRANSLATE_NOOP("strength", "may"),
    RuleStrength.FACT: QT_TRANSLATE_NOOP("strength", "for information"),
}


def strength_word(strength: RuleStrength | Strength) -> str:
    """How strongly something is worded, translated.

    Raises:
        ValueError: it is not stated, for which there is no such word.
    """
    return QCoreApplication.translate("strength", STRENGTHS[RuleStrength(strength)])


class Expiry(QObject):
    """Qt's tool finds plural forms in the tr() of an object only."""

    def sentence(self, last: date, today: date) -> str:
        """The guideline's last day has passed."""
        return self.tr(
            "This guideline ran out %n day(s) ago, on {day}. It can still be used: ask whoever is "
            "responsible for it whether it holds.",
            "",
            (today - last).days,
        ).format(day=long_day(last))
