"""One text in several languages."""

import pytest

from app.guidelines.texts import NO_TEXT, Texts


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
