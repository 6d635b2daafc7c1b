"""Whether a link leads to the service that the guideline gives for this meeting."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.guidelines.guideline import Guideline
from app.meetings.linking.model import MeetingLink
from app.wording import QT_TRANSLATE_NOOP


class Fit(StrEnum):
    """How a link and the guideline's answer go together."""

    FITS = "fits"
    OTHER_SERVICE = "other_service"
    OTHER_SERVER = "other_server"
    NOT_ANSWERED = "not_answered"


FAMILY_NAMES: Mapping[str, str] = {
    "pexip": "Pexip",
    "teams": "Microsoft Teams",
    "whereby": "Whereby",
    "cisco": "Cisco Meeting",
    "visiba": "Visiba",
    "skype": "Skype",
    "zoom": "Zoom",
    "google_meet": "Google Meet",
}
"""Names of the meeting systems; never translated."""

FIT_TEXTS: Mapping[Fit, str] = {
    Fit.OTHER_SERVICE: QT_TRANSLATE_NOOP(
        "invitation",
        "This link leads to {found}. For this meeting the guideline gives {wanted}.",
    ),
    Fit.OTHER_SERVER: QT_TRANSLATE_NOOP(
        "invitation",
        "This link leads to {found}, a server that the guideline does not name. Is it your "
        "organisation's?",
    ),
}
"""English sentences of the context ``invitation``."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What is to be said of a link.

    Args:
        fit: how it goes together with the answer.
        found: the system or server that the link leads to.
        wanted: the services that the guideline gives, by name.
        name: what the organisation calls the service of this server; empty if it has none.
    """

    fit: Fit
    found: str = ""
    wanted: str = ""
    name: str = ""


NOT_JUDGED = Judged(Fit.NOT_ANSWERED)


def judge(link: MeetingLink, guideline: Guideline, services: Sequence[str]) -> Judged:
    """Return how ``link`` fits the ``services`` that the guideline gives for this meeting."""
    own = {host.service for host in guideline.hosts if host.covers(link.host)}
    judged = _judge(link, guideline, services, own)
    called = own & set(services) or own
    return replace(judged, name=_named(called, guideline))


def _judge(
    link: MeetingLink, guideline: Guideline, services: Sequence[str], own: set[str]
) -> Judged:
    if not services or not link.family:
        return NOT_JUDGED
    wanted = ", ".join(guideline.services.get(one, one) for one in services)
    families = {guideline.families.get(one, "") for one in services}
    if own & set(services):
        return Judged(Fit.FITS)
    if own or link.family not in families:
        found = _named(own, guideline) or FAMILY_NAMES.get(link.family, link.family)
        return Judged(Fit.OTHER_SERVICE, found, wanted)
    has_servers = any(host.service in services for host in guideline.hosts)
    return Judged(Fit.OTHER_SERVER, link.host, wanted) if has_servers else Judged(Fit.FITS)


def _named(services: set[str], guideline: Guideline) -> str:
    return ", ".join(sorted(guideline.services.get(one, one) for one in services))
