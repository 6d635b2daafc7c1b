"""Which column of an attendance file is which, by the words of its first line.

Teams writes the words of its user's language and has renamed the columns several times; Zoom and
others have their own. Microsoft's and Zoom's public help pages and files that people published show
them; the Nordic ones are those of the same pages in those languages, as far as they say.
"""

from enum import StrEnum

from app.meetings.board.words import fold


class Column(StrEnum):
    """What a column holds."""

    NAME = "name"
    FIRST = "first"
    FAMILY = "family"
    JOINED = "joined"
    LEFT = "left"
    ACTION = "action"
    AT = "at"
    ROLE = "role"
    EMAIL = "email"
    IN_LOBBY = "in_lobby"
    OTHER = "other"
    """Known, and of no use here."""


_WORDS = {
    Column.NAME: """name, full name, participant, participant name, display name, attendee,
        user name, username, attendee name, name (original name), name original name,
        navn, fulde navn, fuldt navn, deltager, deltagernavn, vist navn, deltagerens navn,
        namn, fullständigt namn, deltagare, deltagarens namn, visningsnamn,
        fullt navn, deltaker, deltakernavn, visningsnavn, deltakerens navn""",
    Column.FIRST: "first name, given name, fornavn, förnamn",
    Column.FAMILY: "last name, surname, family name, efternavn, efternamn, etternavn",
    Column.JOINED: """first join, first join time, join time, joined, joined at, time joined, start,
        første deltagelse, første tilslutning, deltog første gang, tilsluttede først,
        tilslutningstidspunkt, deltagelsestidspunkt, tidspunkt for deltagelse, sluttede sig til,
        första anslutning, anslöt först, första gång ansluten, anslutningstid, anslöt, gick med,
        tid för anslutning, tidpunkt för anslutning,
        ble med først, første gang ble med, første pålogging, ble med, tidspunkt for deltakelse,
        bli med-tidspunkt, tidspunkt for å bli med""",
    Column.LEFT: """last leave, last leave time, leave time, left, left at, time left, end,
        sidste forladelse, sidst forladt, forlod sidst, forlod, tidspunkt for forladelse,
        forladelsestidspunkt,
        senast lämnade, lämnade senast, senaste lämning, lämnade, lämningstid,
        tidpunkt för lämnande, tid för att lämna,
        forlot sist, sist forlatt, siste forlating, forlot, tidspunkt for forlating""",
    Column.ACTION: """user action, action, brugerhandling, handling, användaråtgärd, åtgärd,
        brukerhandling""",
    Column.AT: "timestamp, time, tidsstempel, tidsstämpel, tidspunkt, tidpunkt, tid",
    Column.ROLE: "role, rolle, roll",
    Column.EMAIL: """email, e-mail, user email, mail, email address, e-mail address, mailadresse,
        e-mailadresse, e-post, e-postadress, e-postadresse, upn, participant id (upn),
        participant id (upn, deltager-id (upn, deltagar-id (upn, deltaker-id (upn""",
    Column.IN_LOBBY: "in waiting room, in lobby, i venteværelse, i väntrum, i venterom, i lobbyen",
    Column.OTHER: """duration, in-meeting duration, duration (minutes, guest, recording consent,
        varighed, varighed i møde, varaktighet, varighet, tid i mötet, varighed i mødet""",
}

_COLUMNS = {
    fold(word): column for column, text in _WORDS.items() for word in text.split(",") if fold(word)
}

LEAVES = frozenset({"left", "forlod", "forladt", "lämnade", "lämnat", "forlot", "forlatt"})
"""What somebody did in a list of comings and goings; anything else is a coming."""

YES = frozenset({"yes", "ja", "true", "1"})


def columns_of(cells: list[str]) -> list[Column | None]:
    """Return what each cell of a first line heads; None for what is not known."""
    return [_COLUMNS.get(fold(cell)) for cell in cells]


def is_header(cells: list[str]) -> bool:
    """Tell whether these cells head a table of people: a name, and something else that is known."""
    known = [column for column in columns_of(cells) if column is not None]
    named = Column.NAME in known or {Column.FIRST, Column.FAMILY} <= set(known)
    return named and len(set(known)) > 1 and len(known) * 2 >= len([c for c in cells if c.strip()])
