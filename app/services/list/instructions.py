"""How to do in the meeting's own window what this program cannot do there.

Only what the makers' public help pages say of the window as it is now: Microsoft's pages on the
lobby, on roles and on locking a Teams meeting, Whereby's on locked rooms and on removing somebody,
Microsoft's on Skype for Business meetings. Where a menu differs between versions the words stay
general.
"""

from collections.abc import Mapping
from types import MappingProxyType

from app.meetings.roster.commands import CommandKind
from app.wording import QT_TRANSLATE_NOOP

_ANY: Mapping[CommandKind, str] = MappingProxyType(
    {
        CommandKind.ADMIT: QT_TRANSLATE_NOOP(
            "by_hand", "In the meeting's own window, let them in from its list of participants."
        ),
        CommandKind.DENY: QT_TRANSLATE_NOOP(
            "by_hand",
            "In the meeting's own window, turn them away in its list of participants. If that is "
            "not possible, leave them waiting.",
        ),
        CommandKind.REMOVE: QT_TRANSLATE_NOOP(
            "by_hand",
            "In the meeting's own window, remove them in its list of participants. If that is "
            "not possible, end the meeting and meet in a new one.",
        ),
        CommandKind.MUTE: QT_TRANSLATE_NOOP(
            "by_hand", "Mute them in the meeting's own window, or ask them to mute themselves."
        ),
        CommandKind.UNMUTE: QT_TRANSLATE_NOOP(
            "by_hand", "Ask them to turn their microphone on: nobody else can do it for them."
        ),
        CommandKind.MUTE_GUESTS: QT_TRANSLATE_NOOP(
            "by_hand", "Mute everybody in the meeting's own window, or ask everybody to mute."
        ),
        CommandKind.UNMUTE_GUESTS: QT_TRANSLATE_NOOP(
            "by_hand", "Tell everybody that they may turn their microphones on again."
        ),
        CommandKind.LOCK: QT_TRANSLATE_NOOP(
            "by_hand",
            "Lock the meeting in its own window if it can be locked. Otherwise look at its list "
            "often.",
        ),
        CommandKind.UNLOCK: QT_TRANSLATE_NOOP("by_hand", "Unlock the meeting in its own window."),
        CommandKind.LOWER_HAND: QT_TRANSLATE_NOOP(
            "by_hand", "Lower the hand in the meeting's own window, or ask them to do it."
        ),
        CommandKind.END: QT_TRANSLATE_NOOP(
            "by_hand",
            "End the meeting for everybody in its own window. Only leaving it leaves the others "
            "there.",
        ),
    }
)

_TEAMS: Mapping[CommandKind, str] = MappingProxyType(
    {
        CommandKind.ADMIT: QT_TRANSLATE_NOOP(
            "by_hand", "In Teams: People, and the tick beside their name under the lobby."
        ),
        CommandKind.DENY: QT_TRANSLATE_NOOP(
            "by_hand", "In Teams: People, and the cross beside their name under the lobby."
        ),
        CommandKind.REMOVE: QT_TRANSLATE_NOOP(
            "by_hand", "In Teams: People, More options beside their name, Remove from meeting."
        ),
        CommandKind.MUTE: QT_TRANSLATE_NOOP(
            "by_hand", "In Teams: People, More options beside their name, Mute participant."
        ),
        CommandKind.MUTE_GUESTS: QT_TRANSLATE_NOOP("by_hand", "In Teams: People, Mute all."),
        CommandKind.LOCK: QT_TRANSLATE_NOOP(
            "by_hand",
            "In Teams: Controls, Lock meeting; in older versions People, More actions, Lock the "
            "meeting. Then nobody else gets in, not even into the lobby.",
        ),
        CommandKind.UNLOCK: QT_TRANSLATE_NOOP(
            "by_hand",
            "In Teams: Controls, Lock meeting, Unlock; in older versions People, More actions, "
            "Unlock the meeting.",
        ),
        CommandKind.LOWER_HAND: QT_TRANSLATE_NOOP(
            "by_hand", "In Teams: People, More options beside their name, Lower hand."
        ),
        CommandKind.END: QT_TRANSLATE_NOOP(
            "by_hand", "In Teams: the arrow beside Leave, End meeting."
        ),
    }
)

_WHEREBY: Mapping[CommandKind, str] = MappingProxyType(
    {
        CommandKind.ADMIT: QT_TRANSLATE_NOOP(
            "by_hand", "In Whereby: they knock, and a message asks you. Let them in there."
        ),
        CommandKind.DENY: QT_TRANSLATE_NOOP(
            "by_hand", "In Whereby: they knock, and a message asks you. Turn them away there."
        ),
        CommandKind.LOCK: QT_TRANSLATE_NOOP(
            "by_hand",
            "In Whereby: lock the room with its padlock. Whoever comes then has to knock.",
        ),
        CommandKind.UNLOCK: QT_TRANSLATE_NOOP(
            "by_hand", "In Whereby: unlock the room with its padlock."
        ),
    }
)

_SKYPE: Mapping[CommandKind, str] = MappingProxyType(
    {
        CommandKind.ADMIT: QT_TRANSLATE_NOOP(
            "by_hand", "In Skype: Admit beside their name under the lobby."
        ),
        CommandKind.DENY: QT_TRANSLATE_NOOP(
            "by_hand", "In Skype: Deny beside their name under the lobby."
        ),
        CommandKind.REMOVE: QT_TRANSLATE_NOOP(
            "by_hand",
            "In Skype: right-click their name in the list of participants, Remove from Meeting.",
        ),
        CommandKind.END: QT_TRANSLATE_NOOP("by_hand", "In Skype: More options, End Meeting."),
    }
)

_PHONE: Mapping[CommandKind, str] = MappingProxyType(
    {
        CommandKind.END: QT_TRANSLATE_NOOP("by_hand", "Say goodbye and hang up."),
    }
)

INSTRUCTIONS: Mapping[str, Mapping[CommandKind, str]] = MappingProxyType(
    {
        "": _ANY,
        "teams": _TEAMS,
        "whereby": _WHEREBY,
        "skype": _SKYPE,
        "phone": _PHONE,
    }
)
"""English sentences of the context ``by_hand`` by family; an empty family is any."""

HOW_TO_COPY: Mapping[str, str] = MappingProxyType(
    {
        "": QT_TRANSLATE_NOOP(
            "by_hand",
            "Open the list of participants in the meeting, mark the names, copy them and paste "
            "them here. If they cannot be marked, type them or tick whom you see.",
        ),
        "teams": QT_TRANSLATE_NOOP(
            "by_hand",
            "In Teams, open People. Mark the names, copy them and paste them here. If they cannot "
            "be marked, copy the text of a picture of the list, drop the attendance file if Teams "
            "offers you one, or tick whom you see.",
        ),
        "phone": QT_TRANSLATE_NOOP(
            "by_hand", "Ask who is there, and tick each of them or type the name."
        ),
        "sms": QT_TRANSLATE_NOOP("by_hand", "Tick whom you see and hear, or type the name."),
    }
)
"""How to get at the list: English sentences of the context ``by_hand`` by family."""


def instruction(family: str, kind: CommandKind) -> str:
    """Return how to do it by hand: an English sentence of the context ``by_hand``."""
    return INSTRUCTIONS.get(family, _ANY).get(kind) or _ANY[kind]


def how_to_copy(family: str) -> str:
    """Return how to get the list out of the meeting's window: English, context ``by_hand``."""
    return HOW_TO_COPY.get(family, HOW_TO_COPY[""])
