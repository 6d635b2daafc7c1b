"""What a check says: verdict, stable reason, measured value and the one thing to do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from app.readiness.verdict import Verdict


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


@dataclass(frozen=True, slots=True)
class Reason:
    """One possible outcome of a check: the row of its table of outcomes.

    ``text`` says what is the matter, ``advice`` what to do; both are English sources marked for
    translation under the context ``findings``, with ``{name}`` fields filled from
    ``Finding.values``.
    """

    code: str
    verdict: Verdict
    text: str
    advice: str = ""
    action: Action = Action.NONE


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
    """

    check: str
    reason: Reason
    values: Mapping[str, str | int | float] = field(default_factory=lambda: MappingProxyType({}))
    measured: float | None = None
    sample_size: float | None = None
    threshold: float | None = None

    @property
    def verdict(self) -> Verdict:
        """The verdict of this outcome."""
        return self.reason.verdict

    @property
    def reason_code(self) -> str:
        """The stable code a service desk can search for, such as ``camera.covered``."""
        return self.reason.code


def worst_first(findings: list[Finding]) -> list[Finding]:
    """Sort findings by urgency, keeping the given order among equals."""
    return sorted(findings, key=lambda finding: finding.verdict.urgency)


def table_of(*reasons: Reason) -> Mapping[str, Reason]:
    """Index a check's outcomes by code.

    Raises:
        ValueError: two outcomes share a code.
    """
    table = {reason.code: reason for reason in reasons}
    if len(table) != len(reasons):
        raise ValueError("two outcomes of a check share a code")
    return MappingProxyType(table)
