"""What sounds only when a person asks for it: the probe of the leak, and the two sides."""

import sys
from pathlib import Path

import pytest

from app.capture.audio import Audio
from app.capture.supervisor import Patience
from app.equipment import leak_check
from app.equipment.leak_check import LeakCheck
from app.equipment.loudspeaker_check import LoudspeakerCheck
from app.readiness.limits import DEFAULT_LIMITS
from app.readiness.verdict import Verdict
from app.settings import DeviceChoice

SCRIPT = str(Path(__file__).with_name("scripted_sound.py"))
QUICK = Patience(
    start_ms=5_000, silence_ms=60_000, quit_ms=2_000, restart_ms=(50,), losses=4, losses_within_s=60
)
PATIENT_MS = 10_000


@pytest.fixture
def start(qtbot):
    """Start a check of one kind with a sound process of some kind, and wait for its devices."""
    started = []

    def make(kind, how="good"):
        audio = Audio([sys.executable, SCRIPT, how], QUICK)
        check = kind(audio, DEFAULT_LIMITS.leak) if kind is LeakCheck else kind(audio)
        check.choose(DeviceChoice())
        started.append((audio, check))
        with qtbot.waitSignal(audio.outputs, timeout=PATIENT_MS):
            check.begin()
        return check

    yield make
    for audio, check in started:
        check.end()
        audio.process.stop_and_wait()
        check.deleteLater()
        audio.deleteLater()


def code(check):
    return check.finding.reason_code if check.finding else ""


def test_beginning_plays_nothing_and_says_so(start):
    check = start(LeakCheck)
    assert code(check) == "leak.not_tried"
    assert check.done
    assert not check.measuring
    assert not check.finding.counts


def test_a_measurement_shows_its_progress_and_then_its_finding(qtbot, start):
    check = start(LeakCheck, "silent")
    check.measure()
    assert check.measuring
    qtbot.waitUntil(lambda: 0 < check.progress < 1, timeout=PATIENT_MS)
    first = check.progress
    qtbot.waitSignal(check.progressed, timeout=PATIENT_MS).wait()
    assert check.progress > first


def test_the_answer_to_this_wish_counts_and_no_earlier_one(qtbot, start):
    check = start(LeakCheck)
    check.measure()
    qtbot.waitUntil(lambda: not check.measuring, timeout=PATIENT_MS)
    assert check.reading.loss_db == 33.0
    assert code(check) == "leak.some"
    assert check.finding.verdict is Verdict.CAN_BE_BETTER
    assert check.progress == 0


def test_a_cancelled_measurement_leaves_what_was_known(qtbot, start):
    check = start(LeakCheck, "silent")
    check.measure()
    check.cancel()
    assert not check.measuring
    assert code(check) == "leak.not_tried"
    check.cancel()


def test_another_volume_or_device_makes_it_untried_again(qtbot, start):
    check = start(LeakCheck)
    check.measure()
    qtbot.waitUntil(lambda: code(check) == "leak.some", timeout=PATIENT_MS)
    check._audio.listen("other")
    qtbot.waitUntil(lambda: code(check) == "leak.not_tried", timeout=PATIENT_MS)
    check.measure()
    qtbot.waitUntil(lambda: code(check) == "leak.some", timeout=PATIENT_MS)
    check._audio.stop_measuring()  # the script turns the volume up
    qtbot.waitUntil(lambda: code(check) == "leak.not_tried", timeout=PATIENT_MS)


def test_looking_again_measures_again(qtbot, start):
    """The answer belongs to the devices and not to the run: only a measurement replaces it."""
    check = start(LeakCheck)
    check.measure()
    qtbot.waitUntil(lambda: code(check) == "leak.some", timeout=PATIENT_MS)
    check.again()
    assert check.measuring
    assert code(check) == "leak.some"
    with qtbot.waitSignal(check._audio.leak, timeout=PATIENT_MS):
        pass
    assert code(check) == "leak.some"


def test_a_loudspeaker_that_is_off_is_not_measured(qtbot, start):
    check = start(LeakCheck, "muted")
    check.measure()
    assert not check.measuring
    assert code(check) == "leak.loudspeaker_off"


