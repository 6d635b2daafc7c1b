"""What to do instead, minutes before the start: one card, nothing to search for."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.readiness.plan_b import Card as PlanBText
from app.readiness.plan_b import ServiceDesk
from app.readiness.verdict import Verdict
from app.ui.announce import announce
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Tinted
from app.ui.widgets.text import Text


class PlanBCard(Tinted):
    """Telephone, other device, service desk, and a text that can be copied for the patient."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_verdict(Verdict.MUST_FIX)
        self._card: PlanBText | None = None
        self._heading = Text(role=TextRole.HEADING)
        self._lines = [Text() for _ in range(4)]
        self._patient = Text()
        self.copy_text, self.copy_phone = Button("", "copy"), Button("", "copy")
        self.said = Text(muted=True)
        self.copy_text.clicked.connect(self._on_copy_text)
        self.copy_phone.clicked.connect(self._on_copy_phone)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[Space.LARGE] * 4)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._heading)
        for line in (*self._lines, self._patient):
            column.addWidget(line)
        column.addWidget(ButtonRow([self.copy_text, self.copy_phone]))
        column.addWidget(self.said)
        self.said.hide()
        self.hide()

    def show_card(self, card: PlanBText | None) -> None:
        """Show what to do instead, and say once that it is here; None puts it away."""
        news = card is not None and self._card is None
        self._card = card
        self.said.hide()
        self.retranslate()
        self.setVisible(card is not None)
        if news:
            announce(self, self.sentence())

    def sentence(self) -> str:
        """The whole card, as assistive technology says it."""
        parts = [self._heading, *self._lines, self._patient]
        return " ".join(part.text() for part in parts if part.text())

    def retranslate(self) -> None:
        """Set every text."""
        self._heading.setText(self.tr("The conversation starts soon. Use plan B:"))
        lines = self._words(self._card) if self._card else []
        for number, line in enumerate(self._lines):
            line.setText(lines[number] if number < len(lines) else "")
            line.setVisible(bool(line.text()))
        text = self._card.patient_text if self._card else ""
        self._patient.setText(self.tr("To the patient: “{text}”").format(text=text) if text else "")
        self.copy_text.setText(self.tr("Copy the text to the patient"))
        self.copy_phone.setText(self.tr("Copy the telephone number"))
        self.copy_text.setVisible(bool(text))
        self.copy_phone.setVisible(bool(self._card and self._card.phone))
        self.setAccessibleName(self.sentence())

    def _words(self, card: PlanBText) -> list[str]:
        phone = self.tr("1. Go on by telephone: {phone}").format(phone=card.phone)
        without = self.tr("1. Go on by telephone: call the patient.")
        other = self.tr("2. Or use another device: {device}").format(device=card.other_device)
        any_other = self.tr("2. Or use another computer or telephone with a camera.")
        lines = [phone if card.phone else without, other if card.other_device else any_other]
        return [*lines, *([self._desk(card.desk)] if card.desk.is_known else [])]

    def _desk(self, desk: ServiceDesk) -> str:
        parts = [part for part in (desk.name, desk.phone, desk.email, desk.hours) if part]
        return self.tr("Service desk: {contact}").format(contact=", ".join(parts))

    def _on_copy_text(self) -> None:
        self._copy(self._card.patient_text if self._card else "")

    def _on_copy_phone(self) -> None:
        self._copy(self._card.phone if self._card else "")

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.setText(self.tr("Copied."))
        self.said.show()
        announce(self, self.said.text())
