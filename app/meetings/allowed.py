"""Whether a meeting may be watched, and on which servers. The practice meeting always may."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from app.guidelines.guideline import Guideline
from app.guidelines.watch_policy import WatchPolicy
from app.wording import QT_TRANSLATE_NOOP

CISCO = "cisco"
"""The family whose meetings are asked of the organisation's own proxy and of nothing else."""


class WhyNot(StrEnum):
    """What keeps the program from watching a meeting."""

    POLICY = "policy"
    """The organisation does not allow it."""
    USER = "user"
    """The user did not switch it on."""


WHY_NOT_TEXTS: Mapping[WhyNot, str] = MappingProxyType(
    {
        WhyNot.POLICY: QT_TRANSLATE_NOOP(
            "allowed", "Your organisation has not allowed Samråd to join meetings."
        ),
        WhyNot.USER: QT_TRANSLATE_NOOP(
            "allowed", "Joining meetings is switched off in your settings."
        ),
    }
)


def why_not(policy: WatchPolicy, user_setting: bool) -> WhyNot | None:
    """Return what forbids watching, the organisation before the user; None if nothing does.

    ``user_setting`` is the value of the setting ``watch``.
    """
    if not policy.allowed:
        return WhyNot.POLICY
    return None if user_setting else WhyNot.USER


def allowed_hosts(
    policy: WatchPolicy, guideline: Guideline | None, service: str = ""
) -> frozenset[str]:
    """Return the only servers to which the program may connect, in small letters.

    One with a leading dot takes every name below it: ask with ``is_allowed``. Empty where the
    organisation allows no watching.

    Args:
        policy: what the organisation allows.
        guideline: whose ``[[host]]`` entries count; None if none was chosen.
        service: id of the meeting's service in that guideline; empty for any of them.
    """
    if not policy.allowed:
        return frozenset()
    if guideline and guideline.families.get(service) == CISCO:
        return frozenset({policy.cisco.host} if policy.cisco else ())
    hosts = guideline.hosts if guideline else ()
    named = (one.host for one in hosts if not service or one.service in ("", service))
    return policy.servers | frozenset(host.lower() for host in named)


def is_allowed(host: str, allowed: frozenset[str]) -> bool:
    """Tell whether a server is one of those, by its whole name or by one with a leading dot."""
    name = host.lower().rstrip(".")
    return not name.startswith(".") and (
        name in allowed or any(one.startswith(".") and name.endswith(one) for one in allowed)
    )
