"""What every check of a fact about the computer says when the fact could not be had.

None of these takes part in the one verdict: a consultation goes well without Samråd knowing the
sleep settings, and a program that says "not ready" because of them is soon not read any more.
"""

from app.readiness.finding import Action, Reason
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

_TEXTS = {
    "failed": (QT_TRANSLATE_NOOP("findings", "Samråd could not find this out."), True),
    "denied": (
        QT_TRANSLATE_NOOP("findings", "The system does not let programs find this out."),
        True,
    ),
    "not_supported": (
        QT_TRANSLATE_NOOP("findings", "This cannot be found out on this kind of computer."),
        False,
    ),
    "crashed": (
        QT_TRANSLATE_NOOP("findings", "The look at this computer stopped and is being repeated."),
        False,
    ),
    "not_answering": (
        QT_TRANSLATE_NOOP("findings", "This computer does not answer; Samråd is asking it again."),
        False,
    ),
    "gave_up": (QT_TRANSLATE_NOOP("findings", "This cannot be found out now."), True),
    "timed_out": (QT_TRANSLATE_NOOP("findings", "Samråd did not find this out in time."), True),
}
"""By name: the text, and whether it is worth while to ask anew."""


def untested(check: str) -> tuple[Reason, ...]:
    """Return the rows of a check's table for whatever may keep its fact from being known."""
    return tuple(
        Reason(
            f"{check}.{name}",
            Verdict.COULD_NOT_BE_TESTED,
            text,
            action=Action.CHECK_AGAIN if again else Action.NONE,
            counts=False,
        )
        for name, (text, again) in _TEXTS.items()
    )


def untested_code(check: str, error: str) -> str:
    """Return the code of one of those rows for a reading's ``error``; if unknown, it failed."""
    name = error.rpartition(".")[2]
    return f"{check}.{name if name in _TEXTS else 'failed'}"
