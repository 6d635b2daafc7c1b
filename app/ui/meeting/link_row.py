"""One link of an invitation: where it leads, and a way there if nothing speaks against it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.meetings.fit import FAMILY_NAMES, FIT_TEXTS, Fit, Judged
from app.meetings.linking.model import MeetingLink
from app.plain_text import plain
from app.readiness.verdict import Verdict
from app.ui.meeting.covering import covered
from app.ui.meeting.lines import Line, Lines
from app.ui.theme.tokens import Space
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.copy_button import CopyButton
from app.ui.widgets.group import Group

LONGEST_ROOM = 60
"""Characters shown of a room's name."""


def host_in_full(host: str) -> str:
    """A server's name; one with letters beyond the ordinary also as the network spells it."""
    if host.isascii():
        return host
    try:
        return f"{host} ({host.encode('idna').decode('ascii')})"
    except UnicodeError:
        return host


class LinkRow(Group):
    """Signals:
    opened(object): the person wants to open this ``MeetingLink``.
    """

    opened = Signal(object)

    def __init__(self, link: MeetingLink, judged: Judged, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.HAIR)
        self.link = link
        self.judged = judged
        self._lines = Lines()
        self.open = Button("", "open")
        self.open.clicked.connect(lambda: self.opened.emit(self.link))
        self.copy_link = CopyButton(link.url)
        self.copy_pin = CopyButton(link.pin)
        self.rows.addWidget(self._lines)
        self.rows.addWidget(ButtonRow([self.open, self.copy_link, self.copy_pin]))
        for button in (self.open, self.copy_link):
            button.setVisible(link.is_offered)
        self.copy_pin.setVisible(bool(link.pin) and not link.dangers)
        self.retranslate()

    @property
    def is_as_wanted(self) -> bool:
        """Whether the guideline has nothing against this link."""
        return self.judged.fit in (Fit.FITS, Fit.NOT_ANSWERED)

    def retranslate(self) -> None:
        """Set every text."""
        where = self._where()
        self._lines.show_lines([Line(where, "meeting"), *self._warnings()])
        self.setAccessibleName(where)
        self.open.setText(self.tr("Open the meeting"))
        self.open.setAccessibleDescription(where)
        self.copy_link.set_words(self.tr("Copy the link"), where)
        self.copy_pin.set_words(self.tr("Copy the PIN"), where)

    def _where(self) -> str:
        link = self.link
        system = FAMILY_NAMES.get(link.family, "")
        parts = [self.judged.name or system, plain(host_in_full(link.host), LONGEST_ROOM)]
        if link.alias:
            room = covered(plain(link.alias, LONGEST_ROOM))
            parts.append(self.tr("room {room}").format(room=room))
        return ", ".join(part for part in parts if part)

    def _warnings(self) -> list[Line]:
        say = QCoreApplication.translate
        lines = [
            Line(say("invitation", danger.text).format_map(danger.values), verdict=Verdict.MUST_FIX)
            for danger in self.link.dangers
        ]
        if lines:
            lines.append(Line(self.tr("Do not open it. Ask whoever sent it.")))
        elif self.judged.fit in FIT_TEXTS:
            text = say("invitation", FIT_TEXTS[self.judged.fit])
            words = text.format(found=self.judged.found, wanted=self.judged.wanted)
            other = self.judged.fit is Fit.OTHER_SERVICE
            verdict = Verdict.MUST_FIX if other else Verdict.CAN_BE_BETTER
            lines.append(Line(words, verdict=verdict))
        if self.link.is_offered and not self.link.known_host:
            words = self.tr("This server is on no list. Open it only if you expected it.")
            lines.append(Line(words, verdict=Verdict.CAN_BE_BETTER))
        if self.link.makes_host and not self.link.dangers:
            words = self.tr("Whoever opens this link is the host. Do not pass it on.")
            lines.append(Line(words, verdict=Verdict.CAN_BE_BETTER))
        return lines
