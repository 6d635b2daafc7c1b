"""The lid and the camera's cover."""

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.computer import lid_linux
from app.computer.lid import macos_lid, read_lid
from app.computer.lid_windows import LID_CHANGED, LidWatch, Setting, lid_of
from app.readiness.readings_privacy import Cover, Lid, LidReading

SETTING_CHANGED = 0x8013


def setting(data, guid=LID_CHANGED.bytes_le, length=4):
    return Setting.from_buffer_copy(struct.pack("<16sII", guid, length, data))


def test_the_structure_is_laid_out_as_in_the_sdk():
    assert (Setting.length.offset, Setting.data.offset) == (16, 20)
    assert LID_CHANGED.bytes_le.hex() == "4d0f3eba17b89440a2d1d56379e6a0f3"


@pytest.mark.parametrize(("data", "lid"), [(0, Lid.CLOSED), (1, Lid.OPEN)])
def test_what_windows_calls_back_with(data, lid):
    watch = LidWatch()
    watch.on_setting(SETTING_CHANGED, setting(data))
    assert watch.lid is lid
    assert watch.told.is_set()


def test_other_notifications_change_nothing():
    watch = LidWatch()
    watch.on_setting(SETTING_CHANGED, setting(0))
    watch.on_setting(4, setting(1))
    watch.on_setting(SETTING_CHANGED, setting(1, guid=bytes(16)))
    watch.on_setting(SETTING_CHANGED, setting(1, length=8))
    assert watch.lid is Lid.CLOSED


@given(st.binary(min_size=24, max_size=24))
def test_any_notification_is_survived(raw):
    assert lid_of(Setting.from_buffer_copy(raw)) in frozenset(Lid)


def lids(tmp_path, **states):
    for name, text in states.items():
        folder = tmp_path / "acpi/button/lid" / name
        folder.mkdir(parents=True)
        (folder / "state").write_text(text)
    (tmp_path / "acpi").mkdir(exist_ok=True)
    return lid_linux.read_lid(tmp_path / "acpi/button/lid")


@pytest.mark.parametrize(
    ("states", "lid"),
    [
        ({"LID0": "state:      open\n"}, Lid.OPEN),
        ({"LID": "state:      closed\n"}, Lid.CLOSED),
        ({"LID0": "state:      unsupported\n"}, Lid.UNKNOWN),
        ({"LID0": ""}, Lid.UNKNOWN),
        ({"LID0": "state: closed\n", "LID1": "state: open\n"}, Lid.OPEN),
        ({}, Lid.NONE),
    ],
)
def test_linux_lids(tmp_path, states, lid):
    assert lids(tmp_path, **states) is lid


def test_linux_without_acpi_cannot_tell(tmp_path):
    assert lid_linux.read_lid(tmp_path / "acpi/button/lid") is Lid.UNKNOWN


@pytest.mark.parametrize(("value", "cover"), [(0, Cover.OPEN), (1, Cover.CLOSED)])
def test_a_cameras_privacy_control(value, cover):
    assert lid_linux.cover_from(struct.pack("Ii", lid_linux.PRIVACY_CONTROL, value)) is cover


def test_one_closed_cover_among_the_cameras_in_use_is_told(monkeypatch):
    covers = {"a": Cover.OPEN, "b": Cover.CLOSED, "c": Cover.UNKNOWN}
    monkeypatch.setattr(lid_linux, "_cover", lambda camera: covers[camera.name])
    assert lid_linux.read_cover((Path("a"), Path("b"))) is Cover.CLOSED
    assert lid_linux.read_cover((Path("c"), Path("a"))) is Cover.OPEN
    assert lid_linux.read_cover((Path("c"),)) is Cover.UNKNOWN
    assert lid_linux.read_cover(()) is Cover.UNKNOWN


def test_a_file_that_is_no_camera_is_unknown(tmp_path):
    (tmp_path / "video0").write_bytes(b"")
    assert lid_linux.read_cover((tmp_path / "video0", tmp_path / "gone")) is Cover.UNKNOWN


IOREG = """+-o IOPMrootDomain  <class IOPMrootDomain, id 0x100000118, registered, matched, active>
    {{
      "AppleClamshellState" = {}
      "AppleClamshellCausesSleep" = No
    }}
"""


@pytest.mark.parametrize(
    ("printed", "lid"),
    [(IOREG.format("No"), Lid.OPEN), (IOREG.format("Yes"), Lid.CLOSED), ("", Lid.NONE)],
)
def test_macos_lids(printed, lid):
    assert macos_lid(printed) is lid
    assert read_lid("darwin", lambda command: printed) == LidReading(lid=lid)


def test_an_unknown_system_is_not_supported():
    with pytest.raises(NotImplementedError):
        read_lid("freebsd14")


@given(st.text())
def test_any_output_of_the_tool_is_survived(text):
    assert macos_lid(text) in frozenset(Lid)
