"""Meeting numbers, PINs and numbers to phone in by, from the text of an invitation."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.meetings.invitations.model import Code, CodeKind
from app.meetings.linking.model import MeetingLink, PinKind
from app.meetings.services_file import matches, services
from app.plain_text import plain

MOST_CODES = 30
MOST_LINES = 600
LONGEST_LINE = 600

_MEETING = (
    r"(?:møde|mötes?|møte|meeting|samtale|(?:video)?(?:konference|konferens|konferanse|conference))"
)
_WHAT = r"(?:[\s-]{0,2}(?:id|kode|kod|code|nummer|nr\.?|number|no\.?))"
_DIGITS = r"(?P<value>\d(?:\d|[ -](?=\d)){2,24})(?:\s?\#)?"
_IS = r"\s{0,3}(?:er|är|is)?\s{0,3}[:.=–-]{0,2}\s{0,6}"

_MEETING_ID = re.compile(
    rf"(?<![^\W\d_])(?:(?:telefon|tele|phone\s?)?{_MEETING}(?:ts|ets|s)?{_WHAT}|(?:rums?|roms?|room|vmr){_WHAT}|video[\s-]?id"
    rf"|access code)(?:\s?\([^()]{{1,30}}\))?{_IS}{_DIGITS}",
    re.IGNORECASE,
)
_HOST = r"værts?|värds?|verts?|host|mødeleders?|mötesledar|møteleder"
_GUEST = r"gæste?|gäst|gjeste?|guest|deltagere?|deltagar|deltakere?|patient|pasient|borger"
_PIN = re.compile(
    rf"(?:\b(?P<before>{_HOST}|{_GUEST})[\s-]{{0,2}})?"
    r"(?<![^\W\d_])(?:pin(?:[\s-]?(?:koden?|code|kod|nummer))?|(?:vært|värd|vert|gæst|gäst|gjest)s?e?kode?)"
    rf"(?:\s{{0,2}}\(?(?:for|för|till?|som|as)?\s?(?P<after>{_HOST}|{_GUEST})\w{{0,3}}\)?)?"
    rf"{_IS}(?P<value>\d{{3,12}})(?!\d)(?:\s?\#)?",
    re.IGNORECASE,
)
_HOST_WORD = re.compile(rf"(?:{_HOST})", re.IGNORECASE)
_GUEST_WORD = re.compile(rf"(?:{_GUEST})", re.IGNORECASE)
_PASSWORD = re.compile(
    r"(?<![^\W\d_])(?:adgangskode|adgangskoden|passcode|password|lösenkod|lösenord|passkode|passord"
    r"|kodeord|tilgangskode|möteslösenord|møtepassord|mødeadgangskode|møtekode for deltakere)"
    r"\s{0,3}:\s{0,6}(?P<value>[A-Za-z0-9!@#$%&*+_-]{3,30})(?![^\s.,;)])",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\d+])(?P<value>\+\d{1,3}(?:[ ()-]{0,2}\d){6,14})"
    r"(?:\s?,{1,3}\s?(?P<code>\d{3,15})\s?\#?)?"
)
_PHONES_IN = re.compile(
    r"\b(?:ring\s?(?:op|ind|inn|in|upp)|dial[\s-]?in|call[\s-]?in|opkald|uppringning|oppringing"
    r"|(?:join|deltag\w{0,2}|delta) (?:by|via) (?:tele)?(?:phone|fon)|telefonkonf\w{0,12}"
    r"|phone conference)\b",
    re.IGNORECASE,
)
_VIDEO = re.compile(
    r"(?<![\w.@-])(?P<sip>sips?:)?(?P<value>[\w.+-]{1,64}@(?P<host>(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}))",
    re.IGNORECASE,
)


def codes_in(lines: Iterable[str]) -> tuple[Code, ...]:
    """Return the numbers of a text in their order, each once, at most ``MOST_CODES``."""
    found: dict[tuple[CodeKind, str], Code] = {}
    before = ""
    for _, line in zip(range(MOST_LINES), lines, strict=False):
        cut = " ".join(line[:LONGEST_LINE].split())
        for code in _in_line(cut, before):
            kept = found.get((code.kind, code.value))
            if kept is None or kept.pin_kind is PinKind.UNKNOWN:
                found[code.kind, code.value] = code
        before = cut or before
        if len(found) >= MOST_CODES:
            break
    return tuple(found.values())[:MOST_CODES]


def with_codes(links: tuple[MeetingLink, ...], codes: tuple[Code, ...]) -> tuple[MeetingLink, ...]:
    """Return the links with the number and the PIN of the text, where there is only one of each."""
    best = next((link for link in links if link.is_offered), None)
    if best is None:
        return links
    same = [link for link in links if link.is_offered and link.family == best.family]
    if len({(link.host, link.alias) for link in same}) > 1:
        # Several rooms: no telling whose number it is.
        return tuple(_known_pin(link, codes) for link in links)
    return tuple(_filled(link, codes) if link in same else link for link in links)


def _filled(link: MeetingLink, codes: tuple[Code, ...]) -> MeetingLink:
    numbers = [code.value for code in codes if code.kind is CodeKind.MEETING_ID]
    pins = [code for code in codes if code.kind is CodeKind.PIN]
    if not link.alias and len(numbers) == 1:
        link = replace(link, alias=numbers[0])
    if not link.pin and len(pins) == 1:
        return replace(link, pin=pins[0].value, pin_kind=pins[0].pin_kind)
    return _known_pin(link, codes)


def _known_pin(link: MeetingLink, codes: tuple[Code, ...]) -> MeetingLink:
    told = [c.pin_kind for c in codes if c.kind is CodeKind.PIN and c.value == link.pin]
    return replace(link, pin_kind=told[0]) if link.pin and told else link


def _in_line(line: str, before: str) -> Iterator[Code]:
    for match in _MEETING_ID.finditer(line):
        yield Code(CodeKind.MEETING_ID, re.sub(r"\D", "", match["value"]))
    for match in _PIN.finditer(line):
        yield Code(CodeKind.PIN, match["value"], _whose(match))
    for match in _PASSWORD.finditer(line):
        yield Code(CodeKind.PIN, plain(match["value"], 30))
    for match in _PHONE.finditer(line):
        yield from _phone(match, line, before)
    for match in _VIDEO.finditer(line):
        if match["sip"] or _is_video_host(match["host"]):
            yield Code(CodeKind.VIDEO_ADDRESS, plain(match["value"], 150))


def _whose(match: re.Match[str]) -> PinKind:
    words = match[0]
    if _GUEST_WORD.search(words):
        return PinKind.UNKNOWN if _HOST_WORD.search(words) else PinKind.GUEST
    return PinKind.HOST if _HOST_WORD.search(words) else PinKind.UNKNOWN


def _phone(match: re.Match[str], line: str, before: str) -> Iterator[Code]:
    if not (match["code"] or _PHONES_IN.search(line) or _PHONES_IN.search(before)):
        return
    yield Code(CodeKind.PHONE, re.sub(r"[^\d+]", "", match["value"]))
    if match["code"]:
        yield Code(CodeKind.PHONE_CODE, match["code"])


def _is_video_host(host: str) -> bool:
    small = host.casefold()
    families = (family for family in services().families if family.id in ("pexip", "cisco"))
    return any(matches(name, small) for family in families for name in family.hosts)
