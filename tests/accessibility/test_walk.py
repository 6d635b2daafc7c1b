"""Every page in every language, walked by keyboard, by name and by ruler."""

from itertools import zip_longest
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.readiness.catalogue import OUTCOMES
from app.readiness.plan_b import Card, ServiceDesk
from app.readiness.verdict import Verdict
from app.ui.widgets.fold import Fold
from tests.accessibility import crowded, pseudo, walker
from tests.ui.standing_check import finding, wordiest

LANGUAGES = ("da", "sv", "nb", "en", "pseudo")
PAGES = (
    "meeting", "meeting-first", "equipment", "script", "script-step", "script-ended",
    "participants", "participants-live", "participants-lost", "participants-hand",
    "participants-hidden", "afterwards", "reference", "settings", "help",
)  # fmt: skip
"""``meeting-first`` is the Meeting page before an organisation was chosen; the Participants page
stands for itself before anything is followed, and in a meeting live with alerts, not live, kept by
hand, and with names hidden; the Script page before a meeting, at a step, and at its end."""

ORGANISATION = "region-vastmanland"
# Width, height (px), text size (percent). 640 px at 200 % is what WCAG 1.4.10 calls 320 px wide.
SIZES = ((1120, 760, 100), (640, 720, 100), (1120, 760, 200), (640, 720, 200))


def lead(conductor, state):
    """Bring the Script page to where it stands."""
    if state:
        conductor.begin()
        conductor.forward()
    if state == "ended":
        conductor.open_closing()


@pytest.fixture(params=LANGUAGES)
def speaking(request, qapp, start_program):
    """A function that starts the program in this language and shows a page."""
    translator = pseudo.install(qapp) if request.param == "pseudo" else None

    def show(page, width=1120, height=760, text_size=100):
        language = "en" if translator else request.param
        organisation = "" if page == "meeting-first" else ORGANISATION
        page, _, state = page.partition("-")
        program = start_program(
            *wordiest(), language=language, text_size=text_size, organisation=organisation
        )
        window = program.window
        if translator:
            qapp.removeTranslator(translator)
            qapp.installTranslator(translator)
        window.notify("settings.broken", program.hung_sentence)
        # From wide to narrow, as a hand does it: what was wide must be able to shrink.
        window.resize(2 * width, height)
        window.go(page)
        settle()
        UNFOLD.get(page, lambda page: None)(window.page(page))
        if page == "participants":
            crowded.bring(program._places._participants, state)
        if page == "script":
            lead(program._places._script.conductor, state)
        window.resize(width, height)
        settle()
        return window

    yield show
    if translator:
        qapp.removeTranslator(translator)
        translator.setParent(None)


def unfold(page):
    """Show what stands folded away or comes only at times."""
    for fold in (page.findings.well, page.findings.untried, page.camera.tips):
        fold.set_open(True)
    desk = ServiceDesk("The hospital's service desk", "555 0100", "8-16", "desk@example.org")
    page.plan_b.show_card(Card("555 0199", "the tablet", desk, "We will call you. " * 6))


def prepare(page):
    """Answer everything, read an invitation with all that can be wrong in it, expect people."""
    if page.workplace.isVisible():
        return
    for question, option in ANSWERS.items():
        page.questions.answered.emit(question, option)
    page.invitation.take(INVITATION.read_bytes(), INVITATION.name)
    page.people.field.setText("Åse Müller-Lüdenscheidt, överläkare; 811228-9874")
    page.people.take()
    unfold_all(page)


def unfold_all(page):
    """Show what stands folded away."""
    for fold in page.findChildren(Fold):
        fold.set_open(True)


UNFOLD = {
    "equipment": unfold, "meeting": prepare, "reference": unfold_all, "participants": unfold_all,
}  # fmt: skip
ANSWERS = {
    "inviter": "us", "kind": "individual", "connected": "to_15", "age": "under_13",
    "interpreter": "no",
}  # fmt: skip
INVITATION = Path(__file__).parent / "invitation.ics"


def settle():
    """Let changes of language, font and width go through all layouts, until nothing moves."""
    still, before = 0, None
    for _ in range(100):
        QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
        QApplication.processEvents()
        places = [widget.geometry() for widget in QApplication.allWidgets()]
        still = still + 1 if places == before else 0
        before = places
        if still == 5:
            return
    pytest.fail("the layout does not come to rest")


def none(complaints):
    found = list(complaints)
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize("page", PAGES)
def test_the_keyboard_and_a_screen_reader_get_everywhere(speaking, page):
    window = speaking(page)
    none(walker.nameless(window))
    none(walker.unreachable(window))
    none(walker.without_buddy(window))
    none(walker.regions_without_f6(window, window._regions_now()))


@pytest.mark.parametrize("page", PAGES)
def test_no_letter_is_wanted_twice(speaking, page):
    none(walker.clashing(speaking(page)))


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}px-{size[2]}%")
def test_nothing_is_cut_or_too_small_to_hit(speaking, page, size):
    window = speaking(page, *size)
    none(walker.clipped(window))
    none(walker.too_small(window))


def test_every_outcome_fits_where_room_is_scarcest(speaking):
    window = speaking("equipment", 640, 720, 200)
    page = window.page("equipment")
    tables = [[finding(code) for code in table] for table in OUTCOMES.values()]
    for findings in zip_longest(*tables):
        page._check.show(*filter(None, findings))
        settle()
        none(walker.clipped(window))
        none(walker.nameless(window))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}px-{size[2]}%")
def test_every_step_of_the_guided_check_can_be_read_and_pressed(speaking, size):
    window = speaking("equipment", *size)
    guided = window.page("equipment").guided
    guided.start()
    while guided.step is not None:
        settle()
        none(walker.clipped(window))
        none(walker.too_small(window))
        none(walker.nameless(window))
        none(walker.unreachable(window))
        none(walker.clashing(window))
        guided.onwards.click()


def test_every_verdict_fits_the_rail_and_the_status_line(speaking):
    window = speaking("help", 640, 720, 200)
    for verdict in (*Verdict, None):
        window.set_status(verdict, window.tr("Ready, but something can be better than it is now"))
        window.set_place_state("equipment", verdict, "Could not be tested")
        settle()
        none(walker.clipped(window))


@pytest.mark.parametrize("state", ["live", "lost", "hidden"])
@pytest.mark.parametrize("text_size", [100, 200])
def test_the_small_window_is_as_good_as_the_large_one(speaking, state, text_size):
    window = speaking(f"participants-{state}", text_size=text_size)
    page = window.page("participants")
    page.open_compact()
    small = page.compact
    unfold_all(small)
    settle()
    none(walker.nameless(small))
    none(walker.unreachable(small))
    none(walker.without_buddy(small))
    none(walker.clashing(small))
    none(walker.clipped(small))
    none(walker.too_small(small))
