"""The part of the page for sound: how loud the microphone hears, and which devices."""

from PySide6.QtCore import QCoreApplication, Signal

from app.readiness.finding import Finding
from app.readiness.meter import level_word
from app.settings import LOUDSPEAKER, MICROPHONE
from app.ui.device_lists import DeviceLists
from app.ui.equipment.labelled_picker import LabelledPicker
from app.ui.equipment.level_bar import LevelBar
from app.ui.preferences import Preferences
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.card import Card
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text

_BESIDE = 44
"""From this width on, in average characters, the level's word stands beside the meter."""


class SoundPanel(Card):
    """Meter, word, microphones, loudspeakers and the test sound.

    Signals:
        play: the person wants to hear the test sound.
    """

    play = Signal()

    def __init__(self, preferences: Preferences, lists: DeviceLists) -> None:
        super().__init__(spacing=Space.SMALL)
        self._heading = Text(role=TextRole.HEADING)
        self._word = Text(role=TextRole.STRONG)
        self.bar = LevelBar()
        self.microphone = LabelledPicker(MICROPHONE, preferences, lists)
        self.loudspeaker = LabelledPicker(LOUDSPEAKER, preferences, lists)
        self._play = IconButton("play")
        self._play.clicked.connect(self._on_play)
        self._finding: Finding | None = None
        self._playing = False
        self._lay_out()

    def show_finding(self, finding: Finding | None) -> None:
        """Put the microphone's level into a word."""
        self._finding = finding
        self._show_word()

    def show_playing(self, playing: bool) -> None:
        """Show whether the test sound is heard now."""
        self._playing = playing
        self._show_play()

    def retranslate(self) -> None:
        """Set every text."""
        self._heading.setText(self.tr("Sound"))
        self.microphone.retranslate(self.tr("&Microphone in use"))
        self.loudspeaker.retranslate(self.tr("&Loudspeaker in use"))
        self.bar.setAccessibleName(self.tr("Level of the microphone"))
        self._show_word()
        self._show_play()

    def _show_word(self) -> None:
        word = self.tr("starting")
        if self._finding is not None:
            text = level_word(self._finding.reason_code).text
            word = QCoreApplication.translate("findings", text)
        self._word.setText(word)
        self.bar.setAccessibleDescription(word)

    def _show_play(self) -> None:
        self._play.set_name(self.tr("Playing…") if self._playing else self.tr("Play test sound"))

    def _on_play(self) -> None:
        # Not disabled meanwhile: the keyboard would fall to another control.
        if not self._playing:
            self.play.emit()

    def _lay_out(self) -> None:
        level = Reflow(self._word_beside_bar, gap=(Space.MEDIUM, Space.HAIR))
        level.add(self.bar, 1)
        level.add(self._word)
        self.rows.addWidget(self._heading)
        self.rows.addWidget(level)
        self.rows.addWidget(self.microphone)
        self.loudspeaker.add_behind(self._play)
        self.rows.addWidget(self.loudspeaker)
        self.rows.addStretch(1)

    def _word_beside_bar(self) -> int:
        """By the room alone: a longer word must not move the meter to another place."""
        return self.fontMetrics().averageCharWidth() * _BESIDE
