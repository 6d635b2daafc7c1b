"""A language forty percent longer than English, for layouts that must not lean on short words."""

import math
import re

from PySide6.QtCore import QCoreApplication, QTranslator

LONGER = 0.4
_KEPT = re.compile(r"(\{[^}]*\}|%\w|&&|&|[\s.,:;!?…–\-/()]+)")


def stretch(text: str) -> str:
    """Each word forty percent longer; placeholders, marked letters and marks stay."""
    return "".join(
        part if _KEPT.fullmatch(part) else _longer(part) for part in _KEPT.split(text) if part
    )


def _longer(word: str) -> str:
    return word + word[: math.ceil(len(word) * LONGER)].lower()


class PseudoTranslator(QTranslator):
    """Answers every question, Qt's own texts too, with the stretched source."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return stretch(source).replace("%n", str(n))


def install(application: QCoreApplication) -> PseudoTranslator:
    """Speak the long language until ``removeTranslator``."""
    translator = PseudoTranslator(application)
    application.installTranslator(translator)
    return translator
