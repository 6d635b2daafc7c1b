"""Alerts in words: names are values, cut and counted, and can be hidden."""

from string import Formatter

import pytest

from app.meetings.alerts.model import Action, Alert, AlertKind
from app.meetings.alerts.sentences import joined, names_in_words, sentence_of
from app.meetings.alerts.texts import (
    ACTION_TEXTS,
    ALERT_TEXTS,
    HINT_TEXTS,
    KIND_TEXTS,
    VARIANT_TEXTS,
)
from app.meetings.alerts.who import LONGEST_NAME
from tests.meetings.alerts.scenes import one, the, view_of

FIELDS = {"names", "number", "limit", "time"}


def say(_, text):
    return text


def about(*names, count=None, **fields):
    subjects = tuple(f"p{number}" for number in range(count or len(names)))
    return Alert(AlertKind.UNKNOWN_PARTICIPANT, subjects, names=names, **fields)


@pytest.mark.parametrize(
    ("names", "count", "words"),
    [
        ((), 0, ""),
        (("Anna",), 1, "Anna"),
        (("Anna", "Bo"), 2, "Anna and Bo"),
        (("Anna", "Bo", "Cia"), 3, "Anna, Bo and Cia"),
        (("Anna", "Bo", "Cia"), 9, "Anna, Bo, Cia and 6 more"),
        (("Anna",), 4, "Anna and 3 more"),
    ],
)
def test_names_stand_as_one_would_say_them(names, count, words):
    assert joined(names, count, say) == words


def test_a_name_is_a_value_and_no_pattern():
    words = sentence_of(about("{number} {0} %n {}"), say)
    assert words.startswith("{number} {0} %n {} is in the room")


def test_a_name_is_cut_and_one_that_is_missing_is_said():
    alert = the(view_of(one("a", "x" * 120)), "unknown_participant")
    assert len(alert.names[0]) == LONGEST_NAME
    assert names_in_words(about("", "Bo"), say) == "somebody without a name and Bo"


def test_hidden_names_are_counted():
    assert names_in_words(about("Anna"), say, hidden=True) == "A participant"
    assert names_in_words(about("Anna", "Bo", count=7), say, hidden=True) == "7 participants"


def test_how_it_was_is_said_as_such():
    words = sentence_of(about("Anna", is_last_seen=True), say)
    assert words.startswith("When the list was last live: Anna is")


def test_names_are_not_in_what_is_printed():
    assert "Anna" not in repr(about("Anna"))


def test_there_are_words_for_everything_and_no_unknown_field():
    assert set(KIND_TEXTS) == set(ALERT_TEXTS) == set(AlertKind)
    assert set(ACTION_TEXTS) == set(Action)
    assert set(HINT_TEXTS) == {action for action in Action if _only_shows(action)}
    for text in (*ALERT_TEXTS.values(), *VARIANT_TEXTS.values()):
        assert {field for _, field, _, _ in Formatter().parse(text) if field} <= FIELDS


def _only_shows(action):
    return ACTION_TEXTS[action].endswith("…") and action is not Action.IDENTIFY
