"""What to say about each stage of a connection, and what the person at the screen can do.

The first sentence stands alone where there is little room; the second says what to do, and is empty
where there is nothing to do.
"""

from collections.abc import Mapping
from types import MappingProxyType

from app.services.service import Stage
from app.wording import QT_TRANSLATE_NOOP

CONTEXT = "services"

STAGE_TEXTS: Mapping[Stage, str] = MappingProxyType(
    {
        Stage.OFF: QT_TRANSLATE_NOOP("services", "The participant list is not being watched."),
        Stage.CONNECTING: QT_TRANSLATE_NOOP("services", "Connecting to the meeting …"),
        Stage.LIVE: QT_TRANSLATE_NOOP("services", "The participant list is live."),
        Stage.LOST: QT_TRANSLATE_NOOP("services", "The participant list is not live any more."),
        Stage.ENDED: QT_TRANSLATE_NOOP("services", "The meeting has ended."),
        Stage.REMOVED: QT_TRANSLATE_NOOP("services", "Samråd has been removed from the meeting."),
        Stage.PIN_NEEDED: QT_TRANSLATE_NOOP("services", "This room asks for a PIN."),
        Stage.HOST_PIN_OR_GUEST: QT_TRANSLATE_NOOP(
            "services", "This room has a host PIN. Guests need none."
        ),
        Stage.WRONG_PIN: QT_TRANSLATE_NOOP("services", "The PIN was not accepted."),
        Stage.TOO_MANY_PINS: QT_TRANSLATE_NOOP("services", "Too many wrong PINs."),
        Stage.WAITING_FOR_HOST: QT_TRANSLATE_NOOP("services", "Samråd is waiting in the lobby."),
        Stage.LOCKED: QT_TRANSLATE_NOOP("services", "The room is locked."),
        Stage.SIGN_IN_NEEDED: QT_TRANSLATE_NOOP(
            "services", "This room wants a sign-in that only a browser can do."
        ),
        Stage.RECEPTION: QT_TRANSLATE_NOOP(
            "services", "This address is a reception, not a meeting room."
        ),
        Stage.NO_SUCH_ROOM: QT_TRANSLATE_NOOP("services", "There is no such room right now."),
        Stage.NOT_A_SERVER: QT_TRANSLATE_NOOP(
            "services", "The address does not answer as a meeting service."
        ),
        Stage.MAINTENANCE: QT_TRANSLATE_NOOP(
            "services", "The meeting service is being maintained."
        ),
        Stage.OVERLOADED: QT_TRANSLATE_NOOP(
            "services", "The meeting service has too much to do right now."
        ),
        Stage.FULL: QT_TRANSLATE_NOOP("services", "The room is full."),
        Stage.UNREACHABLE: QT_TRANSLATE_NOOP("services", "The meeting service does not answer."),
        Stage.NOT_TRUSTED: QT_TRANSLATE_NOOP(
            "services", "The meeting service could not prove that it is the right one."
        ),
        Stage.REDIRECTED: QT_TRANSLATE_NOOP(
            "services", "Somebody sends Samråd to another address."
        ),
        Stage.PROXY: QT_TRANSLATE_NOOP("services", "The network's proxy does not let Samråd out."),
        Stage.NO_CREDENTIALS: QT_TRANSLATE_NOOP(
            "services", "The sign-in for the meeting service is missing or wrong."
        ),
        Stage.NOT_ALLOWED: QT_TRANSLATE_NOOP(
            "services", "Samråd may not watch meetings at this address."
        ),
    }
)

STAGE_ADVICE: Mapping[Stage, str] = MappingProxyType(
    {
        Stage.OFF: "",
        Stage.CONNECTING: "",
        Stage.LIVE: "",
        Stage.LOST: QT_TRANSLATE_NOOP(
            "services",
            "Samråd goes on trying. Until then, look at the list in the meeting itself.",
        ),
        Stage.ENDED: "",
        Stage.REMOVED: QT_TRANSLATE_NOOP(
            "services",
            "Samråd does not come back by itself. Tell the others what it is for, then connect"
            " again, or use the list by hand.",
        ),
        Stage.PIN_NEEDED: QT_TRANSLATE_NOOP(
            "services",
            "The host PIN lets Samråd show who waits and lets you act. With the guest PIN you can"
            " only watch.",
        ),
        Stage.HOST_PIN_OR_GUEST: QT_TRANSLATE_NOOP(
            "services",
            "The host PIN lets Samråd show who waits and lets you act. Without it, Samråd goes in"
            " as a guest and you can only watch.",
        ),
        Stage.WRONG_PIN: QT_TRANSLATE_NOOP(
            "services", "Look it up in the invitation and type it again."
        ),
        Stage.TOO_MANY_PINS: QT_TRANSLATE_NOOP(
            "services", "Find the right PIN in the booking, then connect again."
        ),
        Stage.WAITING_FOR_HOST: QT_TRANSLATE_NOOP(
            "services", "The list is shown once a host has let Samråd in."
        ),
        Stage.LOCKED: QT_TRANSLATE_NOOP(
            "services", "Let Samråd in from the meeting itself, or connect with the host PIN."
        ),
        Stage.SIGN_IN_NEEDED: QT_TRANSLATE_NOOP(
            "services", "Samråd cannot sign in there. Use the list by hand for this meeting."
        ),
        Stage.RECEPTION: QT_TRANSLATE_NOOP(
            "services", "Use the number of the room itself. It stands in the invitation."
        ),
        Stage.NO_SUCH_ROOM: QT_TRANSLATE_NOOP(
            "services",
            "Check the room number. Some rooms open only shortly before the meeting.",
        ),
        Stage.NOT_A_SERVER: QT_TRANSLATE_NOOP(
            "services",
            "Check the address, and whether this network first wants you to sign in. Use the list"
            " by hand meanwhile.",
        ),
        Stage.MAINTENANCE: QT_TRANSLATE_NOOP(
            "services", "Samråd tries again by itself. Use the list by hand meanwhile."
        ),
        Stage.OVERLOADED: QT_TRANSLATE_NOOP(
            "services", "Samråd tries again by itself. Use the list by hand meanwhile."
        ),
        Stage.FULL: QT_TRANSLATE_NOOP(
            "services",
            "Samråd tries again by itself. A person needs the place more: use the list by hand.",
        ),
        Stage.UNREACHABLE: QT_TRANSLATE_NOOP(
            "services", "Check the network. Samråd tries again by itself."
        ),
        Stage.NOT_TRUSTED: QT_TRANSLATE_NOOP(
            "services",
            "Nothing was sent. Do not type a PIN anywhere on this network until IT support has"
            " looked at it.",
        ),
        Stage.REDIRECTED: QT_TRANSLATE_NOOP(
            "services",
            "Samråd does not follow. The network may want you to sign in first: open a browser and"
            " see.",
        ),
        Stage.PROXY: QT_TRANSLATE_NOOP(
            "services", "Ask IT support to allow it. Use the list by hand meanwhile."
        ),
        Stage.NO_CREDENTIALS: QT_TRANSLATE_NOOP(
            "services", "Ask IT support for it. Use the list by hand meanwhile."
        ),
        Stage.NOT_ALLOWED: QT_TRANSLATE_NOOP(
            "services", "Your organisation decides which ones. Use the list by hand."
        ),
    }
)
