"""Sentences are filled with what is known; what is typed stays what it is."""

import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.guidelines.scripts import VARIABLES
from app.guidelines.texts import LANGUAGES, Texts
from app.plain_text import plain
from app.script.wording import (
    FILE_NAME,
    LONGEST_VALUE,
    NO_VALUES,
    Values,
    fill,
    read,
    said,
    shipped,
)


def test_values_stand_in_the_sentence():
    values = Values(leader="Eva", patient="Bo", purpose="the plan", end="15:30")
    text = "{leader} and {patient}: {purpose}, until {end}."
    assert fill(text, values, "en") == "Eva and Bo: the plan, until 15:30."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("variable", VARIABLES)
def test_what_is_not_known_stands_in_brackets_in_that_language(language, variable):
    filled = fill(f"x {{{variable}}} y", NO_VALUES, language)
    assert filled == f"x {shipped()[language][variable]} y"
    assert shipped()[language][variable][0] + shipped()[language][variable][-1] == "[]"


def test_the_file_says_each_variable_in_each_language_and_nothing_else():
    assert set(shipped()) == set(LANGUAGES)
    assert all(set(phrases) == set(VARIABLES) for phrases in shipped().values())
    assert not any("{" in text for phrases in shipped().values() for text in phrases.values())


def test_a_language_without_phrases_takes_the_english_ones():
    assert fill("{end}", NO_VALUES, "fi") == shipped()["en"]["end"]


def test_braces_in_what_is_typed_are_braces():
    values = Values(leader="{patient}", patient="{0} {leader!r}", purpose="%s {", end="\\1")
    assert fill("{leader}|{patient}|{purpose}|{end}", values, "da") == (
        r"{patient}|{0} {leader!r}|%s {|\1"
    )


def test_other_braces_in_a_sentence_stay():
    assert fill("{name} {Leader} {} { {{", Values(leader="x"), "da") == "{name} {Leader} {} { {{"
    assert fill("{{leader}}", Values(leader="x"), "da") == "{x}"


def test_what_is_typed_is_made_plain_and_cut():
    filled = fill("{leader}", Values(leader="a\u202eb\nc" + "x" * 9_999), "sv")
    assert filled.startswith("ab c")
    assert len(filled) == LONGEST_VALUE


def test_only_invisible_signs_are_no_value():
    assert fill("{end}", Values(end=" \u200b\n"), "nb") == shipped()["nb"]["end"]


@given(text=st.text(), typed=st.text())
def test_no_text_breaks_it(text, typed):
    fill(text, Values(leader=typed), "da")
    assert fill("<{leader}>", Values(leader=typed), "da").startswith("<")
    assert plain(typed) == "" or plain(typed)[:10] in fill("{leader}", Values(leader=typed), "da")


def test_lines_are_said_in_the_meeting_language():
    lines = [Texts({"da": "Hej {leader}", "en": "Hello {leader}"}), Texts(), Texts({"en": "Bye"})]
    values = Values(leader="Eva")
    # Never a sentence of another language among them.
    assert said(lines, values, "da") == ("Hej Eva",)
    assert said(lines, values, "sv") == ("Hello Eva", "Bye")
    assert said(lines, NO_VALUES, "en") == ("Hello [your name]", "Bye")
    assert said([], values, "da") == ()


def test_a_file_that_cannot_be_used_costs_the_words_only(tmp_path, caplog):
    for content in (None, "not toml ="):
        path = tmp_path / FILE_NAME
        if content is not None:
            path.write_text(content, encoding="utf-8")
        with caplog.at_level(logging.WARNING):
            words = read(path)
        assert words == {}
        assert fill("{end}", NO_VALUES, "da", words) == "[…]"
    assert len([one for one in caplog.records if one.levelno == logging.WARNING]) == 2


def test_what_is_no_text_in_the_file_is_left_out(tmp_path):
    path = tmp_path / FILE_NAME
    path.write_text('da = 1\n[sv]\nend = 2\nleader = "x"\n', encoding="utf-8")
    assert read(path) == {"sv": {"leader": "x"}}


def test_values_are_not_shown_by_repr():
    assert "Eva" not in repr(Values(leader="Eva", patient="Eva", purpose="Eva", end="Eva"))
