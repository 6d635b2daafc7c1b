"""A press on a button that nobody can answer: the row says so, and Undo stays."""

import sys

import pytest

from app.capture.audio import Audio
from app.capture.devices import Device
from app.capture.levels import Level, LevelChange
from app.capture.supervisor import Loss
from app.equipment.sound_settings_check import SoundSettingsCheck
from app.readiness.endpoint import EndpointFacts
from app.readiness.finding import Action
from app.readiness.limits import DEFAULT_LIMITS


def device(identity: str, **facts) -> Device:
    return Device(identity, identity, default=True, facts=EndpointFacts(**facts))


@pytest.fixture
def audio(qapp):
    audio = Audio([sys.executable, "-c", ""])
    yield audio
    audio.process.stop_and_wait()
    audio.deleteLater()


@pytest.fixture
def check(audio) -> SoundSettingsCheck:
    check = SoundSettingsCheck(audio, DEFAULT_LIMITS.sound_settings, audio)
    lists(audio, muted=True)
    return check


@pytest.fixture
def answers(check) -> list[bool]:
    answers: list[bool] = []
    check.fixed.connect(answers.append)
    return answers


def lists(audio: Audio, muted: bool) -> None:
    audio.inputs.emit((device("in", volume=0.8, muted=muted),))
    audio.outputs.emit((device("out", volume=0.5, muted=False),))


def test_without_a_process_the_answer_is_no(check, answers):
    check.fix(Action.UNMUTE_MICROPHONE)
    assert answers == [False]
    check.fix(Action.UNMUTE_MICROPHONE)
    assert answers == [False, False], "the button works again"


@pytest.mark.parametrize("why", [Loss.CRASHED, Loss.NOT_ANSWERING])
def test_a_process_that_is_lost_meanwhile_has_done_nothing(check, audio, answers, why):
    audio.process.ready.emit()
    check.fix(Action.UNMUTE_MICROPHONE)
    assert answers == []
    audio.process.lost.emit(why, True)
    assert answers == [False]
    audio.process.lost.emit(why, True)
    assert answers == [False], "once for each press"


def test_what_could_not_be_undone_can_be_undone_later(check, audio, answers):
    audio.process.ready.emit()
    check.fix(Action.UNMUTE_MICROPHONE)
    lists(audio, muted=False)
    before, after = Level(0.8, muted=True), Level(0.8, muted=False)
    said = {"volume": 0.8, "muted": True}, {"volume": 0.8, "muted": False}
    told = {"direction": "input", "device": "in", "before": said[0], "after": said[1]}
    audio.process.message.emit({"type": "level_set", "done": True, "run": 1, **told})
    assert LevelChange.from_message(told).after == after != before
    assert check.can_undo
    audio.process.lost.emit(Loss.CRASHED, True)
    assert answers == [True], "nobody had pressed anything"
    check.undo()
    assert answers == [True, False]
    assert check.can_undo
