"""The questions that lead to a meeting service. Their usual words are here, in English.

A guideline chooses which it needs and may ask its own; then its file holds the words. Numbers, such
as ages, are in the files alone.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.guidelines.part import Part
from app.guidelines.texts import NO_TEXT, Texts
from app.wording import QT_TRANSLATE_NOOP

Say = Callable[[str, str], str]
"""Translates an English source text of a context."""

CONTEXT = "guideline_questions"

QUESTIONS: Mapping[str, str] = MappingProxyType(
    {
        "patient": QT_TRANSLATE_NOOP("guideline_questions", "Does a patient take part?"),
        "kind": QT_TRANSLATE_NOOP("guideline_questions", "What kind of meeting is it?"),
        "connected": QT_TRANSLATE_NOOP("guideline_questions", "How many will connect?"),
        "sensitive": QT_TRANSLATE_NOOP(
            "guideline_questions", "Will confidential information be shared?"
        ),
        "interpreter": QT_TRANSLATE_NOOP("guideline_questions", "Is an interpreter needed?"),
        "eid": QT_TRANSLATE_NOOP("guideline_questions", "Does the patient have an e-ID?"),
        "age": QT_TRANSLATE_NOOP("guideline_questions", "How old is the patient?"),
        "external": QT_TRANSLATE_NOOP(
            "guideline_questions", "Do professionals from other organisations take part?"
        ),
        "inviter": QT_TRANSLATE_NOOP("guideline_questions", "Who sends the invitation?"),
        "place": QT_TRANSLATE_NOOP("guideline_questions", "Where is the patient being treated?"),
        "acute72": QT_TRANSLATE_NOOP(
            "guideline_questions", "Is it an acute need for which the hospital still answers?"
        ),
        "room_use": QT_TRANSLATE_NOOP("guideline_questions", "How will the room be used?"),
        "visual": QT_TRANSLATE_NOOP("guideline_questions", "Do you need to see each other?"),
        "link_available": QT_TRANSLATE_NOOP(
            "guideline_questions", "Can the parties be reached through Cosmic Link?"
        ),
    }
)
"""Questions that every guideline can ask by their id, in English."""

_YES_NO = {
    "yes": QT_TRANSLATE_NOOP("guideline_questions", "Yes"),
    "no": QT_TRANSLATE_NOOP("guideline_questions", "No"),
}

OPTIONS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "patient": _YES_NO,
        "kind": {
            "individual": QT_TRANSLATE_NOOP("guideline_questions", "Consultation"),
            "group": QT_TRANSLATE_NOOP("guideline_questions", "Group treatment"),
            "teaching": QT_TRANSLATE_NOOP("guideline_questions", "Teaching"),
            "information": QT_TRANSLATE_NOOP("guideline_questions", "Information meeting"),
            "sip": QT_TRANSLATE_NOOP("guideline_questions", "Coordinated care planning"),
            "staff": QT_TRANSLATE_NOOP("guideline_questions", "Staff meeting"),
            "administrative": QT_TRANSLATE_NOOP("guideline_questions", "Administrative meeting"),
            "conference": QT_TRANSLATE_NOOP("guideline_questions", "Patient conference"),
        },
        "connected": {},
        "sensitive": _YES_NO,
        "interpreter": {
            "no": _YES_NO["no"],
            "on_site": QT_TRANSLATE_NOOP(
                "guideline_questions", "Yes, by video, with the patient here"
            ),
            "remote": QT_TRANSLATE_NOOP(
                "guideline_questions", "Yes, and the patient is on video too"
            ),
        },
        "eid": _YES_NO,
        "age": {
            "adult": QT_TRANSLATE_NOOP("guideline_questions", "An adult"),
            "minor": QT_TRANSLATE_NOOP("guideline_questions", "A minor"),
        },
        "external": _YES_NO,
        "inviter": {
            "us": QT_TRANSLATE_NOOP("guideline_questions", "We do"),
            "others": QT_TRANSLATE_NOOP("guideline_questions", "Another organisation"),
        },
        "place": {
            "outpatient": QT_TRANSLATE_NOOP("guideline_questions", "As an outpatient"),
            "inpatient": QT_TRANSLATE_NOOP("guideline_questions", "On a ward"),
            "on_leave": QT_TRANSLATE_NOOP("guideline_questions", "On leave from a ward"),
        },
        "acute72": _YES_NO,
        "room_use": {},
        "visual": _YES_NO,
        "link_available": _YES_NO,
    }
)
"""Answers to them that need no words in the file, in English."""

_AT_MOST = QT_TRANSLATE_NOOP("guideline_questions", "At most {most}")
_FROM_TO = QT_TRANSLATE_NOOP("guideline_questions", "{least} to {most}")
_AT_LEAST = QT_TRANSLATE_NOOP("guideline_questions", "{least} or more")
_EXACTLY = QT_TRANSLATE_NOOP("guideline_questions", "Exactly {most}")


@dataclass(frozen=True, slots=True)
class Option:
    """One answer that can be chosen.

    Args:
        id: stable name within its question.
        text: its words, if the file gives them.
        least, most: the numbers it stands for, both included; None where it has no such end.
    """

    id: str
    text: Texts = NO_TEXT
    least: int | None = None
    most: int | None = None

    def label(self, question: str, language: str, say: Say) -> str:
        """Return its words: the file's, those of its numbers, or the program's own."""
        if self.text:
            return self.text.text(language)
        if self.least is None and self.most is None:
            return say(CONTEXT, OPTIONS.get(question, {}).get(self.id, self.id))
        return say(CONTEXT, self._band()).format(least=self.least, most=self.most)

    def _band(self) -> str:
        if self.least is None:
            return _AT_MOST
        if self.most is None:
            return _AT_LEAST
        return _EXACTLY if self.least == self.most else _FROM_TO


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Part):
    """One question, with the answers there are.

    Args:
        text: its words, if the file gives them.
        options: the answers, in the order in which they are shown.
    """

    text: Texts = NO_TEXT
    options: tuple[Option, ...] = ()

    @property
    def option_ids(self) -> tuple[str, ...]:
        """Ids of the answers."""
        return tuple(option.id for option in self.options)

    def words(self, language: str, say: Say) -> str:
        """Return its words: the file's in that language, or the program's own, translated."""
        return self.text.text(language) or say(CONTEXT, QUESTIONS.get(self.id, self.id))
