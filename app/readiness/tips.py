"""What no machine sees in a picture: a person looks, and ticks it off.

Nothing of it is checked, stored or reported; a tick lasts as long as the page is open.
"""

from dataclasses import dataclass

from app.readiness.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Tip:
    """One thing to look for in one's own picture.

    Args:
        id: stable name.
        text: English source text, context ``tips``.
        rules: ids of the guidelines' rules behind it; empty if it is our own advice.
    """

    id: str
    text: str
    rules: tuple[str, ...] = ()


PICTURE_TIPS: tuple[Tip, ...] = (
    Tip(
        "background",
        QT_TRANSLATE_NOOP("tips", "The background is tidy and neutral, with nothing private."),
        ("VGR-26",),
    ),
    Tip(
        "badge",
        QT_TRANSLATE_NOOP("tips", "The name badge with the title is seen in the picture."),
        ("VGR-29",),
    ),
    Tip(
        "clothes",
        QT_TRANSLATE_NOOP("tips", "You wear work clothes, or suitable ones if you work elsewhere."),
        ("VGR-28",),
    ),
    Tip(
        "face",
        QT_TRANSLATE_NOOP("tips", "The patient sees your face and your hands when you speak."),
        ("VGR-27",),
    ),
    Tip(
        "alone",
        QT_TRANSLATE_NOOP("tips", "Nobody else is in the room, or the patient knows who it is."),
    ),
    Tip(
        "papers",
        QT_TRANSLATE_NOOP("tips", "No screen, board or paper about patients is in the picture."),
    ),
)
"""Beside the camera's picture, in this order."""
