"""Marks texts for translation where Qt may not be imported."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate looks for this name
    """Return ``text`` unchanged; the translation tool collects it under ``context``."""
    return text
