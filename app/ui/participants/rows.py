"""One sentence for each person, and a state as icon and word."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication

from app.meetings.identified import HOW_TEXTS, STATE_TEXTS, How, IdentifiedState
from app.meetings.matching.model import Likeness, Match, Reason
from app.meetings.roster.participant import Participant
from app.readiness.verdict import Verdict
from app.ui.participants.row_words import dangers, doings, progress_words
from app.watching.progress import CommandProgress, Progress

UNDONE = frozenset({Progress.REFUSED, Progress.FAILED, Progress.TIMED_OUT})


@dataclass(frozen=True, slots=True)
class Facts:
    """What a row rests on.

    Args:
        one: the connection.
        match: whom it could be.
        state: whether a person confirmed who it is.
        name: what it is called on the page.
        proposed: what the best proposal is called; empty if there is none.
        behind: what those are called who were confirmed to be behind it.
        how: how they were identified; None if they were not.
        is_live: the list is live.
        has_left: they are gone, and the row goes at the next opportunity.
        expects: somebody is expected at all.
        progress: the last command that concerns them; None if there is none.
    """

    one: Participant
    match: Match
    state: IdentifiedState
    name: str = field(repr=False)
    proposed: str = field(default="", repr=False)
    behind: tuple[str, ...] = field(default=(), repr=False)
    how: How | None = None
    is_live: bool = True
    has_left: bool = False
    expects: bool = True
    progress: CommandProgress | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """What is drawn and spoken.

    Args:
        name: the first line.
        state: the word beside the icon; empty for those who need not be known.
        danger: what is wrong with the name; empty if nothing is.
        detail: everything else.
        progress: how far a command is; empty if there is none.
        verdict: the hue and icon of the state; None for none.
        progress_verdict: the hue of the progress.
        sentence: all of it, as it is read aloud.
    """

    name: str = field(repr=False)
    state: str = field(default="", repr=False)
    danger: str = ""
    detail: str = field(default="", repr=False)
    progress: str = field(default="", repr=False)
    verdict: Verdict | None = None
    progress_verdict: Verdict | None = None
    sentence: str = field(default="", repr=False)

    @property
    def about(self) -> str:
        """All of it but the name and the command, as it is read."""
        return ", ".join(filter(None, (self.danger, self.detail, _lower(self.state))))


@dataclass(frozen=True, slots=True)
class Heading:
    """The words over a section.

    Args:
        title: what its people have in common, and how many they are.
        about: what that means.
    """

    title: str
    about: str

    @property
    def sentence(self) -> str:
        """Both, as they are read aloud."""
        return f"{self.title}. {self.about}"


def row_of(facts: Facts) -> Row:
    """Say how it stands with one connection."""
    state, verdict = state_of(facts)
    row = Row(
        name=facts.name,
        state=state,
        danger=", ".join(dangers(facts.one)),
        detail=_detail(facts),
        progress=progress_words(facts.progress) if facts.progress else "",
        verdict=verdict,
        progress_verdict=_progress_verdict(facts.progress),
    )
    sentence = ", ".join(filter(None, (row.name, row.about)))
    return replace(row, sentence=f"{sentence}. {row.progress}" if row.progress else sentence)


def _detail(facts: Facts) -> str:
    parts = [] if facts.has_left else [*doings(facts.one)]
    if not facts.is_live and not facts.has_left:
        parts.insert(0, QCoreApplication.translate("ParticipantRow", "when last seen"))
    if facts.one.is_person and facts.behind and facts.behind != (facts.name,):
        words = QCoreApplication.translate("ParticipantRow", "{names} behind it")
        parts.append(words.format(names=", ".join(facts.behind)))
    return ", ".join(parts)


def state_of(facts: Facts) -> tuple[str, Verdict | None]:
    """The word for what is known of who it is, and its hue."""
    if facts.has_left:
        return QCoreApplication.translate("ParticipantRow", "Left"), Verdict.COULD_NOT_BE_TESTED
    if not facts.one.is_person:
        return "", None
    words = QCoreApplication.translate("identified", STATE_TEXTS[facts.state])
    if facts.state is IdentifiedState.CONFIRMED:
        how = QCoreApplication.translate("identified", HOW_TEXTS[facts.how]) if facts.how else ""
        return f"{words}: {_lower(how)}" if how else words, Verdict.OK
    if facts.state is not IdentifiedState.NOT_YET:
        return words, Verdict.MUST_FIX
    return _proposal(facts)


def _proposal(facts: Facts) -> tuple[str, Verdict]:
    likeness, proposed = facts.match.likeness, facts.proposed
    if likeness is Likeness.EXACT and proposed == facts.name:
        return QCoreApplication.translate(
            "ParticipantRow", "On your list: confirm"
        ), Verdict.CAN_BE_BETTER
    if likeness in (Likeness.EXACT, Likeness.LIKELY) and proposed:
        words = QCoreApplication.translate("ParticipantRow", "Probably {name}: confirm").format(
            name=proposed
        )
        return words, Verdict.CAN_BE_BETTER
    if not facts.expects:
        return QCoreApplication.translate(
            "identified", STATE_TEXTS[facts.state]
        ), Verdict.COULD_NOT_BE_TESTED
    if likeness is Likeness.UNSURE:
        words = (
            QCoreApplication.translate("ParticipantRow", "Could be {name}: ask").format(
                name=proposed
            )
            if proposed
            else ""
        )
        return words or QCoreApplication.translate(
            "ParticipantRow", "Could be several: ask"
        ), Verdict.CAN_BE_BETTER
    if Reason.PHONE_NUMBER in facts.match.reasons:
        return QCoreApplication.translate(
            "ParticipantRow", "Nobody on your list has this number"
        ), Verdict.MUST_FIX
    return QCoreApplication.translate("ParticipantRow", "Not on your list"), Verdict.MUST_FIX


def _progress_verdict(entry: CommandProgress | None) -> Verdict | None:
    if entry is None:
        return None
    if entry.progress is Progress.DONE:
        return Verdict.OK
    return Verdict.MUST_FIX if entry.progress in UNDONE else None


def _lower(text: str) -> str:
    """Words in the middle of a sentence; one letter alone, such as the English I, stays."""
    return text if text[1:2] == " " else text[:1].lower() + text[1:]
