"""What went wrong in other programs that show such a list; each line is a real report.

The reports: the video service of the English courts (hmcts/vh-video-web), Pexip's own clients and
plug-ins, a dashboard for Pexip rooms, the PexRTC library, a room control for Zoom.
"""

from dataclasses import replace

import pytest

from app.meetings.roster.changes import ChangeKind
from app.meetings.roster.events import Lost, SnapshotBegins, SnapshotEnds
from app.meetings.roster.participant import Means, Participant, Role, Standing
from app.meetings.roster.roster import Liveness, Roster
from tests.meetings.roster.people import (
    ANNIKA,
    OLLE,
    SARA,
    SCREEN,
    gone,
    here,
    said,
    snapshot,
    tell,
    watching,
)

SARAS_PHONE = replace(SARA, id="8", means=Means.PHONE)
LET_IN = replace(OLLE, standing=Standing.IN_ROOM)
OURS = Participant("0", name="Samråd", means=Means.CONTROL, is_ours=True)
GUEST, HOST = replace(SARA, role=Role.GUEST), replace(SARA, role=Role.HOST)

BUGS = {
    "events without a name or an id (vh-video-web 2159)": (
        [here(Participant("")), here(Participant("9", name=""))],
        ["9"],
    ),
    "one person on two devices fights with themselves (vh-video-web 2264)": (
        [here(SARA), here(SARAS_PHONE), here(SARA), here(SARAS_PHONE)],
        ["1", "8"],
    ),
    "a reconnection shows people twice (vh-video-web 141, 1721, 1899)": (
        [here(SARA), Lost(1), *snapshot(SARA), Lost(2), *snapshot(SARA)],
        ["1"],
    ),
    "an event is skipped in a race (pexip-android-sdk 0.15.0)": (
        [here(replace(LET_IN, joined_at=None))],
        ["2"],
    ),
    "guests are never removed, for a leave carries no role (dashboard)": (
        [here(GUEST), gone(SARA)],
        [],
    ),
    "another role makes a second row (dashboard)": ([here(GUEST), here(HOST)], ["1"]),
    "calls of their own are listed as people (PexRTC)": ([here(SARA), here(SCREEN)], ["1"]),
    "programs disturb the count (Pexip's plug-in that hides them)": (
        [here(OURS), here(SARA)],
        ["1"],
    ),
    "letting somebody in makes a second row (PepperDash Essentials 788)": (
        [here(OLLE), here(LET_IN)],
        ["2"],
    ),
    "who leaves within the snapshot stays for ever": (
        [SnapshotBegins(1), here(SARA), gone(SARA), SnapshotEnds(2)],
        [],
    ),
    "who is only updated within the snapshot is dropped": (
        [here(SARA), SnapshotBegins(1), here(HOST), SnapshotEnds(2)],
        ["1"],
    ),
    "who was gone before the connection broke comes back": (
        [here(SARA), gone(SARA), Lost(1), *snapshot(ANNIKA)],
        ["3"],
    ),
}


@pytest.mark.parametrize(("events", "present"), BUGS.values(), ids=BUGS.keys())
def test_the_list_is_right(events, present):
    roster = watching()
    tell(roster, *events)
    assert [one.id for one in roster.present()] == present
    assert roster.head_count() == len(present)
    assert roster.liveness is Liveness.LIVE


def test_a_reconnection_does_not_shout_that_strangers_joined():
    roster = watching(SARA, OLLE, ANNIKA)
    changes = tell(roster, Lost(5), *snapshot(ANNIKA, OLLE, SARA))
    assert {change.kind for change in changes} == {ChangeKind.LIVENESS}


def test_a_broken_stream_is_no_leave():
    """The dashboard took every fault of the stream for a leave of everybody."""
    roster = watching(SARA, ANNIKA)
    assert said(tell(roster, Lost(5))) == ["liveness"]
    assert len(roster.participants) == 2


def test_a_name_that_changes_is_said_once_and_stays():
    """Names of a list and of the picture went out of step (vh-video-web 2120)."""
    roster = watching(SARA)
    renamed = replace(SARA, name="Sara Berg")
    assert said(tell(roster, here(renamed), here(renamed))) == ["renamed 1"]
    assert roster.participants["1"].name == "Sara Berg"


def test_two_of_one_name_are_two():
    """Names do not identify anybody (vh-video-web 1379, 1720)."""
    roster = Roster()
    tell(roster, *snapshot(SARA, replace(SARA, id="7")))
    tell(roster, gone(SARA))
    assert [one.id for one in roster.present()] == ["7"]
