"""The mark for texts to translate, under the name by which the checks know it."""

from app.wording import QT_TRANSLATE_NOOP

__all__ = ["QT_TRANSLATE_NOOP"]
