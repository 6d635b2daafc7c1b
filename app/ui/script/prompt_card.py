"""A card for something that happened, read instead of the step until somebody goes back."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from app.guidelines.scripts import Prompt
from app.guidelines.texts import in_language
from app.ui.meeting.lines import Line, Lines
from app.ui.reference.contact_row import ContactRow
from app.ui.reference.content import Reachable
from app.ui.reference.words import ReferenceWords
from app.ui.script.basis_fold import Basis
from app.ui.script.keys import ScriptKeys
from app.ui.script.script_card import ScriptCard
from app.ui.script.seen import tell
from app.ui.script.settling import settle_card
from app.ui.script.spoken import Labelled, SpokenBlock
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.tab_order import order_tabs
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor


class PromptCard(ScriptCard):
    """What to say, what to do, whom to call, and the way back."""

    def __init__(
        self,
        conductor: "Conductor",
        compact: bool = False,
        *,
        language: Callable[[], str],
        keys: ScriptKeys | None = None,
    ) -> None:
        """``language`` tells that of the window; ``keys`` are shared with what is around."""
        super().__init__(compact=compact, spacing=Space.MEDIUM)
        self._conductor = conductor
        self._language = language
        self._keys = keys or ScriptKeys(conductor)
        self._words = ReferenceWords(self)
        self._shown = ""
        self.title = Text(role=TextRole.HEADING if compact else TextRole.TITLE)
        self.say, self.do = SpokenBlock(compact=compact), Lines()
        self._say, self._do = Labelled(self.say), Labelled(self.do)
        self._place = QVBoxLayout()
        self.contact: ContactRow | None = None
        self.back = Button("", "back", primary=True)
        self.back.clicked.connect(lambda: self._keys.do("close_prompt"))
        self.basis = Basis()
        self.over = Text(role=TextRole.STRONG)
        self._was_offered = False
        for part in (self.title, self.over, self._say, self._do):
            self.rows.addWidget(part)
        self.rows.addLayout(self._place)
        self.rows.addWidget(ButtonRow([self.back]))
        self.rows.addWidget(self.basis)
        for news in (conductor.offers_changed, conductor.script_changed):
            news.connect(self.refresh)
        conductor.time_changed.connect(self.show_time)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead back."""
        if not self._keys.take(event):
            super().keyPressEvent(event)

    @Slot()
    def refresh(self) -> None:
        """Show the card that is open."""
        prompt = self._conductor.prompt
        if prompt is None:
            self._forget()
            return
        language = self._language()
        self.title.setText(prompt.title.text(language))
        self.setAccessibleName(self.title.text())
        self.say.show_said(self._conductor.say(prompt.say))
        self.do.show_lines([Line(act, "chevron_right") for act in in_language(prompt.do, language)])
        self._say.say(self.tr("Say"), is_there=bool(self.say.said))
        self._do.say(self.tr("Do"), is_there=bool(self.do.lines))
        self._show_contact(prompt)
        self._say_over(prompt)
        is_begun = self._conductor.run is not None
        self.back.setText(self.tr("Back to the step") if is_begun else self.tr("Back"))
        self.basis.show_part(prompt, self._conductor.guideline, language)
        order_tabs(self)
        settle_card(self)
        if prompt.id != self._shown:
            self._shown = prompt.id
            tell(self, f"{self.title.text()}. {self.say.first_sentence()}")

    def _say_over(self, prompt: Prompt) -> None:
        """What it is about may pass while it is read: it says so, and stays until one goes back."""
        is_offered = any(one.event is prompt.event for one in self._conductor.offers)
        self._was_offered = is_offered or (self._was_offered and prompt.id == self._shown)
        is_over = self._was_offered and not is_offered
        words = self.tr("This is over now. Go back when you are ready.") if is_over else ""
        is_news = bool(words) and words != self.over.text()
        self.over.setText(words)
        self.over.setVisible(is_over)
        if is_news:
            tell(self, words)

    @Slot()
    def show_time(self) -> None:
        """Say whether whoever is to be called is there now."""
        guideline = self._conductor.guideline
        if self.contact is not None and guideline is not None:
            now = datetime.fromtimestamp(self._conductor.now()).astimezone()
            self.contact.show_state(now, guideline.country, self._language())

    def _forget(self) -> None:
        """Hidden is not gone: no sentence of a card put away stays, for it names people."""
        self._shown = ""
        self.say.show_said([])
        self.title.setText("")
        self.setAccessibleName("")

    def _show_contact(self, prompt: Prompt) -> None:
        if self.contact is not None:
            self._place.removeWidget(self.contact)
            self.contact.hide()
            self.contact.deleteLater()
            self.contact = None
        guideline, language = self._conductor.guideline, self._language()
        known = guideline.contacts if guideline is not None else ()
        found = next((one for one in known if prompt.contact and one.id == prompt.contact), None)
        if found is not None:
            title, about = found.title.text(language), found.about.text(language)
            reachable = Reachable(found, title, about, basis=", ".join(found.rules))
            self.contact = ContactRow(reachable, self._words)
            self._place.addWidget(self.contact)
            self.show_time()
