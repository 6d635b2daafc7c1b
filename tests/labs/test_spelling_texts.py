"""The spelling lab finds every text and its line, and judges it in the right language."""

import pytest

from tests.labs.spelling import __main__ as lab
from tests.labs.spelling import judging, speller
from tests.labs.spelling.texts import Said, of_catalogue, of_toml

GUIDELINE = """
language = "sv"
name = "Region Prov"

[services]
video = "Videobesök"

[[rule]]
id = "P-01"
heading = "Som det står, även felstavat"
note = "Said in one place only."
borrowed = "Nagon annan"
text.da = "Brug det."
text.sv = "Använd det."

[[item]]
copy = ["ordagrant"]
text = { nb = "Bruk det.", en = "Use it." }
say.da = ["En.", "To."]
"""
PRACTICE = """
language = "da"
title.da = "Møde"
[[person]]
name.da = "Birgitte"
role.da = "Læge"
[[step]]
name.da = "Majas iPad"
tell.da = "Hun går."
"""
CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>One</name>
    <message>
        <source>Open &amp;all...</source>
        <translation>Åpne &amp;alle...</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n andre</numerusform>
        </translation>
    </message>
</context>
</TS>
"""


def test_texts_of_a_guideline():
    found = [(said.language, said.text) for said in of_toml(GUIDELINE, "resources/x.toml")]
    assert found == [
        ("sv", "Region Prov"),
        ("sv", "Videobesök"),
        ("en", "Said in one place only."),
        ("da", "Brug det."),
        ("sv", "Använd det."),
        ("nb", "Bruk det."),
        ("en", "Use it."),
        ("da", "En."),
        ("da", "To."),
    ]


def test_where_they_stand_and_what_may_be_quoted():
    said = next(said for said in of_toml(GUIDELINE, "x.toml") if said.text == "Bruk det.")
    assert (
        said.line == GUIDELINE.split("\n").index('text = { nb = "Bruk det.", en = "Use it." }') + 1
    )
    assert said.native == "sv"
    assert said.names.split() == ["Region", "Prov", "Videobesök"]


def test_people_of_a_practice_meeting_are_left_out():
    found = [said.text for said in of_toml(PRACTICE, "resources/practice/x.toml")]
    assert found == ["Møde", "Læge", "Hun går."]


def test_texts_of_a_catalogue(tmp_path):
    path = tmp_path / "x_nb.ts"
    path.write_text(CATALOGUE, encoding="utf-8")
    found = [(said.line, said.language, said.text) for said in of_catalogue(path, "x_nb.ts")]
    assert found == [(6, "nb", "Åpne &alle..."), (10, "nb", "%n til"), (10, "nb", "%n andre")]
    assert next(of_catalogue(path, "x_nb.ts")).source == "Open &all..."


@pytest.fixture
def small_dictionaries(monkeypatch):
    """Dictionaries of a few words instead of hunspell's."""
    known = {"da_DK": {"tryk", "på", "er", "kl."}, "sv_SE": {"anslut"}}

    def unknown(asked, dictionary):
        return {word for word in asked if word.lower() not in known[dictionary]}

    monkeypatch.setattr(speller, "unknown", unknown)
    return {"da": "da_DK", "sv": "sv_SE"}


def judged(text, dictionaries, folder, native="sv", names=""):
    said = Said("x.toml", 1, "da", text, native, names)
    return [one.what for one in judging.judge([said], dictionaries, folder)]


def test_only_what_is_quoted_may_be_foreign(small_dictionaries, tmp_path):
    assert judged("Tryk på ”Anslut”", small_dictionaries, tmp_path) == []
    assert judged("Tryk på Anslut", small_dictionaries, tmp_path) == ["unknown: Anslut"]
    assert judged("Tryk på ”Anslut”", small_dictionaries, tmp_path, native="") == [
        "unknown: Anslut"
    ]


def test_names_and_abbreviations(small_dictionaries, tmp_path):
    assert judged("Tryk på Prov-prov kl. 8", small_dictionaries, tmp_path, names="Prov prov") == []
    assert judged("er kl", small_dictionaries, tmp_path) == ["unknown: kl"]


def test_own_words_and_those_nobody_uses(small_dictionaries, tmp_path):
    (tmp_path / "words_da.txt").write_text("# own\nnytord\ntomt\n", encoding="utf-8")
    (tmp_path / "names.txt").write_text("Pexip\n", encoding="utf-8")
    assert judged("Nytord er Pexip", small_dictionaries, tmp_path) == ["no longer used: tomt"]


def test_names_nobody_uses_are_told_when_every_language_was_read(small_dictionaries, tmp_path):
    (tmp_path / "names.txt").write_text("Visiba\n", encoding="utf-8")
    assert judged("er", small_dictionaries, tmp_path) == []
    every = {**small_dictionaries, "nb": "da_DK", "en": "da_DK"}
    assert judged("er", every, tmp_path) == ["no longer used: Visiba"]


def test_another_half_of_a_word_on_the_list_counts_as_used(small_dictionaries, tmp_path):
    (tmp_path / "words_da.txt").write_text("halv\nhel\n", encoding="utf-8")
    assert judged("halv-hel", small_dictionaries, tmp_path) == []


def test_who_lacks_hunspell_is_told_how_to_get_it(monkeypatch, capsys):
    monkeypatch.setattr(speller.shutil, "which", lambda name: None)
    assert lab.main() == 2
    assert "apt-get install hunspell " in capsys.readouterr().err
