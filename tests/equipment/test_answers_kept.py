"""What a person said, measured or read aloud belongs to the devices: a new check keeps it."""

import pytest

from app.capture.devices import Device
from app.equipment.check import EquipmentCheck
from app.readiness.endpoint import EndpointFacts
from app.readiness.readings import MicrophoneReading
from app.readiness.readings_leak import LeakReading
from app.settings import DeviceChoice

LEAK = LeakReading(
    tried=True, loss_db=22.0, floor_db=80.0, clear_db=50.0, clearest_db=51.0, delay_ms=130.0,
    apart_ms=0.3, noise_dbfs=-66.0, swing_db=3.0, zero_share=0.0, seconds=4.1,
)  # fmt: skip
ROOM = MicrophoneReading(
    device="Webcam", waited_s=3.0, seconds=2.8, noise_dbfs=-62.0, loudest_dbfs=-55.0,
    peak_dbfs=-48.0, rate=48_000, channels=1,
)  # fmt: skip
SENTENCE = MicrophoneReading(
    device="Webcam", seconds=9.0, speech_s=3.5, speech_dbfs=-34.0, noise_dbfs=-62.0,
    loudest_dbfs=-29.0, peak_dbfs=-18.0, snr_db=28.0, bandwidth_hz=7750.0, rate=48_000, channels=1,
)  # fmt: skip
SAID = ["leak.strong", "loudspeaker.not_heard", "microphone.quiet"]
NOTHING_SAID = ["leak.not_tried", "loudspeaker.ready", "microphone.hears_room"]
ASKED = ("play", "stop_playing", "measure_leak", "stop_measuring", "listen")


class Stage:
    """The three checks of sound, and a sound process that does what the test says."""

    def __init__(self, monkeypatch) -> None:
        self.check = EquipmentCheck(
            ("microphone", "loudspeaker", "leak"), command=lambda kind: ["/no/such/child", kind]
        )
        self.audio, self.asked = self.check.audio, []
        for name in ("start", "release"):
            monkeypatch.setattr(self.audio, name, lambda: None)
        for name in ASKED:
            monkeypatch.setattr(self.audio, name, self._noting(name))

    def _noting(self, name):
        return lambda *_: self.asked.append(name)

    @property
    def codes(self) -> list[str]:
        return sorted(finding.reason_code for finding in self.check.findings)

    @property
    def question(self) -> tuple[bool, bool]:
        return self.check.loudspeaker_check.playing, self.check.loudspeaker_check.asking

    def lists(self, volume=0.6, usual="speakers", gain=0.8, muted=False) -> None:
        heard = EndpointFacts(volume=gain)
        inputs = (Device("in", "Webcam", default=True, facts=heard), Device("other", "Other"))
        played = EndpointFacts(volume=volume, muted=muted)
        names = {"speakers": "Speakers", "headset": "Headset"}
        outputs = [Device(i, name, i == usual, facts=played) for i, name in names.items()]
        self.audio.inputs.emit(inputs)
        self.audio.outputs.emit(tuple(outputs))

    def sounds(self) -> None:
        self.check.loudspeaker_check.play()
        self.audio.playing.emit("Speakers")
        self.audio.played.emit()

    def says_all(self) -> "Stage":
        self.check.begin()
        self.lists()
        self.check.leak_check.measure()
        self.audio.leak.emit(LEAK)
        self.sounds()
        self.check.loudspeaker_check.answer(heard=False)
        self.audio.reading.emit(ROOM)
        self.audio.rehearsed.emit(SENTENCE)
        assert self.codes == SAID
        self.asked.clear()
        return self

    def begins_anew(self, leaves: bool = True, **devices) -> list[str]:
        if leaves:
            self.check.end()
        self.check.begin()
        if leaves or devices:
            self.lists(**devices)
        self.audio.reading.emit(ROOM)
        return self.codes


@pytest.fixture
def stage(qapp, monkeypatch):
    stage = Stage(monkeypatch)
    yield stage
    stage.check.end()
    stage.check.deleteLater()


@pytest.mark.parametrize("leaves", [True, False], ids=["the page is entered again", "recheck"])
def test_a_new_check_keeps_what_was_measured_heard_and_read(stage, leaves):
    assert stage.says_all().begins_anew(leaves) == SAID
    assert stage.begins_anew(leaves) == SAID
    assert "play" not in stage.asked
    assert "measure_leak" not in stage.asked


def test_other_devices_begin_with_nothing(stage):
    stage.says_all()
    assert stage.begins_anew(usual="headset")[:2] == NOTHING_SAID[:2]
    back = stage.begins_anew()
    assert back[:2] == ["leak.not_tried", "loudspeaker.not_heard"], "a person's word comes back"


def test_another_microphone_has_not_heard_the_sentence(stage):
    stage.says_all()
    stage.check.microphone_check.choose(DeviceChoice("other", "Other"))
    assert stage.begins_anew()[2] == "microphone.hears_room"


def test_at_another_level_the_sentence_says_nothing(stage):
    stage.says_all()
    stage.lists(gain=1.0)
    stage.audio.reading.emit(ROOM)
    assert stage.check.microphone_check.reading == ROOM
    assert stage.begins_anew(gain=1.0)[2] == "microphone.hears_room"


