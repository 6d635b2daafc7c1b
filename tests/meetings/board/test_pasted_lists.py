"""Lists as they are copied from the windows of meeting programs, in four languages."""

import pytest

from app.meetings.board.model import Why
from app.meetings.board.reading import read
from app.meetings.roster.participant import Role, Standing

TEAMS_EN = """People
Invite someone or dial a number
Share invite
In this meeting (4)
Mute all
AB
Anna Berg
Organizer
BE
Bo Ek
Muted
ÅÖ
Åsa Öberg (Guest)
Presenter
Olle
Unverified
Waiting in lobby (1)
Per Holm
Admit
Deny
Others invited (2)
KN
Kari Nordmann
No response
Ida Lund
Accepted
"""
TEAMS_DA = """Personer
Skriv et navn
I dette møde (3)
Slå lyden fra for alle
Hansen, Lise (RegionH)
Arrangør
Mette Møller Sørensen
Lyden er slået fra
Jørgen Ø. Åkjær
Ekstern
I lobbyen (2)
Gæst
Luk ind
Afvis
Bo Ek
Luk ind
Afvis
Andre inviterede (1)
Anna Berg
Intet svar
"""
TEAMS_SV = """Personer
I det här mötet (3)
Anna Berg, Organisatör
Bo Ek
Mikrofon av
Åsa Öberg (Extern)
Väntar i lobbyn (1)
Olle
Släpp in
Neka
Andra inbjudna (1)
Ida Lund
Avböjt
"""
TEAMS_NB = """Personer
I dette møtet (3)
Kari Nordmann
Møtearrangør
Ola Nordmann
Dempet
Per Bjørnstad
Gjest
Venter i lobbyen (1)
iPhone 12
Slipp inn
Avslå
"""
SKYPE = """Participants (3)
Presenters (1)
Anna Berg
Organizer
Attendees (2)
Bo Ek
Guest
Åsa Öberg
Waiting in lobby (1)
Olle
Admit
Deny
"""
WHEREBY = """People
Participants (3)
Anna Berg (You)
Host
Bo Ek
Mic off
Guest
Knocking (1)
Olle
Let in
"""
PEXIP = """Participants (4)
Hosts (1)
Anna Berg
Guests (2)
Bo Ek
+45 20 12 34 56
Waiting (1)
Olle
Admit
"""
VISIBA = """Deltagare
Anna Berg
Värd
Bo Ek
Kamera av
Mikrofon av
Väntrum
Olle
"""

LISTS = {
    "teams_en": (
        TEAMS_EN, ["Anna Berg", "Bo Ek", "Åsa Öberg", "Olle"], ["Per Holm"], ["Anna Berg"], 4, 1
    ),
    "teams_da": (
        TEAMS_DA,
        ["Hansen, Lise (RegionH)", "Mette Møller Sørensen", "Jørgen Ø. Åkjær"],
        ["Gæst", "Bo Ek"], ["Hansen, Lise (RegionH)"], 3, 2,
    ),
    "teams_sv": (TEAMS_SV, ["Anna Berg", "Bo Ek", "Åsa Öberg"], ["Olle"], ["Anna Berg"], 3, 1),
    "teams_nb": (
        TEAMS_NB, ["Kari Nordmann", "Ola Nordmann", "Per Bjørnstad"], ["iPhone 12"],
        ["Kari Nordmann"], 3, 1,
    ),
    "skype": (SKYPE, ["Anna Berg", "Bo Ek", "Åsa Öberg"], ["Olle"], ["Anna Berg"], 3, 1),
    "whereby": (WHEREBY, ["Anna Berg", "Bo Ek"], ["Olle"], ["Anna Berg"], 2, 1),
    "pexip": (PEXIP, ["Anna Berg", "Bo Ek", "+45 20 12 34 56"], ["Olle"], [], 3, 1),
    "visiba": (VISIBA, ["Anna Berg", "Bo Ek"], ["Olle"], ["Anna Berg"], None, None),
}  # fmt: skip


def names(reading, standing=Standing.IN_ROOM):
    return [one.name for one in reading.entries if one.standing is standing]


@pytest.mark.parametrize("name", LISTS)
def test_the_list_of_a_program_becomes_its_people(name):
    text, in_room, lobby, hosts, head_count, lobby_count = LISTS[name]
    reading = read(text)

    assert names(reading) == in_room
    assert names(reading, Standing.LOBBY) == lobby
    assert [one.name for one in reading.entries if one.role is Role.HOST] == hosts
    assert (reading.head_count, reading.lobby_count) == (head_count, lobby_count)
    assert reading.remarks == ()


@pytest.mark.parametrize("name", LISTS)
def test_every_line_is_a_name_or_is_told_with_its_reason(name):
    text = LISTS[name][0]
    reading = read(text)
    told = " | ".join([one.name for one in reading.entries] + [o.text for o in reading.left_out])

    for line in text.splitlines():
        bare = line.split("(Guest")[0].split("(Extern")[0].split("(You")[0].split(", Org")[0]
        assert bare.strip() in told


