"""The running check, against children that answer, keep silent, die or hang."""

import os
import signal
import sys
from pathlib import Path

import pytest

from app.capture.supervisor import Patience
from app.equipment.check import EquipmentCheck
from app.equipment.running import RunningCheck
from app.readiness.finding import Finding, Reason
from app.readiness.readings_computer import PowerReading, ScreensReading
from app.readiness.verdict import Verdict
from app.settings import DeviceChoice

SCRIPT = str(Path(__file__).with_name("scripted_child.py"))
QUICK = Patience(
    start_ms=5_000, silence_ms=1_500, quit_ms=2_000, restart_ms=(50,), losses=4, losses_within_s=60
)


@pytest.fixture
def make_check(qtbot):
    made = []

    def make(only=("camera", "microphone", "loudspeaker", "network"), **how):
        def command(kind):
            return [sys.executable, SCRIPT, kind, how.get(kind, "good")]

        check = EquipmentCheck(only, command=command, patience=QUICK)
        made.append(check)
        return check

    yield make
    for check in made:
        check.end_and_wait()
        check.deleteLater()


def reasons(check):
    return [finding.reason_code for finding in check.findings]


def wait_for_verdict(qtbot, check):
    qtbot.waitUntil(lambda: check.verdict is not None, timeout=10_000)
    return check.verdict


def alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_all_checks_answer_and_become_one_verdict(qtbot, make_check):
    check = make_check()
    check.begin()
    assert check.verdict is None
    assert wait_for_verdict(qtbot, check) is Verdict.OK
    assert sorted(reasons(check)) == [
        "camera.good", "loudspeaker.ready", "microphone.hears_room", "network.cable",
    ]  # fmt: skip


def test_the_worst_finding_stands_first_and_decides(qtbot, make_check):
    check = make_check(camera="none")
    check.begin()
    assert wait_for_verdict(qtbot, check) is Verdict.MUST_FIX
    assert reasons(check)[0] == "camera.none"


def test_a_check_left_out_starts_no_process(qtbot, make_check):
    check = make_check(only=("network",))
    check.begin()
    wait_for_verdict(qtbot, check)
    assert check.computer.process.pid > 0
    assert (check.camera.process.pid, check.audio.process.pid) == (0, 0)


def test_silence_ends_as_not_tested_when_the_time_is_up(qtbot, make_check):
    check = make_check(camera="silent", audio="none", computer="silent")
    check.begin(within_s=1.0)
    assert wait_for_verdict(qtbot, check) is Verdict.MUST_FIX
    codes = reasons(check)
    assert codes[0] == "loudspeaker.none"
    assert {"camera.timed_out", "network.timed_out"} <= set(codes)


def test_a_child_that_dies_costs_one_sentence_and_comes_back(qtbot, make_check):
    check = make_check(only=("camera",), camera="dies")
    seen = []
    check.changed.connect(lambda: seen.extend(reasons(check)))
    check.begin()
    qtbot.waitUntil(lambda: "camera.crashed" in seen, timeout=10_000)
    qtbot.waitUntil(lambda: "camera.gave_up" in seen, timeout=10_000)
    assert seen[0] == "camera.good"
    assert reasons(check) == ["camera.gave_up"]


def test_after_giving_up_a_new_check_tries_again(qtbot, make_check):
    check = make_check(only=("camera",), camera="dies")
    check.begin()
    qtbot.waitUntil(lambda: reasons(check) == ["camera.gave_up"], timeout=10_000)
    seen = []
    check.changed.connect(lambda: seen.extend(reasons(check)))
    check.again("camera")
    qtbot.waitUntil(lambda: "camera.good" in seen, timeout=10_000)


def test_a_child_that_hangs_is_named_and_replaced(qtbot, make_check):
    check = make_check(only=("camera",), camera="hangs")
    check.begin()
    qtbot.waitUntil(lambda: reasons(check) == ["camera.not_answering"], timeout=10_000)
    qtbot.waitUntil(lambda: check.camera.process.pid > 0, timeout=10_000)


def test_the_chosen_device_is_the_one_asked_for(qtbot, make_check):
    check = make_check(only=("camera",))
    check.camera_check.choose(DeviceChoice("the other one", "The other one"))
    check.begin()
    wait_for_verdict(qtbot, check)
    assert check.camera_check.reading.device == "the other one"


def test_again_repeats_one_check_and_leaves_the_others(qtbot, make_check):
    check = make_check()
    check.begin()
    wait_for_verdict(qtbot, check)
    network = check.network_check.finding
    check.again("camera")
    assert check.waiting_for == ["camera"]
    assert check.network_check.finding is network
    wait_for_verdict(qtbot, check)


def test_at_the_end_no_process_is_left(qtbot, make_check):
    check = make_check()
    check.begin()
    wait_for_verdict(qtbot, check)
    pids = [source.process.pid for source in (check.camera, check.audio, check.computer)]
    assert all(alive(pid) for pid in pids)
    with qtbot.waitSignal(check.released, timeout=10_000):
        check.end()
    assert not any(alive(pid) for pid in pids)


def test_ending_and_beginning_at_once_works(qtbot, make_check):
    check = make_check()
    for _ in range(3):
        check.begin()
        check.end()
    check.begin()
    assert wait_for_verdict(qtbot, check) is Verdict.OK


