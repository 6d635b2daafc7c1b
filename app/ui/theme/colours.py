"""Colours that a palette has no role for, always fitting the palette that is in force.

Every text colour here has at least 4.5:1 on every ground it is used on, and every line that tells
something has 3:1 (WCAG 2.2, 1.4.3 and 1.4.11); ``tests/accessibility/test_contrast.py`` computes
it.
"""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QPalette

from app.readiness.verdict import Verdict

CONTRAST_PROPERTY = "samradContrast"
"""Set on the application while the system asks for high contrast."""


class Hue(NamedTuple):
    """A colour for words and icons (``ink``) and the soft ground they stand on (``ground``)."""

    ink: QColor
    ground: QColor


class Colours(NamedTuple):
    """The theme in force.

    Args:
        card: ground of cards and fields.
        rail: ground of the rail.
        hairline: a line that only separates, and may be faint.
        outline: the edge of a control, 3:1 against ``window`` and ``card``.
        muted: second-rank text.
        pressed, hover: grounds of a flat control under the hand.
        tints: whether soft grounds are drawn at all; contrast themes draw borders instead.
    """

    window: QColor
    card: QColor
    rail: QColor
    hairline: QColor
    outline: QColor
    text: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    hover: QColor
    pressed: QColor
    ok: Hue
    can_be_better: Hue
    must_fix: Hue
    could_not_be_tested: Hue
    tints: bool = True
    dark: bool = False

    def hue(self, verdict: Verdict | None) -> Hue:
        """The hue of a verdict; without one (still checking) the neutral one."""
        if verdict is None:
            return Hue(self.muted, self.rail)
        return {
            Verdict.OK: self.ok,
            Verdict.CAN_BE_BETTER: self.can_be_better,
            Verdict.MUST_FIX: self.must_fix,
            Verdict.COULD_NOT_BE_TESTED: self.could_not_be_tested,
        }[verdict]


def _hue(ink: str, ground: str) -> Hue:
    return Hue(QColor(ink), QColor(ground))


LIGHT = Colours(
    window=QColor("#f5f6f7"),
    card=QColor("#ffffff"),
    rail=QColor("#eaedef"),
    hairline=QColor("#d9dee2"),
    outline=QColor("#7c8791"),
    text=QColor("#1c2329"),
    muted=QColor("#56616b"),
    accent=QColor("#0f5f6e"),
    on_accent=QColor("#ffffff"),
    hover=QColor("#eef1f3"),
    pressed=QColor("#dfe4e8"),
    ok=_hue("#1a6b3a", "#e5f2e9"),
    can_be_better=_hue("#7d4c00", "#fbf1dd"),
    must_fix=_hue("#ae2419", "#fbe8e6"),
    could_not_be_tested=_hue("#46577a", "#e8ecf4"),
)

DARK = Colours(
    window=QColor("#1b1f23"),
    card=QColor("#242a2f"),
    rail=QColor("#16191d"),
    hairline=QColor("#363e45"),
    outline=QColor("#818c96"),
    text=QColor("#e8ecef"),
    muted=QColor("#a7b1ba"),
    accent=QColor("#6fc2cf"),
    on_accent=QColor("#08272d"),
    hover=QColor("#2d343a"),
    pressed=QColor("#384148"),
    ok=_hue("#7fcc97", "#1d3025"),
    can_be_better=_hue("#e9b75f", "#38301d"),
    must_fix=_hue("#ff9b90", "#3f2725"),
    could_not_be_tested=_hue("#aebbd6", "#29303e"),
    dark=True,
)


_known: dict[tuple[int, bool], Colours] = {}


def colours(palette: QPalette) -> Colours:
    """The colours that fit this palette: own ones, taken from the system, or plain contrast."""
    key = (palette.cacheKey(), contrast_is_high())
    if key not in _known:
        if len(_known) > 32:
            _known.clear()
        _known[key] = _contrast(palette) if key[1] else _fitting(palette)
    return _known[key]


def contrast_is_high() -> bool:
    """Whether the application follows a contrast theme now."""
    application = QCoreApplication.instance()
    return application is not None and bool(application.property(CONTRAST_PROPERTY))


def is_dark(palette: QPalette) -> bool:
    """Whether text is lighter than its ground."""
    return palette.windowText().color().lightnessF() > palette.window().color().lightnessF()


def _fitting(palette: QPalette) -> Colours:
    own = DARK if is_dark(palette) else LIGHT
    return own if palette.window().color() == own.window else _system(palette, own)


def _system(palette: QPalette, own: Colours) -> Colours:
    """The system's grounds and accent (Windows, macOS) with the verdict hues of this project."""
    window, text = palette.window().color(), palette.windowText().color()
    return own._replace(
        window=window,
        card=palette.base().color(),
        rail=mix(text, window, 0.05),
        hairline=mix(text, window, 0.14),
        outline=mix(text, window, 0.55),
        text=text,
        muted=mix(text, window, 0.75),
        accent=palette.highlight().color(),
        on_accent=palette.highlightedText().color(),
        hover=mix(text, window, 0.06),
        pressed=mix(text, window, 0.12),
    )


def _contrast(palette: QPalette) -> Colours:
    """Only the colours that the user chose for a contrast theme: text, ground, selection."""
    window, text = palette.window().color(), palette.windowText().color()
    plain = Hue(text, window)
    return Colours(
        window=window,
        card=window,
        rail=window,
        hairline=text,
        outline=text,
        text=text,
        muted=text,
        accent=palette.highlight().color(),
        on_accent=palette.highlightedText().color(),
        hover=window,
        pressed=window,
        ok=plain,
        can_be_better=plain,
        must_fix=plain,
        could_not_be_tested=plain,
        tints=False,
        dark=is_dark(palette),
    )


def mix(front: QColor, back: QColor, share: float) -> QColor:
    """``front`` laid over ``back`` with ``share`` (0-1) of its strength, opaque."""

    def channel(a: float, b: float) -> float:
        return a * share + b * (1 - share)

    return QColor.fromRgbF(
        channel(front.redF(), back.redF()),
        channel(front.greenF(), back.greenF()),
        channel(front.blueF(), back.blueF()),
    )
