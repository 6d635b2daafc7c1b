"""Theme, contrast and text size, applied to the running application."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from app import settings
from app.ui.theme import appearance as looks
from app.ui.theme import icons
from app.ui.theme.appearance import Appearance, system_points
from app.ui.theme.colours import DARK, LIGHT, colours
from app.ui.theme.style import CalmStyle
from app.ui.theme.tokens import BODY_POINTS, TextRole, font_for
from app.ui.widgets.text import Text
from tests.ui.catalogues import ROOT


@pytest.fixture
def contrast():
    """A switch for a system-wide contrast theme."""
    return {"on": False}


@pytest.fixture
def appearance(qapp, start_program, contrast):
    start_program()  # for its clearing up afterwards
    made = Appearance(qapp, lambda: contrast["on"])
    made.dress()
    yield made
    made.deleteLater()


def test_light_and_dark_are_taken_at_once(appearance, qapp):
    appearance.apply("dark", 100)
    assert colours(qapp.palette()) is DARK
    assert qapp.palette().windowText().color() == DARK.text
    appearance.apply("light", 100)
    assert colours(qapp.palette()) is LIGHT


def test_follow_takes_what_the_system_says(appearance, qapp):
    appearance.apply("dark", 100)
    appearance.apply("follow", 100)
    expected = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert appearance.dark == expected


def test_a_contrast_theme_keeps_the_system_palette_and_gets_edges(appearance, qapp, contrast):
    appearance.apply("dark", 100)
    assert isinstance(qapp.style(), CalmStyle)
    contrast["on"] = True
    appearance.apply("dark", 100)
    assert qapp.palette().resolveMask() == 0
    found = colours(qapp.palette())
    assert not found.tints
    assert found.outline == qapp.palette().windowText().color()
    contrast["on"] = False
    appearance.apply("dark", 100)
    assert colours(qapp.palette()) is DARK


@pytest.mark.parametrize("percent", [100, 130, 200])
def test_the_text_size_reaches_every_role(appearance, qapp, percent):
    appearance.apply("light", percent)
    assert qapp.font().pointSizeF() == pytest.approx(BODY_POINTS * percent / 100)
    title = font_for(TextRole.TITLE, qapp.font())
    assert title.pointSizeF() == pytest.approx(16 * percent / 100)


@pytest.mark.parametrize(("system", "base"), [(9, BODY_POINTS), (14, 14), (-1, BODY_POINTS)])
def test_the_text_is_never_smaller_than_the_systems_own(
    appearance, qapp, monkeypatch, system, base
):
    monkeypatch.setattr(looks, "system_points", lambda: system)
    appearance.apply("light", 150)
    assert qapp.font().pointSizeF() == pytest.approx(base * 1.5)


def test_the_systems_own_size_is_not_the_one_that_was_set_here(appearance):
    """Otherwise each change would grow on the one before."""
    before = system_points()
    appearance.apply("light", 200)
    assert system_points() == before


def test_every_page_is_repainted_in_the_new_theme(start_program, qapp):
    program = start_program(theme="light")
    window = program.window
    for page in window.places():
        window.go(page)
        for name, theme in (("dark", DARK), ("light", LIGHT)):
            program.preferences.set(settings.THEME, name)
            qapp.processEvents()
            edge = window.grab().toImage().pixelColor(window.width() - 1, 300)
            assert edge == theme.window


@pytest.mark.parametrize("page", ["equipment", "settings", "help"])
def test_every_text_follows_size_and_theme_while_it_is_shown(start_program, qapp, page):
    """Also those with a font or colour of their own, which Qt's own events pass by."""
    program = start_program(theme="light")
    program.window.go(page)
    program.preferences.set(settings.TEXT_SIZE, 170)
    program.preferences.set(settings.THEME, "dark")
    qapp.processEvents()
    texts = program.window.findChildren(Text)
    assert len(texts) > 5
    for text in texts:
        share = text._role.value[0]
        assert text.font().pointSizeF() == pytest.approx(BODY_POINTS * 1.7 * share), text.text()
        # What cannot be used now is dimmed besides.
        ink = text.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
        assert ink == (DARK.muted if text._muted else DARK.text), text.text()


def test_every_page_can_be_drawn_in_a_contrast_theme(start_program, qapp, contrast):
    program = start_program("camera.covered", "network.wifi")
    made = Appearance(qapp, lambda: True)
    made.dress()
    made.apply("follow", 100)
    for page in program.window.places():
        program.window.go(page)
        assert not program.window.grab().isNull()
    made.deleteLater()


def test_an_icon_takes_the_colour_it_is_asked_for(qapp):
    picture = icons.pixmap("stop", 24, QColor("#ff0000"), 2.0).toImage()
    assert picture.width() == 48
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(48)
        for y in range(48)
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert seen == {"#ff0000"}


def test_every_icon_is_a_drawing_in_the_current_colour(qapp):
    names = sorted(path.stem for path in icons.icons_dir().glob("*.svg"))
    assert "ok" in names
    for name in names:
        picture = icons.pixmap(name, 32, QColor("#123456")).toImage()
        inked = any(picture.pixelColor(x, y).alpha() for x in range(32) for y in range(32))
        assert inked, name
        if name != "samrad":
            assert "currentColor" in (icons.icons_dir() / f"{name}.svg").read_text()


def test_no_icon_is_kept_that_nothing_shows(qapp):
    said = "".join(path.read_text(encoding="utf-8") for path in ROOT.glob("app/**/*.py"))
    names = {path.stem for path in icons.icons_dir().glob("*.svg")}
    assert {name for name in names if f'"{name}"' not in said} == set()


def test_a_missing_icon_leaves_the_words_alone(qapp, caplog):
    with caplog.at_level("ERROR", logger="app.ui.theme.icons"):
        assert not icons.pixmap("no such icon", 16, QColor("#000000")).isNull()
    assert "no such icon" in caplog.text


def test_every_icon_that_the_program_names_is_there(qapp):
    for name in icons.VERDICT_ICONS.values():
        assert (icons.icons_dir() / f"{name}.svg").is_file()


def test_a_switched_off_control_is_drawn_fainter(qapp, appearance):
    appearance.apply("light", 100)
    palette = qapp.palette()
    group = QPalette.ColorGroup
    on = palette.color(group.Active, QPalette.ColorRole.ButtonText)
    off = palette.color(group.Disabled, QPalette.ColorRole.ButtonText)
    assert off.lightness() > on.lightness()
