"""Before the meeting: which script, in which language, and what spoken sentences name."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from app.guidelines.scripting import steps_of
from app.guidelines.scripts import Script
from app.ui.meeting.option_button import OptionButton
from app.ui.script.begin_buttons import BeginButtons
from app.ui.script.begin_fields import BeginFields
from app.ui.script.language_choice import LanguageChoice
from app.ui.script.time_words import TimeWords
from app.ui.script.unfinished_offer import UnfinishedOffer
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.fold import Fold
from app.ui.widgets.language_following import FollowsLanguage
from app.ui.widgets.tab_order import order_tabs
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor


FEW = 4
"""Scripts that stand open; more of them would push the way to begin out of sight."""


class BeginCard(FollowsLanguage, Card):
    """One press begins; everything above the button may stay as it is.

    Signals:
        settings: the person wants to choose an organisation.
    """

    settings = Signal()

    def __init__(
        self, conductor: "Conductor", compact: bool = False, *, language: Callable[[], str]
    ) -> None:
        """``language`` tells that of the window."""
        super().__init__(spacing=Space.LARGE)
        self._conductor = conductor
        self._language = language
        self._words = TimeWords(self)
        self._shown: tuple[Script, ...] = ()
        self.scripts: list[OptionButton] = []
        self.unfinished = UnfinishedOffer(conductor, language=language)
        self.heading = Text(role=TextRole.HEADING if compact else TextRole.TITLE)
        self.about = Text(muted=True)
        self.others = Fold()
        self.languages = LanguageChoice(conductor)
        self.fields = BeginFields(conductor)
        self.buttons = BeginButtons(self.unfinished)
        self.begin = self.buttons.begin
        self.choose = Button("", "settings")
        self.buttons.wanted.connect(self._on_begin)
        self.choose.clicked.connect(self.settings)
        self._lay_out(compact=compact)
        for news in (conductor.script_changed, conductor.unfinished_changed):
            news.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.choose.setText(self.tr("Choose an organisation"))
        self.fields.retranslate()
        self.languages.retranslate()
        self.refresh()

    @property
    def first(self) -> Button:
        """The one press that is needed: going on with what was interrupted comes first."""
        ways = (self.buttons.first, self.choose)
        return next((one for one in ways if one.isVisibleTo(self)), self.begin)

    def take_keyboard(self) -> None:
        """To the one press that is needed."""
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def refresh(self) -> None:
        """Show what would begin."""
        script = self._conductor.script
        is_there = script is not None
        self.unfinished.refresh()
        self.buttons.refresh()
        for part in (self.languages, self.fields, self.buttons):
            part.setVisible(is_there)
        self.choose.setVisible(self._conductor.guideline is None)
        self._show_scripts()
        if script is None:
            self._say_why_not()
        else:
            self.heading.setText(script.title.text(self._language()))
            self.about.setText(self._planned(script))
            self.languages.show_languages()
            self.fields.show_values()
        self.setAccessibleName(self.heading.text())
        order_tabs(self)

    def _say_why_not(self) -> None:
        if self._conductor.guideline is None:
            self.heading.setText(self.tr("No organisation is chosen"))
            self.about.setText(
                self.tr("How a meeting goes stands in the guideline of your organisation.")
            )
        else:
            self.heading.setText(self.tr("There is no script for this meeting"))
            self.about.setText(
                self.tr(
                    "The guideline has none for what was answered on the Meeting page. Other "
                    "answers may lead to one. The cards below and the end of the meeting work "
                    "without it."
                )
            )

    def _planned(self, script: Script) -> str:
        guideline = self._conductor.guideline
        steps = steps_of(guideline, script, self._conductor.case) if guideline else ()
        words = [self._count(len(steps))]
        seconds = sum(step.minutes for step in steps) * 60
        if seconds:
            words.append(self._words.planned(seconds))
        return ", ".join(words)

    def _count(self, steps: int) -> str:
        return self.tr("%n step(s)", "", steps)

    def _show_scripts(self) -> None:
        scripts, chosen = self._conductor.scripts, self._conductor.script
        if scripts != self._shown:
            self._build(scripts)
        is_one_of = len(scripts) > 1
        self.others.set_words(self.tr("Another kind of meeting") if is_one_of else "")
        for button, script in zip(self.scripts, scripts, strict=True):
            button.setText(script.title.text(self._language()).replace("&", "&&"))
            button.setChecked(script is chosen)
            button.set_icon_name("check" if script is chosen else "")

    def _build(self, scripts: tuple[Script, ...]) -> None:
        self._shown = scripts
        self.others.set_open(1 < len(scripts) <= FEW)
        for button in self.scripts:
            self.others.rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.scripts = [self._button(script) for script in scripts]

    def _button(self, script: Script) -> OptionButton:
        button = OptionButton(script.id)
        # Pressed again it stays: one script is always the one.
        button.clicked.connect(lambda: self._on_script(script.id))
        self.others.rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def _on_script(self, script: str) -> None:
        self._conductor.choose_script(script)
        self.refresh()

    @Slot()
    def _on_begin(self) -> None:
        self.fields.take()
        self._conductor.begin()

    def _lay_out(self, *, compact: bool) -> None:
        if compact:
            self.rows.setContentsMargins(*[Space.MEDIUM] * 4)
        head = QVBoxLayout()
        head.setSpacing(Space.HAIR)
        head.addWidget(self.heading)
        head.addWidget(self.about)
        self.rows.addWidget(self.unfinished)
        self.rows.addLayout(head)
        for part in (self.others, self.languages, self.fields):
            self.rows.addWidget(part)
        self.rows.addWidget(self.buttons)
        self.rows.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
