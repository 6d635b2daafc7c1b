"""Session: does the person sit in front of the computer that is checked?

Over a remote or virtual workplace, camera and microphone are those of the far computer, or come to
it squeezed; picture and sound of the meeting then run twice through the network. RH-31 asks for a
meeting outside the virtual workplace. That a computer is a virtual one is no fault by itself, but
it hides where the person sits.
"""

from app.readiness.checks.untested import untested, untested_code
from app.readiness.finding import Finding, Reason, table_of
from app.readiness.readings_computer import Known, Remote, SessionReading
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "session"
WORD = QT_TRANSLATE_NOOP("checks", "Workplace")
READING = SessionReading

_WANT = "no_virtual_workplace"
_OUTSIDE = QT_TRANSLATE_NOOP(
    "findings", "Hold the meeting on the computer in front of you, outside the virtual workplace."
)
_IN_FRONT = QT_TRANSLATE_NOOP("findings", "Hold the meeting on the computer in front of you.")
_THROUGH = QT_TRANSLATE_NOOP(
    "findings",
    "This is a virtual workplace ({through}): what is checked here is its camera and microphone, "
    "not those in front of you.",
)
_FROM_AFAR = QT_TRANSLATE_NOOP(
    "findings",
    "You use this computer from another one ({through}): what is checked here is its camera and "
    "microphone, not those in front of you.",
)
_FROM_SOMEWHERE = QT_TRANSLATE_NOOP(
    "findings",
    "You use this computer from another one: what is checked here is its camera and microphone, "
    "not those in front of you.",
)
_THROUGH_WHAT = {
    Remote.RDP: "Remote Desktop",
    Remote.CITRIX: "Citrix",
    Remote.VMWARE: "Horizon",
    Remote.VNC: "VNC",
}
"""Names of products, alike in every language."""


def _away(name: str, text: str, advice: str) -> Reason:
    return Reason(f"session.{name}", Verdict.CAN_BE_BETTER, text, advice, want=_WANT)


OUTCOMES = table_of(
    Reason(
        "session.local",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "You sit in front of the computer that is checked."),
    ),
    _away("rdp", _FROM_AFAR, _IN_FRONT),
    _away("citrix", _THROUGH, _OUTSIDE),
    _away("vmware", _THROUGH, _OUTSIDE),
    _away("vnc", _FROM_AFAR, _IN_FRONT),
    _away("other", _FROM_SOMEWHERE, _IN_FRONT),
    Reason(
        "session.virtual_computer",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP(
            "findings", "This is a virtual computer: Samråd cannot see where you sit."
        ),
        QT_TRANSLATE_NOOP(
            "findings", "If you reach it from another computer, hold the meeting on that one."
        ),
        counts=False,
    ),
    Reason(
        "session.unknown",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP(
            "findings", "Samråd cannot see whether you use this computer from another one."
        ),
        counts=False,
    ),
    *untested(CHECK),
)


def judge(reading: SessionReading, limits: object = None) -> Finding:
    """Say where the person sits; there is no limit to judge by."""
    if reading.error:
        return Finding(CHECK, OUTCOMES[untested_code(CHECK, reading.error)])
    through = next((text for kind, text in _THROUGH_WHAT.items() if kind == reading.remote), "")
    return Finding(CHECK, OUTCOMES[f"{CHECK}.{_outcome(reading)}"], {"through": through})


def _outcome(reading: SessionReading) -> str:
    if reading.remote == Remote.NONE:
        return "virtual_computer" if reading.virtual == Known.YES else "local"
    return reading.remote if f"{CHECK}.{reading.remote}" in OUTCOMES else "unknown"
