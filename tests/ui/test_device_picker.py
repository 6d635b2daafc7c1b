"""Choosing devices by name, while they come and go."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

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


@pytest.fixture
def opened(picker, lists, qtbot):
    """The list with two devices, open."""
    lists.tell("camera", [FRONT, DESK])
    picker.show()
    picker.showPopup()
    qtbot.waitUntil(lambda: picker.view().isVisible())
    yield picker
    picker.hidePopup()
    qtbot.waitUntil(lambda: not picker.view().isVisible())


def test_an_open_list_does_not_move_under_the_hand(opened, lists, qtbot):
    lists.tell("camera", [DESK])
    lists.went_stale()
    assert names(opened) == ["Automatic", "Front camera", "Desk camera"]
    opened.hidePopup()
    qtbot.waitUntil(lambda: names(opened) == ["Automatic", "Desk camera"])


def test_what_is_chosen_in_an_open_list_is_what_was_read_there(opened, lists, preferences, qtbot):
    lists.tell("camera", [DESK])
    opened.view().setCurrentIndex(opened.model().index(1, 0))
    QTest.keyClick(opened.view(), Qt.Key.Key_Return)
    assert preferences.get(settings.CAMERA) == FRONT
    qtbot.waitUntil(lambda: opened.currentText() == "Front camera (not connected)")


def test_when_nobody_looks_nothing_is_said_to_be_connected_or_not(picker, lists, preferences):
    away = DeviceChoice("away", "Old camera")
    preferences.set(settings.CAMERA, away)
    lists.tell("camera", [FRONT, DESK], "Desk camera")
    assert names(picker)[0] == "Automatic: Desk camera"
    assert picker.currentText() == "Old camera (not connected)"
    lists.went_stale()
    assert picker.currentText() == "Old camera"
    assert names(picker) == ["Automatic", "Front camera", "Desk camera", "Old camera"]
    assert lists.connected("camera") is None
    assert lists.usual("camera") == ""
    choose(picker, 1)
    assert preferences.get(settings.CAMERA) == FRONT


def test_the_same_devices_are_news_when_somebody_looks_again(lists, qtbot):
    lists.tell("camera", [FRONT], "Front camera")
    with qtbot.waitSignal(lists.changed):
        lists.went_stale()
    with qtbot.assertNotEmitted(lists.changed):
        lists.went_stale()
    with qtbot.waitSignal(lists.changed):
        lists.tell("camera", [FRONT], "Front camera")
    assert lists.connected("camera") == (FRONT,)
    assert lists.usual("camera") == "Front camera"
