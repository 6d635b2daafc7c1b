"""The narrow window under the camera: the same list, while the large window is out of the way."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app import paths
from app.ui.capture_shield import CaptureShield
from app.ui.participants.alerts_box import AlertsBox
from app.ui.participants.keys import COMPACT_KEY, HIDE_KEY
from app.ui.participants.list_card import ListCard
from app.ui.participants.page_head import HideButton
from app.ui.participants.presenter import Presenter
from app.ui.participants.room_head import RoomHead
from app.ui.participants.row_panel import RowPanel
from app.ui.participants.sight_note import SightNote
from app.ui.placement import Placement
from app.ui.theme.tokens import Space
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.tab_order import order_tabs
from app.ui.widgets.text import Text

WIDE, HIGH = 50, 46
"""Size of a first window, in average characters and in lines: about 360 px wide at 100 %."""

ROWS = 5
"""Rows of the list that are in sight."""

PLACE_FILE = "compact_window.json"


class CompactWindow(QWidget):
    """Stays on top where the desktop lets it. Esc does nothing here: it must never end anything.

    Signals:
        back: the large window is wanted again.
    """

    back = Signal()

    def __init__(self, presenter: Presenter, alerts: AlertsBox) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self._presenter = presenter
        self._is_placed = False
        self.alerts = alerts
        self.room = RoomHead(presenter, is_folded=True)
        self.panel = RowPanel(presenter)
        self.list = ListCard(presenter, self.panel, ROWS)
        self.note = SightNote(presenter.cover)
        self.hide_names = HideButton(presenter.cover)
        self.to_large = Button("", "undo")
        self._on_top = Text(muted=True)
        self._shield = CaptureShield(self)
        self._lay_out()
        self._placement = Placement(self, paths.config_dir() / PLACE_FILE, self._usual_size())
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("Participants – Samråd"))
        self.to_large.setText(self.tr("Large window"))
        self._on_top.setText(
            self.tr("This desktop does not let a window stay on top: use the window's own menu.")
        )
        self._on_top.setVisible(QGuiApplication.platformName().startswith("wayland"))
        self.hide_names.retranslate()
        for part in (self.alerts, self.room, self.list, self.panel, self.note):
            part.retranslate()
        order_tabs(self)

    def come_forward(self) -> None:
        """Show it on top, where it stood last."""
        if not self._is_placed:
            self._is_placed = True
            self._placement.restore()
        self.showNormal()
        self.raise_()
        self.activateWindow()
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

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self.resize(self.size().expandedTo(QSize(self._usual_size().width(), 0)))

    def _usual_size(self) -> QSize:
        unit = self.fontMetrics()
        return QSize(unit.averageCharWidth() * WIDE, unit.height() * HIGH)

    def _connect(self) -> None:
        self.to_large.clicked.connect(self.close)
        self.alerts.identify.connect(self._on_identify)
        self.list.looked.connect(self._presenter.watch.looked)
        for key, act in ((HIDE_KEY, self._presenter.cover.toggle), (COMPACT_KEY, self.close)):
            QShortcut(key, self, act).setAutoRepeat(False)

    @Slot(str)
    def _on_identify(self, participant: str) -> None:
        if self.list.view.choose(participant):
            self.panel.identify()

    def _lay_out(self) -> None:
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(*[Space.SMALL] * 4)
        rows.setSpacing(Space.SMALL)
        top = ButtonRow([self.hide_names, self.to_large])
        for part in (
            top, self.note, self._on_top, self.room, self.alerts, self.list, self.panel,
        ):  # fmt: skip
            rows.addWidget(part)
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
