"""How much a finding matters by the organisation's guideline.

The same Wi-Fi is something that can be better where a guideline recommends the cable, and a plain
fact where it does not speak of it. A guideline never makes a broken thing whole: what must be
fixed or could not be tested stays so, and only gains the rules it rests on.
"""

from dataclasses import replace

from app.guidelines.equipment import TECHNICAL, Ask, Strength
from app.readiness.finding import Finding
from app.readiness.limits import Limits
from app.readiness.strictness import Strictness
from app.readiness.verdict import Verdict

_WEIGHABLE = (Verdict.OK, Verdict.CAN_BE_BETTER)


def weigh(finding: Finding, limits: Limits) -> Finding:
    """Return the finding with the rules it rests on and the verdict that they give it.

    Without a chosen organisation it keeps its own verdict, unless the administrator's file says
    something about its want.
    """
    want = finding.reason.want
    if not want:
        return finding
    ask = limits.asks.get(want)
    verdict = _verdict(finding, ask, limits.strictness)
    stated = ask is not None and ask.strength is not Strength.NOT_STATED
    return replace(
        finding,
        rules=ask.rules if ask else (),
        strength=str(ask.strength) if ask and stated else "",
        weighed=None if verdict is finding.reason.verdict else verdict,
    )


def _verdict(finding: Finding, ask: Ask | None, strictness: Strictness) -> Verdict:
    own, want = finding.reason.verdict, finding.reason.want
    if own not in _WEIGHABLE:
        return own
    if want in strictness.wants:
        return strictness.wants[want] or own
    if ask is None or (ask.strength is Strength.NOT_STATED and want in TECHNICAL):
        return own
    by_strength = {
        Strength.MUST: strictness.must,
        Strength.SHOULD: strictness.should,
        Strength.MAY: strictness.may,
        Strength.NOT_STATED: strictness.not_stated,
    }
    return by_strength[ask.strength] or own
