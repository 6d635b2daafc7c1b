import logging
import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QDialogButtonBox

from app import language

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="{tag}">
<context><name>{context}</name>
<message><source>{source}</source><translation>{text}</translation></message>
<message numerus="yes"><source>%n thing(s)</source><translation>
<numerusform>{one}</numerusform><numerusform>{many}</numerusform></translation></message>
</context></TS>
"""
TEXTS = {
    "samrad_da": ("da_DK", "page", "Camera", "Kamera", "%n ting", "%n ting"),
    "samrad_sv": ("sv_SE", "page", "Camera", "Kamera", "%n sak", "%n saker"),
    "samrad_nb": ("nb_NO", "page", "Camera", "Kamera", "%n ting", "%n ting"),
    "samrad_en": ("en_US", "page", "Camera", "Camera", "%n thing", "%n things"),
    "qtbase_nb": ("nb_NO", "QPlatformTheme", "Cancel", "Avbryt", "", ""),
}


@pytest.fixture(scope="session")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("i18n")
    tool = next(Path(PySide6.__path__[0]).glob("lrelease*"))
    for name, (tag, context, source, text, one, many) in TEXTS.items():
        source_file = folder / f"{name}.ts"
        filled = CATALOGUE.format(
            tag=tag, context=context, source=source, text=text, one=one, many=many
        )
        source_file.write_text(filled, encoding="utf-8")
        subprocess.run([tool, "-silent", source_file, "-qm", folder / f"{name}.qm"], check=True)
    return folder


@pytest.fixture
def application(qapp) -> Iterator[QCoreApplication]:
    yield qapp
    language._replace(qapp, [])
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(
    ("choice", "system", "chosen"),
    [
        ("auto", ["da-DK"], "da"),
        ("auto", ["sv_FI", "fi-FI"], "sv"),
        ("auto", ["fi-FI", "sv-FI"], "sv"),
        ("auto", ["nb-NO"], "nb"),
        ("auto", ["no"], "nb"),
        ("auto", ["nn-NO", "nb-NO"], "nb"),
        ("auto", ["nb-Latn-NO"], "nb"),
        ("auto", ["de-DE"], "en"),
        ("auto", ["C"], "en"),
        ("auto", [], "en"),
        ("sv", ["da-DK"], "sv"),
        ("fi", ["da-DK"], "da"),
    ],
)
def test_the_choice_and_the_system_decide(choice: str, system: list[str], chosen: str) -> None:
    assert language.choose(choice, system) == chosen


@pytest.mark.parametrize(
    ("code", "camera", "counted", "cancel"),
    [
        ("da", "Kamera", ["1 ting", "2 ting"], "Annuller"),
        ("sv", "Kamera", ["1 sak", "2 saker"], "Avbryt"),
        ("nb", "Kamera", ["1 ting", "2 ting"], "Avbryt"),
        ("en", "Camera", ["1 thing", "2 things"], "Cancel"),
    ],
)
def test_texts_plurals_and_qts_buttons(application, catalogues, code, camera, counted, cancel):
    loaded = language.install(application, code, catalogues)

    assert (loaded.code, loaded.missing) == (code, ())
    assert QCoreApplication.translate("page", "Camera") == camera
    assert [QCoreApplication.translate("page", "%n thing(s)", "", n) for n in (1, 2)] == counted
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == cancel
    box.deleteLater()
    assert QLocale().name().startswith(code)


def test_the_last_choice_holds_and_nothing_piles_up(application, catalogues) -> None:
    for code in ("da", "sv", "nb", "sv"):
        language.install(application, code, catalogues)

    assert QCoreApplication.translate("page", "%n thing(s)", "", 2) == "2 saker"
    assert len(application.findChildren(QTranslator)) == 2


def test_windows_hear_of_a_change(application, catalogues, qtbot) -> None:
    class Listener(QObject):
        heard = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.heard += event.type() == QEvent.Type.LanguageChange
            return False

    listener = Listener()
    application.installEventFilter(listener)
    language.install(application, "da", catalogues)

    qtbot.waitUntil(lambda: listener.heard > 0)
    application.removeEventFilter(listener)


@pytest.mark.parametrize("content", [None, b"", b"rubbish", b"\x3c\xb8\x64\x18 torn off"])
def test_without_our_catalogue_nothing_is_half_translated(application, tmp_path, content, caplog):
    if content is not None:
        (tmp_path / "samrad_da.qm").write_bytes(content)

    with caplog.at_level(logging.INFO, logger="app"):
        loaded = language.install(application, "da", tmp_path)

    assert (loaded.code, loaded.catalogues, loaded.missing) == ("en", (), ("samrad_da",))
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert len(caplog.records) == 1
    assert QLocale().language() == QLocale.Language.English


def test_without_qts_catalogue_ours_still_speaks(application, catalogues, tmp_path) -> None:
    (tmp_path / "samrad_nb.qm").write_bytes((catalogues / "samrad_nb.qm").read_bytes())

    loaded = language.install(application, "nb", tmp_path)

    assert (loaded.code, loaded.missing) == ("nb", ("qtbase_nb",))
    assert QCoreApplication.translate("page", "Camera") == "Kamera"


def test_dates_are_written_day_first_in_english_too(application, catalogues) -> None:
    language.install(application, "en", catalogues)

    assert QLocale().dateFormat(QLocale.FormatType.ShortFormat).startswith("d")


def test_each_language_is_named_in_its_own_words() -> None:
    assert set(language.NAMES) == {"da", "sv", "nb", "en"}
    for code, name in language.NAMES.items():
        assert QLocale(code).nativeLanguageName().lower() in (
            name.lower(),
            f"american {name.lower()}",
        )
