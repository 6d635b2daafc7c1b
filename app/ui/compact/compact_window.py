"""The narrow window under the camera: script and participants, while the large one is away."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMoveEvent,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app import paths
from app.meetings.roster.roster import Liveness
from app.ui.capture_shield import CaptureShield
from app.ui.compact.compact_script import CompactScript
from app.ui.compact.room_line import RoomLine
from app.ui.compact.screen_placement import ScreenPlacement
from app.ui.participants.alerts_box import AlertsBox
from app.ui.participants.keys import COMPACT_KEY, HIDE_KEY
from app.ui.participants.list_card import ListCard
from app.ui.participants.page_head import HideButton
from app.ui.participants.presenter import Presenter
from app.ui.participants.room_head import RoomHead
from app.ui.participants.row_panel import RowPanel
from app.ui.participants.sight_note import SightNote
from app.ui.theme.tokens import Space
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.tab_order import order_tabs
from app.ui.widgets.text import Text

STEADY, WIDE, HIGH = 233, 17, 46
"""Size of a first window: pixels of its width that do not grow with the text, and average
characters that do; lines of its height. About 360 px wide at 100 %, 420 at 150 %, 480 at 200 %:
it stands over the video of the meeting, and what is said wraps."""

ROWS = 5
"""Rows of the list that are in sight."""

PLACE_FILE = "compact_window_screens.json"


class CompactWindow(QWidget):
    """Stays on top where the desktop lets it. Esc does nothing here: it must never end anything.

    Signals:
        back: the large window is wanted again.
        wanted(str): this page of it is wanted.
    """

    back = Signal()
    wanted = Signal(str)

    def __init__(
        self, presenter: Presenter, alerts: AlertsBox, script: CompactScript | None = None
    ) -> None:
        """``script`` is what is said and done; None where only the list is wanted."""
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self._presenter = presenter
        self._is_placed = False
        self.script = script
        self.alerts = alerts
        self.line = RoomLine(presenter)
        self.room = RoomHead(presenter, is_folded=True)
        self.panel = RowPanel(presenter)
        self.list = ListCard(presenter, self.panel, ROWS)
        self.note = SightNote(presenter.cover)
        self.hide_names = HideButton(presenter.cover, is_icon=True)
        self.to_large = IconButton("undo")
        self._on_top = Text(muted=True)
        self._shield = CaptureShield(self)
        self._lay_out()
        file = paths.config_dir() / PLACE_FILE
        self._placement = ScreenPlacement(self, file, self._usual_size)
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("Meeting – Samråd"))
        words = self.tr("Large window")
        key = COMPACT_KEY.toString(QKeySequence.SequenceFormat.NativeText)
        self.to_large.set_name(words)
        self.to_large.set_tip(f"{words} ({key})")
        self._on_top.setText(
            self.tr("This desktop does not let a window stay on top: use the window's own menu.")
        )
        self._on_top.setVisible(QGuiApplication.platformName().startswith("wayland"))
        self.hide_names.retranslate()
        self.line.refresh()
        for part in (self.alerts, self.room, self.list, self.panel, self.note):
            part.retranslate()
        if self.script is not None:
            self.script.retranslate()
        order_tabs(self)

    def come_forward(self) -> None:
        """Show it on top, where it stood last: a person pressed a key or a button for it.

        Nothing else ever puts it in front or takes the keyboard: that belongs to the meeting.
        """
        if not self._is_placed:
            self._is_placed = True
            self._placement.restore()
        self.showNormal()
        self.raise_()
        self.activateWindow()
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Begin at the step while a script runs, else in the list."""
        if self.script is None or not self.script.take_keyboard():
            self.list.take_keyboard()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends nothing, here or in a window behind."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the names out of a shared screen before they can be in it."""
        self._shield.protect()
        self.note.follow(self._shield)
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it goes back to the large window: nothing is left or ended by that."""
        self._placement.save()
        super().closeEvent(event)
        self.back.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Each screen has its own place."""
        super().moveEvent(event)
        self._placement.note()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Likewise."""
        super().resizeEvent(event)
        self._placement.note()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self.resize(self.size().expandedTo(QSize(self._usual_size().width(), 0)))

    def _usual_size(self) -> QSize:
        unit = self.fontMetrics()
        return QSize(STEADY + unit.averageCharWidth() * WIDE, unit.height() * HIGH)

    def _connect(self) -> None:
        self.to_large.clicked.connect(self.close)
        self.alerts.identify.connect(self._on_identify)
        self._show_line()
        if self.script is not None:
            self.script.changed.connect(self._show_line)
            self.script.identify.connect(self._on_identify)
            self.script.list_wanted.connect(self.list.take_keyboard)
            self.script.large_wanted.connect(self._on_large)
        for news in (self._presenter.changed, self._presenter.rows.moved):
            news.connect(self._show_list)
        self._show_list()
        self.list.looked.connect(self._presenter.watch.looked)
        for key, act in ((HIDE_KEY, self._presenter.cover.toggle), (COMPACT_KEY, self.close)):
            QShortcut(key, self, act).setAutoRepeat(False)

    @Slot()
    def _show_line(self) -> None:
        """Above the step the room has one line; without a step its card is in sight itself."""
        is_led = self.script is not None and self.script.is_running
        self.line.set_wanted(is_led)
        self.room.leave_out(is_led)

    @Slot()
    def _show_list(self) -> None:
        """Nothing that would be empty stands there: there is little room."""
        presenter = self._presenter
        is_there = presenter.rows.rowCount() > 0
        is_watched = presenter.watch.roster.liveness is not Liveness.NOT_WATCHED
        self.list.setVisible(is_there or is_watched)
        self.panel.setVisible(is_there or bool(self.panel.participant))

    @Slot(str)
    def _on_large(self, page: str) -> None:
        self.close()
        self.wanted.emit(page)

    @Slot(str)
    def _on_identify(self, participant: str) -> None:
        if self.list.view.choose(participant):
            self.panel.identify()

    def _lay_out(self) -> None:
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(*[Space.SMALL] * 4)
        rows.setSpacing(Space.SMALL)
        top = QHBoxLayout()
        top.setSpacing(Space.HAIR)
        top.addWidget(self.line, 1)
        top.addStretch()
        for button in (self.hide_names, self.to_large):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(top)
        parts = (
            self.script, self.alerts, self.note, self._on_top, self.room,
            self.list, self.panel,
        )  # fmt: skip
        for part in parts:
            if part is not None:
                rows.addWidget(part)
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Sideways only where one word of very large text is wider than a window made very narrow.
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
