"""Links in an invitation: found, unwrapped, recognised, and doubted where they pretend."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from app.meetings.linking.dangers import WEB, danger, dangers_of, names_other
from app.meetings.linking.labels import shown_hosts
from app.meetings.linking.model import (
    DANGER_TEXTS,
    Danger,
    DangerKind,
    MeetingLink,
    PinKind,
)
from app.meetings.linking.recognising import recognised
from app.meetings.linking.scan import Found, addresses
from app.meetings.linking.target import Target, target
from app.meetings.linking.wrappers import unwrapped
from app.meetings.services_file import Services, services
from app.plain_text import plain

__all__ = [
    "DANGER_TEXTS",
    "NO_HOSTS",
    "Danger",
    "DangerKind",
    "MeetingLink",
    "PinKind",
    "find_links",
    "links_from",
]

NO_HOSTS: Mapping[str, str] = MappingProxyType({})
MOST_LINKS = 50
LONGEST_SHOWN = 200

_SILENT = ("mailto", "tel", "sip", "sips", "callto", "cid", "conf", "im", "sms", "about", "h323")
"""Schemes that are no web links and no danger: they are not listed."""


def find_links(text: str, hosts: Mapping[str, str] = NO_HOSTS) -> tuple[MeetingLink, ...]:
    """Return the links of a plain text, the best to join by first.

    Args:
        text: what was pasted.
        hosts: the organisation's own servers (a leading dot takes every name below), each with
            the id of its meeting system.
    """
    return links_from(addresses(text), hosts)


def links_from(
    found: Iterable[Found], hosts: Mapping[str, str] = NO_HOSTS
) -> tuple[MeetingLink, ...]:
    """Return links for addresses that were found somewhere, the best to join by first."""
    known = services().with_hosts(hosts)
    links: dict[tuple[str, bool], MeetingLink] = {}
    for one in found:
        link = _link(one, known)
        if link is not None and len(links) < MOST_LINKS:
            key = link.url, link.is_offered
            links[key] = _fuller(links.get(key), link)
    return tuple(sorted(_doubted(tuple(links.values())), key=_rank))


def _link(found: Found, known: Services) -> MeetingLink | None:
    address = found.address.replace("&amp;", "&")
    outer = target(f"https://{address}" if found.is_bare else address)
    if outer is None or outer.scheme in _SILENT:
        return None
    link, around = unwrapped(outer, known.wrappers)
    dangers = [*_hidden(outer, link), *dangers_of(link, known.known_hosts)]
    meeting = recognised(link, known)
    if found.is_bare and not (meeting.known_host or any(one.is_pretence for one in dangers)):
        return None
    shown = _label(found, address)
    other = _other_than_shown(shown, link, around, known)
    if meeting.family and not meeting.known_host:
        # Words that only stand near it count against a server that nobody knows.
        other = other or _other_than_shown(found.near, link, around, known)
    dangers += [danger(DangerKind.OTHER_TARGET, link.host, other)] if other else []
    return MeetingLink(
        url=plain(link.url, len(link.url) or 1),
        shown=shown,
        host=plain(link.host, 253) if link.host else "",
        family=meeting.family,
        alias=meeting.alias,
        pin=meeting.pin,
        dangers=tuple(dangers),
        known_host=meeting.known_host,
        is_join=meeting.is_join,
        makes_host=meeting.makes_host,
    )


def _label(found: Found, address: str) -> str:
    return plain(found.shown, LONGEST_SHOWN) if found.shown not in ("", address) else ""


def _hidden(outer: Target, inner: Target) -> Iterator[Danger]:
    """Yield what was wrong with the outermost address and went away with its wrapper."""
    if outer.has_invisible and not inner.has_invisible:
        yield danger(DangerKind.INVISIBLE)


def _other_than_shown(shown: str, link: Target, around: tuple[str, ...], known: Services) -> str:
    """Return a server that the words in place of a link name while it leads to another one."""
    if not shown or link.scheme not in WEB:
        return ""
    claimed = target(shown)
    if claimed is not None and claimed.scheme in WEB:
        # The text may show the address of the same filter.
        inner = unwrapped(claimed, known.wrappers)[0].host
        if inner and claimed.host not in around and names_other(inner, link.host):
            return inner
        if claimed.host != inner:
            return ""
    others = (host for host in shown_hosts(shown) if host not in around)
    return next((host for host in others if names_other(host, link.host)), "")


def _fuller(one: MeetingLink | None, other: MeetingLink) -> MeetingLink:
    if one is None:
        return other
    return replace(one, shown=one.shown or other.shown)


def _doubted(links: tuple[MeetingLink, ...]) -> Iterator[MeetingLink]:
    """Yield the links; one that is only the cover of another target is doubted with it."""
    covers = {
        link.shown.rstrip("/"): one
        for link in links
        for one in link.dangers
        if one.kind is DangerKind.OTHER_TARGET
    }
    for link in links:
        cover = covers.get(link.url.rstrip("/"))
        yield replace(link, dangers=(*link.dangers, cover)) if cover else link


def _rank(link: MeetingLink) -> tuple[bool, bool, bool, bool, bool]:
    return (
        not link.is_offered,
        not link.is_join,
        not link.known_host,
        not (link.alias or link.pin),
        not link.family,
    )
