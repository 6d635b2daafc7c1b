"""Applies theme, contrast and text size to the running application, at once and at any time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.theme import tokens
from app.ui.theme.colours import CONTRAST_PROPERTY, DARK, LIGHT
from app.ui.theme.looks import tell_all_widgets
from app.ui.theme.palettes import palette_of

Scheme = Qt.ColorScheme

SCHEMES = {"follow": Scheme.Unknown, "light": Scheme.Light, "dark": Scheme.Dark}
"""Setting ``theme`` -> what Qt is asked for; Unknown follows the system."""

NATIVE_STYLES = frozenset({"windows11", "macos"})
"""Styles that are modern, follow light and dark, and bring the system's own palette."""


def system_wants_contrast() -> bool:
    """Whether the system has a contrast theme on."""
    hints = QApplication.styleHints()
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def system_points() -> float:
    """Size of the system's own text, points; -1 where the system counts in pixels."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()


class Appearance(QObject):
    """The looks of the application. Follows the system's changes while it lives."""

    def __init__(
        self,
        application: QApplication,
        contrast: Callable[[], bool] = system_wants_contrast,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._contrast = contrast
        self._native = application.style().objectName()
        self._theme = "follow"
        self._text_size = 100
        self._dressed = False
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._refresh)
        hints.accessibility().contrastPreferenceChanged.connect(self._refresh)

    def apply(self, theme: str, text_size: int) -> None:
        """Show this theme (``follow``, ``light``, ``dark``) and text size (percent, 100-200, of
        10.5 points or of the system's own size where that is larger).
        """
        self._text_size = text_size
        if theme != self._theme:
            self._theme = theme
            self._application.styleHints().setColorScheme(SCHEMES[theme])
        self._refresh()

    def dress(self) -> None:
        """Bring in the style. Nothing on the first picture of the window needs it, and it takes
        long to load: call this when the window stands.
        """
        if self._native in NATIVE_STYLES or self._dressed:
            return
        from app.ui.theme.style import CalmStyle

        self._dressed = True
        self._application.setStyle(CalmStyle())

    @property
    def dark(self) -> bool:
        """Whether the dark theme is in force."""
        asked = SCHEMES[self._theme]
        found = self._application.styleHints().colorScheme()
        # Some platforms cannot be asked; then the choice itself decides.
        return (found if asked == Scheme.Unknown else asked) == Scheme.Dark

    def _refresh(self) -> None:
        contrast = self._contrast()
        self._application.setProperty(CONTRAST_PROPERTY, contrast)
        self._set_palette(contrast)
        self._set_font()
        tell_all_widgets(self._application)

    def _set_palette(self, contrast: bool) -> None:
        if contrast or self._native in NATIVE_STYLES:
            self._application.setPalette(QPalette())
            return
        self._application.setPalette(palette_of(DARK if self.dark else LIGHT))

    def _set_font(self) -> None:
        font = self._application.font()
        points = self._body_points() * self._text_size / 100
        if font.pointSizeF() != points:
            font.setPointSizeF(points)
            self._application.setFont(font)

    def _body_points(self) -> float:
        # One point is one pixel on macOS, and 4/3 pixel elsewhere.
        own = tokens.BODY_POINTS * (4 / 3 if self._native == "macos" else 1)
        # Whoever has made the system's text larger wants this one so, too.
        return max(own, system_points())
