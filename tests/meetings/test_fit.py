"""Whether a link leads where the guideline wants the meeting to be."""

from types import MappingProxyType

import pytest

from app.guidelines.guideline import Guideline
from app.guidelines.reference import Host
from app.meetings.fit import FIT_TEXTS, Fit, judge
from app.meetings.linking.model import MeetingLink

GUIDELINE = Guideline(
    "small",
    "Small hospital",
    services=MappingProxyType({"video": "Video", "room": "Room", "teams": "Teams", "app": "App"}),
    families=MappingProxyType({"video": "pexip", "room": "pexip", "teams": "teams"}),
    hosts=(
        Host(host="video.example.org", service="video"),
        Host(host=".rooms.example.org", service="room"),
    ),
)


def link(family, host):
    return MeetingLink(url=f"https://{host}/", host=host, family=family)


@pytest.mark.parametrize(
    ("family", "host", "services", "fit", "found"),
    [
        ("pexip", "video.example.org", ("video",), Fit.FITS, ""),
        ("pexip", "a.rooms.example.org", ("video", "room"), Fit.FITS, ""),
        ("teams", "teams.microsoft.com", ("teams",), Fit.FITS, ""),
        ("teams", "teams.microsoft.com", ("video",), Fit.OTHER_SERVICE, "Microsoft Teams"),
        ("pexip", "a.rooms.example.org", ("video",), Fit.OTHER_SERVICE, "Room"),
        ("pexip", "elsewhere.example", ("video",), Fit.OTHER_SERVER, "elsewhere.example"),
        ("pexip", "video.example.org", ("app",), Fit.OTHER_SERVICE, "Video"),
        ("pexip", "video.example.org", (), Fit.NOT_ANSWERED, ""),
        ("", "www.example.org", ("video",), Fit.NOT_ANSWERED, ""),
    ],
)
def test_a_link_is_held_against_the_answer(family, host, services, fit, found):
    judged = judge(link(family, host), GUIDELINE, services)

    assert (judged.fit, judged.found) == (fit, found)


def test_what_is_said_names_both():
    judged = judge(link("teams", "teams.microsoft.com"), GUIDELINE, ("video", "room"))

    text = FIT_TEXTS[judged.fit].format(found=judged.found, wanted=judged.wanted)
    assert "leads to Microsoft Teams" in text
    assert "gives Video, Room" in text
