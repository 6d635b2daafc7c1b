"""The real program with a check that stands still, and the looks it had before."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPalette

from app import language, paths, settings
from app.settings import Settings
from app.ui import presses as presses_module
from app.ui.program import Program
from app.ui.theme import appearance
from app.ui.theme.appearance import Appearance
from app.ui.theme.colours import CONTRAST_PROPERTY
from tests.ui.catalogues import compile_into
from tests.ui.standing_check import GOOD, StandingCheck


@pytest.fixture(scope="session")
def catalogues(tmp_path_factory):
    return compile_into(tmp_path_factory.mktemp("i18n"))


@pytest.fixture
def english(qapp, catalogues, monkeypatch):
    monkeypatch.setattr(paths, "translations_dir", lambda: catalogues)
    before = QLocale()
    language.install(qapp, "en")
    yield
    QLocale.setDefault(before)


@pytest.fixture
def later(monkeypatch):
    """Let seconds go by for a hand that presses again."""
    at = [1000.0]
    monkeypatch.setattr(presses_module, "clock", lambda: at[0])

    def later(seconds=1.0):
        at[0] += seconds

    return later


@pytest.fixture
def looks(qapp, monkeypatch):
    monkeypatch.setattr(appearance, "system_points", lambda: 9.0)
    font, style, palette = qapp.font(), qapp.style().objectName(), qapp.palette()
    looks = Appearance(qapp)
    yield looks
    looks.deleteLater()
    qapp.setStyle(style or "fusion")
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def start_program(qapp, qtbot, monkeypatch, catalogues) -> Iterator[Callable[..., Program]]:
    """Start the program with settings and findings, on a page; it is ended after the test."""
    monkeypatch.setattr(paths, "translations_dir", lambda: catalogues)
    # The tests count in sizes that do not depend on who runs them.
    monkeypatch.setattr(appearance, "system_points", lambda: 9.0)
    font, style, locale = qapp.font(), qapp.style().objectName(), QLocale()
    started: list[Program] = []

    def start(*codes: str, page: str = "equipment", **chosen: object) -> Program:
        given = Settings.load()
        for setting in settings.ALL:
            if setting.key in chosen:
                given.set(setting, chosen[setting.key])
        program = Program(qapp, given, StandingCheck(*(codes or GOOD)))
        started.append(program)
        program.start()
        with qtbot.waitSignal(program.window.shown):
            pass
        program.window.activateWindow()
        program.window.go(page)
        return program

    yield start
    for program in started:
        program.end()
        program.deleteLater()
    qapp.setProperty(CONTRAST_PROPERTY, None)
    qapp.setStyle(style or "fusion")
    qapp.setPalette(QPalette())
    qapp.setFont(font)
    language.install(qapp, "en")
    QLocale.setDefault(locale)


@pytest.fixture
def program(start_program) -> Program:
    """The program in English on its Equipment page, all well."""
    return start_program(language="en")


@pytest.fixture
def window(program):
    return program.window
