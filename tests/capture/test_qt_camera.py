"""Qt's side of the camera, as far as it can be had without one."""

import threading

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtMultimedia import QCameraFormat, QVideoSink

from app.capture.qt_camera import QtCamera, best_format
from tests.capture.camera_stage import WAIT_MS
from tests.fakes.pictures import Format as Pixels


@pytest.fixture
def qt_camera(qtbot):
    made = QtCamera(None)
    yield made
    made.close()
    made.deleteLater()


def test_it_says_what_there_is_and_opens_nothing_that_is_not_there(qt_camera, monkeypatch):
    monkeypatch.setattr("app.capture.qt_camera.QMediaDevices.videoInputs", list)
    assert qt_camera.cameras() == []
    assert qt_camera.find("0") == ""
    qt_camera.close()
    assert qt_camera.why_none() in ("camera.none", "camera.denied")


def test_a_camera_that_is_kept_from_us_is_told_from_none(qt_camera, monkeypatch, tmp_path):
    monkeypatch.setattr("app.capture.qt_camera.sys.platform", "linux")
    monkeypatch.setattr("app.capture.qt_camera.Path", lambda _: tmp_path)
    assert qt_camera.why_none() == "camera.none"
    (tmp_path / "video0").touch()
    assert qt_camera.why_none() == "camera.none"
    monkeypatch.setattr("app.capture.qt_camera.os.access", lambda *_: False)
    assert qt_camera.why_none() == "camera.denied"


@pytest.mark.parametrize("status", ["Denied", "Undetermined"])
def test_without_the_users_leave_no_camera_is_opened(qt_camera, monkeypatch, status):
    """As on macOS, which otherwise delivers neither frames nor an error."""
    monkeypatch.setattr(qt_camera, "_permission", lambda: Qt.PermissionStatus[status])
    assert qt_camera.open("") == ""
    assert qt_camera.why_none() == "camera.denied"


def test_where_nobody_was_asked_the_system_asks_and_the_answer_is_heard(
    qtbot, qt_camera, monkeypatch
):
    monkeypatch.setattr(qt_camera, "_permission", lambda: Qt.PermissionStatus.Undetermined)
    with qtbot.waitSignal(qt_camera.cameras_changed):
        qt_camera.open("")


@pytest.mark.parametrize(
    ("wanted", "called", "found"),
    [
        ("0", "Front", "0"),
        ("0", "", "0"),
        ("1", "Front", "0"),
        ("0", "Desk", ""),
        ("9", "Front", "0"),
        ("9", "", ""),
    ],
)
def test_a_camera_is_found_by_id_and_name_and_then_by_name(
    qt_camera, monkeypatch, wanted, called, found
):
    there = [{"id": "0", "name": "Front"}, {"id": "1", "name": "Back"}]
    monkeypatch.setattr(qt_camera, "cameras", lambda: there)
    assert qt_camera.find(wanted, called) == found


def test_frames_that_waited_are_told_as_the_newest(qtbot, qt_camera, room):
    """On some systems frames come from a thread of the driver's and queue up."""
    sink = QVideoSink()
    qt_camera._sink = sink
    sink.videoFrameChanged.connect(qt_camera._on_frame)
    told = []
    qt_camera.frame.connect(told.append)
    driver = threading.Thread(target=lambda: [sink.setVideoFrame(frame) for frame in room])
    driver.start()
    driver.join()
    qtbot.waitUntil(lambda: len(told) == len(room), timeout=WAIT_MS)
    assert all(frame == room[-1] for frame in told)
    qt_camera._sink = None
    sink.setVideoFrame(room[0])
    assert len(told) == len(room)


class Format:
    """What is asked of a QCameraFormat."""

    def __init__(self, width, height, fps, pixels=Pixels.Format_YUYV):
        self.size, self.fps, self.pixels = QSize(width, height), fps, pixels

    def resolution(self):
        return self.size

    def maxFrameRate(self):
        return self.fps

    def pixelFormat(self):
        return self.pixels


@pytest.mark.parametrize(
    ("formats", "best"),
    [
        ([(1280, 720, 10), (1280, 720, 30), (640, 480, 30)], 1),
        ([(1280, 720, 12.5), (640, 480, 25)], 1),
        ([(1920, 1080, 30), (1280, 720, 60), (1280, 720, 30)], 2),
        ([(1280, 720, 60), (1280, 720, 25)], 1),
        ([(320, 240, 60), (1280, 720, 10)], 1),
        ([(1920, 1080, 5), (1280, 960, 7.5)], 1),
    ],
)
def test_the_best_format_moves_well_and_is_near_what_is_sent(formats, best):
    made = [Format(*format_) for format_ in formats]
    assert best_format(made) is made[best]


def test_of_equal_formats_the_one_that_is_cheapest_to_read_is_taken():
    """Last is what Qt has to make an image of; a camera may list it first."""
    names = ("YUYV", "NV12", "BGRX8888", "Jpeg", "ARGB8888")
    formats = [Format(1280, 720, 30, Pixels[f"Format_{name}"]) for name in names]
    for place, best in enumerate(formats):
        assert best_format([*formats[:place:-1], best]) is best


def test_a_camera_that_lists_no_formats_is_left_to_the_system():
    assert best_format([]).isNull()
    assert QCameraFormat().isNull()
