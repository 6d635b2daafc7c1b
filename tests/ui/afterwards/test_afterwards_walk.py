"""The page walked by keyboard, by name and by ruler, in all sizes and languages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from app.conducting.conductor import Conductor
from app.consultation import Consultation
from app.guidelines.loading import load
from app.guidelines.scripting import Case
from app.readiness.plan_b import ServiceDesk
from app.ui.afterwards.fault_help import FaultHelp
from app.ui.afterwards.page import AfterwardsPage, Around
from app.ui.widgets.fold import Fold
from tests.accessibility import pseudo, walker
from tests.accessibility.test_walk import none, settle
from tests.ui.afterwards.after_world import GUIDELINE, SILENT
from tests.ui.afterwards.conftest import NOW, read
from tests.ui.participants.standing_watch import StandingWatch

ORGANISATIONS = ("region-hovedstaden", "regionhalsan-vgr", "county", "silent", "")
OWN = {"county": GUIDELINE, "silent": SILENT}
# Width (px) and text size (percent).
SIZES = ((1200, 100), (1200, 200), (350, 100), (640, 200))


@pytest.fixture(params=["da", "sv", "nb", "pseudo"])
def speaking(request, qapp, start_program):
    """A function that starts the program in this language, and returns it."""
    translator = pseudo.install(qapp) if request.param == "pseudo" else None
    language = "en" if translator else request.param

    def start(text):
        start_program(language=language, text_size=text)
        if translator:
            qapp.removeTranslator(translator)
            qapp.installTranslator(translator)
        return language

    yield start
    if translator:
        qapp.removeTranslator(translator)
        translator.setParent(None)


@pytest.fixture
def shown(speaking, qtbot, tmp_path):
    """A function that shows the page of an organisation, and returns it with its conductor."""
    made = []

    def show(organisation, width, text):
        language = speaking(text)
        watch = StandingWatch()
        conductor = Conductor(watch, watch)
        made.append((conductor, watch))
        conductor.set_case(guideline_of(organisation, tmp_path), Case())
        area = QScrollArea()
        area.setWidget(page_on(conductor, language))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        qtbot.addWidget(area)
        area.resize(2 * width, 800)
        area.show()
        area.activateWindow()
        settle()
        area.resize(width, 800)
        settle()
        return area, conductor

    yield show
    for conductor, watch in made:
        conductor.clear()
        conductor.let_go()
        watch.deleteLater()


def page_on(conductor, language):
    around = Around(desk=lambda: ServiceDesk("Our own", "010-99"), now=lambda: NOW)
    consultation = Consultation(conductor)
    page = AfterwardsPage(
        conductor, consultation, lambda: language, lambda: None, lambda _: None, around
    )
    page.refresh_texts()
    page.entered()
    return page


def guideline_of(organisation, folder):
    if organisation in OWN:
        return read(folder, organisation, OWN[organisation])
    return load(organisation)[0] if organisation else None


def look_over(area):
    settle()
    none(walker.clipped(area))
    none(walker.too_small(area))
    none(walker.nameless(area))
    none(walker.clashing(area))
    none(walker.without_buddy(area))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}px-{size[1]}%")
@pytest.mark.parametrize("organisation", ORGANISATIONS)
def test_everything_fits_and_has_its_name(shown, organisation, size):
    area, conductor = shown(organisation, *size)
    look_over(area)
    for fold in area.findChildren(Fold):
        # Numbers with their buttons choose late to stand below each other where it is narrowest.
        fold.set_open(size[0] >= 640 or not isinstance(fold.parent(), FaultHelp))
    look_over(area)
    conductor.begin()
    conductor.add_agreed("Call the ward", "the coordinator", "Friday")
    for one in conductor.closing.endings[:1]:
        conductor.mark_ending(one.id)
    conductor.finish()
    look_over(area)


def test_the_keyboard_gets_everywhere(shown):
    area, conductor = shown("county", 700, 100)
    conductor.begin()
    conductor.add_agreed("Call the ward")
    for fold in area.findChildren(Fold):
        fold.set_open(True)
    settle()
    none(walker.unreachable(area))
