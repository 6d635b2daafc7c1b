"""Screens from recorded structures and trees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.computer import screens
from app.computer.screens import screens_below
from app.computer.screens_macos import screens_of as screens_of_macos
from app.computer.screens_windows import PATH, screens_of
from app.readiness.readings_computer import Known, ScreensReading
from tests.computer.files import make_files

CARD = b"\x1a\xc4\x00\x00\x00\x00\x00\x00"


def path(source, target, card=CARD):
    return PATH.pack(card, source, 0, 1, card, target)


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        ([path(0, 4353)], (1, 1, Known.NO)),
        ([path(0, 4353), path(1, 4355)], (2, 2, Known.NO)),
        # The same picture on a laptop and on a projector.
        ([path(0, 4353), path(0, 4355)], (1, 2, Known.YES)),
        ([path(0, 4353), path(0, 4355), path(1, 4357)], (2, 3, Known.YES)),
        # Two graphics cards number their pictures on their own.
        ([path(0, 1), path(0, 1, b"\x01" + CARD[1:])], (2, 2, Known.NO)),
        ([], (0, 0, Known.UNKNOWN)),
    ],
)
def test_windows(paths, expected):
    reading = screens_of(b"".join(paths), 144)
    assert (reading.desktops, reading.screens, reading.mirrored) == expected
    assert reading.scale_percent == 150.0


def test_the_structure_has_the_size_that_windows_gives_it():
    assert PATH.size == 72


@given(st.binary(max_size=400), st.none() | st.integers(0, 1000))
def test_no_bytes_of_windows_make_nonsense(paths, dpi):
    reading = screens_of(paths, dpi)
    assert reading.desktops >= 0
    assert reading.desktops <= len(paths) // PATH.size


LAPTOP = {
    "sys/class/drm/version": "drm 1.1.0",
    "sys/class/drm/card1-eDP-1/status": "connected",
    "sys/class/drm/card1-eDP-1/enabled": "enabled",
    "sys/class/drm/card1-HDMI-A-1/status": "disconnected",
    "sys/class/drm/card1-HDMI-A-1/enabled": "disabled",
}
DOCKED = {
    **LAPTOP,
    "sys/class/drm/card1-DP-3/status": "connected",
    "sys/class/drm/card1-DP-3/enabled": "enabled",
}


@pytest.mark.parametrize(
    ("files", "count"),
    [
        (LAPTOP, 1),
        (DOCKED, 2),
        # The lid is closed: its screen is connected and dark.
        ({**DOCKED, "sys/class/drm/card1-eDP-1/enabled": "disabled"}, 1),
        ({}, 0),
        ({"sys/class/drm/version": "drm 1.1.0"}, 0),
    ],
)
def test_linux(tmp_path, files, count):
    make_files(tmp_path, files)
    assert screens_below(tmp_path) == ScreensReading(desktops=count, screens=count)


@pytest.mark.parametrize(
    ("drawn", "online", "mirrored", "expected"),
    [
        (1, 1, [False], (1, 1, Known.NO)),
        (2, 2, [False, False], (2, 2, Known.NO)),
        (1, 2, [True, True], (1, 2, Known.YES)),
        (0, 1, [False], (1, 1, Known.NO)),
        (0, 0, [], (0, 0, Known.UNKNOWN)),
    ],
)
def test_macos(drawn, online, mirrored, expected):
    reading = screens_of_macos(drawn, online, mirrored)
    assert (reading.desktops, reading.screens, reading.mirrored) == expected


def test_a_computer_of_another_kind_is_not_supported():
    with pytest.raises(NotImplementedError):
        screens.read_screens("plan9")
