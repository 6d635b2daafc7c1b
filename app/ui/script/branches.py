"""Ways on from a step: one is chosen by its button or its digit, and taken back the same way."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.guidelines.scripts import Branch
from app.ui.meeting.option_button import OptionButton
from app.ui.script.keys import BRANCH_KEYS
from app.ui.theme.tokens import Space
from app.ui.widgets.group import Group
from app.ui.widgets.text import Text


class Branches(Group):
    """Buttons below each other, each with its digit before it.

    Signals:
        pressed(int): number of the branch, from 1.
    """

    pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.HAIR)
        self._label = Text(muted=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.SMALL)
        self.rows.addWidget(self._label)
        self.rows.addLayout(self._column)
        self.buttons: list[OptionButton] = []
        self._shown: tuple[Branch, ...] = ()
        self.hide()

    def show_branches(self, branches: Sequence[Branch], chosen: str, language: str) -> None:
        """Show these; without any it is not there."""
        self._label.setText(self.tr("How does it go on?"))
        self.setAccessibleName(self._label.text())
        if tuple(branches) != self._shown:
            self._build(branches)
        for number, (button, branch) in enumerate(zip(self.buttons, branches, strict=True), 1):
            label = branch.label.text(language)
            digit = f"{number}  " if number <= BRANCH_KEYS else ""
            button.setText(f"{digit}{label}".replace("&", "&&"))
            button.setAccessibleName(label)
            button.set_chosen(branch.id == chosen)
        self.setVisible(bool(branches))

    def _build(self, branches: Sequence[Branch]) -> None:
        self._shown = tuple(branches)
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(branch) for branch in branches]

    def _button(self, branch: Branch) -> OptionButton:
        button = OptionButton(branch.id)
        policy = button.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        button.setSizePolicy(policy)
        button.clicked.connect(self._on_clicked)
        self._column.addWidget(button)
        return button

    @Slot()
    def _on_clicked(self) -> None:
        at = next((n for n, one in enumerate(self.buttons, 1) if one is self.sender()), 0)
        if at:
            self.pressed.emit(at)
