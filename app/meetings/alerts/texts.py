"""What alerts and their actions say, in English; the window translates it.

Each says what happened, as a calm colleague would. Which rules it rests on stands beside it.
Sentences have no place for one verb form or another: names may be one or several.
"""

from collections.abc import Mapping
from types import MappingProxyType

from app.meetings.alerts.model import Action, AlertKind
from app.wording import QT_TRANSLATE_NOOP

CONTEXT = "alerts"

Kind = AlertKind

KIND_TEXTS: Mapping[AlertKind, str] = MappingProxyType(
    {
        Kind.NOT_LIVE: QT_TRANSLATE_NOOP("alerts", "List not live"),
        Kind.UNKNOWN_PARTICIPANT: QT_TRANSLATE_NOOP("alerts", "Not identified"),
        Kind.NAME_DANGER: QT_TRANSLATE_NOOP("alerts", "Misleading name"),
        Kind.IN_LOBBY: QT_TRANSLATE_NOOP("alerts", "In the lobby"),
        Kind.RENAMED: QT_TRANSLATE_NOOP("alerts", "New name"),
        Kind.CAME_AGAIN: QT_TRANSLATE_NOOP("alerts", "New connection"),
        Kind.ARRIVED_AFTER_LOCK: QT_TRANSLATE_NOOP("alerts", "Came after locking"),
        Kind.MISSING: QT_TRANSLATE_NOOP("alerts", "Missing"),
        Kind.ROOM_OPEN: QT_TRANSLATE_NOOP("alerts", "Room not locked"),
        Kind.LIMIT_NEAR: QT_TRANSLATE_NOOP("alerts", "Almost full"),
        Kind.LIMIT_REACHED: QT_TRANSLATE_NOOP("alerts", "Full"),
        Kind.RECORDING: QT_TRANSLATE_NOOP("alerts", "Recording"),
        Kind.STREAMING: QT_TRANSLATE_NOOP("alerts", "Streaming"),
        Kind.TRANSCRIBING: QT_TRANSLATE_NOOP("alerts", "Transcription"),
        Kind.AI: QT_TRANSLATE_NOOP("alerts", "AI assistant"),
        Kind.PATIENT_CAMERA_OFF: QT_TRANSLATE_NOOP("alerts", "Patient not seen"),
        Kind.HANDS: QT_TRANSLATE_NOOP("alerts", "Raised hands"),
        Kind.PATIENT_IN_STAFF_SERVICE: QT_TRANSLATE_NOOP("alerts", "Not for patients"),
        Kind.LOOK_AGAIN: QT_TRANSLATE_NOOP("alerts", "Look at the list"),
    }
)
"""The word before the sentence."""

ALERT_TEXTS: Mapping[AlertKind, str] = MappingProxyType(
    {
        Kind.NOT_LIVE: QT_TRANSLATE_NOOP(
            "alerts",
            "Samråd last heard from the meeting at {time}. Who is in the room now is not known.",
        ),
        Kind.UNKNOWN_PARTICIPANT: QT_TRANSLATE_NOOP(
            "alerts", "{names} is in the room and is nobody you expect. Ask who it is."
        ),
        Kind.NAME_DANGER: QT_TRANSLATE_NOOP(
            "alerts", "The name {names} is written so that it can mislead. Make sure who it is."
        ),
        Kind.IN_LOBBY: QT_TRANSLATE_NOOP("alerts", "{names} is waiting to be let in."),
        Kind.RENAMED: QT_TRANSLATE_NOOP(
            "alerts",
            "{names} has a new name since you identified this person. Make sure who it is.",
        ),
        Kind.CAME_AGAIN: QT_TRANSLATE_NOOP(
            "alerts", "{names} has joined again. Make sure that it is the same person."
        ),
        Kind.ARRIVED_AFTER_LOCK: QT_TRANSLATE_NOOP(
            "alerts", "{names} came in although the room is locked. Make sure who it is."
        ),
        Kind.MISSING: QT_TRANSLATE_NOOP("alerts", "Expected, but not here yet: {names}."),
        Kind.ROOM_OPEN: QT_TRANSLATE_NOOP(
            "alerts", "Everyone you expect is here, and others can still come in."
        ),
        Kind.LIMIT_NEAR: QT_TRANSLATE_NOOP(
            "alerts", "{number} take part, and there is room for {limit}."
        ),
        Kind.LIMIT_REACHED: QT_TRANSLATE_NOOP(
            "alerts", "All {limit} places are taken. Nobody else can join."
        ),
        Kind.RECORDING: QT_TRANSLATE_NOOP("alerts", "The meeting is being recorded."),
        Kind.STREAMING: QT_TRANSLATE_NOOP(
            "alerts", "The meeting is being streamed, so others can see and hear it."
        ),
        Kind.TRANSCRIBING: QT_TRANSLATE_NOOP("alerts", "What is said is being written down."),
        Kind.AI: QT_TRANSLATE_NOOP("alerts", "An AI assistant is listening."),
        Kind.PATIENT_CAMERA_OFF: QT_TRANSLATE_NOOP(
            "alerts", "The camera is off, so the patient cannot be seen: {names}."
        ),
        Kind.HANDS: QT_TRANSLATE_NOOP("alerts", "In the order they were raised: {names}."),
        Kind.PATIENT_IN_STAFF_SERVICE: QT_TRANSLATE_NOOP(
            "alerts", "{names} is the patient, and patients are not to use this meeting service."
        ),
        Kind.LOOK_AGAIN: QT_TRANSLATE_NOOP(
            "alerts",
            "You have not looked at the list for {number} minutes or more. "
            "Is everybody on it meant to be here?",
        ),
    }
)
"""The usual sentence of each kind. Fields: {names}, {number}, {limit}, {time}."""

