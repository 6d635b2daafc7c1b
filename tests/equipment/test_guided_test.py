"""The guided test as the page sees it, against a child that behaves in every way."""

import sys
from pathlib import Path

import pytest

from app.capture.audio import Audio
from app.capture.supervisor import Patience
from app.equipment import guided_words as words
from app.equipment.guided_test import GuidedTest
from app.equipment.loudspeaker_check import LoudspeakerCheck
from app.equipment.microphone_check import MicrophoneCheck
from app.readiness.limits import DEFAULT_LIMITS
from app.readiness.readings_sound import OVER, RehearsalReading
from app.readiness.readings_sound import RehearsalStage as Stage

CHILD = str(Path(__file__).with_name("guided_child.py"))
QUICK = Patience(
    start_ms=5_000, silence_ms=1_500, quit_ms=2_000, restart_ms=(50,), losses=4, losses_within_s=60
)


def plain(_context: str, text: str) -> str:
    return text


class Guide:
    """The guided test with its checks, and every stage it was in."""

    def __init__(self, qtbot, how: str) -> None:
        self.qtbot = qtbot
        self.audio = Audio([sys.executable, CHILD, how], QUICK)
        self.microphone = MicrophoneCheck(self.audio, DEFAULT_LIMITS.microphone, self.audio)
        self.loudspeaker = LoudspeakerCheck(self.audio, self.audio)
        self.test = GuidedTest(self.audio, self.microphone, self.loudspeaker, self.audio)
        self.stages: list[Stage] = []
        self.test.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        if not self.stages or self.stages[-1] is not self.test.stage:
            self.stages.append(self.test.stage)

    def begin(self) -> "Guide":
        self.microphone.begin()
        self.qtbot.waitUntil(lambda: self.microphone.finding is not None, timeout=10_000)
        self.test.start()
        return self

    def until(self, stage: Stage) -> "Guide":
        self.qtbot.waitUntil(lambda: self.test.stage is stage, timeout=10_000)
        return self

    def wait_for(self, code: str) -> None:
        self.qtbot.waitUntil(lambda: self.code() == code, timeout=10_000)

    def code(self) -> str:
        return self.microphone.finding.reason_code if self.microphone.finding else ""


@pytest.fixture
def guide(qtbot):
    made: list[Guide] = []

    def make(how: str = "good") -> Guide:
        made.append(Guide(qtbot, how))
        return made[-1]

    yield make
    for one in made:
        one.audio.process.stop_and_wait()
        one.audio.deleteLater()


def test_it_goes_from_silence_to_deleted(guide):
    test = guide().begin().until(Stage.DELETED)
    assert test.stages == [
        Stage.OPENING, Stage.QUIET, Stage.SPEAK, Stage.RECORDING, Stage.RECORDED, Stage.PLAYING,
        Stage.DELETED,
    ]  # fmt: skip
    assert test.test.deleted
    assert not test.test.active
    assert test.test.instruction(plain) == "The recording is deleted."


def test_the_finding_rests_on_the_sentence_and_stays_with_it(guide):
    test = guide().begin().until(Stage.DELETED)
    test.wait_for("microphone.quiet")
    assert test.microphone.reading.speech_dbfs == -32.0
    assert test.test.reading == test.microphone.reading
    # The child has told of a silent room since, which does not mend a quiet voice.
    test.qtbot.waitUntil(lambda: test.microphone._live.seconds == 12.0, timeout=10_000)
    assert test.code() == "microphone.quiet"
    assert test.microphone.done


def test_speaking_again_counts_more_than_the_sentence(guide):
    test = guide("spoken").begin().until(Stage.DELETED)
    test.qtbot.waitUntil(lambda: test.microphone.reading.speech_dbfs == -22.0, timeout=10_000)


def test_a_mute_button_pressed_afterwards_shows(guide):
    test = guide("muted").begin().until(Stage.DELETED)
    test.qtbot.waitUntil(lambda: test.microphone.reading.zero_share == 1.0, timeout=10_000)


def test_a_headset_pulled_out_afterwards_ends_what_the_sentence_told(guide):
    test = guide("vanished").begin().until(Stage.DELETED)
    test.wait_for("microphone.vanished")
    assert test.microphone._sentence is None


def test_looking_again_at_the_microphone_forgets_the_sentence(guide):
    test = guide().begin().until(Stage.DELETED)
    test.wait_for("microphone.quiet")
    test.microphone.again()
    test.wait_for("microphone.hears_room")


def test_a_new_check_keeps_the_sentence(guide):
    """It belongs to the microphone and not to the run: nothing has changed."""
    test = guide().begin().until(Stage.DELETED)
    test.wait_for("microphone.quiet")
    test.microphone.forget()
    assert test.microphone.finding is None
    test.microphone.begin()
    test.wait_for("microphone.quiet")


