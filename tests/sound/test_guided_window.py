"""The guided check in the real window, by keyboard alone, with real sound: somebody speaks, listens
and is told what came of it. Only the camera is one that is not there.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app import language
from app.equipment.check import EquipmentCheck
from app.settings import LANGUAGE, Settings
from app.ui.equipment.guided import card as card_module
from app.ui.program import Program
from app.ui.theme.colours import CONTRAST_PROPERTY
from tests.sound.lab import RATE, SoundLab, in_a_room
from tests.sound.voices import at_level, pause, voice
from tests.sound.whole_check import whole_check

pytestmark = pytest.mark.sound

LEFT, RIGHT = 0, 1
LOSS_DB = 18.0


@dataclass
class Somebody:
    """A person with a keyboard, and no mouse; a screen reader reads to her."""

    qtbot: object
    program: Program
    check: EquipmentCheck
    said: list[str] = field(default_factory=list)

    @property
    def focus(self) -> QWidget:
        return self.program.window.focusWidget() or self.program.window

    @property
    def card(self) -> card_module.GuidedCard:
        return self.program.window.findChild(card_module.GuidedCard)

    def hears(self) -> str:
        """Name and description of what has the keyboard, as a screen reader gets them."""
        told = QAccessible.queryAccessibleInterface(self.focus)
        kinds = (QAccessible.Text.Name, QAccessible.Text.Description)
        return " ".join(told.text(kind) for kind in kinds)

    def reads(self) -> str:
        """All that the card says now."""
        shown = [w for w in self.card.findChildren(QWidget) if w.isVisible()]
        return " ".join(w.text() for w in shown if hasattr(w, "text"))

    def wait(self, condition: Callable[[], object], seconds: float = 30.0) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=int(seconds * 1000))

    def tab_to(self, words: str) -> None:
        for _ in range(80):
            if words in self.hears():
                return
            QTest.keyClick(self.focus, Qt.Key.Key_Tab)
        pytest.fail(f"no {words!r} within reach of the Tab key")

    def press(self, words: str) -> None:
        """Press what has the keyboard, which must be this."""
        assert words in self.hears()
        QTest.keyClick(self.focus, Qt.Key.Key_Space)


@contextmanager
def looks_kept(qapp) -> Iterator[None]:
    font, style = qapp.font(), qapp.style().objectName()
    yield
    qapp.setProperty(CONTRAST_PROPERTY, None)
    qapp.setStyle(style or "fusion")
    qapp.setPalette(QPalette())
    qapp.setFont(font)
    language.install(qapp, "en")


@pytest.fixture
def somebody(lab, qapp, qtbot, monkeypatch) -> Iterator[Somebody]:
    chosen = Settings.load()
    chosen.set(LANGUAGE, "en")
    with looks_kept(qapp), whole_check(lab) as check:
        program = Program(qapp, chosen, check)
        somebody = Somebody(qtbot, program, check)
        announced = card_module.announce

        def overheard(widget: QWidget, text: str, **how: bool) -> None:
            somebody.said.append(text)
            announced(widget, text, **how)

        monkeypatch.setattr(card_module, "announce", overheard)
        program.start()
        with qtbot.waitSignal(program.window.shown):
            pass
        program.window.activateWindow()
        program.window.go_by_key("equipment")
        somebody.wait(lambda: check.verdict is not None)
        yield somebody
        program.end()
        program.deleteLater()


@contextmanager
def leaking(lab: SoundLab) -> Iterator[None]:
    """The loudspeaker reaches the microphone, this much weaker."""
    loopback = ("module-loopback", "source=speaker.monitor", "sink=voice", "latency_msec=60")
    with lab.module(*loopback) as module:
        lab.set_volume_of(module, -LOSS_DB)
        yield


def test_from_the_first_key_to_the_last(lab, somebody):
    with lab.playing(in_a_room(pause(5))), lab.recording("speaker.monitor", channels=2) as played:
        somebody.tab_to("Guided check")
        somebody.press("Guided check")
        hear_yourself(lab, somebody)
        both_ears(somebody)
        with leaking(lab):
            who_hears_the_patient(somebody)
        the_picture(somebody)
    the_sound_came_out_where_it_was_said(played[0])


def hear_yourself(lab, somebody) -> None:
    """Be quiet, read, listen, deleted; what is to be read is told before the silence begins."""
    assert "seven small boats" in somebody.hears()
    somebody.press("Hear yourself")
    somebody.said.clear()
    somebody.wait(lambda: "Read aloud" in somebody.reads())
    assert "seven small boats" in somebody.reads()
    assert not any(somebody.said), "the screen reader would be recorded"
    sentence = at_level(voice(lab, "en-gb"), -22)
    with lab.playing(np.concatenate([sentence, pause(28)])):
        somebody.wait(lambda: "deleted" in somebody.reads())
    assert "deleted" in " ".join(somebody.said)
    finding = somebody.check.microphone_check.finding
    assert finding.reason_code == "microphone.good"
    assert finding.reason.text.partition("{")[0] in somebody.reads()
    somebody.press("Next")


def both_ears(somebody) -> None:
    """The sound comes left, then right, is listened to, and each is answered for."""
    somebody.press("Play the sound")
    for side in ("Left", "Right"):
        somebody.wait(lambda: "Where did you hear" in somebody.reads())
        somebody.wait(lambda: not somebody.check.loudspeaker_check.playing)
        somebody.tab_to(side)
        somebody.press(side)
    somebody.wait(lambda: somebody.card.onwards.text() == "Next")
    somebody.tab_to("Next")
    somebody.press("Next")


def who_hears_the_patient(somebody) -> None:
    """The leak is measured and told together with what to do about it."""
    somebody.press("Measure it")
    assert "Be quiet" in somebody.reads()
    for _ in range(4):
        somebody.wait(lambda: somebody.card.onwards.text() == "Next")
        found = somebody.check.leak_check.finding.reason_code
        if found not in ("leak.interrupted", "leak.unsteady"):
            break
        somebody.tab_to("Measure again")
        somebody.press("Measure again")
    assert found == "leak.strong"
    assert "headset" in somebody.reads().lower()
    somebody.tab_to("Next")
    somebody.press("Next")


def the_picture(somebody) -> None:
    assert "How the patient sees you" in somebody.reads()
    somebody.tab_to("Done")
    somebody.press("Done")
    assert somebody.card.isHidden()
    assert "Guided check" in somebody.hears(), "the keyboard is where it began"


def the_sound_came_out_where_it_was_said(played: np.ndarray) -> None:
    """On the left alone, then on the right alone."""
    tenth = RATE // 10
    blocks = played[: len(played) // tenth * tenth].reshape(-1, tenth, 2)
    level = 10 * np.log10((blocks**2).mean(axis=1) + 1e-12)
    alone = [
        np.flatnonzero((level[:, side] > -45) & (level[:, 1 - side] < -80))
        for side in (LEFT, RIGHT)
    ]
    assert min(len(alone[LEFT]), len(alone[RIGHT])) >= 5
    assert alone[LEFT].max() < alone[RIGHT].min()
