"""The spelling lab takes texts apart, knows its own words, and sees wrong signs."""

import pytest

from tests.labs.spelling.typography import flaws
from tests.labs.spelling.wordlist import WordList
from tests.labs.spelling.words import parts, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Åbn {place}, så er der %n til", ["Åbn", "så", "er", "der", "til"]),
        ("&Stäng och ö&ppna", ["Stäng", "och", "öppna"]),
        ("Se https://example.org/sidan eller video.example.org/hem", ["Se", "eller"]),
        ("anna@example.org ringer 112", ["ringer"]),
        ("72-timmarsregeln", ["timmarsregeln"]),
        ("lyd- og billede, bl.a.", ["lyd-", "og", "billede", "bl.a"]),
        ("en [[choice]] med when = {{}} og room.host_pin", ["en", "med", "og"]),
        ("samrad check --json", ["samrad", "check"]),
        ("Lister (*.csv *.tsv)", ["Lister"]),
        ("slut.Nu", ["slut.Nu"]),
    ],
)
def test_words_of_a_text(text, found):
    assert [word.text for word in words(text)] == found


@pytest.mark.parametrize("text", ["Tryk ”Anslut” nu", "Press “Anslut” nu", "Trykk «Anslut» (nu)"])
def test_what_stands_in_marks_is_told_apart(text):
    assert [word.is_quoted for word in words(text)] == [False, True, "(" in text]


def test_a_dot_behind_is_noticed():
    assert [word.has_dot for word in words("kl. otte")] == [True, False]


@pytest.mark.parametrize(
    ("word", "language", "asked"),
    [
        ("sms'er", "da", ("sms",)),
        ("VGR:s", "sv", ("VGR",)),
        ("PIN-en", "nb", ("PIN",)),
        ("it-support", "da", ("it", "support")),
        ("Wi-Fi-signal", "en", ("Wi", "Fi", "signal")),
        ("child’s", "en", ("child",)),
        ("don't", "en", ("don't",)),
        ("lyd-", "da", ("lyd",)),
    ],
)
def test_what_a_dictionary_is_asked(word, language, asked):
    assert parts(word, language) == asked


def test_a_list_knows_capitals_and_genitives():
    known = WordList(["# names", "Pexip", "wifi", ""], "da")
    assert all(known.knows(word) for word in ("Pexip", "Pexips", "wifi", "Wifi", "WIFI"))
    assert not any(known.knows(word) for word in ("pexip", "wifis", "names"))


def test_a_list_tells_what_nobody_uses():
    names = WordList(["Pexip", "Teams"], "en")
    known = WordList(["chat", "wifi"], "nb", names)
    assert known.knows("chat")
    assert known.knows("Teams")
    assert (known.unused(), names.unused()) == (["wifi"], ["Pexip"])


def test_a_list_is_sorted():
    assert WordList(["Årsag", "app", "Chat", "app"], "nb").out_of_order() == ["app", "app"]
    assert WordList(["app", "Chat", "Åa"], "nb").out_of_order() == []


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("to  mellemrum", "da", "two spaces"),
        ("vad , då", "sv", "a space before ','"),
        ("vad,då", "sv", "no space after ','"),
        ("ja er er", "nb", "a word twice: 'er er'"),
        ('tryk på "Ja"', "da", '" where ”…” is the rule'),
        ("tryck på “Ja”", "sv", "“ where ”…” is the rule"),
        ("trykk på ”Ja”", "nb", "” where «…» is the rule"),
        ("press «Yes»", "en", "« where “…” is the rule"),
        ("vent...", "nb", "three dots where … is the rule"),
        ("Nej ", "da", "a space at the beginning or the end"),
    ],
)
def test_wrong_signs(text, language, told):
    assert list(flaws(text, language)) == [told]


@pytest.mark.parametrize(
    ("text", "language", "source"),
    [
        ("”Ja” … og nej", "da", ""),
        ("«Ja»: 12:30, 1 000 000", "nb", ""),
        ('strength = "not_stated"', "sv", ""),
        ("Vis detaljer...", "nb", "Show Details..."),
        ("Vis ", "nb", "Show "),
        ("Slå den på på hodesettet", "nb", ""),
        ("10 10", "en", ""),
        ("1,5 min; se https://example.org/?a,b", "da", ""),
    ],
)
def test_right_signs(text, language, source):
    assert list(flaws(text, language, source)) == []
