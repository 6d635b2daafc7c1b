"""Marks texts for translation where Qt may not be imported."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return ``text`` unchanged; the translation tool collects it under ``context``."""
    return text