VARIANT_TEXTS: Mapping[tuple[AlertKind, str], str] = MappingProxyType(
    {
        (Kind.NOT_LIVE, "over"): QT_TRANSLATE_NOOP(
            "alerts",
            "The meeting was over for Samråd at {time}. Nobody watches the participant list now.",
        ),
        (Kind.NOT_LIVE, "put_out"): QT_TRANSLATE_NOOP(
            "alerts",
            "Samråd was put out of the meeting at {time}. Nobody watches the participant list now.",
        ),
        (Kind.UNKNOWN_PARTICIPANT, "unsure"): QT_TRANSLATE_NOOP(
            "alerts", "{names} is in the room and could be somebody you expect. Ask who it is."
        ),
        (Kind.UNKNOWN_PARTICIPANT, "no_list"): QT_TRANSLATE_NOOP(
            "alerts", "{names} is in the room, and you have no list of those you expect."
        ),
        (Kind.UNKNOWN_PARTICIPANT, "phone"): QT_TRANSLATE_NOOP(
            "alerts", "Somebody without a name is on the telephone. Ask who it is."
        ),
        (Kind.UNKNOWN_PARTICIPANT, "nameless"): QT_TRANSLATE_NOOP(
            "alerts", "Somebody without a name is in the room. Ask who it is."
        ),
        (Kind.UNKNOWN_PARTICIPANT, "several"): QT_TRANSLATE_NOOP(
            "alerts", "In the room, and not identified: {names}. Ask who they are."
        ),
        (Kind.NAME_DANGER, "several"): QT_TRANSLATE_NOOP(
            "alerts", "These names are written so that they can mislead: {names}."
        ),
        (Kind.IN_LOBBY, "not_on_list"): QT_TRANSLATE_NOOP(
            "alerts", "{names} is waiting to be let in, and is not on your list."
        ),
        (Kind.IN_LOBBY, "nameless"): QT_TRANSLATE_NOOP(
            "alerts", "Somebody without a name is waiting to be let in."
        ),
        (Kind.IN_LOBBY, "several"): QT_TRANSLATE_NOOP("alerts", "Waiting to be let in: {names}."),
        (Kind.IN_LOBBY, "counted"): QT_TRANSLATE_NOOP(
            "alerts", "Number waiting to be let in: {number}."
        ),
        (Kind.RENAMED, "several"): QT_TRANSLATE_NOOP(
            "alerts", "New names since you identified them: {names}."
        ),
        (Kind.CAME_AGAIN, "several"): QT_TRANSLATE_NOOP(
            "alerts",
            "Joined again, or with a name that is here twice: {names}. Make sure who they are.",
        ),
        (Kind.CAME_AGAIN, "twice"): QT_TRANSLATE_NOOP(
            "alerts", "More than one participant has joined as {names}. Make sure who each is."
        ),
        (Kind.ARRIVED_AFTER_LOCK, "several"): QT_TRANSLATE_NOOP(
            "alerts", "Came in although the room is locked: {names}."
        ),
        (Kind.MISSING, "still"): QT_TRANSLATE_NOOP(
            "alerts", "Still not here after {limit} minutes: {names}."
        ),
        (Kind.LIMIT_REACHED, "over"): QT_TRANSLATE_NOOP(
            "alerts", "{number} take part, more than the {limit} there may be."
        ),
        (Kind.RECORDING, "named"): QT_TRANSLATE_NOOP(
            "alerts", "The meeting is being recorded by {names}."
        ),
        (Kind.STREAMING, "named"): QT_TRANSLATE_NOOP(
            "alerts", "The meeting is being streamed by {names}, so others can see and hear it."
        ),
        (Kind.TRANSCRIBING, "named"): QT_TRANSLATE_NOOP(
            "alerts", "What is said is being written down by {names}."
        ),
        (Kind.AI, "named"): QT_TRANSLATE_NOOP("alerts", "An AI assistant is listening: {names}."),
    }
)
"""Sentences that say a certain case better."""

