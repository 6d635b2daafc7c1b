"""Buttons that are easy to hit, carry a line icon, and follow text size and theme."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

from app.ui.theme import tokens
from app.ui.theme.icons import icon
from app.ui.widgets.breaking import pieces
from app.ui.widgets.tips import show_tip

_LOOK_CHANGES = frozenset(
    {
        QEvent.Type.PaletteChange,
        QEvent.Type.FontChange,
        QEvent.Type.StyleChange,
        QEvent.Type.EnabledChange,
        QEvent.Type.DevicePixelRatioChange,
        QEvent.Type.Show,
    }
)


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

WRAPPED = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap) | int(
    Qt.TextFlag.TextShowMnemonic
)
"""How the words of a narrow button are laid out."""


class Button(QPushButton):
    """A push button. ``primary`` is for the one thing that a page is about."""

    def __init__(
        self,
        text: str = "",
        icon_name: str = "",
        *,
        primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self._tip = ""
        self._pressed_at: int | None = None
        self.setAutoDefault(False)
        self.setDefault(primary)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._look: tuple[object, ...] = ()
        self._follow_look()

    def event(self, event: QEvent) -> bool:
        """Draw the icon anew when theme, text size or screen change."""
        if event.type() in _LOOK_CHANGES:
            self._follow_look()
        return show_tip(self, event, self.tip()) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that is held down presses once: of Enter Qt does not see to that."""
        if event.isAutoRepeat() and event.key() in _ENTER:
            event.accept()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember when it was, in ms."""
        self._pressed_at = event.timestamp()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press is this button's only if the first was.

        What the first one pressed may have gone, and this button moved under the mouse instead.
        """
        since = None if self._pressed_at is None else event.timestamp() - self._pressed_at
        if since is not None and since <= QApplication.doubleClickInterval():
            super().mouseDoubleClickEvent(event)

    def tip(self) -> str:
        """What the mouse is told: the name, when only an icon is seen."""
        return self._tip or ("" if self.text() else self.accessibleName())

    def set_tip(self, text: str) -> None:
        """Tell the mouse more than the words of the button, such as its key."""
        self._tip = text

    def set_icon_name(self, name: str) -> None:
        """Show another icon; an empty name shows none."""
        self._icon_name = name
        if not name:
            self._look = ()
            self.setIcon(QIcon())
        self._follow_look()

    def setText(self, text: str) -> None:
        """Set the words; ``&`` marks the key that presses the button."""
        super().setText(text)
        self._follow_look()

    def sizeHint(self) -> QSize:
        """Large enough to hit, and to show the whole text."""
        hint = super().sizeHint()
        side = tokens.target_size(self.font())
        return QSize(max(hint.width(), side), max(hint.height(), side))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word: the others go below, and no letter is ever cut."""
        side = tokens.target_size(self.font())
        longest = max(map(self._width_of, pieces(self.text())), default=0)
        width = min(self.sizeHint().width(), self._beside_words() + longest)
        return QSize(max(width, side), side)

    def hasHeightForWidth(self) -> bool:
        """A narrow button becomes higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height that the words need at this width, px."""
        hint = self.sizeHint()
        if width >= hint.width():
            return hint.height()
        room = QRect(0, 0, width - self._beside_words(), 10_000)
        words = self.fontMetrics().boundingRect(room, WRAPPED, self.text())
        return max(hint.height(), words.height() + 2 * tokens.Space.SMALL)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it; with its words on several lines when it is narrow."""
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)
            return
        # Seldom needed, and not on the way to the first picture of the window.
        from app.ui.widgets.wrapped_words import paint_wrapped

        paint_wrapped(self, self._role())

    def _beside_words(self) -> int:
        icon = 0 if self.icon().isNull() else self.iconSize().width() + tokens.Space.HAIR
        return icon + 2 * tokens.Space.MEDIUM

    def _width_of(self, word: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, word).width()

    def _role(self) -> QPalette.ColorRole:
        roles = QPalette.ColorRole
        return roles.HighlightedText if self.isDefault() else roles.ButtonText

    def _follow_look(self) -> None:
        if not self._icon_name:
            return
        role = self._role()
        look = (
            self._icon_name,
            tokens.icon_size(self.font()),
            self.palette().cacheKey(),
            self.devicePixelRatioF(),
            role,
            bool(self.text()),
        )
        if look != self._look:
            self._look = look
            gap = tokens.Space.HAIR if self.text() else 0
            self.setIcon(
                icon(self._icon_name, look[1], self.palette(), look[3], role=role, gap=gap)
            )
            self.setIconSize(QSize(look[1] + gap, look[1]))


class IconButton(Button):
    """A button with an icon only; its name is spoken and shown as a tool tip."""

    def __init__(self, icon_name: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", icon_name, parent=parent)
        self.setFlat(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what the button does."""
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """A square."""
        side = tokens.target_size(self.font())
        return QSize(side, side)
