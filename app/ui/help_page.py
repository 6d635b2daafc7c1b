"""Help: what the program is for, its keys, and what a service desk needs."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QVBoxLayout

import app
from app import paths, settings
from app.ui.announce import announce
from app.ui.page import Page
from app.ui.participants.keys import COMPACT_KEY, HIDE_KEY
from app.ui.preferences import Preferences
from app.ui.support import support_text
from app.ui.text_window import TextWindow
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.key_list import KeyList
from app.ui.widgets.text import Text

logger = logging.getLogger(__name__)

Key = Qt.Key
CTRL = Qt.Modifier.CTRL
KEYS = [
    QKeySequence(Key.Key_F1),
    QKeySequence(Key.Key_F5),
    QKeySequence(Key.Key_F6),
    QKeySequence("Ctrl+1"),
    QKeySequence("1"),
    QKeySequence("Ctrl+V"),
    QKeySequence("Ctrl+F"),
    QKeySequence(Key.Key_Space),
    QKeySequence("S"),
    QKeySequence("P"),
    QKeySequence("V"),
    QKeySequence(Key.Key_F7),
    HIDE_KEY,
    COMPACT_KEY,
    QKeySequence(Key.Key_Enter),
    QKeySequence("A"),
    QKeySequence("M"),
    QKeySequence("H"),
    QKeySequence("I"),
    QKeySequence(Key.Key_Delete),
    QKeySequence("Ctrl+,"),
    QKeySequence("Ctrl++"),
    QKeySequence("Ctrl+-"),
    QKeySequence("Ctrl+0"),
    QKeySequence("Ctrl+Q"),
]


class HelpPage(Page):
    """Purpose, promises, keys, files and licence."""

    def __init__(
        self, preferences: Preferences, reason_codes: Callable[[], Sequence[str]] = tuple
    ) -> None:
        """``reason_codes`` tells those of the last check, for whoever asks the service desk."""
        super().__init__()
        self._preferences = preferences
        self._reason_codes = reason_codes
        self._heads = [Text(role=TextRole.HEADING) for _ in range(4)]
        self._purpose, self._limits, self._promise = Text(), Text(), Text()
        self._keys = KeyList(KEYS)
        self._support, self._copied = Text(), Text(muted=True)
        self._version, self._licence = Text(), Text()
        self._copy = Button("", "copy")
        self._log_folder, self._settings_folder = Button("", "folder"), Button("", "folder")
        self._licence_text, self._notices_text = Button("", "open"), Button("", "open")
        self._lay_out()
        self._connect()

    def title(self) -> str:
        """The page's title."""
        return self.tr("Help")

    def retranslate(self) -> None:
        """Set every text."""
        heads = (
            self.tr("What Samråd is for"),
            self.tr("Keys"),
            self.tr("If something does not work"),
            self.tr("About Samråd"),
        )
        for head, words in zip(self._heads, heads, strict=True):
            head.setText(words)
        self._say_purpose()
        self._say_keys()
        self._say_support()
        self._say_about()

    def _say_purpose(self) -> None:
        self._purpose.setText(
            self.tr(
                "Samråd stands beside your video meeting. It says which service your "
                "organisation's guideline asks for, what to prepare and what is in an "
                "invitation. It checks that camera, microphone, loudspeaker and network work, "
                "and says what to do when they do not. It leads through the meeting step by "
                "step, compares who is there with who is expected, and helps to end it."
            )
        )
        self._limits.setText(self.tr("It keeps no health information and gives no advice on care."))
        self._promise.setText(
            self.tr(
                "Picture, sound, invitations and names stay on this computer and are not saved. "
                "Samråd sends "
                "nothing, unless your organisation named a server to try, and makes no sound "
                "unless you ask for it."
            )
        )

    def _say_keys(self) -> None:
        self._keys.set_words(
            [
                self.tr("Show this help"),
                self.tr("Check everything again"),
                self.tr("Next part of the window; with Shift, the one before"),
                self.tr("Go to the first page; 2 is the second, and so on"),
                self.tr("Give the first answer to a question; 2 is the second, and so on"),
                self.tr("Paste an invitation, in its field on Meeting"),
                self.tr("Search, on Look up"),
                self.tr("Next step of the script; Backspace goes back, 1 to 4 choose a way on"),
                self.tr("Skip the step of the script"),
                self.tr("Somebody came in: stop, and go on, in the script"),
                self.tr("Show the card that is offered, in the script"),
                self.tr("End the meeting"),
                self.tr("Hide or show every name"),
                self.tr("Small window with script and participants, and back"),
                self.tr("Go to what can be done with the person in the list"),
                self.tr("Let in the person in the list; D sends them away"),
                self.tr("Mute the person in the list; U unmutes"),
                self.tr("Lower the hand of the person in the list"),
                self.tr("Say who the person in the list is"),
                self.tr("Remove the person in the list, at the second press"),
                self.tr("Settings"),
                self.tr("Larger text"),
                self.tr("Smaller text"),
                self.tr("Usual text size"),
                self.tr("Close Samråd"),
            ]
        )

    def _say_support(self) -> None:
        self._support.setText(
            self.tr(
                "Copy the facts about this program and send them to your service desk. The log "
                "helps too. Neither holds names, pictures or sound."
            )
        )
        self._copy.setText(self.tr("Copy &facts"))
        self._log_folder.setText(self.tr("&Log folder"))
        self._settings_folder.setText(self.tr("&Settings folder"))
        self._copied.hide()

    def _say_about(self) -> None:
        version = self.tr("Version {version}").format(version=app.__version__)
        self._version.setText(version)
        self._licence.setText(
            self.tr("Free software under the European Union Public Licence (EUPL) 1.2.")
        )
        self._licence_text.setText(self.tr("Show the l&icence"))
        self._notices_text.setText(self.tr("Software &by others"))

    def _lay_out(self) -> None:
        purpose, keys, support, about = (self._section(number) for number in range(4))
        for text in (self._purpose, self._limits, self._promise):
            purpose.addWidget(text)
        keys.addWidget(self._keys)
        support.addWidget(self._support)
        support.addWidget(ButtonRow([self._copy, self._log_folder, self._settings_folder]))
        support.addWidget(self._copied)
        about.addWidget(self._version)
        about.addWidget(self._licence)
        about.addWidget(ButtonRow([self._licence_text, self._notices_text]))

    def _section(self, number: int) -> QVBoxLayout:
        self.body.addSpacing(Space.SMALL if number else 0)
        self.body.addWidget(self._heads[number])
        card = Card()
        self.body.addWidget(card)
        return card.rows

    def _connect(self) -> None:
        self._copy.clicked.connect(self._copy_facts)
        self._log_folder.clicked.connect(self._open_logs)
        self._settings_folder.clicked.connect(self._open_settings)
        self._licence_text.clicked.connect(self._show_licence)
        self._notices_text.clicked.connect(self._show_notices)

    def _copy_facts(self) -> None:
        get = self._preferences.get
        looks = get(settings.LANGUAGE), get(settings.TEXT_SIZE), get(settings.THEME)
        text = support_text(*looks, self._reason_codes())
        QGuiApplication.clipboard().setText(text)
        self._report(self.tr("Copied. Paste it into your message with Ctrl+V."))

    def _open_logs(self) -> None:
        self._open(paths.log_dir())

    def _open_settings(self) -> None:
        self._open(paths.config_dir())

    def _open(self, folder: Path) -> None:
        if folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._copied.hide()
            return
        self._report(self.tr("The folder could not be opened. It is: {path}").format(path=folder))

    def _report(self, sentence: str) -> None:
        self._copied.setText(sentence)
        self._copied.show()
        announce(self, sentence)

    def _show_licence(self) -> None:
        self._show(self.tr("Licence"), "LICENSE")

    def _show_notices(self) -> None:
        self._show(self.tr("Software by others"), "THIRD-PARTY-NOTICES.md")

    def _show(self, title: str, name: str) -> None:
        path = paths.resources_dir().parent / name
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            logger.info("%s cannot be read: %s", name, type(error).__name__)
            self._report(self.tr("The file {name} is missing.").format(name=name))
            return
        TextWindow(title, text, self.window(), markdown=path.suffix == ".md").show()