LAST_SEEN = QT_TRANSLATE_NOOP("alerts", "When the list was last live: {sentence}")

ACTION_TEXTS: Mapping[Action, str] = MappingProxyType(
    {
        Action.IDENTIFY: QT_TRANSLATE_NOOP("alerts", "Identify…"),
        Action.ASK_TO_LEAVE: QT_TRANSLATE_NOOP("alerts", "Ask to leave…"),
        Action.REMOVE: QT_TRANSLATE_NOOP("alerts", "Remove"),
        Action.END: QT_TRANSLATE_NOOP("alerts", "End the meeting"),
        Action.ADMIT: QT_TRANSLATE_NOOP("alerts", "Let in"),
        Action.DENY: QT_TRANSLATE_NOOP("alerts", "Send away"),
        Action.LOCK: QT_TRANSLATE_NOOP("alerts", "Lock the room"),
        Action.RECONNECT: QT_TRANSLATE_NOOP("alerts", "Try again now"),
        Action.LOOKED: QT_TRANSLATE_NOOP("alerts", "I have looked"),
        Action.ASK_CAMERA: QT_TRANSLATE_NOOP("alerts", "Ask for the camera…"),
        Action.STOP_RECORDING: QT_TRANSLATE_NOOP("alerts", "How to stop it…"),
        Action.CALL: QT_TRANSLATE_NOOP("alerts", "What to do…"),
        Action.ACKNOWLEDGE: QT_TRANSLATE_NOOP("alerts", "Noted"),
    }
)
"""The words of the buttons. Those that end in dots show something and do nothing by themselves."""

HINT_TEXTS: Mapping[Action, str] = MappingProxyType(
    {
        Action.ASK_TO_LEAVE: QT_TRANSLATE_NOOP(
            "alerts",
            "You can say: “I do not know who you are, and what we talk about is confidential. Tell "
            "us who you are, or leave the meeting.”",
        ),
        Action.ASK_CAMERA: QT_TRANSLATE_NOOP(
            "alerts", "You can say: “I cannot see you. Can you switch on your camera?”"
        ),
        Action.STOP_RECORDING: QT_TRANSLATE_NOOP(
            "alerts",
            "Stop it in the meeting's own window, or ask whoever started it to do so. Samråd "
            "cannot.",
        ),
        Action.CALL: QT_TRANSLATE_NOOP(
            "alerts",
            "Ask in the meeting whether anybody has heard from them, or telephone. Samråd calls "
            "nobody.",
        ),
    }
)
"""What the buttons that end in dots show."""

TWO = QT_TRANSLATE_NOOP("alerts", "{names} and {last}")
AND_MORE = QT_TRANSLATE_NOOP("alerts", "{names} and {number} more")
NAMELESS = QT_TRANSLATE_NOOP("alerts", "somebody without a name")
HIDDEN_ONE = QT_TRANSLATE_NOOP("alerts", "A participant")
HIDDEN_SEVERAL = QT_TRANSLATE_NOOP("alerts", "{number} participants")
