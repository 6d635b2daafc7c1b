"""The smart card: RJ-42 has the service ID card in the computer, or the link does not work.

Only whether there is a card is looked at; whose it is and whether it is valid, nobody asks. Where
no guideline wants a card, its absence is no fault.
"""

from app.readiness.checks.untested import untested, untested_code
from app.readiness.finding import Action, Finding, Reason, table_of
from app.readiness.readings_programs import Card, SmartCardReading
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "smart_card"
WORD = QT_TRANSLATE_NOOP("checks", "Smart card")
READING = SmartCardReading

OUTCOMES = table_of(
    Reason(
        "smart_card.present",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "A smart card is in the computer."),
    ),
    Reason(
        "smart_card.no_card",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "No smart card is in the reader."),
        QT_TRANSLATE_NOOP("findings", "Put your card in if the meeting asks for it."),
        Action.CHECK_AGAIN,
        want="smart_card",
    ),
    Reason(
        "smart_card.no_reader",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "No smart-card reader is connected."),
        QT_TRANSLATE_NOOP("findings", "Plug a card reader in if the meeting asks for a card."),
        Action.CHECK_AGAIN,
        want="smart_card",
    ),
    Reason(
        "smart_card.no_service",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The system's service for smart cards is not running."),
        QT_TRANSLATE_NOOP("findings", "Plug the card reader in, then check again."),
        Action.CHECK_AGAIN,
        counts=False,
    ),
    *untested(CHECK),
)


def judge(reading: SmartCardReading, _: object = None) -> Finding:
    """Say whether a card is in; ``measured`` is the number of card readers."""
    if reading.error:
        return Finding(CHECK, OUTCOMES[untested_code(CHECK, reading.error)])
    code = f"{CHECK}.{reading.card}"
    if code not in OUTCOMES or reading.card not in frozenset(Card):
        return Finding(CHECK, OUTCOMES[untested_code(CHECK, "")])
    return Finding(CHECK, OUTCOMES[code], measured=float(reading.readers))
