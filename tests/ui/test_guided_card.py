"""The guided check by keyboard: one thing to press, said once, and stopped when it is left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.capture.devices import Device
from app.readiness.readings import MicrophoneReading
from app.readiness.readings_leak import LeakReading
from app.readiness.readings_sound import RehearsalReading
from app.settings import DeviceChoice
from app.ui.equipment.guided import card as card_module
from app.ui.equipment.guided.card import GuidedCard
from tests.ui.standing_check import GOOD, StandingCheck

HEADSET = Device("out", "Headset", True, False)


@pytest.fixture
def check(qapp, monkeypatch):
    check = StandingCheck(*GOOD)
    check.asked = []
    for name in ("rehearse", "stop_rehearsing", "play", "stop_playing", "measure_leak",
                 "stop_measuring", "start"):  # fmt: skip
        monkeypatch.setattr(
            check.audio, name, lambda *given, name=name: check.asked.append((name, *given))
        )
    return check


@pytest.fixture
def said(monkeypatch):
    said = []
    monkeypatch.setattr(card_module, "announce", lambda _, text, **__: said.append(text))
    return said


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def card(qtbot, window, check, said):
    card = GuidedCard(check)
    card.retranslate()
    layout = QVBoxLayout(window)
    layout.addWidget(card.begin)
    layout.addWidget(card)
    window.show()
    window.activateWindow()
    card.begin.setFocus()
    qtbot.waitUntil(card.begin.hasFocus)
    return card


def press(card):
    """Press what has the keyboard, as a person without a mouse does."""
    focus = card.window().focusWidget()
    QTest.keyClick(focus, Qt.Key.Key_Space)
    return focus


def words(card):
    return card._text.text()


def rehearse(check, stage, **values):
    check.audio.rehearsal.emit(RehearsalReading(stage=stage, **values))


def test_it_is_hidden_until_it_is_begun(card):
    assert card.isHidden()
    assert card.begin.isVisible()


def test_the_voice_step_by_keyboard(card, check, said):
    press(card)
    assert card.step == 0
    assert card.begin.isHidden()
    assert "Hear yourself" in said[-1]
    assert card.buttons[0].hasFocus()
    assert "say this sentence" in card.buttons[0].accessibleDescription()
    press(card)
    assert check.asked[-1][0] == "rehearse"
    said.clear()
    rehearse(check, "quiet", seconds=1.5)
    rehearse(check, "speak", seconds=20.0)
    assert "seven small boats" in card._large.text()
    assert [text for text in said if text] == []
    rehearse(check, "recording", seconds=6.0)
    rehearse(check, "playing", seconds=4.0)
    check.audio.rehearsed.emit(MicrophoneReading(device="Headset", speech_dbfs=-21.0))
    rehearse(check, "deleted", empty=True, why="played")
    assert "deleted" in words(card)
    assert said[-1] == "The recording is deleted."
    assert card.onwards.hasFocus()


def test_stopping_deletes(card, check):
    card.start()
    press(card)
    rehearse(check, "speak", seconds=20.0)
    assert card.buttons[0].text() == "Stop"
    press(card)
    assert check.asked[-1][0] == "stop_rehearsing"
    rehearse(check, "deleted", empty=True, why="cancelled")
    assert "deleted" in words(card)


def test_both_ears_are_asked_one_after_the_other(card, check):
    check.audio.outputs.emit((HEADSET,))
    card.start()
    card.onwards.click()
    assert card.step == 1
    press(card)
    assert check.asked[-1][::2] == ("play", "left")
    check.audio.playing.emit("Headset")
    assert words(card) == "Where did you hear the test sound?"
    card.buttons[0].click()
    assert check.asked[-1][::2] == ("play", "right")
    check.audio.playing.emit("Headset")
    card.buttons[1].click()
    assert check.loudspeaker_check.reading.right == "right"
    assert card.onwards.text() == "Next"


def test_leaving_the_ears_stops_the_sound(card, check):
    check.audio.outputs.emit((HEADSET,))
    card.start()
    card.onwards.click()
    press(card)
    check.audio.playing.emit("Headset")
    card.onwards.click()
    assert check.asked[-1] == ("stop_playing",)
    assert not check.loudspeaker_check.asking


def test_the_leak_shows_how_far_it_is_and_what_came_of_it(card, check, said):
    card.start()
    card.onwards.click()
    card.onwards.click()
    press(card)
    assert check.asked[-1][0] == "measure_leak"
    check.audio.measuring.emit(4.0)
    assert card._progress.isVisible()
    assert "Be quiet" in words(card)
    check.audio.leak.emit(
        LeakReading(device="Headset", tried=True, loss_db=20.0, clear_db=40.0, delay_ms=60.0,
                    apart_ms=0.5, noise_dbfs=-60.0, swing_db=3.0, seconds=4.0)
    )  # fmt: skip
    assert not card._progress.isVisible()
    assert "hear" in words(card)
    assert said[-1] == words(card)


def test_the_last_step_ends_and_gives_the_keyboard_back(card):
    card.start()
    for _ in range(4):
        card.onwards.click()
    assert card.step is None
    assert card.isHidden()
    assert card.begin.hasFocus()


def test_ending_stops_what_runs(card, check):
    card.start()
    press(card)
    card.end.click()
    assert check.asked[-1][0] == "stop_rehearsing"
    assert card.isHidden()


def test_unheard_the_next_loudspeaker_can_be_tried(qtbot, card, check):
    speakers = Device("in", "Speakers", False, False)
    check.audio.outputs.emit((HEADSET, speakers))
    card.start()
    card.onwards.click()
    press(card)
    for _ in range(2):
        check.audio.playing.emit("Headset")
        next(b for b in card.buttons if b.text() == "Nowhere").click()
    assert [b.text() for b in card.buttons[:2]] == ["Try “Speakers”", "Play it again"]
    with qtbot.waitSignal(card.another) as another:
        card.buttons[0].click()
    assert another.args == [DeviceChoice("in", "Speakers")]
    assert check.asked[-1][::2] == ("play", "left")