def test_a_lost_process_ends_it_and_the_probe_is_not_repeated(qtbot, start):
    check = start(LeakCheck, "dies")
    check.measure()
    qtbot.waitUntil(lambda: code(check) == "leak.interrupted", timeout=PATIENT_MS)
    with qtbot.waitSignal(check._audio.outputs, timeout=PATIENT_MS):
        pass  # the process is back
    with qtbot.assertNotEmitted(check._audio.measuring, wait=300):
        pass


def test_nonsense_is_no_measurement(qtbot, start):
    check = start(LeakCheck, "nonsense")
    check.measure()
    qtbot.waitUntil(lambda: code(check) == "leak.failed", timeout=PATIENT_MS)


def test_no_answer_in_time_is_no_measurement(qtbot, start, monkeypatch):
    monkeypatch.setattr(leak_check, "ANSWER_WITHIN_MS", 300)
    check = start(LeakCheck, "silent")
    check.measure()
    qtbot.waitUntil(lambda: code(check) == "leak.interrupted", timeout=PATIENT_MS)
    assert not check.measuring


def test_leaving_ends_the_measurement(start):
    check = start(LeakCheck, "silent")
    check.measure()
    check.end()
    assert not check.measuring


def answer_both(qtbot, check, left, right):
    check.play_sides()
    qtbot.waitUntil(lambda: (check.asking, check.side) == (True, "left"), timeout=PATIENT_MS)
    check.answer_side(left)
    qtbot.waitUntil(lambda: (check.asking, check.side) == (True, "right"), timeout=PATIENT_MS)
    check.answer_side(right)
    assert not check.asking


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("left", "right", "both_sides"),
        ("right", "left", "swapped"),
        ("left", "none", "one_side"),
        ("both", "both", "mixed"),
        ("none", "none", "not_heard"),
    ],
)
def test_left_then_right_is_asked_for_and_becomes_one_finding(qtbot, start, left, right, reason):
    check = start(LoudspeakerCheck)
    assert code(check) == "loudspeaker.ready"
    answer_both(qtbot, check, left, right)
    assert code(check) == f"loudspeaker.{reason}"
    assert (check.reading.left, check.reading.right) == (left, right)


def test_one_channel_is_asked_about_as_one_sound(qtbot, start):
    check = start(LoudspeakerCheck, "mono")
    check.play_sides()
    qtbot.waitUntil(lambda: check.asking, timeout=PATIENT_MS)
    assert check.side == ""
    check.answer(heard=True)
    assert code(check) == "loudspeaker.heard"


def test_one_side_can_be_played_again(qtbot, start):
    check = start(LoudspeakerCheck)
    answer_both(qtbot, check, "left", "none")
    check.play_side("right")
    qtbot.waitUntil(lambda: check.asking, timeout=PATIENT_MS)
    check.answer_side("right")
    assert code(check) == "loudspeaker.both_sides"


def test_a_sound_not_heard_proposes_the_next_real_loudspeaker(qtbot, start):
    check = start(LoudspeakerCheck)
    check.play()
    qtbot.waitUntil(lambda: check.asking, timeout=PATIENT_MS)
    with qtbot.waitSignal(check.proposed, timeout=PATIENT_MS) as told:
        check.answer(heard=False)
    assert told.args == [DeviceChoice("headset", "Headset")]
    check.choose(told.args[0])
    assert check.next_device == DeviceChoice("speakers", "Speakers"), "and then round again"


def test_where_there_is_no_other_nothing_is_proposed(qtbot, start):
    check = start(LoudspeakerCheck, "single")
    check.play()
    qtbot.waitUntil(lambda: check.asking, timeout=PATIENT_MS)
    with qtbot.assertNotEmitted(check.proposed):
        check.answer(heard=False)
    assert check.next_device is None


def test_leaving_forgets_which_side_was_asked_for(qtbot, start):
    check = start(LoudspeakerCheck)
    check.play_sides()
    qtbot.waitUntil(lambda: check.asking, timeout=PATIENT_MS)
    check.forget()
    assert (check.playing, check.asking, check.side) == (False, False, "")
