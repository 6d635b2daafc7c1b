"""The camera child with cameras that come and go, or do not work."""

import pytest
from PySide6.QtMultimedia import QVideoFrame

from app.capture import camera_child
from app.capture.camera_child import error_code
from app.readiness.checks import camera as check
from tests.capture.camera_stage import BACK, FRONT
from tests.fakes.camera_child import camera
from tests.fakes.pictures import broken_frame

# --- cameras come and go ---


def test_no_camera_is_said_and_a_new_one_is_used_at_once(stage, room):
    one = stage("none")
    one.do("start")
    assert one.codes() == ["camera.none"]
    one.camera.how = "by_hand"
    one.camera.plug(FRONT)
    one.show(*room)
    assert one.all("devices")[-1]["cameras"] == [FRONT]
    assert one.all("started")


def test_without_a_camera_nothing_is_repeated(stage, hasty):
    one = stage("none")
    one.do("start")
    one.qtbot.wait(300)
    assert one.codes() == ["camera.none"]


def test_a_camera_pulled_out_is_let_go_of_and_used_again_when_it_is_back(stage, room):
    one = stage()
    one.do("start", device="0")
    one.show(*room)
    one.camera.plug()
    assert one.codes() == ["camera.vanished"]
    assert one.all("devices")[-1]["cameras"] == []
    assert one.camera.opened == ""
    one.show(*room)
    assert len(one.all("started")) == 1
    one.camera.plug(FRONT)
    one.show(*room)
    assert len(one.all("started")) == 2


def test_it_is_known_by_its_name_when_it_comes_back_with_another_id(stage, room):
    one = stage()
    one.do("start", device="0")
    one.show(*room)
    one.camera.plug()
    one.camera.plug(camera("5", default=True), camera("7", "Camera 0", default=False))
    assert one.camera.opened == "7"


def test_from_the_chosen_camera_it_does_not_turn_to_another_by_itself(stage, hasty, room):
    one = stage()
    one.camera.there = [FRONT, BACK]
    one.do("start", device="1")
    one.show(*room)
    one.camera.plug(FRONT)
    one.qtbot.wait(300)
    assert one.codes() == ["camera.vanished"]
    assert one.camera.opened == ""
    one.do("start", device="0")
    assert one.camera.opened == "0"


def test_the_systems_choice_is_whatever_the_system_chooses_now(stage, hasty, room):
    one = stage()
    one.camera.there = [FRONT, BACK]
    one.do("start", device="")
    one.show(*room)
    one.camera.plug(camera("1", default=True))
    one.wait(lambda: one.camera.opened == "1")


def test_another_camera_pulled_out_is_no_matter(stage, room):
    one = stage()
    one.camera.there = [FRONT, BACK]
    one.do("start", device="0")
    one.show(*room)
    one.camera.plug(FRONT)
    assert one.codes() == []
    assert one.camera.opens == 1


def test_a_camera_pulled_out_while_it_was_busy_is_gone_and_no_longer_busy(stage, hasty):
    one = stage("busy")
    one.do("start", device="0")
    one.wait(lambda: one.codes() == ["camera.busy"])
    one.camera.plug()
    assert one.codes() == ["camera.busy", "camera.vanished"]


# --- cameras that do not work ---


@pytest.mark.parametrize(("how", "code"), [("busy", "camera.busy"), ("denied", "camera.denied")])
def test_it_says_why_and_tries_again_until_it_works(stage, hasty, room, how, code):
    one = stage(how)
    one.do("start")
    one.wait(lambda: len(one.codes()) >= 3)
    assert set(one.codes()) == {code}
    assert one.all("started") == []
    one.camera.how = "by_hand"
    one.wait(lambda: one.camera.opened)
    one.show(*room)
    assert one.all("started")
    one.forget()
    one.show(*room)
    assert one.codes() == []


def test_stop_ends_the_trying(stage, hasty):
    one = stage("busy")
    one.do("start")
    one.wait(one.codes)
    one.do("stop")
    opens = one.camera.opens
    one.qtbot.wait(300)
    assert one.camera.opens == opens


def test_a_failure_of_a_camera_that_is_gone_means_that_it_is_gone(stage):
    one = stage()
    one.do("start")
    one.camera.there = []
    one.camera.failed.emit("Input/output error")
    assert one.codes() == ["camera.vanished"]


def test_a_camera_that_never_sends_a_frame_is_given_the_time_it_may_need(stage, hasty):
    one = stage("stall")
    one.do("start")
    one.wait(one.codes)
    assert one.codes() == ["camera.no_picture"]
    assert one.all("picture")[-1]["start_s"] >= 0.5
    assert one.all("started") == []


def test_a_camera_that_goes_quiet_is_let_go_of_and_tried_again(stage, hasty):
    one = stage("stall:5")
    one.do("start")
    one.wait(lambda: len(one.codes()) == 2)
    assert set(one.codes()) == {"camera.no_picture"}
    assert len(one.all("started")) == 2
    assert one.camera.opens >= 2


def test_a_camera_that_goes_on_sending_frames_is_left_alone(stage, hasty):
    one = stage("small")
    one.do("start")
    one.wait_for("picture", 40)
    assert one.codes() == []
    assert one.camera.opens == 1


def test_time_in_which_this_process_was_held_up_is_not_held_against_the_camera(
    stage, hasty, room, monkeypatch
):
    one = stage()
    one.do("start")
    one.show(*room)
    now = camera_child.monotonic() + 3600
    monkeypatch.setattr(camera_child, "monotonic", lambda: now)
    before = len(one.all("picture"))
    one.wait_for("picture", before + 2)
    assert one.codes() == []


def test_frames_that_cannot_be_read_are_no_picture(stage, hasty):
    one = stage("unreadable")
    one.do("start")
    one.wait(one.codes)
    assert one.codes() == ["camera.unreadable"]
    assert one.all("started") == []


def test_one_broken_frame_among_good_ones_does_not_matter(stage, room):
    one = stage()
    one.do("start")
    one.show(room[0], broken_frame(), room[1], QVideoFrame(), room[2])
    one.wait_for("picture")
    assert one.all("picture")[-1]["frames"] == 3
    assert one.codes() == []


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Camera is in use", "camera.busy"),
        ("Device or resource busy", "camera.busy"),
        ("0xC00D3704", "camera.busy"),
        ("Permission denied", "camera.denied"),
        ("Access is denied. (0x80070005)", "camera.denied"),
        ("Input/output error", "camera.failed"),
        ("", "camera.failed"),
    ],
)
def test_the_systems_words_become_a_reason(words, code):
    assert error_code(words) == code
    assert code in check.OUTCOMES
