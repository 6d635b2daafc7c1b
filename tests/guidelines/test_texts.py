"""One text in several languages."""

import pytest

from app.guidelines.texts import NO_TEXT, Texts, in_language


@pytest.mark.parametrize(
    ("texts", "native", "language", "text"),
    [
        ({"da": "Ja", "en": "Yes"}, "da", "da", "Ja"),
        ({"da": "Ja", "en": "Yes"}, "da", "sv", "Yes"),
        ({"da": "Ja", "sv": "Jo"}, "sv", "nb", "Jo"),
        ({"da": "Ja"}, "sv", "nb", "Ja"),
        ({"da": "", "nb": "Ja"}, "da", "da", "Ja"),
        ({}, "da", "da", ""),
    ],
)
def test_a_text_falls_back(texts, native, language, text):
    assert Texts(texts, native).text(language) == text


def test_texts_are_values():
    assert Texts({"da": "Ja", "en": ""}) == Texts({"da": "Ja"}, "sv")
    assert len({Texts({"da": "Ja"}), Texts({"da": "Ja"}, "sv"), NO_TEXT}) == 2
    assert dict(Texts({"da": "Ja"})) == {"da": "Ja"}
    assert not NO_TEXT


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("sv", ("Hej.",)),
        ("en", ("Hello.", "Welcome.")),
        ("nb", ("Hello.", "Welcome.")),
        ("", ("Hello.", "Welcome.")),
    ],
)
def test_lines_that_belong_together_are_in_one_language(language, wanted):
    lines = (Texts({"sv": "Hej.", "en": "Hello."}), Texts({"en": "Welcome."}))

    assert in_language(lines, language) == wanted


def test_lines_fall_back_to_the_language_of_the_guideline():
    lines = (Texts({"da": "Hej.", "sv": "Hej."}, "sv"), Texts({"sv": "Varsågod."}, "sv"))

    assert in_language(lines, "nb") == ("Hej.", "Varsågod.")
    assert in_language((), "nb") == ()
    assert in_language((Texts({"da": "Hej."}),), "nb") == ("Hej.",)
