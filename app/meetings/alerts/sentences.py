"""Puts an alert into words. Names are values of a sentence, never part of its pattern."""

from collections.abc import Callable, Sequence

from app.meetings.alerts.model import Alert
from app.meetings.alerts.texts import (
    ALERT_TEXTS,
    AND_MORE,
    CONTEXT,
    HIDDEN_ONE,
    HIDDEN_SEVERAL,
    LAST_SEEN,
    NAMELESS,
    TWO,
    VARIANT_TEXTS,
)

Say = Callable[[str, str], str]
"""Translates an English source text of a context."""


def pattern_of(alert: Alert) -> str:
    """Return the English sentence that fits an alert best, with its fields."""
    return VARIANT_TEXTS.get((alert.kind, alert.variant), ALERT_TEXTS[alert.kind])


def sentence_of(alert: Alert, say: Say, time: str = "", *, hidden: bool = False) -> str:
    """Return what an alert says.

    Args:
        alert: which.
        say: translates.
        time: when its cause began, as the window writes times.
        hidden: names are not to be seen.
    """
    filled = say(CONTEXT, pattern_of(alert)).format(
        names=names_in_words(alert, say, hidden=hidden),
        number=alert.number,
        limit=alert.limit,
        time=time,
    )
    if not alert.is_last_seen:
        return filled
    return say(CONTEXT, LAST_SEEN).format(sentence=filled)


def names_in_words(alert: Alert, say: Say, *, hidden: bool = False) -> str:
    """Return the names of those concerned: the first few, and how many more there are."""
    count = max(len(alert.subjects), len(alert.names))
    if hidden:
        text = HIDDEN_ONE if count < 2 else HIDDEN_SEVERAL
        return say(CONTEXT, text).format(number=count)
    return joined([name or say(CONTEXT, NAMELESS) for name in alert.names], count, say)


def joined(names: Sequence[str], count: int, say: Say) -> str:
    """Return names as one would say them; ``count`` is how many there are in all."""
    more = count - len(names)
    if more > 0 and names:
        return say(CONTEXT, AND_MORE).format(names=", ".join(names), number=more)
    if len(names) < 2:
        return "".join(names)
    return say(CONTEXT, TWO).format(names=", ".join(names[:-1]), last=names[-1])
