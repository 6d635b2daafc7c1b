"""The login of the organisation's server, where one is asked for: typed, kept if the user asks."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.ui.participants.room_form import Field
from app.ui.theme.tokens import Space
from app.ui.widgets.buttons import Button
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text
from app.ui.widgets.tick import Tick

LONGEST = 200
"""Characters of a name or a password."""


class CredentialsForm(QWidget):
    """Two fields, a tick for the keyring, and a button.

    Signals:
        given(str, str, bool): name, password, and whether the keyring is to keep them.
    """

    given = Signal(str, str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.user, self.password = Field(LONGEST), Field(LONGEST)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._user_label, self._password_label = Text(muted=True), Text(muted=True)
        self._user_label.setBuddy(self.user)
        self._password_label.setBuddy(self.password)
        self.keep = Tick()
        self.use = Button("", "check")
        self._said = Text(muted=True)
        self._lay_out()
        self.password.returnPressed.connect(self._on_use)
        self.use.clicked.connect(self._on_use)

    def retranslate(self) -> None:
        """Set every text."""
        self._user_label.setText(self.tr("&User name for the server"))
        self._password_label.setText(self.tr("&Password"))
        for label, field in (
            (self._user_label, self.user),
            (self._password_label, self.password),
        ):
            field.setAccessibleName(label.text().replace("&", ""))
        self.keep.set_words(self.tr("Keep it in the computer's keyring"))
        self.use.setText(self.tr("Log in"))

    def say(self, words: str) -> None:
        """Say what became of the keyring."""
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def forget(self) -> None:
        """Empty the fields. Not by ``clear``, which could be undone."""
        self.user.setText("")
        self.password.setText("")

    @Slot()
    def _on_use(self) -> None:
        user, password = self.user.text().strip(), self.password.text()
        if user and password:
            self.forget()
            self.given.emit(user, password, self.keep.is_ticked)

    def _lay_out(self) -> None:
        self._said.hide()
        fields = Reflow(gap=(Space.MEDIUM, Space.SMALL))
        for label, field in (
            (self._user_label, self.user),
            (self._password_label, self.password),
        ):
            column = QVBoxLayout()
            column.setSpacing(Space.HAIR)
            column.addWidget(label)
            column.addWidget(field)
            fields.add(column, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.SMALL)
        for part in (fields, self.keep, self._said):
            rows.addWidget(part)
        rows.addWidget(self.use, 0, Qt.AlignmentFlag.AlignLeft)
