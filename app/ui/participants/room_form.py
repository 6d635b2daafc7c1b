"""Where the meeting is: server, room and PIN, filled in from the invitation as far as it says."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.ui.theme import tokens
from app.ui.theme.tokens import Space
from app.ui.widgets.buttons import Button
from app.ui.widgets.choices import Choices
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text
from app.watching.offer import Offer

LONGEST_ALIAS = 200
LONGEST_PIN = 40
"""Characters."""


class RoomForm(QWidget):
    """Three fields and the button that begins.

    Signals:
        follow(str, str, str): server, room and PIN; the PIN may be empty.
    """

    follow = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.server = Choices()
        self.room = Field(LONGEST_ALIAS)
        self.pin = Field(LONGEST_PIN)
        # Others may look over the shoulder, and the screen may be shared.
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.begin = Button("", "people", primary=True)
        self._labels = {key: Text(muted=True) for key in ("server", "room", "pin")}
        self._lay_out()
        self.begin.clicked.connect(self._on_begin)
        for field in (self.room, self.pin):
            field.returnPressed.connect(self._on_begin)
        self.room.textChanged.connect(self._on_room)
        self._on_room()

    def retranslate(self) -> None:
        """Set every text."""
        words = {
            "server": self.tr("Ser&ver"),
            "room": self.tr("Roo&m, as in the link"),
            "pin": self.tr("P&IN of the host, if you have it"),
        }
        for key, field in (("server", self.server), ("room", self.room), ("pin", self.pin)):
            self._labels[key].setText(words[key])
            field.setAccessibleName(words[key].replace("&", ""))
        self.begin.setText(self.tr("&Follow the list"))

    def show_offer(self, offer: Offer) -> None:
        """Fill in what the invitation says; what was typed for another meeting goes."""
        self._fill_servers(offer.hosts, offer.host)
        self.room.setText(offer.alias)
        self.pin.setText(offer.pin)

    def forget(self) -> None:
        """Empty the fields. Not by ``clear``, which could be undone."""
        self.room.setText("")
        self.pin.setText("")

    def _fill_servers(self, hosts: Sequence[str], chosen: str) -> None:
        self.server.clear()
        self.server.addItems(list(hosts))
        self.server.setCurrentIndex(max(0, self.server.findText(chosen)))
        # One server is no choice; it is said in the sentence above.
        several = len(hosts) > 1
        self.server.setVisible(several)
        self._labels["server"].setVisible(several)

    @Slot()
    def _on_room(self) -> None:
        self.begin.setEnabled(bool(self.room.text().strip()))

    @Slot()
    def _on_begin(self) -> None:
        if self.begin.isEnabled() and self.server.currentText():
            room, pin = self.room.text().strip(), self.pin.text().strip()
            self.follow.emit(self.server.currentText(), room, pin)

    def _lay_out(self) -> None:
        fields = Reflow(gap=(Space.MEDIUM, Space.SMALL))
        for key, field in (("server", self.server), ("room", self.room), ("pin", self.pin)):
            column = QVBoxLayout()
            column.setSpacing(Space.HAIR)
            self._labels[key].setBuddy(field)
            column.addWidget(self._labels[key])
            column.addWidget(field)
            fields.add(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(fields)
        layout.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)


class Field(QLineEdit):
    """A line that is easy to hit."""

    def __init__(self, longest: int) -> None:
        super().__init__()
        self.setMaxLength(longest)

    def sizeHint(self) -> QSize:
        """High enough to hit."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), tokens.target_size(self.font())))

    def minimumSizeHint(self) -> QSize:
        """May become narrow, never low."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), tokens.target_size(self.font()))
