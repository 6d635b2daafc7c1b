"""One contact: for what, the number, and whether somebody is there now."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.guidelines.contact_hours import NOT_STATED, Opening, opening
from app.ui.meeting.browsing import open_page
from app.ui.reference.content import Reachable
from app.ui.reference.words import ReferenceWords
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.copy_button import CopyButton
from app.ui.widgets.marks import Mark
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text


class ContactRow(QWidget):
    """Its number is large, and a button copies it. The state is said anew each minute."""

    def __init__(self, reachable: Reachable, words: ReferenceWords) -> None:
        super().__init__()
        self.reachable = reachable
        self._words = words
        self.opening: Opening = NOT_STATED
        self.state = Text(role=TextRole.STRONG, parent=self)
        self.hours = Text(muted=True, parent=self)
        self.copies: list[CopyButton] = []
        self.stops: list[Button] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.HAIR)
        self._lay_out()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(Mark(self._icon()), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)

    @property
    def urgency(self) -> int:
        """Where it stands among the others: who is there first, who cannot be reached last."""
        contact = self.reachable.contact
        if contact.phone:
            return {True: 0, None: 1, False: 3}[self.opening.is_open]
        return 2 if contact.email or contact.link else 4

    def show_state(self, now: datetime, country: str, language: str) -> None:
        """Say whether somebody is there."""
        contact = self.reachable.contact
        self.opening = opening(contact, now, country)
        if self.reachable.hours_text:
            self.state.setText(self.reachable.hours_text)
        else:
            self.state.setText(self._words.state(self.opening, now, language))
        self.hours.setText(self._words.hours(contact.hours))
        self.hours.setVisible(bool(self.hours.text()))
        for button in self.copies:
            button.setAccessibleDescription(self.sentence())

    def sentence(self) -> str:
        """The whole row, as assistive technology says it."""
        contact, told = self.reachable.contact, self.reachable
        parts = [told.title, contact.name, contact.phone, self.state.text(), self._choose()]
        return ". ".join(part for part in (*parts, told.about) if part)

    def _lay_out(self) -> None:
        contact, told = self.reachable.contact, self.reachable
        self._column.addWidget(Text(told.title or contact.name, TextRole.STRONG))
        if contact.name and told.title:
            self._column.addWidget(Text(contact.name))
        if contact.phone:
            self._column.addWidget(self._with_copy(contact.phone, TextRole.TITLE))
        elif not contact.email and not contact.link and not told.about:
            self._add_line(self.tr("No number stated. Ask your unit."))
        if contact.phone or contact.hours or told.hours_text:
            self._column.addWidget(self.state)
            self._column.addWidget(self.hours)
        else:
            self.state.hide()
        self._add_line(self._choose())
        if contact.email:
            self._column.addWidget(self._with_copy(contact.email, TextRole.BODY))
        self._add_line(told.about)
        if contact.link:
            self._column.addWidget(ButtonRow([self._opener()]))
        self._add_line(told.basis, TextRole.SMALL, muted=True)

    def _icon(self) -> str:
        contact = self.reachable.contact
        if contact.phone:
            return "phone"
        return "letter" if contact.email else "info"

    def _add_line(self, text: str, role: TextRole = TextRole.BODY, *, muted: bool = False) -> None:
        if text:
            self._column.addWidget(Text(text, role, muted=muted))

    def _choose(self) -> str:
        choice = self.reachable.contact.choose
        return self.tr("Choose {choice}").format(choice=choice) if choice else ""

    def _with_copy(self, text: str, role: TextRole) -> QWidget:
        line = _Line()
        button = CopyButton(text)
        button.set_words("", text)
        self.copies.append(button)
        self.stops.append(button)
        line.add(Text(text, role))
        line.finish(button)
        return line

    def _opener(self) -> Button:
        button = Button(self.tr("Open the page"), "open")
        button.setFlat(True)
        button.setAccessibleDescription(self.reachable.contact.link)
        button.clicked.connect(self._on_open)
        self.stops.append(button)
        return button

    def _on_open(self) -> None:
        open_page(self.reachable.contact.link)


class _Line(Reflow):
    """A number or an address, and the button that copies it."""

    def __init__(self) -> None:
        super().__init__(gap=(Space.MEDIUM, 0), insists=True)
        self._button: QWidget | None = None

    def finish(self, button: QWidget) -> None:
        """Put the button at the end."""
        self._button = button
        self.add(button)
        self.add_stretch()
        self.arranged(self.beside)

    def arranged(self, beside: bool) -> None:
        """Keep the button as wide as its words, also below."""
        left = Qt.AlignmentFlag.AlignLeft
        if self._button is not None:
            self._row.setAlignment(self._button, Qt.AlignmentFlag(0) if beside else left)
