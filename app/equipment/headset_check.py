"""The headset check, with the question where it cannot be seen."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar

from PySide6.QtCore import QObject, Slot

from app.capture.audio import Audio
from app.capture.devices import Device
from app.equipment.sound_facts_check import SoundFactsCheck
from app.readiness.checks import headset as check
from app.readiness.finding import Action
from app.readiness.headset import classify, may_be_remembered, model_key
from app.readiness.headset_kinds import ANSWERS, Confidence, Kind
from app.readiness.readings_endpoint import HeadsetReading
from app.settings import HEADSETS, Settings


class HeadsetCheck(SoundFactsCheck):
    """Recognises what a person hears and speaks through, and takes her word for it."""

    name: ClassVar[str] = check.CHECK

    def __init__(
        self, audio: Audio, settings: Settings | None = None, parent: QObject | None = None
    ) -> None:
        """Look at the devices of ``audio``; answers are remembered in ``settings``, if given."""
        super().__init__(audio, parent)
        self.reading: HeadsetReading = HeadsetReading()
        self._settings = settings
        self._only_now: dict[str, str] = {}

    @property
    def asking(self) -> bool:
        """Whether a person has to say what it is."""
        return self.finding is not None and self.finding.reason.action is Action.SAY_WHAT_IT_IS

    @property
    def correctable(self) -> bool:
        """Whether a person may say that it is something else: it was guessed, or answered."""
        guessed = self.reading.confidence == Confidence.LIKELY
        return not self.reading.error and (guessed or self.answered)

    @property
    def answered(self) -> bool:
        """Whether what is shown is what a person said."""
        return self.reading.clue == "person"

    def answer(self, kind: str) -> None:
        """Take a person's word, one of ``ANSWERS``, and remember it for devices of this model."""
        key = self._key()
        if key and kind in tuple(ANSWERS):
            self._remember(key, kind)

    def forget_answer(self) -> None:
        """Forget what was said of devices of this model: look, or ask, again."""
        if key := self._key():
            self._remember(key, "")

    def use_settings(self, settings: Settings) -> None:
        """Remember answers there from now on."""
        self._settings = settings
        self._look(at_once=True)

    @property
    def _answers(self) -> Mapping[str, str]:
        return self._settings.get(HEADSETS) if self._settings else MappingProxyType({})

    def _remember(self, key: str, kind: str) -> None:
        others = {known: word for known, word in self._answers.items() if known != key}
        self._only_now.pop(key, None)
        lasting = self._settings is not None and self._may_last()
        if kind and not lasting:
            self._only_now[key] = kind
        kept = {key: kind} if kind and lasting else {}
        if self._settings is not None:
            newest = [*kept.items(), *others.items()][: HEADSETS.most]
            self._settings.set(HEADSETS, MappingProxyType(dict(newest)))
        self._look(at_once=True)

    def _may_last(self) -> bool:
        loudspeaker = self.loudspeaker
        return loudspeaker is not None and may_be_remembered(loudspeaker.facts, loudspeaker.name)

    def _key(self) -> str:
        microphone, loudspeaker = self.microphone, self.loudspeaker
        if microphone is None or loudspeaker is None:
            return ""
        names = (microphone.name, loudspeaker.name)
        return model_key(microphone.facts, loudspeaker.facts, names)

    def _look(self, at_once: bool = False) -> None:
        if self._inputs is None or self._outputs is None:
            return
        key = self._key()
        said = self._only_now.get(key) or self._answers.get(key, "")
        self._take(_reading(self.microphone, self.loudspeaker, said), at_once)

    def _fail(self, error: str) -> None:
        self._take(HeadsetReading(error=error), at_once=True)

    def _take(self, reading: HeadsetReading, at_once: bool) -> None:
        # Another device is news at once; only a judgement about the same one has to last.
        others = (reading.device, reading.microphone) != (
            self.reading.device,
            self.reading.microphone,
        )
        self.reading = reading
        self._weigh(at_once or others)

    @Slot()
    def _weigh(self, at_once: bool = False) -> None:
        finding = check.judge(self.reading)
        self._settle(finding, done=True, at_once=at_once)
        self._settle_until_shown(finding.reason_code)


def _reading(microphone: Device | None, loudspeaker: Device | None, said: str) -> HeadsetReading:
    heard_by = microphone.facts if microphone else None
    played_by = loudspeaker.facts if loudspeaker else None
    names = (microphone.name if microphone else "", loudspeaker.name if loudspeaker else "")
    sight = classify(heard_by, played_by, names, said)
    if heard_by is None or played_by is None:
        return HeadsetReading("", names[1], Kind.UNKNOWN, clue=sight.clue, microphone=names[0])
    return HeadsetReading(
        "",
        names[1],
        sight.kind,
        sight.confidence,
        sight.clue,
        sight.bluetooth,
        names[0],
        heard_by.form,
        played_by.form,
        heard_by.bus,
        played_by.bus,
    )
