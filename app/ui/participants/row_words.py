"""What a connection does, where it is and what its name hides: a few words each, translated."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.meetings.roster.commands import CommandKind
from app.meetings.roster.participant import Means, NameDanger, Participant, Role, Standing
from app.plain_text import plain
from app.watching.progress import CommandProgress, Progress
from app.wording import QT_TRANSLATE_NOOP

LONGEST_DETAIL = 160
"""Characters of a service's own words that are shown on a row."""

STANDING_WORDS = {
    Standing.IN_ROOM: QT_TRANSLATE_NOOP("ParticipantRow", "in the room"),
    Standing.LOBBY: QT_TRANSLATE_NOOP("ParticipantRow", "waiting in the lobby"),
    Standing.AT_PIN: QT_TRANSLATE_NOOP("ParticipantRow", "still asked for the PIN"),
    Standing.CONNECTING: QT_TRANSLATE_NOOP("ParticipantRow", "on the way in"),
}

MEANS_WORDS = {
    Means.AUDIO: QT_TRANSLATE_NOOP("ParticipantRow", "sound only"),
    Means.PHONE: QT_TRANSLATE_NOOP("ParticipantRow", "by telephone"),
    Means.CONTROL: QT_TRANSLATE_NOOP("ParticipantRow", "without sound and picture"),
}

DANGER_WORDS = {
    NameDanger.EMPTY: QT_TRANSLATE_NOOP("ParticipantRow", "the name is empty"),
    NameDanger.INVISIBLE: QT_TRANSLATE_NOOP(
        "ParticipantRow", "the name has characters that nobody sees"
    ),
    NameDanger.FOREIGN_LETTERS: QT_TRANSLATE_NOOP(
        "ParticipantRow", "the name has letters of another alphabet"
    ),
    NameDanger.TOO_LONG: QT_TRANSLATE_NOOP("ParticipantRow", "the name is far too long"),
    NameDanger.MARKUP: QT_TRANSLATE_NOOP("ParticipantRow", "the name looks like program code"),
}

PROGRESS_WORDS = {
    Progress.SENT: QT_TRANSLATE_NOOP("ParticipantRow", "Asked the service …"),
    Progress.ACCEPTED: QT_TRANSLATE_NOOP("ParticipantRow", "The service said yes, not seen yet"),
    Progress.DONE: QT_TRANSLATE_NOOP("ParticipantRow", "Done"),
    Progress.REFUSED: QT_TRANSLATE_NOOP("ParticipantRow", "The service refused"),
    Progress.FAILED: QT_TRANSLATE_NOOP("ParticipantRow", "The service could not do it"),
    Progress.TIMED_OUT: QT_TRANSLATE_NOOP("ParticipantRow", "No answer: look in the meeting"),
}

COMMAND_WORDS = {
    CommandKind.ADMIT: QT_TRANSLATE_NOOP("ParticipantRow", "Let in"),
    CommandKind.DENY: QT_TRANSLATE_NOOP("ParticipantRow", "Send away"),
    CommandKind.REMOVE: QT_TRANSLATE_NOOP("ParticipantRow", "Remove"),
    CommandKind.MUTE: QT_TRANSLATE_NOOP("ParticipantRow", "Mute"),
    CommandKind.UNMUTE: QT_TRANSLATE_NOOP("ParticipantRow", "Unmute"),
    CommandKind.LOWER_HAND: QT_TRANSLATE_NOOP("ParticipantRow", "Lower the hand"),
    CommandKind.LOCK: QT_TRANSLATE_NOOP("ParticipantRow", "Lock the room"),
    CommandKind.UNLOCK: QT_TRANSLATE_NOOP("ParticipantRow", "Unlock the room"),
    CommandKind.MUTE_GUESTS: QT_TRANSLATE_NOOP("ParticipantRow", "Mute all guests"),
    CommandKind.UNMUTE_GUESTS: QT_TRANSLATE_NOOP("ParticipantRow", "Let guests speak"),
    CommandKind.END: QT_TRANSLATE_NOOP("ParticipantRow", "End for everybody"),
}

AGAIN_WORDS = {
    CommandKind.DENY: QT_TRANSLATE_NOOP("ParticipantRow", "Press again to send away"),
    CommandKind.REMOVE: QT_TRANSLATE_NOOP("ParticipantRow", "Press again to remove"),
    CommandKind.END: QT_TRANSLATE_NOOP("ParticipantRow", "Press again: it ends for everybody"),
}
"""What a button says after its first press."""


def word(text: str) -> str:
    """One of the texts above in the window's language."""
    return QCoreApplication.translate("ParticipantRow", text)


def doings(one: Participant) -> Iterator[str]:
    """Where they are and what they do, the most telling first."""
    if one.hand_raised_at is not None:
        yield QCoreApplication.translate("ParticipantRow", "hand raised")
    yield word(STANDING_WORDS[one.standing])
    if one.is_ours:
        yield QCoreApplication.translate("ParticipantRow", "watches the list")
        return
    if one.means in MEANS_WORDS:
        yield word(MEANS_WORDS[one.means])
    if one.parent:
        yield QCoreApplication.translate("ParticipantRow", "belongs to another connection")
    yield from _effects(one)
    yield from _media(one)
    if one.role is Role.HOST:
        yield QCoreApplication.translate("ParticipantRow", "host")
    if one.is_bridged:
        yield QCoreApplication.translate("ParticipantRow", "from another meeting")


def _effects(one: Participant) -> Iterator[str]:
    """What somebody does to the meeting of everybody."""
    if one.records:
        yield QCoreApplication.translate("ParticipantRow", "records the meeting")
    if one.streams:
        yield QCoreApplication.translate("ParticipantRow", "sends the meeting on to others")
    if one.transcribes:
        yield QCoreApplication.translate("ParticipantRow", "writes down what is said")
    if one.uses_ai:
        yield QCoreApplication.translate("ParticipantRow", "uses AI")
    if one.is_presenting:
        yield QCoreApplication.translate("ParticipantRow", "shows a screen")


def _media(one: Participant) -> Iterator[str]:
    if one.standing is not Standing.IN_ROOM:
        return
    if one.has_camera_on is not None and one.means not in (Means.PHONE, Means.CONTROL):
        yield (
            QCoreApplication.translate("ParticipantRow", "camera on")
            if one.has_camera_on
            else QCoreApplication.translate("ParticipantRow", "camera off")
        )
    if one.is_muted:
        yield QCoreApplication.translate("ParticipantRow", "muted")


def dangers(one: Participant) -> Iterator[str]:
    """What is wrong with the name."""
    for danger, text in DANGER_WORDS.items():
        if danger in one.dangers:
            yield word(text)


def progress_words(entry: CommandProgress) -> str:
    """How far a command is, with the service's reason if it gave one."""
    words = word(PROGRESS_WORDS[entry.progress])
    asked = word(COMMAND_WORDS[entry.command.kind])
    detail = plain(entry.detail, LONGEST_DETAIL)
    if entry.progress in (Progress.REFUSED, Progress.FAILED) and detail:
        words = f"{words}: {detail}"
    return f"{asked}: {words}"
