"""Which meeting system a link belongs to, and which room it opens."""

import re
from dataclasses import dataclass

from app.meetings.linking.target import Target
from app.meetings.services_file import Family, PathForm, Services, matches
from app.plain_text import plain

LONGEST_ALIAS = 100
_PIN = re.compile(r"[A-Za-z0-9]{1,40}#?")
_NUMBER = re.compile(r"[A-Z0-9]{8}|(?=[A-Z]{0,11}[0-9])[A-Z0-9]{6,12}")
"""How servers of an organisation's own number a meeting: eight signs, or some with a digit.

Other pages look alike but for that.
"""


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a link says about its meeting."""

    family: str = ""
    known_host: str = ""
    alias: str = ""
    pin: str = ""
    is_join: bool = False
    makes_host: bool = False


NOTHING = Recognised()


def recognised(link: Target, services: Services) -> Recognised:
    """Return the meeting system of a link; nothing if it is any other page."""
    own = _known(link.host, services)
    if own is not None:
        family, host = own
        return _on_own_host(link, family, host)
    for family in services.families:
        for form in family.anywhere:
            if _fits(form, link) and (not form.below or _is_own_server(form, link)):
                return _joined(link, family, form, "")
    return NOTHING


def _is_own_server(form: PathForm, link: Target) -> bool:
    """Tell whether a link of a system that organisations run themselves looks exactly as theirs."""
    is_whole = len(link.parts) == len(form.parts) and link.host.count(".") >= 2
    return is_whole and _NUMBER.fullmatch(_in_path(link, form)) is not None


def _known(host: str, services: Services) -> tuple[Family, str] | None:
    """Return the family and the entry that name a host; a whole name goes before a beginning."""
    found: tuple[Family, str] | None = None
    for family in services.families:
        for pattern in family.hosts:
            if pattern == host:
                return family, pattern
            if found is None and matches(pattern, host):
                found = family, pattern
    return found


def _on_own_host(link: Target, family: Family, host: str) -> Recognised:
    for form in family.forms:
        if _fits(form, link) and not _is_page(form, link, family):
            return _joined(link, family, form, host)
    return Recognised(family.id, host)


def _is_page(form: PathForm, link: Target, family: Family) -> bool:
    """Tell whether a form that takes any first part took one that is no room."""
    is_open = bool(form.parts) and form.parts[0].startswith("{")
    return is_open and link.parts[0].casefold() in family.pages


def _fits(form: PathForm, link: Target) -> bool:
    if len(link.parts) < len(form.parts) or not link.host.startswith(form.below):
        return False
    if form.key and not link.keys.get(form.key):
        return False
    parts = zip(form.parts, link.parts, strict=False)
    return all(want.startswith("{") or want.casefold() == got.casefold() for want, got in parts)


def _joined(link: Target, family: Family, form: PathForm, host: str) -> Recognised:
    alias = ""
    if link.host not in family.short:
        alias = _in_path(link, form) or _of_keys(link, family.alias_keys)
    pin = _of_keys(link, family.pin_keys)
    return Recognised(
        family=family.id,
        known_host=host,
        alias=plain(alias, LONGEST_ALIAS),
        pin=pin.rstrip("#") if _PIN.fullmatch(pin) else "",
        is_join=True,
        makes_host=any(link.keys.get(key.casefold()) for key in family.host_keys),
    )


def _in_path(link: Target, form: PathForm) -> str:
    if "{alias}" not in form.parts:
        return ""
    return link.parts[form.parts.index("{alias}")]


def _of_keys(link: Target, keys: tuple[str, ...]) -> str:
    return next((link.keys[key] for key in keys if link.keys.get(key)), "")
