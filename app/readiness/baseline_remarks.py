"""What is worth a word when today's numbers are held against the last good ones."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from app.readiness.baseline import LastGood, Measure, Snapshot
from app.readiness.limits_over_time import BaselineLimits
from app.readiness.wording import QT_TRANSLATE_NOOP

OLDEST_DAYS = 90
"""Days after which a number says nothing about today any more."""

Say = Callable[[str, str], str]
"""Translates an English source text of a context."""

_TODAY = QT_TRANSLATE_NOOP("baseline", "earlier today")
_YESTERDAY = QT_TRANSLATE_NOOP("baseline", "yesterday")
_DAYS_AGO = QT_TRANSLATE_NOOP("baseline", "{days} days ago")


@dataclass(frozen=True, slots=True)
class _Rule:
    """When a number is worth a remark, and which.

    Args:
        measure: the number.
        limit: field of ``BaselineLimits`` with the difference that counts.
        sign: -1 if it must be lower than last time, 1 if higher.
        is_share: the limit is a share of the last number, not a difference from it.
        scale: the text's numbers are in this many of the measure's unit.
    """

    code: str
    measure: Measure
    limit: str
    text: str
    advice: str = ""
    sign: int = -1
    is_share: bool = False
    scale: float = 1.0


_RULES = (
    _Rule(
        "baseline.quieter",
        Measure.SPEECH,
        "level_db",
        QT_TRANSLATE_NOOP("baseline", "You are {difference} dB quieter than {when}."),
        QT_TRANSLATE_NOOP(
            "baseline", "Move the microphone to your mouth; look for a volume or mute ring."
        ),
    ),
    _Rule(
        "baseline.louder",
        Measure.SPEECH,
        "level_db",
        QT_TRANSLATE_NOOP("baseline", "You are {difference} dB louder than {when}."),
        QT_TRANSLATE_NOOP("baseline", "Move the microphone a little away, or turn it down."),
        sign=1,
    ),
    _Rule(
        "baseline.noisier",
        Measure.NOISE,
        "noise_db",
        QT_TRANSLATE_NOOP("baseline", "The background is {difference} dB louder than {when}."),
        QT_TRANSLATE_NOOP("baseline", "Close the door or window, and see what hums."),
        sign=1,
    ),
    _Rule(
        "baseline.less_clear",
        Measure.SNR,
        "snr_db",
        QT_TRANSLATE_NOOP(
            "baseline",
            "Your voice stands out {difference} dB less from the background than {when}.",
        ),
    ),
    _Rule(
        "baseline.duller",
        Measure.BANDWIDTH,
        "share",
        QT_TRANSLATE_NOOP(
            "baseline", "Your voice sounds duller than {when}: up to {now} kHz, then {then} kHz."
        ),
        QT_TRANSLATE_NOOP("baseline", "See whether another microphone is in use than then."),
        is_share=True,
        scale=1000.0,
    ),
    _Rule(
        "baseline.more_echo",
        Measure.ECHO_LOSS,
        "echo_db",
        QT_TRANSLATE_NOOP(
            "baseline", "The microphone hears the loudspeaker {difference} dB louder than {when}."
        ),
        QT_TRANSLATE_NOOP("baseline", "Turn the loudspeaker down, or use a headset."),
    ),
    _Rule(
        "baseline.fewer_pictures",
        Measure.FPS,
        "fps",
        QT_TRANSLATE_NOOP(
            "baseline", "The camera gives {now} pictures a second; {when} it gave {then}."
        ),
        QT_TRANSLATE_NOOP("baseline", "More light on your face often helps."),
    ),
    _Rule(
        "baseline.darker",
        Measure.LUMA,
        "luma",
        QT_TRANSLATE_NOOP("baseline", "The picture is darker than {when}."),
        QT_TRANSLATE_NOOP("baseline", "Turn on a light in front of you."),
    ),
    _Rule(
        "baseline.weaker_wifi",
        Measure.SIGNAL,
        "signal_db",
        QT_TRANSLATE_NOOP("baseline", "The Wi-Fi is {difference} dB weaker than {when}."),
        QT_TRANSLATE_NOOP("baseline", "Move closer to the access point, or use a network cable."),
    ),
    _Rule(
        "baseline.slower_link",
        Measure.LINK,
        "share",
        QT_TRANSLATE_NOOP(
            "baseline",
            "The network connection is slower than {when}: {now} Mbit/s, then {then} Mbit/s.",
        ),
        QT_TRANSLATE_NOOP("baseline", "Try another network cable, dock or wall socket."),
        is_share=True,
    ),
)

_FOLLOWS: Mapping[str, tuple[str, ...]] = {
    "baseline.less_clear": ("baseline.quieter", "baseline.noisier")
}
"""Remarks that say nothing new beside others."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One number that is far from the last good one.

    Args:
        code: stable, such as ``baseline.quieter``.
        text, advice: English source texts of the context ``baseline``; the advice may be empty.
        measure: the number; its name ends in the unit.
        now, then: the number now, and at the last good check.
        days: how many days ago that was; 0 is today.
        scale: the texts' numbers are in this many of the measure's unit.
    """

    code: str
    text: str
    advice: str
    measure: Measure
    now: float
    then: float
    days: int
    scale: float = 1.0

    def words(self, say: Say) -> str:
        """Return the sentence in the user's language."""
        numbers = {
            "now": f"{self.now / self.scale:.0f}",
            "then": f"{self.then / self.scale:.0f}",
            "difference": f"{abs(self.now - self.then) / self.scale:.0f}",
        }
        return say("baseline", self.text).format(when=self._when(say), **numbers)

    def advice_words(self, say: Say) -> str:
        """Return the advice in the user's language; empty if there is none."""
        return say("baseline", self.advice) if self.advice else ""

    def _when(self, say: Say) -> str:
        text = {0: _TODAY, 1: _YESTERDAY}.get(self.days, _DAYS_AGO)
        return say("baseline", text).format(days=self.days)


def compare(
    now: Snapshot, last: LastGood, limits: BaselineLimits, today: date
) -> tuple[Remark, ...]:
    """Return what is worth a word, in the order of the rules; nothing where nothing was kept.

    A number from the future, from a clock that was wrong, is not compared with.
    """
    remarks = {
        rule.code: remark
        for rule in _RULES
        if (remark := _remark(rule, now, last, limits, today)) is not None
    }
    return tuple(
        remark
        for code, remark in remarks.items()
        if not any(other in remarks for other in _FOLLOWS.get(code, ()))
    )


def _remark(
    rule: _Rule, now: Snapshot, last: LastGood, limits: BaselineLimits, today: date
) -> Remark | None:
    value, kept = now.numbers.get(rule.measure), last.numbers.get(rule.measure)
    if value is None or kept is None or not 0 <= (today - kept.day).days <= OLDEST_DAYS:
        return None
    least = getattr(limits, rule.limit)
    needed = abs(kept.value) * least if rule.is_share else least
    if (value - kept.value) * rule.sign < needed:
        return None
    days = (today - kept.day).days
    return Remark(
        rule.code, rule.text, rule.advice, rule.measure, value, kept.value, days, rule.scale
    )
