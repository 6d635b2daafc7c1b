"""The labelled lines of a pasted invitation: "Fra:", "Ämne:", "Obligatoriske deltakere:"."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from types import MappingProxyType

LONGEST_LINE = 2_000
MOST_LINES = 1_000
MOST_GOING_ON = 30
"""Lines that a list of people may go on over."""


class Field(StrEnum):
    """What a labelled line says."""

    FROM = "from"
    ORGANISER = "organiser"
    TO = "to"
    OPTIONAL = "optional"
    SUBJECT = "subject"
    START = "start"
    END = "end"
    WHEN = "when"
    SENT = "sent"
    DATE = "date"
    PLACE = "place"


_LABELS: Mapping[Field, tuple[str, ...]] = MappingProxyType(
    {
        Field.FROM: ("fra", "från", "from", "avsändare", "avsender", "afsender", "sender"),
        Field.ORGANISER: (
            "arrangør", "mødearrangør", "møtearrangør", "organisator", "møteorganisator",
            "mødeleder", "møteleder", "arrangör", "mötesarrangör", "organisatör",
            "mötesorganisatör",
            "mötesledare", "organizer", "organiser", "meeting organizer", "host", "inbjudare",
            "mødeindkalder", "indkaldt af", "kallad av", "innkalt av", "inviteret af",
        ),
        Field.TO: (
            "til", "till", "to", "obligatoriske deltagere", "krævede deltagere", "deltagere",
            "obligatoriska deltagare", "deltagare", "inbjudna", "kallade",
            "obligatoriske deltakere", "nødvendige deltakere", "deltakere", "inviterte",
            "inviterede",
            "required attendees",
            "required", "attendees", "participants", "invitees", "gæster", "gäster", "gjester",
            "guests", "påkrævet", "obligatorisk",
        ),
        Field.OPTIONAL: (
            "cc", "kopi", "valgfrie deltagere", "valgfri deltagere", "frivillige deltagere",
            "valfria deltagare", "valgfrie deltakere", "frivillige deltakere", "valgfri", "valfri",
            "optional attendees", "optional",
        ),
        Field.SUBJECT: (
            "emne", "ämne", "subject", "rubrik", "titel", "tittel", "title", "mødeemne",
            "mötesämne", "møteemne", "møtetittel", "mötestitel", "mødetitel",
        ),
        Field.START: (
            "start", "starttid", "starttidspunkt", "begynder", "börjar", "starter", "startar",
            "starts", "start time", "startdato", "startdatum", "mødestart",
        ),
        Field.END: (
            "slut", "sluttid", "sluttidspunkt", "slutter", "slutar", "end", "ends", "end time",
            "slutt", "slutdatum", "slutdato",
        ),
        Field.WHEN: (
            "hvornår", "tidspunkt", "tid", "tider", "når", "när", "when", "time", "date and time",
            "dato og tid", "dato og tidspunkt", "dato og klokkeslæt", "dato og klokkeslett",
            "datum och tid", "tid och datum", "tid og dato", "mødetidspunkt", "mötestid", "møtetid",
            "mødetid", "klokkeslæt", "klokkeslett", "klockslag", "tidpunkt", "dag og tid",
            "dag och tid", "klokken", "klockan", "kl", "dato/tid", "datum/tid",
        ),
        Field.SENT: (
            "sendt", "skickat", "sent", "modtaget", "mottatt", "mottaget", "received", "skickades",
        ),
        Field.DATE: ("dato", "datum", "date", "dag", "day"),
        Field.PLACE: (
            "placering", "plats", "sted", "location", "where", "hvor", "lokation", "lokale", "var",
        ),
    }
)  # fmt: skip

_BY_LABEL: Mapping[str, Field] = MappingProxyType(
    {label: field for field, labels in _LABELS.items() for label in labels}
)

_LABELLED = re.compile(
    r"[>\s*_|]{0,12}(?P<label>[^\W\d_][^\W\d_ /]{0,20}(?:[ /][^\W\d_]{1,20}){0,3})"
    r"(?:[*_\s]{0,4}[:\uff1a][*_]{0,3}|[*_]{0,3}\t)[ \t]{0,10}(?P<value>.*)",
    re.DOTALL,
)
_ITS_OWN_DATE = 4
"""Lines around a sender within which a plain "Dato:" is the day the mail was sent."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """One labelled line."""

    field: Field
    value: str
    line: int


def fields_in(lines: Iterable[str]) -> list[Labelled]:
    """Return the labelled lines of a text; lists of people with the lines that they go on over."""
    found: list[Labelled] = []
    all_lines = [line[:LONGEST_LINE] for line in islice(lines, MOST_LINES)]
    for number, line in enumerate(all_lines):
        one = _labelled(line, number)
        if one is None:
            continue
        if one.field in (Field.TO, Field.OPTIONAL):
            one = Labelled(
                one.field,
                _gone_on(one.value, all_lines[number + 1 : number + 1 + MOST_GOING_ON]),
                number,
            )
        found.append(one)
    senders = [one.line for one in found if one.field is Field.FROM]
    return [_sent_or_held(one, senders) for one in found]


def first(fields: Iterable[Labelled], *wanted: Field) -> str:
    """Return the value of the first labelled line of a kind that has one; else empty."""
    return next((one.value for one in fields if one.field in wanted and one.value.strip()), "")


def _labelled(line: str, number: int) -> Labelled | None:
    match = _LABELLED.match(line)
    field = _BY_LABEL.get(match["label"].casefold()) if match else None
    return Labelled(field, match["value"].strip(), number) if match and field else None


def _gone_on(value: str, following: list[str]) -> str:
    pieces = [value]
    for line in following:
        if not pieces[-1].rstrip().endswith((";", ",")) or _labelled(line, 0) is not None:
            break
        pieces.append(line)
    return "\n".join(pieces)


def _sent_or_held(one: Labelled, senders: list[int]) -> Labelled:
    near = any(abs(one.line - line) <= _ITS_OWN_DATE for line in senders)
    return Labelled(Field.SENT, one.value, one.line) if one.field is Field.DATE and near else one
