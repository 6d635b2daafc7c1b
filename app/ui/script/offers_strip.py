"""Cards that are offered because something happens, and the end when it is time. Never forced."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.conducting.finishing import Why
from app.guidelines.scripts import Prompt
from app.ui.script.seen import tell
from app.ui.script.step_buttons import key_word, name_with_key
from app.ui.theme.tokens import Space, TextRole, target_size
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Tinted
from app.ui.widgets.language_following import FollowsLanguage
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.tab_order import order_tabs
from app.ui.widgets.text import Text
from app.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor

_WHYS = {
    Why.PLANNED_END: QT_TRANSLATE_NOOP("offers", "The planned end has come"),
    Why.ONE_LEFT: QT_TRANSLATE_NOOP("offers", "Only one is left in the room"),
    Why.LIST_EMPTY: QT_TRANSLATE_NOOP("offers", "Nobody is left in the room"),
    Why.MEETING_ENDED: QT_TRANSLATE_NOOP("offers", "The meeting has ended"),
    Why.WE_ARE_OUT: QT_TRANSLATE_NOOP(
        "offers", "You are out of the meeting. Nobody can tell whether it has ended."
    ),
}

VIEW_KEY = Qt.Key.Key_V

FEW = 36
"""Width in average characters from which words and buttons share a line in the small window."""

_END = "#end"
"""Key of the row that offers the end; no id of a card can be that."""


class OffersStrip(FollowsLanguage, QWidget):
    """A line for each: what it is, a way to see it, and a way to put it off.

    Signals:
        keyboard_lost: the keyboard was on a line, and there is none any more.
    """

    keyboard_lost = Signal()

    def __init__(
        self, conductor: "Conductor", compact: bool = False, *, language: Callable[[], str]
    ) -> None:
        """``compact`` is for the small window; ``language`` tells that of the window."""
        super().__init__()
        self._compact = compact
        self._conductor = conductor
        self._language = language
        self.offers: dict[str, OfferRow] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.SMALL)
        conductor.offers_changed.connect(self.refresh)
        conductor.closing_changed.connect(self.refresh)
        conductor.script_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what is offered now."""
        wanted, conductor = self._wanted(), self._conductor
        held = self._holds_keyboard()
        for key in self.offers.keys() - wanted.keys():
            self._drop(key)
        news = [key for key in wanted if key not in self.offers]
        for place, (key, words) in enumerate(wanted.items()):
            row = self.offers.get(key) or self._add(key)
            if self._rows.indexOf(row) != place:
                self._rows.removeWidget(row)
                self._rows.insertWidget(place, row)
            row.say(words, is_end=key == _END, has_key=place == 0)
        self.offers = {key: self.offers[key] for key in wanted}
        is_led = conductor.run is not None and not conductor.run.is_finished
        self.setMinimumHeight(self._room() if is_led else 0)
        if self.parentWidget() is not None or not wanted:
            # Before it has its place it would come up as a window, and take the keyboard.
            self.setVisible(bool(wanted) or (is_led and self.parentWidget() is not None))
        if news:
            # Above the step, so one Shift+Tab away from it, whenever it came.
            order_tabs(self.parentWidget() or self)
            tell(self, ". ".join(wanted[key] for key in news))
        if held and not self._holds_keyboard():
            self._pass_on()

    def _room(self) -> int:
        """Height of one offer, px. While somebody reads aloud nothing may push the words down."""
        metrics, lines = self.fontMetrics(), 2 if self._compact else 1
        return max(target_size(self.font()), metrics.lineSpacing() * lines) + 2 * Space.SMALL

    def _wanted(self) -> dict[str, str]:
        conductor, language = self._conductor, self._language()
        is_read = conductor.prompt
        wanted: dict[str, str] = {}
        if conductor.closing_offer is not None and not conductor.is_closing_open:
            words = _WHYS[conductor.closing_offer]
            wanted[_END] = QCoreApplication.translate("offers", words)
        for one in conductor.offers:
            if one is not is_read:
                wanted[one.id] = _title(one, language)
        return wanted

    def _add(self, key: str) -> "OfferRow":
        row = self.offers[key] = OfferRow(compact=self._compact)
        if key == _END:
            row.show_it.clicked.connect(self._conductor.open_closing)
            row.not_now.clicked.connect(self._conductor.dismiss_closing)
        else:
            row.show_it.clicked.connect(lambda: self._conductor.open_prompt(key))
            row.not_now.clicked.connect(lambda: self._conductor.dismiss(key))
        return row

    def _drop(self, key: str) -> None:
        row = self.offers.pop(key)
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _pass_on(self) -> None:
        """The line with the keyboard went: to the next one, or back to the step."""
        first = next(iter(self.offers.values()), None)
        if first is not None:
            first.show_it.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.keyboard_lost.emit()

    def _holds_keyboard(self) -> bool:
        here = QApplication.focusWidget()
        rows = self.offers.values()
        return here is not None and any(here in row.buttons for row in rows)


class OfferRow(Tinted):
    """One line and its two buttons."""

    def __init__(self, *, compact: bool = False) -> None:
        """``compact`` is for the small window, where the words share a line with the buttons."""
        super().__init__()
        self._words = Text(role=TextRole.STRONG)
        self.show_it, self.not_now = Button("", "" if compact else "open"), Button()
        self.buttons = (self.show_it, self.not_now)
        self.not_now.setFlat(True)
        line = Reflow(self._few if compact else None, gap=(Space.SMALL, Space.HAIR))
        line.add(self._words, 1)
        line.add(ButtonRow([self.show_it, self.not_now], insists=True))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        rows.addWidget(line)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, words: str, *, is_end: bool, has_key: bool = False) -> None:
        """Say what is offered; with the key for it where it is the first."""
        self._words.setText(words)
        name = self.tr("End the meeting") if is_end else self.tr("Show")
        self.not_now.setText(self.tr("Not now"))
        self.not_now.setAccessibleDescription(words)
        if has_key:
            name_with_key(self.show_it, name, VIEW_KEY)
            self.show_it.setAccessibleDescription(f"{words} ({key_word(VIEW_KEY)})")
            return
        self.show_it.setText(name)
        self.show_it.setAccessibleName("")
        self.show_it.set_tip("")
        self.show_it.setAccessibleDescription(words)

    def _few(self) -> int:
        return self.fontMetrics().averageCharWidth() * FEW


def _title(prompt: Prompt, language: str) -> str:
    return prompt.title.text(language)
