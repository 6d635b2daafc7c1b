"""The language of the window, for texts of a guideline that are read on the screen."""

from PySide6.QtCore import QLocale

from app import language


def window_language() -> str:
    """da, sv, nb or en: what the window speaks now."""
    return language.choose("", [QLocale().name()])
