"""The words of resources/names.toml."""

import logging

import pytest

from app import paths
from app.meetings.matching import words
from app.toml_file import BIGGEST


def test_every_list_of_the_file_is_read():
    shipped = words.shipped()
    empty = [name for name in words.Words.__slots__ if not getattr(shipped, name)]
    assert empty == []
    assert (paths.resources_dir() / words.FILE_NAME).stat().st_size < BIGGEST / 4


def test_no_given_name_of_a_short_form_is_swallowed_as_a_word_beside_names():
    shipped = words.shipped()
    beside = shipped.roles | shipped.relations | shipped.badges | shipped.devices | shipped.rooms
    assert {*shipped.short, *shipped.pet, *shipped.same} & beside == set()


def test_a_likely_short_form_is_one_of_one_name_only():
    shipped = words.shipped()
    assert [name for name, groups in shipped.short.items() if len(groups) > 1] == []


@pytest.mark.parametrize("text", [None, "", "[beside]\nroles = 3", "nonsense"])
def test_a_file_that_cannot_be_used_has_no_words(tmp_path, text, caplog):
    file = tmp_path / words.FILE_NAME
    if text is not None:
        file.write_text(text, encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        none = words.read(file)
    caplog.clear()
    assert none.roles == frozenset()