def test_who_is_only_invited_is_told_and_not_taken():
    left = {one.text: one.why for one in read(TEAMS_EN).left_out}

    assert left["Kari Nordmann"] is left["Ida Lund"] is Why.NOT_THERE
    assert left["KN"] in (Why.INITIALS, Why.NOT_THERE)
    assert left["AB"] is Why.INITIALS
    assert left["Admit"] is Why.BUTTON
    assert left["Organizer"] is Why.ABOUT


def test_a_list_that_says_another_number_than_it_names_is_pointed_out():
    reading = read("In this meeting (5)\nAnna Berg\nBo Ek\nIn the lobby (2)\nOlle")

    assert [(one.code, dict(one.values)) for one in reading.remarks] == [
        ("count", {"told": "5", "found": "2"}),
        ("lobby_count", {"told": "2", "found": "1"}),
    ]
    assert (reading.head_count, reading.lobby_count) == (5, 2)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Anna Berg", ["Anna Berg"]),
        ("Anna Berg; Bo Ek; Per", ["Anna Berg", "Bo Ek", "Per"]),
        ("Anna Berg, Bo Ek, Åsa Öberg", ["Anna Berg", "Bo Ek", "Åsa Öberg"]),
        ("Berg, Anna\nEk, Bo", ["Berg, Anna", "Ek, Bo"]),
        ("Anna Berg, sjuksköterska", ["Anna Berg, sjuksköterska"]),
        ("1. Anna Berg\n2) Bo Ek\n10. Per Holm", ["Anna Berg", "Bo Ek", "Per Holm"]),
        ("- Anna Berg\n* Bo Ek\n• Per Holm\n▪ Ida", ["Anna Berg", "Bo Ek", "Per Holm", "Ida"]),
        ("🎤 Anna Berg …\nBo Ek 🔇\n| Per Holm |", ["Anna Berg", "Bo Ek", "Per Holm"]),
        ("Anna Katrine Ho…\nÅsa Ö...", ["Anna Katrine Ho…", "Åsa Ö..."]),
        ("Lise Holst-\nJensen\nBo Ek", ["Lise Holst-Jensen", "Bo Ek"]),
        ("AB Anna Berg\nBE Bo Ek Muted", ["Anna Berg", "Bo Ek"]),
        ("Anna Berg Organizer\nBo Ek  Mikrofon av", ["Anna Berg", "Bo Ek"]),
        ("Anna Berg <anna.berg@example.org>", ["Anna Berg"]),
        ("anna.berg@example.org\nbo@example.org", ["anna.berg@example.org", "bo@example.org"]),
        ("Guest\nGuest\nguest 2", ["Guest", "Guest", "guest 2"]),
        ("Bo Host\nEva Gäst\nOla Vert", ["Bo Host", "Eva Gäst", "Ola Vert"]),
        ("iPhone 12\nGæst 2\nMøderum 4", ["iPhone 12", "Gæst 2", "Møderum 4"]),
        ("Anna Holm\nAnna Holm", ["Anna Holm", "Anna Holm"]),
        ("B0 Ek\n|da Lund", ["B0 Ek", "da Lund"]),
        ("AB\nBo Ek", ["AB", "Bo Ek"]),
        ("Anna Berg\r\nBo Ek\u2028Per\x0bIda", ["Anna Berg", "Bo Ek", "Per", "Ida"]),
        ("<img src=x onerror=alert(1)>\nBo Ek", ["<img src=x onerror=alert(1)>", "Bo Ek"]),
        ("李 小龙\nЮлия\nمحمد", ["李 小龙", "Юлия", "محمد"]),
        ("Profile picture of Anna Berg\nAnna Berg", ["Anna Berg"]),
        ("Anna Berg\tOrganizer\tMuted\nBo Ek\tAttendee", ["Anna Berg", "Bo Ek"]),
        ("Anna Berg (Host, me)\nBo Ek (Co-host)", ["Anna Berg", "Bo Ek"]),
        ("Nguyen, Du\nEk, Bo", ["Nguyen, Du", "Ek, Bo"]),
        ("Anna Berg, Guest\nGuest, Anna", ["Anna Berg", "Guest, Anna"]),
        ("https://example.org/x\nAnna Berg", ["Anna Berg"]),
        ("", []),
        ("\n \t\n", []),
        ("09:41\n…\n(3)\n---", []),
    ],
)
def test_what_was_typed_or_read_off_a_picture(text, found):
    assert [one.name for one in read(text).entries] == found


@pytest.mark.parametrize("number", ["811228-9874", "19811228 9874", "010190-1234", "01129955131"])
def test_an_identity_number_is_covered_and_the_person_stays(number):
    reading = read(f"Anna Berg\nBo Ek {number}\n{number}")
    whole = repr([(one.name) for one in reading.entries]) + repr(
        [one.text for one in reading.left_out]
    )

    assert [one.name for one in reading.entries][:2] == ["Anna Berg", "Bo Ek"]
    assert len(reading.entries) == 3
    assert not any(sign.isdecimal() for sign in whole)
    assert [one.code for one in reading.remarks] == ["covered"]


def test_nothing_of_a_name_is_shown_by_repr():
    assert "Berg" not in repr(read(TEAMS_EN))
