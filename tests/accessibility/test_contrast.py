"""Contrast of every pair of colours that the themes lay upon each other."""

from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette

from app.readiness.verdict import Verdict
from app.ui.theme import colours as table
from app.ui.theme.colours import CONTRAST_PROPERTY, DARK, LIGHT, colours
from app.ui.theme.palettes import palette_of
from tests.accessibility.contrast import ratio

TEXT, GRAPHIC = 4.5, 3.0
GROUNDS = ("window", "card", "rail", "hover", "pressed")
THEMES = {"light": LIGHT, "dark": DARK}
# Windows 11's own grounds in light and dark, with its blue: hues of ours stand on them, too.
SYSTEMS = {
    "windows light": ("#f3f3f3", "#ffffff", "#000000", "#005fb8", "#ffffff"),
    "windows dark": ("#202020", "#2b2b2b", "#ffffff", "#60cdff", "#000000"),
}
CONTRAST_THEMES = {
    "night sky": ("#000000", "#ffffff", "#d6b4fd", "#2b2b2b"),
    "desert": ("#fffaef", "#3d3d3d", "#903909", "#fff5e3"),
}


def system_palette(window, base, text, highlight, highlighted):
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, window),
        (QPalette.ColorRole.Base, base),
        (QPalette.ColorRole.WindowText, text),
        (QPalette.ColorRole.Text, text),
        (QPalette.ColorRole.Highlight, highlight),
        (QPalette.ColorRole.HighlightedText, highlighted),
    ):
        palette.setColor(role, QColor(colour))
    return palette


@pytest.fixture(params=[*THEMES, *SYSTEMS])
def theme(request, qapp):
    if request.param in THEMES:
        return THEMES[request.param]
    return colours(system_palette(*SYSTEMS[request.param]))


@pytest.mark.parametrize("ground", GROUNDS)
def test_text_can_be_read_on_every_ground(theme, ground):
    under = getattr(theme, ground)
    for name in ("text", "muted"):
        assert ratio(getattr(theme, name), under) >= TEXT, name


@pytest.mark.parametrize("ground", ["window", "card", "rail"])
def test_verdicts_can_be_read_on_every_ground(theme, ground):
    for verdict in Verdict:
        assert ratio(theme.hue(verdict).ink, getattr(theme, ground)) >= TEXT, verdict


def test_words_can_be_read_on_the_tint_of_each_verdict(theme):
    for verdict in (*Verdict, None):
        hue = theme.hue(verdict)
        assert ratio(hue.ink, hue.ground) >= TEXT, verdict
        assert ratio(theme.text, hue.ground) >= TEXT, verdict


@pytest.mark.parametrize("ground", ["window", "card", "rail"])
def test_the_focus_ring_is_seen_on_every_ground(theme, ground):
    assert ratio(theme.accent, getattr(theme, ground)) >= GRAPHIC


def test_the_focus_ring_is_seen_on_every_tint(theme):
    for verdict in (*Verdict, None):
        assert ratio(theme.accent, theme.hue(verdict).ground) >= GRAPHIC, verdict


@pytest.mark.parametrize("ground", ["window", "card"])
def test_the_edges_of_controls_are_seen(theme, ground):
    assert ratio(theme.outline, getattr(theme, ground)) >= GRAPHIC


def test_words_on_the_accent_can_be_read(theme):
    assert ratio(theme.on_accent, theme.accent) >= TEXT


@pytest.mark.parametrize("name", THEMES)
def test_the_palette_can_be_read_where_qt_lays_its_own_roles(qapp, name):
    palette = palette_of(THEMES[name])
    role = QPalette.ColorRole
    pairs = [
        *product((role.WindowText, role.PlaceholderText, role.Link), (role.Window, role.Base)),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.BrightText, role.Window),
    ]
    for ink, ground in pairs:
        assert ratio(palette.color(ink), palette.color(ground)) >= TEXT, (ink, ground)


@pytest.mark.parametrize("name", CONTRAST_THEMES)
def test_a_contrast_theme_keeps_its_own_colours(qapp, name):
    window, text, highlight, highlighted = CONTRAST_THEMES[name]
    palette = system_palette(window, window, text, highlight, highlighted)
    qapp.setProperty(CONTRAST_PROPERTY, True)
    try:
        found = colours(palette)
    finally:
        qapp.setProperty(CONTRAST_PROPERTY, None)
    assert not found.tints
    used = {found.hue(verdict).ink.name() for verdict in (*Verdict, None)}
    used |= {found.text.name(), found.muted.name(), found.outline.name()}
    assert used == {text}
    assert {found.hue(verdict).ground.name() for verdict in Verdict} == {window}
    assert ratio(found.accent, found.window) >= GRAPHIC


def test_black_on_white_is_21_and_a_colour_on_itself_is_1():
    assert ratio(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert ratio(QColor("#777777"), QColor("#777777")) == 1
    assert ratio(QColor("#767676"), QColor("#ffffff")) == pytest.approx(4.54, abs=0.01)


def test_verdicts_are_told_apart_by_their_outlines():
    from app.ui.theme.icons import VERDICT_ICONS, icons_dir

    drawn = {(icons_dir() / f"{name}.svg").read_text() for name in VERDICT_ICONS.values()}
    assert len(drawn) == len(VERDICT_ICONS) == len(Verdict) + 1
    assert table.LIGHT.hue(None).ink == table.LIGHT.muted
