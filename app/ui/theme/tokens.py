"""The few sizes that the window is built of.

Spacing is in device-independent pixels and stays what it is when the text grows; everything that
holds text or follows it (heights, icons, target sizes) is measured from the font instead.
"""

from enum import Enum, IntEnum

from PySide6.QtGui import QFont, QFontMetrics


class Space(IntEnum):
    """Distances in device-independent pixels."""

    HAIR = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 16
    WIDE = 24


RADIUS = 8
"""Corner radius of cards and bars, px. Controls use half of it."""

FOCUS_WIDTH = 2
"""Width of the focus ring, px (UX.md)."""

SMALLEST_TARGET = 24
"""WCAG 2.2, 2.5.8: least width and height of anything to press, px."""

PREFERRED_TARGET = 32
"""What the window uses for anything to press, px at 100 %."""

READING_WIDTH = 76
"""Longest line of running text, in average characters."""

BODY_POINTS = 10.5
TITLE_POINTS = 16.0
SPOKEN_POINTS = 22.0
SPOKEN_SMALL_POINTS = 15.0
"""In the small window: clearly larger than body, and a sentence is still a few lines."""

SMALLEST_TEXT = 100
LARGEST_TEXT = 200
TEXT_STEP = 10


class TextRole(Enum):
    """What a text is for. The value is its size as a share of the body size, and its weight."""

    BODY = (1.0, QFont.Weight.Normal)
    STRONG = (1.0, QFont.Weight.DemiBold)
    SMALL = (0.92, QFont.Weight.Normal)
    HEADING = (1.14, QFont.Weight.DemiBold)
    TITLE = (TITLE_POINTS / BODY_POINTS, QFont.Weight.DemiBold)
    SPOKEN = (SPOKEN_POINTS / BODY_POINTS, QFont.Weight.Normal)
    SPOKEN_SMALL = (SPOKEN_SMALL_POINTS / BODY_POINTS, QFont.Weight.Normal)


def font_for(role: TextRole, body: QFont) -> QFont:
    """The font of a role, made from the application's body font."""
    share, weight = role.value
    font = QFont(body)
    font.setPointSizeF(body.pointSizeF() * share)
    font.setWeight(weight)
    return font


_heights: dict[str, int] = {}


def text_height(font: QFont) -> int:
    """Height of one line of this font, px."""
    # Asked for with every size of every control; the fonts are a handful.
    key = font.key()
    if key not in _heights:
        _heights[key] = QFontMetrics(font).height()
    return _heights[key]


def icon_size(font: QFont) -> int:
    """Side of an icon that stands beside text of this font, px: whole, even, at least 16."""
    return max(16, round(text_height(font) * 1.1 / 2) * 2)


def target_size(font: QFont) -> int:
    """Least height of something to press with text of this font, px."""
    return max(PREFERRED_TARGET, round(text_height(font) * 1.9))
