"""The four answers a check can give, and how many become one."""

from collections.abc import Iterable
from enum import Enum


class Verdict(Enum):
    """What a check found. The values are stable: reports and service desks use them."""

    OK = "ok"
    CAN_BE_BETTER = "can_be_better"
    MUST_FIX = "must_fix"
    COULD_NOT_BE_TESTED = "could_not_be_tested"

    @property
    def exit_code(self) -> int:
        """Exit code of ``samrad check`` for this overall verdict."""
        return _EXIT_CODES[self]

    @property
    def urgency(self) -> int:
        """Place in a list sorted worst first: 0 is the most urgent."""
        return _WORST_FIRST.index(self)


# What surely spoils the consultation comes first. What nobody could look at comes before what
# merely could be better, because it may hide something that must be fixed.
_WORST_FIRST = (
    Verdict.MUST_FIX,
    Verdict.COULD_NOT_BE_TESTED,
    Verdict.CAN_BE_BETTER,
    Verdict.OK,
)
_EXIT_CODES = {
    Verdict.OK: 0,
    Verdict.CAN_BE_BETTER: 1,
    Verdict.MUST_FIX: 2,
    Verdict.COULD_NOT_BE_TESTED: 3,
}


def overall(verdicts: Iterable[Verdict]) -> Verdict:
    """Return the most urgent verdict; with nothing tested, nothing may be called ready."""
    return min(verdicts, key=lambda verdict: verdict.urgency, default=Verdict.COULD_NOT_BE_TESTED)
