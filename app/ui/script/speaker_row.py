"""One sentence for each person of the round: who they are, and whether they have spoken."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.meetings.identified import HOW_TEXTS, STATE_TEXTS, IdentifiedState
from app.ui.meeting.answer_words import RECIPIENT_WORDS, recipient_word
from app.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.script.introductions import Speaker
    from app.ui.participants.presenter import Presenter

CONTEXT = "SpeakerRow"

NEXT = QT_TRANSLATE_NOOP("SpeakerRow", "is next")
SPOKEN = QT_TRANSLATE_NOOP("SpeakerRow", "has spoken")
TO_COME = QT_TRANSLATE_NOOP("SpeakerRow", "has not spoken yet")
NOT_THERE = QT_TRANSLATE_NOOP("SpeakerRow", "not in the room now")
OFF_CAMERA = QT_TRANSLATE_NOOP("SpeakerRow", "off camera")
BESIDE = QT_TRANSLATE_NOOP("SpeakerRow", "off camera, beside {name}")
SOMEBODY = QT_TRANSLATE_NOOP("SpeakerRow", "One more person")
UNKNOWN = QT_TRANSLATE_NOOP("SpeakerRow", "Somebody without a name")


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """What is drawn and spoken.

    Args:
        key: of the speaker.
        name: with the role, if it may be seen.
        state: whether they have spoken, where they sit, and how they were identified.
        is_next: it is their turn.
        has_spoken: they had their turn.
        participant: id of their connection; empty if there is none.
    """

    key: str
    name: str = field(repr=False)
    state: str = field(repr=False)
    is_next: bool = False
    has_spoken: bool = False
    participant: str = ""

    @property
    def about(self) -> str:
        """What stands below the name."""
        return self.state

    @property
    def is_ticked(self) -> bool:
        """Whether they had their turn."""
        return self.has_spoken

    @property
    def sentence(self) -> str:
        """All of it, as it is read aloud."""
        return f"{self.name} – {self.state}"


def speaker_row(
    one: "Speaker", presenter: "Presenter", *, is_next: bool, is_watched: bool
) -> SpeakerRow:
    """Say how it stands with one person."""
    said = [_word(SPOKEN if one.has_spoken else NEXT if is_next else TO_COME)]
    if one.is_off_camera:
        said.append(_beside(one, presenter))
    if is_watched and not one.is_connected:
        said.append(_word(NOT_THERE))
    elif not one.is_off_camera:
        said.append(_identified(one, presenter))
    return SpeakerRow(
        key=one.key,
        name=", ".join(filter(None, (speaker_name(one, presenter), _role(one, presenter)))),
        state=", ".join(filter(None, said)),
        is_next=is_next,
        has_spoken=one.has_spoken,
        participant=one.participant,
    )


def speaker_name(one: "Speaker", presenter: "Presenter") -> str:
    """What somebody is called on the screen; a neutral word while names are hidden."""
    if one.is_off_camera:
        is_named = bool(one.name) and not presenter.cover.is_on
        return one.name if is_named else _word(SOMEBODY)
    if presenter.cover.is_on or not one.name:
        return _covered(one, presenter)
    return one.name


def _covered(one: "Speaker", presenter: "Presenter") -> str:
    watch = presenter.watch
    connection = watch.roster.participants.get(one.participant)
    if connection is not None:
        return presenter.cover.name(connection)
    expected = next((person for person in watch.people if person.key == one.person), None)
    return presenter.cover.person(expected) if expected is not None else _word(UNKNOWN)


def _role(one: "Speaker", presenter: "Presenter") -> str:
    """What was typed as a role may name somebody, the kind of participant does not."""
    if one.role and not presenter.cover.is_on:
        return one.role
    return _lower(recipient_word(one.kind)) if one.kind in RECIPIENT_WORDS else ""


def _identified(one: "Speaker", presenter: "Presenter") -> str:
    if one.how is not None:
        return _lower(QCoreApplication.translate("identified", HOW_TEXTS[one.how]))
    connection = presenter.watch.roster.participants.get(one.participant)
    if connection is None:
        return ""
    state = presenter.watch.identifications.standing_of(connection)
    shown = IdentifiedState.NOT_YET if state is IdentifiedState.CONFIRMED else state
    return _lower(QCoreApplication.translate("identified", STATE_TEXTS[shown]))


def _beside(one: "Speaker", presenter: "Presenter") -> str:
    connection = presenter.watch.roster.participants.get(one.beside)
    if connection is None:
        return _word(OFF_CAMERA)
    return _word(BESIDE).format(name=presenter.cover.name(connection))


def _word(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def _lower(text: str) -> str:
    """Words in the middle of a sentence; one letter alone, such as the English I, stays."""
    return text if text[1:2] == " " else text[:1].lower() + text[1:]
