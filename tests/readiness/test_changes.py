"""What a change of the surroundings means."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.readiness import changes as module
from app.readiness.changes import Change, Turn, changes
from app.readiness.readings import Medium, Reading, RouteReading
from app.readiness.readings_computer import (
    AttachedReading,
    PowerReading,
    ScreensReading,
    SessionReading,
)
from app.readiness.surroundings import Surroundings, surroundings

DESK = Surroundings(
    cameras=("BRIO", "Integrated"),
    microphones=("Evolve2", "Realtek"),
    loudspeakers=("Evolve2", "Realtek"),
    camera="BRIO",
    microphone="Evolve2",
    loudspeaker="Evolve2",
    headset=True,
    medium="cable",
    interface="eth0",
    docked=True,
    source="mains",
    screens=2,
    remote="none",
)


def codes(**changed):
    return [one.code.removeprefix("changed.") for one in changes(DESK, replace(DESK, **changed))]


def test_nothing_changed():
    assert codes() == []


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"microphones": ("Realtek",), "loudspeakers": ("Realtek",)}, ["headset_gone"]),
        ({"loudspeakers": ("Realtek",)}, ["headset_gone"]),
        (
            {
                "microphones": ("Realtek",), "microphone": "Realtek",
                "loudspeakers": ("Realtek",), "loudspeaker": "Realtek",
            },
            ["headset_gone"],
        ),
        ({"microphones": ("Evolve2", "Poly", "Realtek")}, []),
        ({"microphones": ("Evolve2",)}, []),
        ({"cameras": ("Integrated",)}, ["camera_gone"]),
        ({"cameras": ("BRIO",)}, []),
        ({"cameras": ("Integrated",), "camera": "Integrated"}, ["camera_gone"]),
        ({"camera": "Integrated"}, ["camera_other"]),
        ({"microphone": "Realtek"}, ["microphone_other"]),
        ({"medium": "wifi", "interface": "wlan0", "docked": False}, ["network_wifi"]),
        ({"medium": "none", "interface": ""}, ["network_gone"]),
        ({"medium": "mobile"}, ["network_mobile"]),
        ({"medium": "phone_hotspot"}, ["network_mobile"]),
        ({"medium": "virtual"}, ["network_other"]),
        ({"medium": "no such medium"}, ["network_other"]),
        ({"interface": "eth1"}, ["network_other"]),
        ({"docked": False}, ["undocked"]),
        ({"source": "battery"}, ["mains_lost"]),
        ({"screens": 1}, ["screens"]),
        ({"remote": "rdp"}, ["session_remote"]),
        (
            {"microphones": ("Realtek",), "medium": "wifi", "source": "battery", "screens": 1},
            ["headset_gone", "network_wifi", "mains_lost", "screens"],
        ),
    ],
)  # fmt: skip
def test_what_is_told(changed, told):
    assert codes(**changed) == told


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        ({"microphones": ("Realtek",)}, {}, ["headset_back"]),
        ({"cameras": ("Integrated",)}, {}, ["camera_back"]),
        ({"medium": "wifi"}, {}, ["network_cable"]),
        ({"medium": "none"}, {"medium": "wifi"}, ["network_wifi_again"]),
        ({"source": "battery"}, {}, ["mains_back"]),
        ({"remote": "citrix"}, {}, ["session_local"]),
        ({"docked": False}, {}, ["docked"]),
        ({"headset": False, "microphone": "Realtek"}, {}, ["headset_in_use"]),
        ({"headset": False}, {"microphones": ("Realtek",), "headset": False}, ["microphone_gone"]),
    ],
)
def test_the_way_back_is_told_too(before, now, told):
    found = changes(replace(DESK, **before), replace(DESK, **now))

    assert [one.code.removeprefix("changed.") for one in found] == told


@pytest.mark.parametrize(
    "unknown",
    [
        {"cameras": None, "microphones": None, "loudspeakers": None},
        {"camera": "", "microphone": "", "loudspeaker": ""},
        {"medium": "", "interface": "", "docked": None},
        {"source": ""},
        {"screens": 0},
        {"remote": ""},
    ],
)
def test_what_is_not_known_has_not_changed(unknown):
    other = replace(DESK, **unknown)

    assert changes(DESK, other) == ()
    assert changes(other, DESK) == ()


def test_of_two_alike_one_that_goes_is_missed():
    twice = replace(DESK, cameras=("BRIO", "BRIO"))

    assert [one.code for one in changes(twice, replace(twice, cameras=("BRIO",)))] == [
        "changed.camera_gone"
    ]


def test_the_last_camera_is_missed_though_nobody_chose_one():
    unnamed = replace(DESK, camera="")

    assert changes(unnamed, replace(unnamed, cameras=("BRIO",))) == ()
    assert [one.code for one in changes(unnamed, replace(unnamed, cameras=()))] == [
        "changed.camera_gone"
    ]


def all_changes():
    return [value for value in vars(module).values() if isinstance(value, Change)]


def test_every_change_is_in_order():
    found = all_changes()

    assert len({one.code for one in found}) == len(found) > 20
    assert all(one.code.startswith("changed.") and one.text.endswith(".") for one in found)
    assert {one.turn for one in found} == set(Turn)
    assert all(one.groups for one in found)


KNOWN = st.sampled_from([*(str(one) for one in Medium), "", "strange"])
NAMES = st.lists(st.sampled_from("abc")).map(tuple)
ANY = st.builds(
    Surroundings, st.none() | NAMES, st.none() | NAMES, st.none() | NAMES,
    st.sampled_from("abc") | st.just(""), st.sampled_from("abc") | st.just(""),
    st.sampled_from("abc") | st.just(""), st.booleans(), KNOWN, st.sampled_from(["", "e0", "e1"]),
    st.none() | st.booleans(), st.sampled_from(["", "mains", "battery"]), st.integers(0, 3),
    st.sampled_from(["", "none", "rdp"]),
)  # fmt: skip


@given(ANY, ANY)
def test_any_two_surroundings_can_be_compared(before, now):
    found = changes(before, now)

    assert len({one.code for one in found}) == len(found)
    assert changes(now, now) == ()


def test_surroundings_are_told_by_readings():
    found = surroundings(
        {
            "attached": AttachedReading(
                cameras=("a",), microphones=("m",), loudspeakers=("l",),
                usual_microphone="m", usual_loudspeaker="l",
            ),
            "network": RouteReading(medium="vpn", carrier="wifi", interface="wlan0"),
            "power": PowerReading(source="battery"),
            "screens": ScreensReading(desktops=1, screens=1),
            "session": SessionReading(remote="none"),
        },
        chosen=("a", "", "other"),
        headset=True,
    )  # fmt: skip

    assert found == Surroundings(
        ("a",),
        ("m",),
        ("l",),
        "a",
        "m",
        "other",
        True,
        "wifi",
        "wlan0",
        False,
        "battery",
        1,
        "none",
    )


def test_what_could_not_be_read_is_unknown():
    broken = {name: Reading(error=f"{name}.failed") for name in ("attached", "power", "session")}

    assert surroundings(broken) == Surroundings()
    assert (
        surroundings({"network": RouteReading(error="network.failed", carrier="wifi")}).medium == ""
    )
