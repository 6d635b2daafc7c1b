"""Works out how the list of the meeting that is prepared can be followed."""

from app.guidelines.watch_policy import WatchPolicy
from app.meetings.allowed import (
    CISCO,
    WHY_NOT_TEXTS,
    WhyNot,
    allowed_hosts,
    is_allowed,
    why_not,
)
from app.meetings.linking.model import MeetingLink
from app.services.choosing import Way, way_for, way_text
from app.settings import WATCH
from app.ui.arranged import Arranged
from app.ui.preferences import Preferences
from app.watching.offer import Offer, pin_for_us, room_of
from app.wording import QT_TRANSLATE_NOOP

NO_SERVER = QT_TRANSLATE_NOOP(
    "allowed", "Neither the guideline nor your organisation names a server that Samråd may ask."
)
NO_PROXY = QT_TRANSLATE_NOOP(
    "allowed", "Your organisation has not set up an account for Samråd on the meeting's server."
)


def offer_for(arranged: Arranged, preferences: Preferences) -> Offer:
    """Return the offer for the service of this meeting, from the invitation and the policy."""
    now = arranged.now
    guideline, service = now.guideline, service_of(arranged)
    allowed = allowed_hosts(now.watching, guideline, service)
    link = room_of(arranged.consultation.invitation, allowed)
    hosts = _servers(allowed, link)
    family = guideline.families.get(service, "") if guideline else ""
    family = family or (link.family if link else "")
    way = way_for(family)
    refused = why_not(now.watching, preferences.get(WATCH)) if way is not Way.BY_HAND else None
    reason = _reason(way, refused, hosts, now.watching)
    return Offer(
        way=way,
        why=way_text(family, Way.BY_HAND if reason and refused is not WhyNot.USER else way),
        hosts=hosts,
        # Cisco's server is asked from outside: nobody joins, so there is no name to be seen.
        display_name=now.watching.display_name if way is Way.LIVE_PEXIP else "",
        why_not=reason,
        can_be_allowed=refused is WhyNot.USER and bool(hosts),
        **_place(link, frozenset(hosts), way),
    )


def service_of(arranged: Arranged) -> str:
    """Return the service of this meeting: settled, or usual, or the only one; empty if open."""
    now = arranged.now
    only = list(now.guideline.services) if now.guideline else []
    usual = arranged.consultation.service or now.situation.service
    return usual or (only[0] if len(only) == 1 else "")


def _reason(way: Way, refused: WhyNot | None, hosts: tuple[str, ...], policy: WatchPolicy) -> str:
    if way is Way.BY_HAND:
        return ""
    if refused is WhyNot.POLICY:
        return WHY_NOT_TEXTS[refused]
    if way is Way.LIVE_CISCO and policy.cisco is None:
        return NO_PROXY
    if not hosts:
        return NO_SERVER
    return WHY_NOT_TEXTS[refused] if refused else ""


def _servers(allowed: frozenset[str], link: MeetingLink | None) -> tuple[str, ...]:
    """Return the servers by name: of those with a leading dot, the one of the invitation."""
    named = {one for one in allowed if not one.startswith(".")}
    if link is not None and is_allowed(link.host, allowed):
        named.add(link.host)
    return tuple(sorted(named))


def _place(link: MeetingLink | None, hosts: frozenset[str], way: Way) -> dict[str, str]:
    if link is None:
        return {}
    if way is Way.LIVE_CISCO:
        # The proxy is asked, whichever of the organisation's servers the invitation leads to.
        return {"alias": link.alias} if link.family == CISCO else {}
    if not is_allowed(link.host, hosts):
        return {"refused_host": link.host if hosts else ""}
    return {"host": link.host, "alias": link.alias, "pin": pin_for_us(link)}
