"""What an invitation says, in lines: when, what kind of meeting it is, and what was unclear."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.meetings.invitations.model import REPEATS_TEXTS, Code, CodeKind, Invitation
from app.readiness.verdict import Verdict
from app.ui.dates import clock, day_in_words, local_clock
from app.ui.meeting.covering import covered
from app.ui.meeting.lines import Line
from app.ui.theme.tokens import TextRole
from app.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.meetings.privacy.hit import Hit, Scan

_CODE_WORDS = {
    CodeKind.MEETING_ID: QT_TRANSLATE_NOOP("invitation", "Meeting number"),
    CodeKind.PIN: QT_TRANSLATE_NOOP("invitation", "PIN"),
    CodeKind.VIDEO_ADDRESS: QT_TRANSLATE_NOOP("invitation", "Address for video equipment"),
    CodeKind.PHONE: QT_TRANSLATE_NOOP("invitation", "Number to phone in"),
    CodeKind.PHONE_CODE: QT_TRANSLATE_NOOP("invitation", "Code for those who phone in"),
}

MOST_CODES = 6

_SAID_ELSEWHERE = frozenset(
    {"event.cancelled", "link.doubtful", "link.makes_host", "link.unfamiliar"}
)
"""Remarks that stand in the headline or beside their link."""

_ON_SERIES = frozenset({"event.series", "event.series_first", "event.series_over"})


class InvitationWords(QObject):
    """Puts it into words. Qt's tool finds texts with a number in the tr() of an object only."""

    def facts(self, invitation: Invitation) -> list[Line]:
        """When it is, what is unusual about it, numbers to join by, and who invites."""
        lines = []
        if invitation.is_cancelled:
            words = self.tr("This meeting is cancelled.")
            lines.append(Line(words, verdict=Verdict.MUST_FIX, role=TextRole.STRONG))
        if invitation.starts_at is not None:
            words = self._when(invitation, invitation.starts_at)
            lines.append(Line(words, "meeting", role=TextRole.STRONG))
            lines += self._elsewhere(invitation.starts_at)
        say = QCoreApplication.translate
        codes = {remark.code for remark in invitation.remarks}
        repeats = REPEATS_TEXTS[invitation.repeats]
        if repeats and not codes & _ON_SERIES:
            lines.append(Line(say("invitation", repeats), "recheck"))
        lines += [
            Line(say("invitation", remark.text).format_map(remark.values), "info")
            for remark in invitation.remarks
            if remark.code not in _SAID_ELSEWHERE
        ]
        if invitation.organiser is not None and invitation.organiser.name:
            name = covered(invitation.organiser.name)
            words = self.tr("Invited by {name}").format(name=name)
            lines.append(Line(words, "people"))
        return lines

    def codes(self, codes: Sequence[Code]) -> list[Line]:
        """Numbers and addresses to join by, each to be copied."""
        return [
            Line(
                self.tr("{what}: {code}").format(
                    what=QCoreApplication.translate("invitation", _CODE_WORDS[code.kind]),
                    code=code.value,
                ),
                "phone",
                copy=(code.value,),
            )
            for code in codes[:MOST_CODES]
            if covered(code.value) == code.value
        ]

    def nothing(self) -> Line:
        """It was read, and there is no way into a meeting in it."""
        words = self.tr("There is no link to a meeting in this text.")
        return Line(words, verdict=Verdict.COULD_NOT_BE_TESTED)

    def private(self, scan: "Scan", invitation: Invitation) -> list[Line]:
        """What personal data there is, each kind once, and what to do about it."""
        from app.meetings.privacy import NAMES

        say = QCoreApplication.translate
        lines = [self._private_headline(scan.hits)] if scan.hits else []
        for kind in dict.fromkeys(hit.kind for hit in scan.hits):
            found = [hit for hit in scan.hits if hit.kind is kind]
            name, reason = say("privacy", NAMES[kind]), say("privacy", found[0].reason)
            words = self.tr("{kind} (%n): {reason}", "", len(found))
            verdict = Verdict.MUST_FIX if kind.must_go else Verdict.CAN_BE_BETTER
            lines.append(Line(_capital(words.format(kind=name, reason=reason)), verdict=verdict))
        lines += self._not_looked_at(scan, invitation)
        if not lines and not any(link.is_suspicious for link in invitation.links):
            words = self.tr("No personal data was found in the text.")
            lines = [Line(words, verdict=Verdict.OK)]
        return lines

    def _not_looked_at(self, scan: "Scan", invitation: Invitation) -> list[Line]:
        """What was not looked through, and so cannot be called free of personal data."""
        found = []
        if any(remark.code == "invitation.cut" for remark in invitation.remarks):
            found.append(self.tr("Only the first part was looked through for personal data."))
        if scan.words_missing:
            found.append(self.tr("Diagnoses, treatments and wards could not be looked for."))
        return [Line(words, verdict=Verdict.COULD_NOT_BE_TESTED) for words in found]

    def _private_headline(self, hits: "Sequence[Hit]") -> Line:
        words = self.tr(
            "%n place(s) in the text should be gone through before it is sent. They are covered "
            "above.",
            "",
            len(hits),
        )
        return Line(words, "letter", role=TextRole.STRONG)

    def _elsewhere(self, starts_at: datetime) -> list[Line]:
        """The time as it stands in the invitation, if this computer's clock is another."""
        if starts_at.utcoffset() == starts_at.astimezone().utcoffset():
            return []
        words = self.tr("In the invitation it is {time}: the clock of this computer is another.")
        return [Line(words.format(time=clock(starts_at.time())), verdict=Verdict.CAN_BE_BETTER)]

    def _when(self, invitation: Invitation, starts_at: datetime) -> str:
        day = day_in_words(starts_at.astimezone().date())
        if invitation.is_all_day:
            return self.tr("{day}, all day").format(day=day)
        times = [starts_at, *([invitation.ends_at] if invitation.ends_at else [])]
        return self.tr("{day}, {times}").format(day=day, times="–".join(map(local_clock, times)))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