def test_a_microphone_that_the_test_had_to_open_is_heard_from_then_on(guide):
    """The usual one was unplugged and is waited for; to try one's voice is to take another."""
    test = guide("reopens").begin()
    test.wait_for("microphone.vanished")
    test.until(Stage.DELETED)
    test.wait_for("microphone.quiet")
    test.qtbot.waitUntil(lambda: test.microphone._live.seconds == 12.0, timeout=10_000)
    assert test.microphone._live.device == "Webcam"
    assert test.test.reading.device == "Webcam"
    assert test.microphone.reading == test.test.reading


def test_nobody_heard_is_an_answer(guide):
    test = guide("nobody").begin().until(Stage.FAILED)
    test.wait_for("microphone.no_speech")
    assert Stage.NOTHING_HEARD in test.stages
    assert test.test.deleted
    assert test.test.instruction(plain) == test.microphone.finding.reason.text
    assert test.test.announcement(plain) == test.test.instruction(plain)


def test_a_busy_microphone_is_named(guide):
    test = guide("busy").begin().until(Stage.FAILED)
    assert test.test.error == "microphone.busy"
    assert "Another program" in test.test.instruction(plain)


def test_a_process_that_dies_ends_it_and_took_the_recording_along(guide):
    test = guide("dies").begin().until(Stage.FAILED)
    assert test.test.error == "microphone.crashed"
    assert test.test.deleted
    test.qtbot.waitUntil(lambda: test.audio.process.pid > 0, timeout=10_000)
    test.wait_for("microphone.hears_room")
    assert test.test.stage is Stage.FAILED, "the test does not begin again by itself"


def test_it_can_be_stopped_and_says_when_the_recording_is_gone(guide):
    test = guide("waits").begin().until(Stage.SPEAK)
    assert not test.test.deleted
    test.test.cancel()
    test.until(Stage.DELETED)
    assert test.test.deleted


def test_leaving_the_page_ends_it(guide):
    test = guide("waits").begin().until(Stage.SPEAK)
    pid = test.audio.process.pid
    test.microphone.end()
    test.until(Stage.IDLE)
    assert pid
    assert test.audio.process.gone
    assert not test.test.active
    assert not test.test._clock.isActive()


def test_deleted_is_never_said_of_memory_that_was_not_found_empty(guide):
    test = guide("keeps").begin().until(Stage.FAILED)
    assert not test.test.deleted
    assert "deleted" not in test.test.instruction(plain)


def test_nonsense_is_left_out(guide):
    test = guide("nonsense").begin().until(Stage.DELETED)
    assert test.test.reading is None
    assert Stage.PLAYING not in test.stages


def test_it_can_be_repeated(guide):
    test = guide().begin().until(Stage.DELETED)
    test.test.again()
    assert (test.test.stage, test.test.reading, test.test.deleted) == (Stage.OPENING, None, False)
    test.until(Stage.DELETED)


def test_it_can_be_begun_before_the_process_is_up(guide):
    test = guide()
    test.test.start()
    test.until(Stage.DELETED)


def test_it_can_be_stopped_before_the_process_is_up(guide):
    test = guide()
    test.test.start()
    test.test.cancel()
    assert (test.test.stage, test.test.deleted) == (Stage.DELETED, True)
    test.qtbot.waitUntil(lambda: test.audio._greeted, timeout=10_000)
    test.qtbot.wait(200)
    assert test.test.stage is Stage.DELETED, "a wish that was taken back was carried out"


def test_the_seconds_are_counted_down(guide):
    test = guide("waits").begin().until(Stage.SPEAK)
    assert test.test.seconds_left == 20
    test.qtbot.waitUntil(lambda: test.test.seconds_left == 19, timeout=10_000)
    assert test.test.sentence(plain) == words.SENTENCE


@pytest.mark.parametrize("stage", Stage)
def test_every_stage_says_what_to_do(stage):
    assert words.INSTRUCTIONS[stage].rstrip("…").strip()


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage not in OVER])
def test_a_screen_reader_keeps_silent_while_the_microphone_hears(stage):
    """What it says could come out of a loudspeaker and into the recording."""
    assert stage is Stage.NOTHING_HEARD or stage not in words.ANNOUNCEMENTS


def test_all_of_it_is_announced_before():
    assert "{sentence}" in words.PREPARATION


@pytest.mark.parametrize("seconds", [float("nan"), float("inf"), -1.0, 1e300])
def test_a_time_that_cannot_be_is_no_time(guide, seconds):
    test = guide()
    test.audio.rehearsal.emit(RehearsalReading(stage="speak", seconds=seconds))
    assert (test.test.stage, test.test.seconds_left) == (Stage.SPEAK, 0)


def test_a_step_the_page_does_not_know_changes_nothing(guide):
    test = guide()
    test.audio.rehearsal.emit(RehearsalReading(stage="singing"))
    assert test.test.stage is Stage.IDLE
    assert not test.stages
