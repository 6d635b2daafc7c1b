"""How long it takes to say sentences aloud."""

import pytest

from app.guidelines.reading_time import WORDS_PER_MINUTE, reading_seconds
from app.guidelines.texts import Texts


def test_as_many_words_as_are_said_in_a_minute_take_one():
    words = " ".join(["word"] * int(WORDS_PER_MINUTE))

    assert reading_seconds((Texts({"sv": words}),), "sv") == pytest.approx(60)


def test_each_language_has_its_own_length():
    lines = (Texts({"sv": "Hej på er", "en": "Hello"}), Texts({"sv": "Jag heter {leader}"}))

    assert reading_seconds(lines, "sv") == pytest.approx(6 * 60 / WORDS_PER_MINUTE)
    assert reading_seconds(lines, "en") == pytest.approx(60 / WORDS_PER_MINUTE)


def test_nothing_takes_no_time():
    assert reading_seconds((), "sv") == 0
