"""The project's own line icons, tinted from the palette when they are painted.

An icon is an SVG whose lines are drawn in ``currentColor``. It is rendered at the size and pixel
ratio it is wanted in, so it stays crisp on every screen and grows with the text.
"""

import logging
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from app import paths
from app.readiness.verdict import Verdict

Group = QPalette.ColorGroup
Role = QPalette.ColorRole

logger = logging.getLogger(__name__)

VERDICT_ICONS: dict[Verdict | None, str] = {
    Verdict.OK: "ok",
    Verdict.CAN_BE_BETTER: "can_be_better",
    Verdict.MUST_FIX: "must_fix",
    Verdict.COULD_NOT_BE_TESTED: "could_not_be_tested",
    None: "checking",
}
"""Icon of each verdict, told apart by their outlines alone; None while the check runs."""


def icons_dir() -> Path:
    """The folder of the SVG files."""
    return paths.resources_dir() / "icons"


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    try:
        return (icons_dir() / f"{name}.svg").read_text(encoding="utf-8")
    except OSError as error:
        # A missing picture must not take a page down; the words beside it stay.
        logger.error("icon %s cannot be read: %s", name, type(error).__name__)
        return ""


def pixmap(name: str, side: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """The icon as a square picture, ``side`` px wide on a screen with this device pixel ratio."""
    key = f"samrad:{name}:{side}:{colour.rgba()}:{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    picture = _rendered(name, side, colour, ratio)
    QPixmapCache.insert(key, picture)
    return picture


def _rendered(name: str, side: int, colour: QColor, ratio: float) -> QPixmap:
    picture = QPixmap(QSize(side, side) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    source = _source(name)
    if source:
        painter = QPainter(picture)
        svg = QSvgRenderer(QByteArray(source.replace("currentColor", colour.name()).encode()))
        svg.render(painter, QRectF(0, 0, side, side))
        painter.end()
    return picture


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draw the icon into a square of the widget that is being painted."""
    side = round(min(rect.width(), rect.height()))
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(rect.topLeft(), pixmap(name, side, colour, ratio))


def icon(
    name: str, side: int, palette: QPalette, ratio: float, *, role: Role, gap: int = 0
) -> QIcon:
    """An icon for Qt's own controls, in this palette's colour, also for the switched-off state.

    ``gap`` px are left free at its right, because styles put the words too near.

    It does not follow the palette by itself: ``app.ui.widgets.buttons`` asks for a new one. (A
    QIconEngine written in Python would, and crashes when Qt copies it: PySide6 6.12.)
    """
    made = QIcon()
    for group, mode in ((Group.Normal, QIcon.Mode.Normal), (Group.Disabled, QIcon.Mode.Disabled)):
        made.addPixmap(_with_gap(pixmap(name, side, palette.color(group, role), ratio), gap), mode)
    return made


def _with_gap(picture: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return picture
    ratio = picture.devicePixelRatio()
    wider = QPixmap(picture.width() + round(gap * ratio), picture.height())
    wider.setDevicePixelRatio(ratio)
    wider.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wider)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return wider
