"""Choosing devices by name, while they come and go."""

import pytest

from app import settings
from app.settings import DeviceChoice, Settings
from app.ui.device_lists import DeviceLists
from app.ui.preferences import Preferences
from app.ui.widgets.device_picker import DevicePicker

FRONT, DESK = DeviceChoice("front", "Front camera"), DeviceChoice("desk", "Desk camera")


@pytest.fixture
def lists(qapp):
    return DeviceLists()


@pytest.fixture
def preferences(qapp):
    return Preferences(Settings.load())


@pytest.fixture
def picker(qtbot, preferences, lists):
    picker = DevicePicker(settings.CAMERA, preferences, lists)
    qtbot.addWidget(picker)
    return picker


def names(picker):
    return [picker.itemText(row) for row in range(picker.count())]


def choose(picker, row):
    picker.setCurrentIndex(row)
    picker.activated.emit(row)


def test_before_anybody_looked_there_is_the_automatic_choice(picker):
    assert names(picker) == ["Automatic"]


def test_devices_appear_and_go_by_themselves(picker, lists):
    lists.tell("camera", [FRONT, DESK])
    assert names(picker) == ["Automatic", "Front camera", "Desk camera"]
    lists.tell("camera", [DESK])
    assert names(picker) == ["Automatic", "Desk camera"]
    lists.tell("microphone", [DeviceChoice("m", "Headset")])
    assert names(picker) == ["Automatic", "Desk camera"]


def test_a_choice_is_remembered_and_seen_by_others(picker, lists, preferences, qtbot):
    lists.tell("camera", [FRONT, DESK])
    other = DevicePicker(settings.CAMERA, preferences, lists)
    qtbot.addWidget(other)
    choose(picker, 2)
    assert preferences.get(settings.CAMERA) == DESK
    assert other.currentText() == "Desk camera"
    choose(picker, 0)
    assert preferences.get(settings.CAMERA) == DeviceChoice()
    assert other.currentText() == "Automatic"


def test_a_remembered_device_that_is_away_is_listed_as_such(picker, lists, preferences):
    preferences.set(settings.CAMERA, DESK)
    assert picker.currentText() == "Desk camera"  # nobody has looked yet
    lists.tell("camera", [FRONT])
    assert picker.currentText() == "Desk camera (not connected)"
    lists.tell("camera", [FRONT, DESK])
    assert picker.currentText() == "Desk camera"
    assert "Desk camera (not connected)" not in names(picker)


def test_a_device_that_is_away_and_has_no_name_is_called_unknown(picker, lists, preferences):
    preferences.set(settings.CAMERA, DeviceChoice("x"))
    lists.tell("camera", [])
    assert picker.currentText() == "Unknown device (not connected)"


def test_two_devices_of_one_name_are_told_apart(picker, lists, preferences):
    twin = DeviceChoice("twin", "Front camera")
    lists.tell("camera", [FRONT, twin, DESK])
    assert names(picker)[1:] == ["Front camera (1)", "Front camera (2)", "Desk camera"]
    choose(picker, 2)
    assert preferences.get(settings.CAMERA).id == "twin"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("😀" * 300, "😀" * 79 + "…"),
        ("Cam\u202eera\n\x00", "Camera"),
        ("<b>Cam</b> {name} %n & co", "<b>Cam</b> {name} %n & co"),
    ],
)
def test_hostile_names_are_shown_plainly(picker, lists, preferences, typed, shown):
    lists.tell("camera", [DeviceChoice("x", typed)])
    assert names(picker)[1] == shown
    preferences.set(settings.CAMERA, DeviceChoice("x", shown))
    lists.tell("camera", [])
    assert picker.currentText() == f"{shown} (not connected)"


def test_telling_the_same_again_changes_nothing(lists, qtbot):
    lists.tell("camera", [FRONT])
    with qtbot.assertNotEmitted(lists.changed):
        lists.tell("camera", [FRONT])


def test_the_systems_choice_is_named_when_it_is_known(lists, picker):
    lists.tell("camera", [FRONT, DESK], "Desk camera")
    assert picker.itemText(0) == "Automatic: Desk camera"
    lists.tell("camera", [FRONT, DESK])
    assert picker.itemText(0) == "Automatic"
