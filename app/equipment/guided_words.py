"""What the guided test says: on the page, and to a screen reader.

The two differ on purpose. A screen reader may speak through a loudspeaker that the microphone
hears: so everything is announced before the silence begins, the sentence included, and nothing is
said while the room is measured or the person reads.
"""

from collections.abc import Mapping
from types import MappingProxyType

from app.readiness.readings_sound import RehearsalStage
from app.readiness.wording import QT_TRANSLATE_NOOP

CONTEXT = "guided"

TITLE = QT_TRANSLATE_NOOP("guided", "Hear yourself")
BEGIN = QT_TRANSLATE_NOOP("guided", "Hear yourself…")
AGAIN = QT_TRANSLATE_NOOP("guided", "Once more")
CANCEL = QT_TRANSLATE_NOOP("guided", "Stop")

SENTENCE = QT_TRANSLATE_NOOP(
    "guided", "The sun is shining, and seven small boats sail past the houses by the shore."
)
"""What is read aloud: nothing about health or anybody; it holds what a voice is measured by, high
hissing sounds and vowels, and takes about four seconds."""

INTRODUCTION = QT_TRANSLATE_NOOP(
    "guided",
    "Be quiet for a moment, read one sentence, and hear it as others will. The recording is at "
    "most 6 seconds, stays in memory and is then deleted.",
)

INSTRUCTIONS: Mapping[RehearsalStage, str] = MappingProxyType(
    {
        RehearsalStage.IDLE: INTRODUCTION,
        RehearsalStage.OPENING: QT_TRANSLATE_NOOP("guided", "The microphone is being opened…"),
        RehearsalStage.QUIET: QT_TRANSLATE_NOOP("guided", "Be quiet for a moment."),
        RehearsalStage.SPEAK: QT_TRANSLATE_NOOP("guided", "Read aloud as you speak in a meeting:"),
        RehearsalStage.NOTHING_HEARD: QT_TRANSLATE_NOOP(
            "guided", "Nothing is heard yet. Read the sentence aloud:"
        ),
        RehearsalStage.RECORDING: QT_TRANSLATE_NOOP("guided", "You are heard. Read to the end:"),
        RehearsalStage.RECORDED: QT_TRANSLATE_NOOP("guided", "Now listen."),
        RehearsalStage.PLAYING: QT_TRANSLATE_NOOP("guided", "This is how you sound to others."),
        RehearsalStage.DELETED: QT_TRANSLATE_NOOP("guided", "The recording is deleted."),
        RehearsalStage.FAILED: QT_TRANSLATE_NOOP("guided", "The test was stopped."),
    }
)
"""What the page shows in each stage; the sentence itself belongs below those that read it."""

READING = frozenset({RehearsalStage.SPEAK, RehearsalStage.NOTHING_HEARD, RehearsalStage.RECORDING})
"""Stages in which the sentence stands on the page, large."""

ANNOUNCEMENTS: Mapping[RehearsalStage, str] = MappingProxyType(
    {
        RehearsalStage.NOTHING_HEARD: QT_TRANSLATE_NOOP("guided", "Nothing is heard yet."),
        RehearsalStage.DELETED: INSTRUCTIONS[RehearsalStage.DELETED],
        RehearsalStage.FAILED: INSTRUCTIONS[RehearsalStage.FAILED],
    }
)
"""What a screen reader says when a stage begins. A stage that is not here is kept silent."""

PREPARATION = QT_TRANSLATE_NOOP(
    "guided",
    "When you press the button: be quiet for two seconds, then say this sentence. {sentence}",
)
"""What the button that begins is described by: all a screen reader has to say beforehand."""
