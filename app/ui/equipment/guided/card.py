"""The card of the guided check: one step large, one thing to press, the rest aside."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from app.equipment.check import EquipmentCheck
from app.ui.announce import announce
from app.ui.equipment.guided.step import Shown, Step
from app.ui.equipment.guided.steps import EarsStep, LeakStep, PictureStep, VoiceStep
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.text import Text

_MOST_BUTTONS = 4


class GuidedCard(Card):
    """Begins when it is asked to; may be left at any time, and stops what runs.

    It is hidden while it does not run; the button that begins it stands elsewhere on the page.

    Signals:
        looked_at_picture: the step in which the person looks at herself is here.
        another(DeviceChoice): the person wants to hear this loudspeaker instead.
    """

    looked_at_picture = Signal()
    another = Signal(object)

    def __init__(self, check: EquipmentCheck, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.SMALL)
        ears = EarsStep(check)
        ears.another.connect(self.another)
        self._steps: Sequence[Step] = (
            VoiceStep(check), ears, LeakStep(check), PictureStep(check),
        )  # fmt: skip
        self._at: int | None = None
        self._said = ""
        self._keys: tuple[str, ...] = ()
        self._heading, self._text = Text(role=TextRole.HEADING), Text()
        self._large, self._seconds = Text(role=TextRole.TITLE), Text(muted=True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self.begin = Button("", "play")
        self.buttons = [Button() for _ in range(_MOST_BUTTONS)]
        self.onwards, self.end = Button(), Button("", "close")
        self.end.setFlat(True)
        self._lay_out()
        self._connect()

    @property
    def step(self) -> int | None:
        """Which step is shown, counted from 0; None while the guided check does not run."""
        return self._at

    def start(self) -> None:
        """Begin with the first step."""
        self._go(0)

    def stop(self) -> None:
        """Leave the guided check, and stop what runs."""
        if self._at is not None:
            self._steps[self._at].leave()
            self._at = None
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.begin.setText(self.tr("&Guided check"))
        self.end.setText(self.tr("End the guided check"))
        self._progress.setAccessibleName(self.tr("Progress of the measurement"))
        self._show()

    def _go(self, step: int) -> None:
        if self._at is not None:
            self._steps[self._at].leave()
        self._at = step if step < len(self._steps) else None
        self._said = ""
        self._show()
        target: Button = self.begin if self._at is None else self._first_button()
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._at is not None:
            announce(self, f"{self._heading.text()}. {self._text.text()}")
        if self._at == len(self._steps) - 1:
            self.looked_at_picture.emit()

    @Slot()
    def _on_changed(self) -> None:
        if self._at is not None and self.sender() is self._steps[self._at]:
            self._show()

    def _show(self) -> None:
        self.setVisible(self._at is not None)
        self.begin.setVisible(self._at is None)
        if self._at is not None:
            self._show_step(self._at, self._steps[self._at].shown())

    def _show_step(self, at: int, shown: Shown) -> None:
        frame = self.tr("Guided check, step {number} of {count}: {title}")
        self._heading.setText(
            frame.format(number=at + 1, count=len(self._steps), title=shown.title)
        )
        self._text.setText(shown.text)
        self._large.setText(shown.large)
        seconds = self.tr("{seconds} s at most").format(seconds=shown.seconds)
        self._seconds.setText(seconds if shown.seconds else "")
        self._progress.setVisible(shown.progress is not None)
        self._progress.setValue(round(100 * (shown.progress or 0.0)))
        for text in (self._text, self._large, self._seconds):
            text.setVisible(bool(text.text()))
        self._show_buttons(shown)
        self._say(shown)

    def _show_buttons(self, shown: Shown) -> None:
        held = any(b.hasFocus() for b in (*self.buttons, self.onwards))
        self._keys = tuple(key for key, _ in shown.press)
        for number, button in enumerate(self.buttons):
            button.setText(shown.press[number][1] if number < len(shown.press) else "")
            button.setVisible(bool(button.text()))
            button.setDefault(number == 0 and not shown.over)
        self.buttons[0].setAccessibleDescription(shown.described or shown.text)
        last = self._at == len(self._steps) - 1
        words = self.tr("Next") if shown.over else self.tr("Skip this")
        self.onwards.setText(self.tr("Done") if last else words)
        self.onwards.setDefault(shown.over)
        self.onwards.setAccessibleDescription(shown.text if shown.over else "")
        if held:
            (self.onwards if shown.over else self._first_button()).setFocus()

    def _first_button(self) -> Button:
        return next((b for b in self.buttons if not b.isHidden()), self.onwards)

    def _say(self, shown: Shown) -> None:
        if shown.spoken != self._said:
            self._said = shown.spoken
            announce(self, shown.spoken)

    def _on_press(self, number: int) -> None:
        if self._at is not None and number < len(self._keys):
            self._steps[self._at].press(self._keys[number])

    def _on_onwards(self) -> None:
        if self._at is not None:
            self._go(self._at + 1)

    def _on_end(self) -> None:
        self.stop()
        self.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.begin.clicked.connect(self.start)
        self.onwards.clicked.connect(self._on_onwards)
        self.end.clicked.connect(self._on_end)
        for number, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, number=number: self._on_press(number))
        for step in self._steps:
            step.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        for part in (self._heading, self._text, self._large, self._seconds, self._progress):
            self.rows.addWidget(part)
        self.rows.addWidget(ButtonRow([*self.buttons, self.onwards, self.end]))
