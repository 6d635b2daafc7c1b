"""How much an organisation's wording weighs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from app.readiness.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Strictness:
    """What it means to fall short of what the guideline says; None leaves the check's own verdict.

    *Must* is no more than *can be better*: a missing headset or another browser breaks a rule, but
    does not spoil the meeting, and a program that stops people for it is soon not believed.

    Args:
        must, should, may, not_stated: the verdict by the strength of the guideline's wording.
        wants: the verdict for single wants, whatever the guideline says; keys of ``WANTS``.
    """

    must: Verdict | None = Verdict.CAN_BE_BETTER
    should: Verdict | None = Verdict.CAN_BE_BETTER
    may: Verdict | None = Verdict.OK
    not_stated: Verdict | None = Verdict.OK
    wants: Mapping[str, Verdict | None] = field(default_factory=lambda: MappingProxyType({}))
