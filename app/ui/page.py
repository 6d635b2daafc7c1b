"""What every page is: a title, room for its contents, and to be told when it is looked at."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import tokens
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.text import Text


class Page(QWidget):
    """A page of the window. Contents go into the vertical layout ``body``.

    The window calls ``entered`` when the page can be seen and ``left`` when it cannot any more:
    another page was chosen, the window was hidden, minimised or closed. A page that uses a device
    takes it in ``entered`` and lets go of it in ``left``. Calls alternate, beginning with
    ``entered``.

    ``retranslate`` sets every text; it is called once at first show and at each change of language.
    """

    widest: int | None = tokens.READING_WIDTH + 20
    """Width of the contents in average characters; None uses the whole page."""

    starts_at: QWidget | None = None
    """Where the keyboard begins when the page is chosen by its key; None: where it was last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text(role=TextRole.TITLE)
        self._introduction = Text(muted=True)
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.LARGE)
        head = QVBoxLayout()
        head.setSpacing(Space.HAIR)
        head.addWidget(self._heading(self._title))
        head.addWidget(self._introduction)
        self.body.addLayout(head)
        outer = QVBoxLayout(self)
        # The window leaves HAIR around the page for its focus ring.
        side = Space.WIDE - Space.HAIR
        outer.setContentsMargins(side, Space.LARGE, side, Space.WIDE)
        outer.addWidget(self._content)
        outer.addStretch(1)
        self._follow_font()

    def _heading(self, title: Text) -> QWidget:
        """What stands on top: the title; a page may put something beside it."""
        return title

    def title(self) -> str:
        """The page's title, translated."""
        raise NotImplementedError

    def introduction(self) -> str:
        """One sentence under the title, translated; empty for none."""
        return ""

    def retranslate(self) -> None:
        """Set every text of the page in the language of now."""

    def entered(self) -> None:
        """The page can be seen from now on."""

    def left(self) -> None:
        """The page cannot be seen any more."""

    def refresh_texts(self) -> None:
        """Set title and texts; for the window and the change of language."""
        self._title.setText(self.title())
        self._introduction.setText(self.introduction())
        self._introduction.setVisible(bool(self.introduction()))
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh_texts()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._follow_font()

    def _follow_font(self) -> None:
        if self.widest is not None:
            self._content.setMaximumWidth(self.fontMetrics().averageCharWidth() * self.widest)
        policy = QSizePolicy.Policy
        self._content.setSizePolicy(policy.Preferred, policy.Minimum)


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the rail: a page that the window can show.

    Args:
        name: stable English word, never shown.
        icon: name of a line icon.
        title: the word in the rail, translated at each call.
        make: builds the page, when it is first looked at.
        at_end: stands at the lower end of the rail.
    """

    name: str
    icon: str
    title: Callable[[], str]
    make: Callable[[], Page]
    at_end: bool = False
