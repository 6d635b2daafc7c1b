"""The invitation: pasted or dropped, read at once, with everything private in it covered."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.consultation import Consultation
from app.guidelines.advice import Advice
from app.guidelines.guideline import Guideline
from app.meetings.fit import NOT_JUDGED, Judged, judge
from app.meetings.invitations.model import Code, Invitation
from app.meetings.linking.model import MeetingLink
from app.readiness.verdict import Verdict
from app.ui.announce import announce
from app.ui.meeting.browsing import Opened, open_meeting
from app.ui.meeting.framed import Framed
from app.ui.meeting.invitation_words import InvitationWords
from app.ui.meeting.lines import Line, Lines
from app.ui.meeting.link_row import LinkRow
from app.ui.meeting.paste_field import PasteField
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.copy_button import CopyButton
from app.ui.widgets.text import Text
from app.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.meetings.privacy.hit import Scan

MOST_LINKS = 5
"""Links shown; a mail with more has them from its footers."""

_OPENED = {
    Opened.IN_ANOTHER: QT_TRANSLATE_NOOP(
        "InvitationCard",
        "The browser that your guideline asks for was not found. The meeting opens in your usual "
        "one.",
    ),
    Opened.NOT_AT_ALL: QT_TRANSLATE_NOOP(
        "InvitationCard",
        "The browser could not be opened. Copy the link and paste it into the browser yourself.",
    ),
}


class InvitationCard(Card):
    """Reads an invitation and says what is in it. Nothing of it is ever written anywhere."""

    def __init__(self, consultation: Consultation, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.SMALL)
        self._consultation = consultation
        self._scan: Scan | None = None
        self._guideline: Guideline | None = None
        self._services: Sequence[str] = ()
        self._browsers: Sequence[str] = ()
        self._said = ""
        self._heading = Text(role=TextRole.HEADING)
        self._hint = Text(muted=True)
        self.field = PasteField()
        self.paste, self.choose = Button("", "copy"), Button("", "folder")
        self.forget = Button("", "close")
        self.facts, self.codes, self.private, self._problem = Lines(), Lines(), Lines(), Lines()
        self.clean = CopyButton()
        self.links: list[LinkRow] = []
        self._link_column = QVBoxLayout()
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        """Set every text."""
        self._heading.setText(self.tr("Invitation"))
        self._hint.setText(
            self.tr(
                "Paste the invitation, or drop the file from your calendar (.ics) or mail (.eml). "
                "It is read on this computer and kept in memory only."
            )
        )
        self.field.setAccessibleName(self.tr("Text of the invitation, private data covered"))
        self.paste.setText(self.tr("Paste"))
        self.choose.setText(self.tr("Open a file…"))
        self.forget.setText(self.tr("Forget it"))
        self.clean.set_words(self.tr("Copy the text without personal data"))
        self._show()

    def show_advice(
        self, guideline: Guideline | None, advice: Advice | None, browsers: Sequence[str]
    ) -> None:
        """Compare the links with what the guideline gives for this meeting.

        Args:
            guideline: of the organisation; None if none was chosen.
            advice: what it says to this meeting.
            browsers: those that it asks for, the preferred one first.
        """
        choice = advice.choice if advice else None
        taken = self._consultation.taken
        services = choice.services if choice else ()
        self._guideline, self._browsers = guideline, browsers
        self._services = (taken,) if taken in services else services
        self._show_links()

    def take(self, data: bytes | str, name: str = "") -> None:
        """Read an invitation."""
        # What reads calendars and knows national numbers is not needed before there is one.
        from app.meetings.invitation import read_invitation
        from app.meetings.privacy import scan

        invitation = read_invitation(data, name, hosts=self._hosts())
        contacts = self._guideline.contacts if self._guideline else ()
        own = [part for one in contacts for part in (one.phone, one.email) if part]
        self._scan = scan(whole_text(invitation), allowed=own)
        self._say("")
        self._consultation.set_invitation(invitation)
        announce(self, " ".join(line.text for line in (*self.facts.lines, *self.private.lines)))

    def paste_now(self) -> None:
        """Take what was copied, or say that there is nothing to take."""
        if self.field.can_paste():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.paste_now()
        else:
            self._say(self.tr("There is nothing to paste. Copy the invitation first."))

    @property
    def best(self) -> MeetingLink | None:
        """The link to join by; None if there is none to offer."""
        links = [row.link for row in self.links if row.link.is_offered and row.is_as_wanted]
        return links[0] if links else None

    @Slot()
    def open_best(self) -> None:
        """Open the meeting by its best link."""
        if self.best is not None:
            self._on_open(self.best)

    def _hosts(self) -> dict[str, str]:
        """The organisation's own servers, each with the meeting system behind it."""
        if self._guideline is None:
            return {}
        families = self._guideline.families
        return {one.host: families.get(one.service, "") for one in self._guideline.hosts}

    @Slot()
    def _show(self) -> None:
        invitation, found = self._consultation.invitation, self._scan
        words = InvitationWords()
        self.field.show_text(found.shown if found and invitation else "")
        self.forget.setVisible(invitation is not None)
        self.facts.show_lines(words.facts(invitation) if invitation else [])
        self.codes.show_lines(words.codes(_further_codes(invitation)) if invitation else [])
        is_text = invitation is not None and bool(whole_text(invitation))
        told = words.private(found, invitation) if found and invitation and is_text else []
        self.private.show_lines(told)
        self.clean.copied_text = found.cleaned if found else ""
        self.clean.setVisible(is_text and bool(found and found.hits))
        words.deleteLater()
        self._show_links()

    def _show_links(self) -> None:
        invitation = self._consultation.invitation
        # What is cancelled is not to be opened.
        links = invitation.links if invitation and not invitation.is_cancelled else ()
        told = [link for link in links if link.is_join or link.is_suspicious][:MOST_LINKS]
        wanted = [(link, self._judged(link)) for link in told]
        if wanted == [(row.link, row.judged) for row in self.links]:
            for row in self.links:
                row.retranslate()
            return
        for row in self.links:
            self._link_column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.links = [LinkRow(link, judged) for link, judged in wanted]
        for row in self.links:
            row.opened.connect(self._on_open)
            self._link_column.addWidget(row)

    def _judged(self, link: MeetingLink) -> Judged:
        if self._guideline is None:
            return NOT_JUDGED
        return judge(link, self._guideline, self._services)

    @Slot(object)
    def _on_invitation(self, invitation: Invitation | None) -> None:
        if invitation is None:
            self._scan = None
            self._say("")
        self._show()

    @Slot(object, str)
    def _on_given(self, data: bytes | str, name: str) -> None:
        self.take(data, name)

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Open an invitation"))
        dialog.setNameFilter(self.tr("Invitations (*.ics *.eml *.txt *.html *.msg);;All files (*)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        forget_folders()
        if chosen:
            self.field.open_file(Path(chosen[0]))

    @Slot()
    def _on_unreadable(self) -> None:
        words = self.tr(
            "This cannot be opened. Save the invitation as a file first, or copy its text and "
            "paste it here."
        )
        self._say(words)

    @Slot(object)
    def _on_open(self, link: MeetingLink) -> None:
        opened = open_meeting(link.url, self._browsers, link.pin)
        text = _OPENED.get(opened, "")
        self._say(QCoreApplication.translate("InvitationCard", text) if text else "")

    def _say(self, words: str) -> None:
        self._problem.show_lines([Line(words, verdict=Verdict.CAN_BE_BETTER)] if words else [])
        announce(self, words)

    @Slot()
    def _on_forget(self) -> None:
        self._consultation.set_invitation(None)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _on_left_out(self, count: int) -> None:
        words = self.tr(
            "%n invited name(s) hold an identity number and are not on the list.", "", count
        )
        self._say(words)

    def _connect(self) -> None:
        self.field.given.connect(self._on_given)
        self.field.unreadable.connect(self._on_unreadable)
        self.paste.clicked.connect(self.paste_now)
        self.choose.clicked.connect(self._on_choose)
        self.forget.clicked.connect(self._on_forget)
        self._consultation.left_out.connect(self._on_left_out)
        self._consultation.invitation_changed.connect(self._on_invitation)

    def _lay_out(self) -> None:
        self._link_column.setSpacing(Space.MEDIUM)
        above: tuple[QWidget, ...] = (
            self._heading, self._hint, Framed(self.field),
            ButtonRow([self.paste, self.choose, self.forget]), self._problem, self.facts,
        )  # fmt: skip
        below: tuple[QWidget, ...] = (self.codes, self.private, ButtonRow([self.clean]))
        for part in above:
            self.rows.addWidget(part)
        self.rows.addLayout(self._link_column)
        for part in below:
            self.rows.addWidget(part)


def whole_text(invitation: Invitation) -> str:
    """Everything of an invitation that others will read: title, place, words and comments."""
    parts = (invitation.subject, invitation.place, invitation.text, invitation.comments)
    told = [
        part for part in parts if part and (part is invitation.text or part not in invitation.text)
    ]
    return "\n".join(told)


def forget_folders() -> None:
    """Take back what Qt's file dialog writes down: the folders that were looked into."""
    qt = QSettings(QSettings.Scope.UserScope, "QtProject")
    qt.remove("FileDialog")
    qt.sync()


def _further_codes(invitation: Invitation) -> list[Code]:
    """Numbers to join by that no link has: its own PIN is copied beside it."""
    pins = {link.pin for link in invitation.links}
    return [code for code in invitation.codes if code.value not in pins]
