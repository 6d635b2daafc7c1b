"""The list with what is said when nobody is in it, and the panel of whoever is chosen."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.meetings.roster.roster import Liveness
from app.ui.participants.list_view import ListView
from app.ui.participants.presenter import Presenter
from app.ui.participants.row_panel import RowPanel
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.card import Card
from app.ui.widgets.text import Text


class ListCard(Card):
    """Connects the list with the panel that acts on its current row.

    Signals:
        looked: the person has touched the list, and so looked at it just now.
    """

    looked = Signal()

    def __init__(
        self, presenter: Presenter, panel: RowPanel, rows: int, parent: QWidget | None = None
    ) -> None:
        """``rows`` is how many rows are in sight."""
        super().__init__(parent, spacing=Space.SMALL)
        self._presenter = presenter
        self._panel = panel
        self._heading = Text(role=TextRole.HEADING)
        self._nobody = Text(muted=True)
        self.view = ListView(presenter.rows, rows)
        self._heading.setBuddy(self.view)
        for part in (self._heading, self._nobody, self.view):
            self.rows.addWidget(part)
        self._connect()

    def retranslate(self) -> None:
        """Set every text."""
        self._heading.setText(self.tr("Who is connected"))
        self.view.setAccessibleName(self._heading.text())
        self.view.setAccessibleDescription(
            self.tr(
                "Enter goes to what you can do with the person. Letters are commands: see Help."
            )
        )
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the list, or why there is none."""
        is_empty = not self._presenter.rows.rowCount()
        liveness = self._presenter.watch.roster.liveness
        if liveness is Liveness.LIVE:
            words = self.tr("Nobody is connected.")
        elif liveness is Liveness.SYNCING:
            words = self.tr("Reading who is there …")
        else:
            words = self.tr("Nobody to show: the list is not followed.")
        self._nobody.setText(words)
        self._nobody.setVisible(is_empty)
        self.view.setVisible(not is_empty)

    @Slot()
    def take_keyboard(self) -> None:
        """Put the keyboard on the list."""
        if not self.view.isHidden():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        view, panel = self.view, self._panel
        view.chosen.connect(panel.choose)
        view.touched.connect(self.looked)
        view.opened.connect(panel.open)
        view.identify.connect(panel.identify)
        view.asked.connect(panel.ask)
        view.menu_wanted.connect(panel.show_menu)
        panel.back.connect(self.take_keyboard)
        self._presenter.changed.connect(self.refresh)
        self._presenter.rows.moved.connect(self.refresh)
