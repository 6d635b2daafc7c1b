"""Puts an invitation together from its events, its mail and its words."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

from app.meetings.invitations.body import Body
from app.meetings.invitations.calendar_event import Event
from app.meetings.invitations.calendar_events import events_of
from app.meetings.invitations.calendar_lines import Component, Property
from app.meetings.invitations.cleaning import clean_text
from app.meetings.invitations.codes import codes_in, with_codes
from app.meetings.invitations.mail import Mail
from app.meetings.invitations.model import Attendee, Invitation, Remark, Repeats
from app.meetings.invitations.nordic_fields import Field, Labelled, fields_in, first
from app.meetings.invitations.people import distinct, is_guess, people_in, person
from app.meetings.invitations.remarks import remark
from app.meetings.invitations.text_times import time_in
from app.meetings.links import MeetingLink, links_from
from app.plain_text import plain

LONGEST_SUBJECT = 200
LONGEST_PLACE = 1_000
MOST_WITH_MAIL = 5
"""Meetings of one mail that get the words and links of the mail as well."""

_CALLED_OFF = re.compile(
    r"(?:(?:sv|vs|vb|fwd?|re)\s?:\s?){0,3}(?:aflyst|avlyst|inställ[dt]|annull?ere[dt]|avbokad|avbokat"
    r"|kansellert|cancell?ed|aflysning|avlysning)\b",
    re.IGNORECASE,
)

_TEXTS = ("DESCRIPTION", "X-ALT-DESC")
_ADDRESSES = (
    "CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
    "X-MICROSOFT-ONLINEMEETINGCONFLINK", "X-GOOGLE-CONFERENCE", "URL", "X-MICROSOFT-LOCATIONS",
    "X-WR-CALDESC", "X-PEXIP-URL", "X-MEETING-URL", "STRUCTURED-DATA", "STYLED-DESCRIPTION",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """What an invitation is read against; see ``read_invitation``."""

    hosts: Mapping[str, str]
    home: tzinfo | None
    now: datetime


def of_calendars(
    texts: Iterable[str], body: Body, reading: Reading, mail: Mail | None = None
) -> Invitation:
    """Return the meeting of some calendars, with the words of the mail that they came in."""
    read, is_cut = events_of(texts, reading.home, reading.now)
    if not read:
        for text in texts:
            body.add_text(text)
        return of_text(body, reading, mail)
    body.is_cut = body.is_cut or is_cut
    # A mail around many meetings is read once and not for each of them.
    around = body if len(read) <= MOST_WITH_MAIL else Body(is_cut=body.is_cut)
    meetings = [_invitation(event, part, around, reading) for event, part in read]
    best = _best(meetings, reading.now)
    if around is not body:
        at = meetings.index(best)
        best = meetings[at] = _invitation(*read[at], body, reading)
    others = tuple(sorted((one for one in meetings if one is not best), key=_start))
    if others:
        told = remark("event.several", count=str(len(meetings)))
        best = replace(best, others=others, remarks=(told, *best.remarks))
    return best


def of_text(body: Body, reading: Reading, mail: Mail | None = None) -> Invitation:
    """Return the meeting of a text, with the people and the subject of its mail."""
    fields = fields_in(body.lines)
    when = time_in(body.lines, fields, reading.home, reading.now)
    subject = first(fields, Field.SUBJECT) or (mail.subject if mail else "")
    is_cancelled = _CALLED_OFF.match(subject.strip()) is not None
    organiser, attendees, remarks = _people(fields, mail)
    remarks += [remark("event.cancelled")] if is_cancelled else []
    place = first(fields, Field.PLACE)
    remarks += _cut_lines(subject, place)
    invitation = Invitation(
        subject=plain(subject, LONGEST_SUBJECT),
        place=plain(place, LONGEST_PLACE),
        starts_at=when.starts_at,
        ends_at=when.ends_at,
        is_cancelled=is_cancelled,
        organiser=organiser,
        attendees=attendees,
        remarks=(*when.remarks, *remarks),
    )
    found = _with_words(invitation, body, reading)
    return replace(found, remarks=(*_what_is_missing(found), *found.remarks))


def _best(meetings: list[Invitation], now: datetime) -> Invitation:
    """Return the meeting that comes next; else the last one."""
    ahead = [one for one in meetings if one.starts_at and one.starts_at > now - timedelta(hours=1)]
    held = [one for one in ahead if not one.is_cancelled]
    if held or ahead:
        return min(held or ahead, key=_start)
    called = [one for one in meetings if not one.is_cancelled] or meetings
    return max(called, key=_start)


def _start(meeting: Invitation) -> float:
    return meeting.starts_at.timestamp() if meeting.starts_at else 0.0


def _words(part: Component, mail: Body) -> Body:
    """Return the words of an event, and those of the mail around it."""
    body = Body()
    for name in _ADDRESSES:
        for line in part.all(name)[:5]:
            body.add_address(line.text)
    for name in _TEXTS:
        for line in part.all(name)[:3]:
            _add(body, line.text, _is_html(name, line))
    for line in part.all("COMMENT")[:3]:
        # Shown for itself if there is anything else to show.
        (body.add_beside if body.texts else body.add_text)(line.text)
    body.texts += mail.texts
    body.add_beside(part.text("LOCATION"))
    body.is_cut = body.is_cut or mail.is_cut
    body.lines += mail.lines
    body.found += mail.found
    return body


def _is_html(name: str, line: Property) -> bool:
    is_said = line.parameters.get("FMTTYPE", "").casefold() == "text/html"
    return is_said or (name == "X-ALT-DESC" and "<" in line.value)


def _add(body: Body, text: str, is_html: bool) -> None:
    if is_html:
        body.add_html(text)
    else:
        body.add_text(text)


def _invitation(event: Event, part: Component, mail: Body, reading: Reading) -> Invitation:
    place = part.text("LOCATION")
    remarks = [*event.remarks, *_cut_lines(event.subject, place)]
    if event.starts_at is None:
        remarks.append(remark("time.none"))
    invitation = Invitation(
        subject=plain(event.subject, LONGEST_SUBJECT),
        place=plain(place, LONGEST_PLACE),
        starts_at=event.starts_at,
        ends_at=event.ends_at,
        is_all_day=event.is_all_day,
        is_cancelled=event.is_cancelled,
        repeats=Repeats(event.repeats),
        organiser=event.organiser,
        attendees=event.attendees,
        remarks=tuple(remarks),
    )
    return _with_comments(_with_words(invitation, _words(part, mail), reading), part)


def _with_comments(found: Invitation, part: Component) -> Invitation:
    comments, is_cut = clean_text("\n".join(line.text for line in part.all("COMMENT")))
    remarks = (*found.remarks, remark("invitation.cut")) if is_cut else found.remarks
    comments = "" if comments == found.text else comments
    return replace(found, comments=comments, remarks=distinct_remarks(remarks))


def _cut_lines(subject: str, place: str) -> list[Remark]:
    """Return a remark if the title or the place is longer than what is kept of it."""
    is_cut = len(subject) > LONGEST_SUBJECT or len(place) > LONGEST_PLACE
    return [remark("invitation.cut")] if is_cut else []


def distinct_remarks(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """Return the remarks, each code once."""
    return tuple({one.code: one for one in remarks}.values())


def _with_words(invitation: Invitation, body: Body, reading: Reading) -> Invitation:
    codes = codes_in(body.lines)
    links = with_codes(links_from(body.found, reading.hosts), codes)
    text, is_cut = clean_text(body.whole)
    cut = [remark("invitation.cut")] if is_cut or body.is_cut else []
    return replace(
        invitation,
        links=links,
        codes=codes,
        text=text,
        remarks=distinct_remarks((*_about_links(links), *invitation.remarks, *cut)),
    )


def _about_links(links: tuple[MeetingLink, ...]) -> list[Remark]:
    remarks = [remark("link.doubtful")] if any(link.is_suspicious for link in links) else []
    best = next((link for link in links if link.is_offered), None)
    if best is not None and not best.known_host:
        remarks.append(remark("link.unfamiliar", host=best.host))
    if any(link.makes_host for link in links):
        remarks.append(remark("link.makes_host"))
    return remarks


def _what_is_missing(found: Invitation) -> list[Remark]:
    if found.is_empty:
        return [remark("invitation.nothing")]
    return [] if found.starts_at else [remark("time.none")]


def _people(
    fields: list[Labelled], mail: Mail | None
) -> tuple[Attendee | None, tuple[Attendee, ...], list[Remark]]:
    sender = first(fields, Field.ORGANISER) or (mail.sender if mail else "")
    sender = sender or first(fields, Field.FROM)
    organiser = next((one for one, _ in _read_people(sender, False)), None)
    invited = first(fields, Field.TO) or (mail.to if mail else "")
    copied = first(fields, Field.OPTIONAL) or (mail.copy if mail else "")
    listed = [*_read_people(invited, False), *_read_people(copied, True)]
    guessed = any(was for _, was in listed)
    return (
        organiser,
        distinct(one for one, _ in listed),
        [remark("people.guessed")] if guessed else [],
    )


def _read_people(text: str, is_optional: bool) -> list[tuple[Attendee, bool]]:
    found = []
    for name, address in people_in(text):
        one = person(name, address)
        if one is not None:
            found.append((replace(one, is_optional=is_optional), is_guess(one, name)))
    return found
