"""What a check says: verdict, stable reason, measured value and the one thing to do."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from app.readiness.verdict import Verdict, overall


class Action(Enum):
    """The one thing a person can do about a finding. The window turns it into a button."""

    NONE = "none"
    CHECK_AGAIN = "check_again"
    CHOOSE_CAMERA = "choose_camera"
    CHOOSE_MICROPHONE = "choose_microphone"
    CHOOSE_LOUDSPEAKER = "choose_loudspeaker"
    PLAY_TEST_SOUND = "play_test_sound"
    OPEN_CAMERA_PRIVACY = "open_camera_privacy"
    OPEN_MICROPHONE_PRIVACY = "open_microphone_privacy"
    OPEN_SOUND_SETTINGS = "open_sound_settings"
    OPEN_NETWORK_SETTINGS = "open_network_settings"
    MEASURE_LEAK = "measure_leak"
    REHEARSE = "rehearse"
    UNMUTE_MICROPHONE = "unmute_microphone"
    RAISE_MICROPHONE = "raise_microphone"
    LOWER_MICROPHONE = "lower_microphone"
    UNMUTE_LOUDSPEAKER = "unmute_loudspeaker"
    RAISE_LOUDSPEAKER = "raise_loudspeaker"
    SAY_WHAT_IT_IS = "say_what_it_is"
    OPEN_POWER_SETTINGS = "open_power_settings"
    OPEN_UPDATE_SETTINGS = "open_update_settings"
    OPEN_BROWSER_SETTINGS = "open_browser_settings"
    OPEN_SCREEN_SETTINGS = "open_screen_settings"
    OPEN_CLOCK_SETTINGS = "open_clock_settings"
    TRY_THOROUGHLY = "try_thoroughly"


@dataclass(frozen=True, slots=True)
class Reason:
    """One possible outcome of a check: the row of its table of outcomes.

    ``text`` says what is the matter, ``advice`` what to do; both are English sources marked for
    translation under the context ``findings``, with ``{name}`` fields filled from
    ``Finding.values``.

    Args:
        want: what a guideline may ask for and this outcome falls short of, such as ``cable``; the
            organisation's guideline then decides how much it matters. Empty where no guideline
            has a say.
        counts: whether it takes part in the one verdict over all checks. What a person may try if
            she likes, or what few need to know, does not.
    """

    code: str
    verdict: Verdict
    text: str
    advice: str = ""
    action: Action = Action.NONE
    want: str = ""
    counts: bool = True


@dataclass(frozen=True, slots=True)
class Finding:
    """The outcome of one check on this computer, at one moment.

    Args:
        check: the check's stable name, such as ``camera``.
        reason: the row of the check's table of outcomes.
        values: what the texts' ``{fields}`` hold; strings among them come from outside and are
            already made plain.
        measured: the number that decided, in the unit named in ``limits`` (dBFS, fps, Mbit/s ...).
        sample_size: how many frames, seconds or packets stand behind ``measured``.
        threshold: the limit that ``measured`` was compared with.
        rules: ids of the guideline's rules that this outcome rests on, such as ``RH-41``.
        strength: how strongly the guideline says so (must, should, may); empty where it does not.
        weighed: the verdict that the guideline gives it; None where it has no say.
    """

    check: str
    reason: Reason
    values: Mapping[str, str | int | float] = field(default_factory=lambda: MappingProxyType({}))
    measured: float | None = None
    sample_size: float | None = None
    threshold: float | None = None
    rules: tuple[str, ...] = ()
    weighed: Verdict | None = None
    strength: str = ""

    @property
    def verdict(self) -> Verdict:
        """The verdict of this outcome, as the organisation's guideline weighs it."""
        return self.weighed or self.reason.verdict

    @property
    def counts(self) -> bool:
        """Whether it takes part in the one verdict over all checks."""
        return self.reason.counts

    @property
    def urgency(self) -> float:
        """Place in a list sorted worst first; what does not count stands just before what is well.

        Nobody in a hurry should read past it, and nobody should miss it.
        """
        counts = self.counts or self.verdict is Verdict.OK
        return self.verdict.urgency if counts else Verdict.OK.urgency - 0.5

    @property
    def reason_code(self) -> str:
        """The stable code a service desk can search for, such as ``camera.covered``."""
        return self.reason.code


def worst_first(findings: list[Finding]) -> list[Finding]:
    """Sort findings by urgency, keeping the given order among equals."""
    return sorted(findings, key=lambda finding: finding.urgency)


def one_verdict(findings: Iterable[Finding]) -> Verdict:
    """Return the verdict over all findings that count."""
    return overall(finding.verdict for finding in findings if finding.counts)


def table_of(*reasons: Reason) -> Mapping[str, Reason]:
    """Index a check's outcomes by code.

    Raises:
        ValueError: two outcomes share a code.
    """
    table = {reason.code: reason for reason in reasons}
    if len(table) != len(reasons):
        raise ValueError("two outcomes of a check share a code")
    return MappingProxyType(table)
