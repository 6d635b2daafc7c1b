"""Attendance files of several programs, languages and encodings."""

import codecs

import pytest

from app.meetings.board.model import Why
from app.meetings.board.moments import moment
from app.meetings.board.reading import read
from app.meetings.roster.participant import Role, Standing

REPORT = """1. Summary
Meeting title\tSIP Bo
Attended participants\t3
Start time\t11/23/26, 9:30:00 AM
End time\t11/23/26, 10:02:11 AM

2. Participants
Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
Anna Berg\t11/23/26, 9:31:02 AM\t11/23/26, 10:02:11 AM\t31m\ta@example.org\ta\tOrganizer
Ek, Bo (Guest)\t11/23/26, 9:33:00 AM\t11/23/26, 10:02:10 AM\t29m\t\t\tAttendee
Åsa Öberg\t11/23/26, 9:33:00 AM\t11/23/26, 9:40:00 AM\t7m\tb@example.org\tb\tPresenter

3. In-Meeting Activities
Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
Anna Berg\t11/23/26, 9:31:02 AM\t11/23/26, 10:02:11 AM\t31m\ta@example.org\tOrganizer
"""
ACTIONS = {
    "en": ("Full Name\tUser Action\tTimestamp", "Joined", "Left"),
    "da": ("Fulde navn\tBrugerhandling\tTidsstempel", "Deltog", "Forlod"),
    "sv": ("Fullständigt namn\tAnvändaråtgärd\tTidsstämpel", "Anslöt", "Lämnade"),
    "nb": ("Fullt navn\tBrukerhandling\tTidsstempel", "Ble med", "Forlot"),
}
ZOOM = """Meeting ID,Topic,Start Time
123,SIP,11/23/2026 09:30:00 AM

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room
Anna Berg,a@example.org,11/23/2026 09:31:00 AM,11/23/2026 10:00:00 AM,29,No,No
"Ek, Bo",,11/23/2026 09:32:00 AM,11/23/2026 09:40:00 AM,8,Yes,No
"Ek, Bo",,11/23/2026 09:45:00 AM,11/23/2026 10:00:00 AM,15,Yes,No
Olle,,11/23/2026 09:59:00 AM,11/23/2026 10:00:00 AM,1,Yes,Yes
"""


def actions(language):
    header, joined, left = ACTIONS[language]
    rows = [
        ("Anna Berg", joined, "23-11-2026 09.31.02"),
        ("Bo Ek", joined, "23-11-2026 09.32.00"),
        ("Anna Holm", joined, "23-11-2026 09.33.00"),
        ("Anna Holm", joined, "23-11-2026 09.34.00"),
        ("Bo Ek", left, "23-11-2026 09.40.00"),
        ("Åsa Öberg", left, "23-11-2026 09.38.00"),
        ("Åsa Öberg", joined, "23-11-2026 09.41.00"),
    ]
    return "\n".join([header, *("\t".join(row) for row in rows)])


def names(reading):
    return [one.name for one in reading.entries]


def test_the_report_of_teams_names_who_was_there_at_the_end():
    reading = read(REPORT)

    assert names(reading) == ["Anna Berg", "Ek, Bo"]
    assert [one.role for one in reading.entries] == [Role.HOST, Role.GUEST]
    assert [(one.text, one.why) for one in reading.left_out] == [("Åsa Öberg", Why.NOT_THERE)]
    assert [one.code for one in reading.remarks] == ["left_before"]


@pytest.mark.parametrize("language", ACTIONS)
def test_a_list_of_comings_and_goings_is_counted_up(language):
    reading = read(actions(language))

    # Two of one name came, and both are there; one left and came back.
    assert names(reading) == ["Anna Berg", "Anna Holm", "Anna Holm", "Åsa Öberg"]
    assert [one.text for one in reading.left_out] == ["Bo Ek"]


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF16_LE + actions("sv").encode("utf-16-le"),
        codecs.BOM_UTF16_BE + actions("sv").encode("utf-16-be"),
        actions("sv").encode("utf-16-le"),
        codecs.BOM_UTF8 + actions("sv").encode(),
        actions("sv").encode(),
        actions("sv").encode("cp1252"),
        actions("sv").replace("\t", ";").encode(),
        actions("sv").replace("\t", ",").encode(),
        actions("sv").replace("\n", "\r\n").encode("utf-16"),
        actions("sv").replace("\n", "\r").encode(),
    ],
)
def test_every_encoding_and_delimiter_is_the_same_list(data):
    assert names(read(data)) == ["Anna Berg", "Anna Holm", "Anna Holm", "Åsa Öberg"]


def test_another_program_may_have_a_waiting_room():
    reading = read(ZOOM)

    assert names(reading) == ["Anna Berg", "Ek, Bo", "Olle"]
    assert [one.standing for one in reading.entries][2] is Standing.LOBBY


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Navn\tFørste deltagelse\tSidst forladt\tRolle", "Anna Berg\t09.31\t\tArrangør"),
        ("Namn;Första anslutning;Senast lämnade;Roll", "Anna Berg;09:31;;Organisatör"),
        ("Navn;E-post;Rolle", "Anna Berg;a@example.org;Møtearrangør"),
        ("First Name,Last Name,Email,Role", "Anna,Berg,a@example.org,Organizer"),
        ("Fornavn;Etternavn;Rolle", "Anna;Berg;Vert"),
    ],
)
def test_columns_are_known_by_their_words(header, row):
    reading = read(f"{header}\n{row}\n")

    assert names(reading) == ["Anna Berg"]
    assert reading.entries[0].role is Role.HOST


def test_times_that_nobody_understands_are_told_and_nobody_is_left_out():
    reading = read("Name\tJoin Time\tLeave Time\nAnna Berg\tnoonish\tlater\nBo Ek\tx\ty")

    assert names(reading) == ["Anna Berg", "Bo Ek"]
    assert [one.code for one in reading.remarks] == ["no_times"]


def test_an_identity_number_in_a_cell_is_covered():
    reading = read("Name\tRole\nBo Ek 811228-9874\tAttendee")

    assert names(reading) == ["Bo Ek"]
    assert [one.code for one in reading.remarks] == ["covered"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("11/23/26, 9:31:02 AM", (2026, 11, 23, 9, 31, 2)),
        ("11/23/2026 12:05:00 am", (2026, 11, 23, 0, 5, 0)),
        ("23/11/2026, 09:31:02", (2026, 11, 23, 9, 31, 2)),
        ("23-11-2026 09.31.02", (2026, 11, 23, 9, 31, 2)),
        ("23.11.2026 09:31", (2026, 11, 23, 9, 31, 0)),
        ("2026-11-23T09:31:02Z", (2026, 11, 23, 9, 31, 2)),
        ("09.31", (2000, 1, 1, 9, 31, 0)),
    ],
)
def test_moments_come_in_many_forms(text, found):
    assert moment(text).timetuple()[:6] == found


@pytest.mark.parametrize("text", ["", "tomorrow", "31m 8s", "99:99", "30/30/2026 10:00", "1:2"])
def test_what_is_no_moment_is_none(text):
    assert moment(text) is None