@pytest.mark.parametrize(
    ("then", "heard", "now", "code"),
    [
        (0.6, False, 0.9, "ready"),
        (0.6, False, 0.3, "not_heard"),
        (0.6, True, 0.9, "heard"),
        (0.6, True, 0.3, "ready"),
        (0.6, True, 0.605, "heard"),
        (None, True, 0.3, "heard"),
        (0.6, True, None, "heard"),
    ],
)
def test_an_answer_holds_where_the_volume_lets_it(stage, then, heard, now, code):
    stage.check.begin()
    stage.lists(then)
    stage.sounds()
    stage.check.loudspeaker_check.answer(heard)
    stage.lists(now)
    assert f"loudspeaker.{code}" in stage.codes


def test_what_was_heard_is_not_heard_when_it_is_muted(stage):
    stage.check.begin()
    stage.lists()
    stage.sounds()
    stage.check.loudspeaker_check.answer(heard=True)
    assert "loudspeaker.ready" in stage.begins_anew(muted=True)


def test_swapped_sides_are_so_at_any_volume(stage):
    stage.check.begin()
    stage.lists()
    for side, where in (("left", "right"), ("right", "left")):
        stage.check.loudspeaker_check.play_side(side)
        stage.audio.playing.emit("Speakers")
        stage.check.loudspeaker_check.answer_side(where)
    for volume in (0.2, 0.9):
        assert "loudspeaker.swapped" in stage.begins_anew(volume=volume)


def test_until_the_devices_are_listed_nobody_knows_whether_the_leak_holds(stage):
    stage.says_all()
    stage.check.end()
    stage.check.begin()
    assert "leak" in stage.check.waiting_for
    stage.check.leak_check.give_up()
    assert stage.codes == ["leak.not_tried"]
    stage.lists()
    assert "leak.strong" in stage.codes


def test_a_measurement_that_failed_is_tried_anew(stage):
    stage.check.begin()
    stage.lists()
    stage.check.leak_check.measure()
    stage.audio.leak.emit(LeakReading(error="leak.interrupted", tried=True))
    assert "leak.interrupted" in stage.codes
    assert "leak.not_tried" in stage.begins_anew()


def test_a_rows_own_button_measures_and_plays_again(stage):
    stage.says_all()
    stage.check.again("leak")
    stage.check.again("loudspeaker")
    assert stage.asked == ["measure_leak", "play"]
    assert stage.check.leak_check.measuring
    assert stage.codes == SAID, "what was known stays until there is an answer"
    stage.check.again("microphone")
    stage.audio.reading.emit(ROOM)
    assert stage.codes[2] == "microphone.hears_room"


def test_another_choice_is_looked_at_without_a_sound(stage):
    stage.says_all()
    stage.check.loudspeaker_check.choose(DeviceChoice("headset", "Headset"))
    stage.check.renew("loudspeaker")
    assert stage.codes[1] == "loudspeaker.ready"
    assert not {"play", "measure_leak"} & set(stage.asked)


SPEAKERS, HEADSET = DeviceChoice("speakers", "Speakers"), DeviceChoice("headset", "Headset")
WEBCAM, OTHER = DeviceChoice("in", "Webcam"), DeviceChoice("other", "Other")


@pytest.mark.parametrize(
    ("microphone", "loudspeaker", "code"),
    [
        (WEBCAM, SPEAKERS, "leak.strong"),  # chosen by name, but the same as before
        (WEBCAM, HEADSET, "leak.not_tried"),
        (OTHER, SPEAKERS, "leak.not_tried"),
    ],
)
def test_the_leak_of_other_devices_than_those_chosen_is_not_shown(
    stage, microphone, loudspeaker, code
):
    stage.says_all()
    stage.check.choose(DeviceChoice(), microphone, loudspeaker)
    assert code in stage.codes


@pytest.mark.parametrize("devices", [(OTHER, DeviceChoice()), (DeviceChoice(), HEADSET)])
def test_another_choice_ends_a_probe_that_runs(stage, devices):
    stage.says_all()
    stage.check.leak_check.measure()
    stage.check.choose(DeviceChoice(), *devices)
    assert not stage.check.leak_check.measuring
    assert stage.asked[-1] == "stop_measuring"
    stage.audio.leak.emit(LEAK)
    assert "leak.not_tried" in stage.codes


def test_the_question_is_taken_back_when_another_loudspeaker_is_used(stage):
    stage.check.begin()
    stage.lists()
    stage.sounds()
    assert stage.question == (False, True)
    stage.lists(volume=0.7)
    assert stage.question == (False, True), "the volume is no other loudspeaker"
    stage.lists(usual="headset")
    assert stage.question == (False, False)
    assert "loudspeaker.ready" in stage.codes
    stage.sounds()
    stage.check.loudspeaker_check.choose(SPEAKERS)
    assert stage.question == (False, False)


def test_a_loudspeaker_that_is_taken_stays_so_until_there_is_another_or_it_plays(stage):
    def taken():
        stage.check.loudspeaker_check.play()
        stage.audio.play_failed.emit("loudspeaker.busy")
        assert "loudspeaker.busy" in stage.codes

    stage.check.begin()
    stage.lists()
    taken()
    stage.lists(volume=0.7)
    assert "loudspeaker.busy" in stage.codes, "somebody moved a slider"
    stage.lists(usual="headset")
    assert "loudspeaker.ready" in stage.codes
    taken()
    stage.sounds()
    assert "loudspeaker.ready" in stage.codes
    taken()
    assert "loudspeaker.ready" in stage.begins_anew(leaves=False), "a new check tries anew"


def test_a_sound_process_that_gave_up_is_waited_for(stage):
    stage.check.begin()
    stage.lists()
    stage.audio.play_failed.emit("loudspeaker.gave_up")
    stage.check.begin()
    assert "loudspeaker" in stage.check.waiting_for, "the list is that of the last process"
    stage.lists()
    assert "loudspeaker.ready" in stage.codes
