"""The Participants page: who is in the room, who waits, who is missing, and what can be done."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.consultation import Consultation
from app.meetings.roster.roster import Liveness
from app.ui.capture_shield import CaptureShield
from app.ui.compact.compact_script import CompactScript
from app.ui.compact.compact_window import CompactWindow
from app.ui.meeting.columns import Columns
from app.ui.page import Page
from app.ui.participants.alerts_box import AlertsBox
from app.ui.participants.expected_panel import ExpectedPanel
from app.ui.participants.keys import COMPACT_KEY, HIDE_KEY
from app.ui.participants.list_card import ListCard
from app.ui.participants.page_head import PageHead
from app.ui.participants.presenter import Presenter
from app.ui.participants.room_head import RoomHead
from app.ui.participants.row_panel import RowPanel
from app.ui.participants.sight_note import SightNote
from app.ui.regions import first_stop
from app.ui.theme.tokens import Space
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.tab_order import order_tabs
from app.ui.widgets.text import Text
from app.ui.window import Window

ROWS = 8
"""Rows of the list that are in sight."""


class ParticipantsPage(Page):
    """Lays out what others fill: the way to connect, and the board kept by hand.

    Signals:
        settings: the person wants to choose an organisation.
        retranslated: the texts are to be in the language of now.
    """

    widest = None
    settings = Signal()
    retranslated = Signal()

    def __init__(
        self,
        presenter: Presenter,
        consultation: Consultation,
        connect_panel: QWidget,
        make_alerts: Callable[[], AlertsBox],
        board: QWidget | None = None,
    ) -> None:
        """Take the parts that others fill.

        Args:
            connect_panel: the way to connect; on top until the list is live.
            make_alerts: makes a box of alerts, one for the page and one for the small window.
            board: what keeps a list by hand; seen while one is kept.
        """
        # The base asks for the heading while it is made.
        self._presenter = presenter
        super().__init__()
        self._shield: CaptureShield | None = None
        self._compact: CompactWindow | None = None
        self._make_script: Callable[[], CompactScript] | None = None
        self.connect_panel = connect_panel
        self.board = board
        self._make_alerts = make_alerts
        self.alerts = make_alerts()
        self.note = SightNote(presenter.cover)
        self._unruled = Text()
        self._choose = Button("", "settings")
        self.room = RoomHead(presenter)
        self.panel = RowPanel(presenter)
        self.list = ListCard(presenter, self.panel, ROWS)
        self.expected = ExpectedPanel(presenter, consultation)
        self.starts_at = self.list.view
        self._lay_out()
        self._connect()
        self.show_guideline(is_there=True)

    def title(self) -> str:
        return self.tr("Participants")

    def set_script(self, make_script: Callable[[], CompactScript]) -> None:
        """Say what makes the script for the small window, when that is first wanted."""
        self._make_script = make_script

    @property
    def compact(self) -> CompactWindow | None:
        """The small window, once it was wanted."""
        return self._compact

    def show_guideline(self, *, is_there: bool) -> None:
        """Say that no rules are known where no organisation was chosen."""
        self._unruled.setVisible(not is_there)
        self._choose.setVisible(not is_there)
        self._no_rules.setVisible(not is_there)

    def entered(self) -> None:
        """Names can be seen from now on: keep them out of a shared screen."""
        if self._shield is None:
            self._shield = CaptureShield(self.window())
        self._shield.protect()
        self.note.follow(self._shield)
        if self.isVisible() and self.isActiveWindow():
            self._presenter.watch.looked()
        self.refresh()

    def left(self) -> None:
        """Other pages may be shown to others."""
        if self._shield is not None:
            self._shield.release()

    def retranslate(self) -> None:
        self.head.retranslate()
        self.note.retranslate()
        self._unruled.setText(
            self.tr(
                "No organisation is chosen. The list works, but no limit and no rule of a "
                "guideline is known."
            )
        )
        self._choose.setText(self.tr("Choose an organisation"))
        for part in (self.alerts, self.room, self.list, self.panel, self.expected):
            part.retranslate()
        self._presenter.show_all()
        self.retranslated.emit()
        self.refresh()

    @Slot(str)
    def identify(self, participant: str) -> None:
        """Choose somebody in the list, and go where they are identified."""
        if self.list.view.choose(participant):
            self.panel.choose(participant)
            self.panel.identify()

    @Slot()
    def refresh(self) -> None:
        """Put the way to connect on top until the list is live, and below everything after."""
        roster = self._presenter.watch.roster
        is_watched = roster.liveness is not Liveness.NOT_WATCHED
        self.room.setVisible(is_watched)
        self.list.setVisible(is_watched)
        # It still says that whoever was chosen has left when they were the last.
        is_about = bool(roster.participants or self.panel.participant)
        self.panel.setVisible(is_watched and is_about)
        if self.board is not None:
            self.board.setVisible(self._presenter.is_by_hand)
        self._start(is_watched=is_watched)
        home = self._after if roster.liveness is Liveness.LIVE else self._before
        if home.indexOf(self.connect_panel) < 0:
            home.addWidget(self.connect_panel)
            order_tabs(self)
        # An empty place would still part the cards around it.
        for place in (self._before, self._after):
            if (holder := place.parentWidget()) is not None:
                holder.setVisible(place.count() > 0)

    @Slot()
    def open_compact(self) -> None:
        """Show the small window instead of the large one."""
        if self._compact is None:
            script = self._make_script() if self._make_script else None
            self._compact = CompactWindow(self._presenter, self._make_alerts(), script)
            self._compact.back.connect(self._on_back)
            self._compact.wanted.connect(self._on_wanted)
            self.destroyed.connect(self._compact.deleteLater)
            window = self.window()
            if isinstance(window, Window):
                window.closing.connect(self.close_compact)
        self._compact.come_forward()
        self._speak_in(self._compact.alerts)
        self.window().showMinimized()

    @Slot()
    def close_compact(self) -> None:
        """Put the small window away for good: the program ends."""
        compact, self._compact = self._compact, None
        if compact is not None:
            compact.close()
            compact.deleteLater()

    @Slot()
    def _on_back(self) -> None:
        self._speak_in(self.alerts)
        window = self.window()
        if isinstance(window, Window):
            window.come_forward()
        else:
            window.showNormal()

    @Slot(str)
    def _on_wanted(self, page: str) -> None:
        window = self.window()
        if isinstance(window, Window):
            window.go_by_key(page)

    def _start(self, *, is_watched: bool) -> None:
        """The keyboard begins at the list, or where one begins to follow it."""
        way_in = first_stop(self.connect_panel) or self.head.hide_names
        self.starts_at = self.list.view if is_watched else way_in

    def _speak_in(self, alerts: AlertsBox) -> None:
        """Of two boxes only the one that is seen tells screen readers of news."""
        self.alerts.strip.set_speaking(alerts is self.alerts)
        if self._compact is not None:
            self._compact.alerts.strip.set_speaking(alerts is not self.alerts)

    def _heading(self, title: Text) -> QWidget:
        self.head = PageHead(title, self._presenter.cover)
        return self.head

    def _connect(self) -> None:
        self.head.compact_wanted.connect(self.open_compact)
        self._choose.clicked.connect(self.settings)
        self.alerts.identify.connect(self.identify)
        self._presenter.changed.connect(self.refresh)
        self.list.looked.connect(self._presenter.watch.looked)
        for key, act in (
            (HIDE_KEY, self._presenter.cover.toggle),
            (COMPACT_KEY, self.open_compact),
        ):
            QShortcut(key, self, act).setAutoRepeat(False)

    def _lay_out(self) -> None:
        self.body.setSpacing(Space.MEDIUM)
        self._no_rules = ButtonRow([self._choose])
        self._before, self._after = QVBoxLayout(), QVBoxLayout()
        above, below = QWidget(), QWidget()
        for place, home in ((above, self._before), (below, self._after)):
            place.setLayout(home)
            home.setContentsMargins(0, 0, 0, 0)
        self._before.addWidget(self.connect_panel)
        left = [part for part in (above, self.board, self.list) if part is not None]
        right = [self.panel, self.expected, below]
        for part in (self.note, self._unruled, self._no_rules):
            self.body.addWidget(part)
        self.body.addWidget(self.room)
        self.body.addWidget(self.alerts)
        self.body.addWidget(Columns([*left, *right], on_the_right=right))
