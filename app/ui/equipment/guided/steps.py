"""The steps of the guided check: your voice, both ears, the leak, your picture."""

from PySide6.QtCore import QCoreApplication, Signal

from app.equipment import guided_words as words
from app.equipment.check import EquipmentCheck
from app.equipment.guided_test import GuidedTest
from app.readiness.readings_sound import RehearsalStage
from app.ui.equipment.guided.step import Shown, Step, found
from app.ui.equipment.questions import to_try, try_words, was_heard, where_heard

BEGIN, AGAIN, STOP, OTHER = "begin", "again", "stop", "other"


class VoiceStep(Step):
    """Be quiet, read a sentence, hear yourself."""

    def __init__(self, check: EquipmentCheck) -> None:
        super().__init__(check)
        self._check = check
        self._test: GuidedTest = check.guided_test
        self._test.changed.connect(self.changed)
        check.microphone_check.found.connect(self.changed)

    def shown(self) -> Shown:
        say, test = QCoreApplication.translate, self._test
        return Shown(
            title=say("guided", words.TITLE),
            text=self._text(),
            large=test.sentence(say),
            spoken=test.announcement(say),
            described=self._described(),
            press=self._buttons(),
            seconds=test.seconds_left,
            over=test.stage is RehearsalStage.DELETED,
        )

    def press(self, key: str) -> None:
        if key == STOP:
            self._test.cancel()
        else:
            self._test.start()

    def leave(self) -> None:
        self._test.cancel()

    def _text(self) -> str:
        text = self._test.instruction(QCoreApplication.translate)
        if self._test.stage is RehearsalStage.DELETED and self._test.reading is not None:
            return f"{found(self._check.microphone_check.finding)} {text}"
        return text

    def _described(self) -> str:
        say = QCoreApplication.translate
        sentence = say("guided", words.SENTENCE)
        if self._test.active:
            return ""
        return f"{self._text()} {say('guided', words.PREPARATION).format(sentence=sentence)}"

    def _buttons(self) -> tuple[tuple[str, str], ...]:
        say = QCoreApplication.translate
        if self._test.active:
            return ((STOP, say("guided", words.CANCEL)),)
        if self._test.stage is RehearsalStage.IDLE:
            return ((BEGIN, say("guided", words.BEGIN)),)
        return ((AGAIN, say("guided", words.AGAIN)),)


class EarsStep(Step):
    """The test sound left, then right; the person says where it was heard.

    Signals:
        another(DeviceChoice): nothing was heard, and the person wants this loudspeaker instead.
    """

    another = Signal(object)

    def __init__(self, check: EquipmentCheck) -> None:
        super().__init__(check)
        self._loudspeaker = check.loudspeaker_check
        self._played = False
        self._loudspeaker.asked.connect(self.changed)
        self._loudspeaker.found.connect(self.changed)

    def shown(self) -> Shown:
        text = self._text()
        answered = self._answered
        return Shown(
            title=self.tr("Both ears"),
            text=text,
            spoken=text if self._loudspeaker.asking or answered else "",
            press=self._buttons(),
            over=answered,
        )

    def press(self, key: str) -> None:
        loudspeaker = self._loudspeaker
        if key == OTHER and (other := to_try(loudspeaker)):
            self.another.emit(other)
        if key in (BEGIN, AGAIN, OTHER):
            self._played = True
            loudspeaker.play_sides()
        elif key in ("heard", "not_heard"):
            loudspeaker.answer(key == "heard")
        else:
            loudspeaker.answer_side(key)

    def leave(self) -> None:
        if self._loudspeaker.playing or self._loudspeaker.asking:
            self._loudspeaker.stop()

    @property
    def _answered(self) -> bool:
        reading, waiting = self._loudspeaker.reading, self._loudspeaker
        said = reading.heard is not None or bool(reading.right)
        return self._played and said and not (waiting.playing or waiting.asking)

    def _text(self) -> str:
        loudspeaker = self._loudspeaker
        if loudspeaker.asking:
            return (where_heard() if loudspeaker.side else was_heard()).text
        if loudspeaker.playing:
            return self.tr("Listen…")
        finding = loudspeaker.finding
        if self._played and finding is not None:
            return found(finding)
        return self.tr("A soft sound plays on the left, then on the right. Say where you hear it.")

    def _buttons(self) -> tuple[tuple[str, str], ...]:
        loudspeaker = self._loudspeaker
        if loudspeaker.asking:
            return (where_heard() if loudspeaker.side else was_heard()).answers
        if loudspeaker.playing:
            return ()
        if self._played:
            again = (AGAIN, self.tr("Play it again"))
            other = to_try(loudspeaker)
            return ((OTHER, try_words(other)), again) if other else (again,)
        return ((BEGIN, self.tr("Play the sound")),)


class LeakStep(Step):
    """Whether the patient's voice comes back through the microphone."""

    def __init__(self, check: EquipmentCheck) -> None:
        super().__init__(check)
        self._check = check
        self._leak = check.leak_check
        self._leak.progressed.connect(self.changed)
        self._leak.found.connect(self.changed)

    def shown(self) -> Shown:
        measuring, tried = self._leak.measuring, self._leak.reading.tried
        text = self.tr("Be quiet until the sound is over.") if measuring else self._text()
        return Shown(
            title=self.tr("Who hears the patient"),
            text=text,
            spoken=text if tried and not measuring else "",
            press=self._buttons(),
            progress=self._leak.progress if measuring else None,
            over=tried and not measuring,
        )

    def press(self, key: str) -> None:
        if key == STOP:
            self._leak.cancel()
        else:
            self._leak.measure()

    def leave(self) -> None:
        self._leak.cancel()

    def _text(self) -> str:
        text = found(self._leak.finding)
        if self._check.uses_headset and not self._leak.reading.tried:
            worn = self.tr("With a headset on your ears you can go on without it.")
            return f"{text} {worn}"
        return text

    def _buttons(self) -> tuple[tuple[str, str], ...]:
        if self._leak.measuring:
            return ((STOP, self.tr("Stop")),)
        words = self.tr("Measure again") if self._leak.reading.tried else self.tr("Measure it")
        return ((BEGIN, words),)


class PictureStep(Step):
    """What the patient sees: found by the check, and by the person's own eyes."""

    def __init__(self, check: EquipmentCheck) -> None:
        super().__init__(check)
        self._check = check
        check.changed.connect(self.changed)

    def shown(self) -> Shown:
        own = self.tr("Look at your picture yourself, and tick what is as it should be.")
        seen = next((f for f in self._check.findings if f.check == "picture"), None)
        text = f"{found(seen)} {own}".strip()
        return Shown(title=self.tr("How the patient sees you"), text=text, over=True)

    def press(self, key: str) -> None:
        """Nothing is pressed here."""
