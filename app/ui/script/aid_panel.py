"""What all aids have in common: a heading, a name, and two ways to the Participants page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.announce import announce
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.group import Group
from app.ui.widgets.language_following import FollowsLanguage
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor
    from app.ui.participants.presenter import Presenter


class AidPanel(FollowsLanguage, Group):
    """Stands beside a step. It shows what is known, asks nothing by itself, and forces nothing.

    A subclass sets its texts in ``retranslate`` and what is known in ``refresh``, which the first
    one calls.

    Signals:
        identify(str): the person wants to say who this participant is, on the Participants page.
        participants_wanted: the person wants to see the Participants page.
    """

    identify = Signal(str)
    participants_wanted = Signal()

    heading_role = TextRole.STRONG
    is_whole = False
    """Whether it can also stand alone, without the title of a step above it."""

    def __init__(
        self,
        conductor: "Conductor",
        presenter: "Presenter",
        *,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``compact`` is for the small window, where every line counts."""
        super().__init__(parent, spacing=Space.SMALL)
        self.conductor = conductor
        self.presenter = presenter
        self.is_compact = compact
        self._said = ""
        self._heading = Text(role=self.heading_role)
        # Before it is shown it needs its place, or it would be a window for a moment.
        self.rows.addWidget(self._heading)
        # Below a step its title says the same.
        self._heading.setVisible(self.is_whole)

    def enter(self) -> bool:
        """Do the one thing that Enter stands for here; False if there is none now."""
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keep the keyboard. The base would hand it to the first button inside."""
        QWidget.focusInEvent(self, event)

    def call(self, title: str) -> None:
        """Set the heading; it is also what screen readers call the whole."""
        self._heading.setText(title)
        self.setAccessibleName(title)

    def say_once(self, words: str) -> None:
        """Tell screen readers, politely, and only what was not told last."""
        if words != self._said:
            self._said = words
            if self.isVisible():
                announce(self, words)

    def show_part(self, part: QWidget, *, is_shown: bool) -> None:
        """Show or hide it; a keyboard that was on it stays here and presses nothing else."""
        held = QApplication.focusWidget()
        if not is_shown and held is not None and (part is held or part.isAncestorOf(held)):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        part.setVisible(is_shown)

    def follow(self, *news: SignalInstance) -> None:
        """Show anew with each of these."""
        for one in news:
            one.connect(self._on_news)

    def _on_news(self, *_: object) -> None:
        self.refresh()


def show_words(label: Text, words: str) -> None:
    """Say this; without words the label takes no room."""
    if words != label.text():
        label.setText(words)
    label.setVisible(bool(words))
