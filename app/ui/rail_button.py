"""One entry of the rail: icon, word, and the state of its page as icon and word."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.readiness.verdict import Verdict
from app.ui.theme import tokens
from app.ui.theme.colours import Colours, colours
from app.ui.theme.icons import VERDICT_ICONS, paint_icon
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.tips import show_tip
from app.ui.words import verdict_word

MARKER = 3
"""Width of the bar that marks the page on show, px."""


class RailButton(QPushButton):
    """Leads to a page. Compact, it shows the icon only and keeps its name for the tool tip."""

    def __init__(self, name: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = name
        self._icon_name = icon_name
        self._compact = False
        self._verdict: Verdict | None = None
        self._state = ""
        self._current = False
        self._full_width = 0
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_compact(self, compact: bool) -> None:
        """Show the icon only, or icon and words."""
        self._compact = compact
        self._describe()
        self.updateGeometry()

    def set_title(self, title: str) -> None:
        """Set the word of the page."""
        self.setText(title.replace("&", "&&"))
        self._describe()

    def set_state(self, verdict: Verdict | None, word: str) -> None:
        """Show the state of the page; without a word there is none to show."""
        self._verdict, self._state = verdict, word
        self._describe()
        self.updateGeometry()
        self.update()

    @property
    def title(self) -> str:
        """The word of the page."""
        return self.text().replace("&&", "&")

    @property
    def current(self) -> bool:
        """Whether its page is on show."""
        return self._current

    def set_current(self, current: bool) -> None:
        """Mark it as the one whose page is on show."""
        self._current = current
        self._describe()

    def sizeHint(self) -> QSize:
        """Room for the words at the text size of now."""
        side = tokens.icon_size(self.font())
        height = max(tokens.target_size(self.font()), side + 2 * Space.SMALL)
        if self._compact:
            square = max(side + 2 * Space.MEDIUM, height)
            return QSize(square, square)
        if self._state:
            height += self._metrics(TextRole.SMALL).height()
        return QSize(self.full_width(), height)

    def full_width(self) -> int:
        """Width with icon and words, px, whether it is compact now or not."""
        if not self._full_width:
            beside = Space.MEDIUM + tokens.icon_size(self.font()) + Space.MEDIUM
            self._full_width = beside + self._words_width() + Space.LARGE
        return self._full_width

    def _words_width(self) -> int:
        words = self._metrics(TextRole.STRONG).horizontalAdvance(self.title)
        small = self._metrics(TextRole.SMALL)
        # Room for any state, so that the page does not move when one arrives.
        for state in (self._state, *map(verdict_word, VERDICT_ICONS)):
            beside = small.height() + Space.HAIR
            words = max(words, beside + small.horizontalAdvance(state))
        return words

    def minimumSizeHint(self) -> QSize:
        """A word is never cut."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Tell the mouse the name when only the icon is seen."""
        tip = self.accessibleName() if self._compact else ""
        return show_tip(self, event, tip) or super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self._full_width = 0
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, marker, icon and words."""
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, theme)
        side = tokens.icon_size(self.font())
        left = (self.width() - side) / 2 if self._compact else Space.MEDIUM
        spot = QRectF(left, (self.height() - side) / 2, side, side)
        ink = theme.accent if self._current and theme.tints else theme.text
        paint_icon(painter, self._icon_name, spot, ink)
        if self._compact:
            self._paint_badge(painter, theme, spot)
        else:
            self._paint_words(painter, theme, spot.right() + Space.MEDIUM)

    def _paint_ground(self, painter: QPainter, theme: Colours) -> None:
        rect = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self._current or self.isDown() or self.underMouse():
            painter.setBrush(theme.pressed if self.isDown() else theme.hover)
            if self._current:
                painter.setBrush(theme.card)
            if not theme.tints:
                painter.setPen(theme.outline)
                rect.adjust(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(rect, tokens.RADIUS, tokens.RADIUS)
            painter.setPen(Qt.PenStyle.NoPen)
        if self._current:
            painter.setBrush(theme.accent)
            inset = min(rect.height() / 4, 14)
            bar = QRectF(0, rect.top() + inset, MARKER, rect.height() - 2 * inset)
            painter.drawRoundedRect(bar, MARKER / 2, MARKER / 2)

    def _paint_words(self, painter: QPainter, theme: Colours, left: float) -> None:
        role = TextRole.STRONG if self._current else TextRole.BODY
        line, small = self._metrics(role).height(), self._metrics(TextRole.SMALL).height()
        top = (self.height() - line - (small if self._state else 0)) / 2
        width = self.width() - left
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.text)
        painter.setFont(self._font(role))
        painter.drawText(QRectF(left, top, width, line), flags, self.title)
        if self._state:
            hue = theme.hue(self._verdict).ink
            below = QRectF(left, top + line, small, small)
            paint_icon(painter, VERDICT_ICONS[self._verdict], below.adjusted(0, 1, -2, -1), hue)
            painter.setPen(hue)
            painter.setFont(self._font(TextRole.SMALL))
            beside = QRectF(below.right() + Space.HAIR, below.top(), width, small)
            painter.drawText(beside, flags, self._state)

    def _paint_badge(self, painter: QPainter, theme: Colours, spot: QRectF) -> None:
        if not self._state:
            return
        side = max(14.0, round(spot.width() * 0.7))
        badge = QRectF(0, 0, side, side)
        badge.moveCenter(spot.bottomRight())
        # A ground of its own keeps the lines of the two icons apart.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.card if self._current else theme.rail)
        painter.drawEllipse(badge.adjusted(-2, -2, 2, 2))
        paint_icon(painter, VERDICT_ICONS[self._verdict], badge, theme.hue(self._verdict).ink)

    def _describe(self) -> None:
        self._full_width = 0
        said = f"{self.title}, {self._state}" if self._state else self.title
        self.setAccessibleName(said)
        self.setAccessibleDescription(self.tr("This page is open") if self._current else "")
        self.update()

    def _font(self, role: TextRole) -> QFont:
        return tokens.font_for(role, self.font())

    def _metrics(self, role: TextRole) -> QFontMetrics:
        return QFontMetrics(self._font(role))