@pytest.mark.parametrize(("heard", "code"), [(True, "heard"), (False, "not_heard")])
def test_the_person_says_whether_the_test_sound_was_heard(qtbot, make_check, heard, code):
    check = make_check(only=("loudspeaker",))
    check.begin()
    wait_for_verdict(qtbot, check)
    loudspeaker = check.loudspeaker_check
    loudspeaker.play()
    assert (loudspeaker.playing, loudspeaker.asking) == (True, False)
    qtbot.waitUntil(lambda: loudspeaker.asking and not loudspeaker.playing, timeout=10_000)
    loudspeaker.answer(heard)
    assert not loudspeaker.asking
    assert reasons(check) == [f"loudspeaker.{code}"]


def test_a_loudspeaker_that_is_taken_is_said(qtbot, make_check):
    check = make_check(only=("loudspeaker",), audio="taken")
    check.begin()
    wait_for_verdict(qtbot, check)
    check.loudspeaker_check.play()
    qtbot.waitUntil(lambda: reasons(check) == ["loudspeaker.busy"], timeout=10_000)
    assert not check.loudspeaker_check.asking


def test_what_a_process_still_says_of_the_last_camera_is_not_taken_for_the_next(qtbot, make_check):
    check = make_check(only=("camera",), camera="late")
    check.begin()
    wait_for_verdict(qtbot, check)
    check.camera_check.choose(DeviceChoice("new", "New camera"))
    check.again("camera")
    qtbot.waitUntil(lambda: check.camera_check.reading.device == "new", timeout=10_000)
    assert [f.reason_code for f in check.findings] == ["camera.black"]


def test_an_answer_about_the_loudspeaker_survives_the_loss_of_the_process(qtbot, make_check):
    check = make_check(only=("loudspeaker",))
    check.begin()
    wait_for_verdict(qtbot, check)
    check.loudspeaker_check.play()
    qtbot.waitUntil(lambda: check.loudspeaker_check.asking, timeout=10_000)
    check.loudspeaker_check.answer(heard=True)
    first = check.audio.process.pid
    os.kill(first, signal.SIGKILL)
    qtbot.waitUntil(lambda: check.audio.process.pid not in (0, first), timeout=10_000)
    qtbot.wait(500)
    assert reasons(check) == ["loudspeaker.heard"]


def test_checking_anew_takes_the_question_back_and_keeps_the_answer(qtbot, make_check):
    """The answer belongs to the loudspeaker and not to the run; nobody waits at the question."""
    check = make_check(only=("loudspeaker",))
    check.begin()
    wait_for_verdict(qtbot, check)
    check.loudspeaker_check.play()
    qtbot.waitUntil(lambda: check.loudspeaker_check.asking, timeout=10_000)
    check.begin()
    assert not check.loudspeaker_check.asking
    qtbot.waitUntil(lambda: reasons(check) == ["loudspeaker.ready"], timeout=10_000)
    check.loudspeaker_check.answer(heard=False)
    with qtbot.waitSignal(check.released, timeout=10_000):
        check.end()
    check.begin()
    wait_for_verdict(qtbot, check)
    assert reasons(check) == ["loudspeaker.not_heard"]


def test_again_plays_again_and_asks(qtbot, make_check):
    check = make_check(only=("loudspeaker",))
    check.begin()
    wait_for_verdict(qtbot, check)
    check.again("loudspeaker")
    qtbot.waitUntil(lambda: check.loudspeaker_check.asking, timeout=10_000)


def test_a_chosen_loudspeaker_that_is_not_there_is_not_replaced_silently(qtbot, make_check):
    check = make_check(only=("loudspeaker",))
    check.loudspeaker_check.choose(DeviceChoice("gone", "My headset"))
    check.begin()
    wait_for_verdict(qtbot, check)
    assert reasons(check) == ["loudspeaker.vanished"]
    assert check.loudspeaker_check.reading.device == "My headset"


def test_an_output_that_nobody_hears_is_no_loudspeaker(qtbot, make_check):
    check = make_check(only=("loudspeaker",), audio="virtual")
    check.begin()
    wait_for_verdict(qtbot, check)
    assert reasons(check) == ["loudspeaker.none"]


def test_a_play_that_was_asked_for_too_early_is_repeated(qtbot, make_check):
    check = make_check(only=("loudspeaker",))
    check.begin()
    check.loudspeaker_check.play()
    qtbot.waitUntil(lambda: check.loudspeaker_check.asking, timeout=10_000)


def test_nonsense_from_a_child_changes_nothing(qtbot, make_check):
    check = make_check(only=("camera",), camera="nonsense")
    check.begin(within_s=2.0)
    assert wait_for_verdict(qtbot, check) is Verdict.COULD_NOT_BE_TESTED
    assert reasons(check) == ["camera.timed_out"]


def test_a_fact_that_only_the_guard_asked_for_is_judged_by_its_own_limits(make_check):
    check = make_check(("network",))
    check.computer.fact.emit("screens", ScreensReading(desktops=1, screens=1))
    check.computer.fact.emit("power", PowerReading(battery=True, source="battery", percent=9.0))
    assert check.findings == []


class Wavering(RunningCheck):
    name = "camera"

    def say(self, name, done=True):
        verdict = Verdict.OK if name == "good" else Verdict.MUST_FIX
        self._settle(Finding("camera", Reason(f"camera.{name}", verdict, name)), done)

    def give_up(self):
        self._settle(Finding("camera", Reason("camera.timed_out", Verdict.OK, "")), True)


def test_an_answer_that_is_about_to_change_is_no_last_word(qapp):
    check = Wavering()
    check.say("good")
    assert check.done
    check.say("black")
    assert (check.finding.reason_code, check.done) == ("camera.good", False)
    check.decide()
    assert (check.finding.reason_code, check.done) == ("camera.black", True)


def test_who_has_nothing_pending_gives_up(qapp):
    check = Wavering()
    check.say("good", done=False)
    check.decide()
    assert check.finding is not None
    assert check.done
