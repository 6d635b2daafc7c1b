"""The sentences for what a comparison says. Source texts of the context ``matching``."""

from collections.abc import Mapping
from types import MappingProxyType

from app.meetings.matching.model import Likeness, Reason
from app.wording import QT_TRANSLATE_NOOP

LIKENESS_TEXTS: Mapping[Likeness, str] = MappingProxyType(
    {
        Likeness.EXACT: QT_TRANSLATE_NOOP("matching", "the name fits"),
        Likeness.LIKELY: QT_TRANSLATE_NOOP("matching", "the name fits almost"),
        Likeness.UNSURE: QT_TRANSLATE_NOOP("matching", "not sure"),
        Likeness.UNKNOWN: QT_TRANSLATE_NOOP("matching", "unknown"),
    }
)

REASON_TEXTS: Mapping[Reason, str] = MappingProxyType(
    {
        Reason.SAME_NAME: QT_TRANSLATE_NOOP("matching", "Same name"),
        Reason.OTHER_SPELLING: QT_TRANSLATE_NOOP("matching", "Same name, spelled differently"),
        Reason.OTHER_ORDER: QT_TRANSLATE_NOOP("matching", "Same names in another order"),
        Reason.WITH_TITLE: QT_TRANSLATE_NOOP("matching", "Something more stands beside the name"),
        Reason.WITHOUT_MIDDLE: QT_TRANSLATE_NOOP("matching", "A middle name is left out"),
        Reason.FIRST_SHORTENED: QT_TRANSLATE_NOOP(
            "matching", "Same family name, first name shortened"
        ),
        Reason.INITIAL: QT_TRANSLATE_NOOP("matching", "Only an initial instead of a name"),
        Reason.PART_OF_DOUBLE: QT_TRANSLATE_NOOP("matching", "Only part of the name is the same"),
        Reason.SMALL_SLIP: QT_TRANSLATE_NOOP("matching", "One or two letters differ"),
        Reason.FIRST_NAME_ONLY: QT_TRANSLATE_NOOP("matching", "Only the first name is the same"),
        Reason.FAMILY_NAME_ONLY: QT_TRANSLATE_NOOP("matching", "Only the family name is the same"),
        Reason.ROLE_ONLY: QT_TRANSLATE_NOOP("matching", "Only the role fits"),
        Reason.SEVERAL_FIT: QT_TRANSLATE_NOOP("matching", "Several people on your list fit"),
        Reason.SAME_NAME_TWICE: QT_TRANSLATE_NOOP(
            "matching", "This name is there more than once, in the meeting or on your list"
        ),
        Reason.DEVICE_NAME: QT_TRANSLATE_NOOP("matching", "The name of a device, not of a person"),
        Reason.PHONE_NUMBER: QT_TRANSLATE_NOOP("matching", "Only a phone number"),
        Reason.NO_NAME: QT_TRANSLATE_NOOP("matching", "No name"),
        Reason.FOREIGN_LETTERS: QT_TRANSLATE_NOOP(
            "matching", "Letters of another alphabet that only look like these"
        ),
        Reason.NOT_EXPECTED: QT_TRANSLATE_NOOP("matching", "Nobody on your list has this name"),
    }
)
