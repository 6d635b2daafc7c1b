"""The page and the small window's card, walked by keyboard, by name and by ruler, in all sizes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.conducting.conductor import Conductor
from app.guidelines.loading import load
from app.guidelines.scripting import Case, scripts_for
from app.ui.participants.presenter import Presenter
from app.ui.script.aids import make_aid
from app.ui.script.cards_by_hand import CardsByHand
from app.ui.script.offers_strip import OffersStrip
from app.ui.script.page import ScriptPage
from app.ui.script.stage import Stage
from app.ui.widgets.fold import Fold
from tests.accessibility import pseudo, walker
from tests.accessibility.test_walk import none, settle
from tests.ui.participants.standing_watch import StandingWatch
from tests.ui.script.small_script import GUIDELINE

ORGANISATIONS = (
    "region-hovedstaden", "region-vastmanland", "regionhalsan-vgr", "sykehuset-ostfold",
)  # fmt: skip
# Width (px), text size (percent), whether it is the small window.
SIZES = (
    (1200, 100, False), (1200, 200, False), (350, 100, False), (640, 200, False),
    (360, 100, True), (360, 150, True), (360, 200, True),
)  # fmt: skip


SCARCEST = ((640, 200, False), (360, 200, True))
"""Where the longest texts of an organisation have least room."""

SHOWN = [("small", size) for size in SIZES] + [
    (organisation, size) for organisation in ORGANISATIONS for size in SCARCEST
]


def name_of(size):
    width, text, compact = size
    return f"{'small' if compact else 'page'}-{width}px-{text}%"


@pytest.fixture(params=["da", "sv", "nb", "pseudo"])
def spoken(request, qapp, start_program):
    """A function that starts the program in this language and text size, and tells which it is."""
    translator = pseudo.install(qapp) if request.param == "pseudo" else None

    def speak(text):
        language = "en" if translator else request.param
        start_program(language=language, text_size=text)
        if translator:
            qapp.removeTranslator(translator)
            qapp.installTranslator(translator)
        return language

    yield speak
    if translator:
        qapp.removeTranslator(translator)
        translator.setParent(None)


@pytest.fixture
def shown(spoken, qtbot, tmp_path):
    """A function that shows the page of an organisation, and returns it with its conductor."""
    made = []

    def show(organisation, width, text, compact):
        language = spoken(text)
        watch = StandingWatch()
        conductor = Conductor(watch, watch)
        made.append((conductor, watch))
        conductor.set_case(guideline_of(organisation, tmp_path), Case())
        conductor.set_languages(language, "sv" if language != "sv" else "da")
        area = QScrollArea()
        area.setWidget((small if compact else large)(conductor, language))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        qtbot.addWidget(area)
        wide_then_narrow(area, width)
        return area, conductor

    yield show
    for conductor, watch in made:
        conductor.clear()
        watch.deleteLater()


def wide_then_narrow(area, width):
    """As a hand does it: what was wide must be able to shrink."""
    area.resize(2 * width, 800)
    area.show()
    area.activateWindow()
    settle()
    area.resize(width, 800)
    settle()


def guideline_of(organisation, folder):
    if organisation != "small":
        return load(organisation)[0]
    (folder / "small.toml").write_text(GUIDELINE, encoding="utf-8")
    return load("small", folder)[0]


def large(conductor, language):
    presenter = Presenter(conductor.watch, conductor.watch)
    page = ScriptPage(conductor, presenter, make_aid, lambda: language)
    page.refresh_texts()
    return page


def small(conductor, language):
    presenter = Presenter(conductor.watch, conductor.watch)
    inside = QWidget()
    rows = QVBoxLayout(inside)
    stage = Stage(
        conductor,
        lambda aid: make_aid(aid, conductor, presenter, True),
        compact=True,
        language=lambda: language,
    )
    for part in (OffersStrip(conductor, language=lambda: language), stage):
        rows.addWidget(part)
    rows.addWidget(CardsByHand(conductor, language=lambda: language))
    rows.addStretch(1)
    return inside


def look_over(area):
    settle()
    none(walker.clipped(area))
    none(walker.too_small(area))
    none(walker.nameless(area))
    none(walker.clashing(area))
    none(walker.without_buddy(area))


@pytest.mark.parametrize(
    ("organisation", "size"), SHOWN, ids=[f"{one}-{name_of(size)}" for one, size in SHOWN]
)
def test_every_step_fits_and_has_its_names(shown, organisation, size):
    area, conductor = shown(organisation, *size)
    look_over(area)
    conductor.begin()
    while conductor.run is not None and not conductor.run.is_finished:
        look_over(area)
        branches = conductor.run.current.branches
        if branches:
            conductor.choose_branch(branches[-1].id)
            look_over(area)
            conductor.resume()
            conductor.choose_branch("")
        conductor.forward()
    look_over(area)


@pytest.mark.parametrize("size", SIZES, ids=name_of)
def test_what_comes_between_fits_too(shown, size):
    area, conductor = shown("small", *size)
    conductor.begin()
    conductor.pause()
    look_over(area)
    conductor.resume()
    conductor.tell_sound_lost(True)
    for prompt in conductor.prompts:
        conductor.open_prompt(prompt.id)
        look_over(area)
    conductor.close_prompt()
    conductor.tell_sound_lost(True)
    conductor.open_closing()
    look_over(area)
    conductor.close_closing()
    for fold in area.findChildren(Fold):
        fold.set_open(True)
    look_over(area)


def test_tab_gets_everywhere(shown):
    area, conductor = shown("small", 1200, 100, False)
    none(walker.unreachable(area))
    conductor.begin()
    conductor.forward()
    conductor.tell_sound_lost(True)
    settle()
    none(walker.unreachable(area))


def test_a_script_is_there_for_every_organisation():
    for organisation in ORGANISATIONS:
        guideline, problems = load(organisation)
        assert problems == ()
        assert scripts_for(guideline, Case())
