"""The meeting program: is the one that the guideline wants installed (RH-40: Pexip)?"""

from app.plain_text import plain
from app.readiness.checks.untested import untested, untested_code
from app.readiness.finding import Action, Finding, Reason, table_of
from app.readiness.limits import ClientLimits
from app.readiness.meeting_programs import program_called
from app.readiness.readings_programs import ClientReading
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "client"
WORD = QT_TRANSLATE_NOOP("checks", "Meeting program")
READING = ClientReading

LONGEST_NAME = 40
"""Characters shown of a program's name as a guideline has it."""

OUTCOMES = table_of(
    Reason(
        "client.installed",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "{client} is installed."),
    ),
    Reason(
        "client.not_asked_for",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "No meeting program has to be installed."),
    ),
    Reason(
        "client.missing",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "{client} is not installed on this computer."),
        QT_TRANSLATE_NOOP(
            "findings", "Install it from your workplace's programs, or ask your IT support."
        ),
        Action.CHECK_AGAIN,
        want="client",
    ),
    Reason(
        "client.unknown",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "Samråd does not know where to look for {client}."),
        QT_TRANSLATE_NOOP("findings", "See for yourself that it is installed."),
        counts=False,
    ),
    *untested(CHECK),
)


def judge(reading: ClientReading, limits: ClientLimits) -> Finding:
    """Look for the programs that the guideline names; any one of them will do."""
    if reading.error and limits.names:
        return Finding(CHECK, OUTCOMES[untested_code(CHECK, reading.error)])
    found = [(_outcome(name, reading), name) for name in limits.names if name.strip()]
    for outcome in ("installed", "missing", "unknown"):
        for this, name in found:
            if this == outcome:
                shown = program_called(name) or plain(name, LONGEST_NAME)
                return Finding(CHECK, OUTCOMES[f"{CHECK}.{outcome}"], {"client": shown})
    return Finding(CHECK, OUTCOMES[f"{CHECK}.not_asked_for"])


def _outcome(name: str, reading: ClientReading) -> str:
    known = program_called(name)
    if not known:
        return "unknown"
    return "installed" if known in reading.installed else "missing"
