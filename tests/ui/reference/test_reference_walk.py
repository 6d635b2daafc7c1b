"""The page with everything open, walked by keyboard, by name and by ruler."""

import pytest

from app.ui.theme.tokens import LARGEST_TEXT
from tests.accessibility import pseudo, walker
from tests.accessibility.test_walk import LANGUAGES, SIZES, none, settle


@pytest.fixture(params=LANGUAGES)
def speaking(request, qapp, start_program):
    """A function that starts the program in this language and shows the page."""
    translator = pseudo.install(qapp) if request.param == "pseudo" else None

    def show(organisation, width=1120, height=760, text_size=100):
        language = "en" if translator else request.param
        program = start_program(language=language, text_size=text_size, organisation=organisation)
        window = program.window
        if translator:
            qapp.removeTranslator(translator)
            qapp.installTranslator(translator)
        window.resize(2 * width, height)
        window.go("reference")
        settle()
        unfold(window.page("reference"))
        window.resize(width, height)
        settle()
        return window

    yield show
    if translator:
        qapp.removeTranslator(translator)
        translator.setParent(None)


def unfold(page):
    """Show what stands folded away."""
    for fold in (*page.cards.folds, *page.rules.folds):
        fold.set_open(True)


def test_the_keyboard_and_a_screen_reader_get_everywhere(speaking):
    window = speaking("region-jonkoping")
    none(walker.nameless(window))
    none(walker.unreachable(window))
    none(walker.without_buddy(window))
    none(walker.regions_without_f6(window, window._regions_now()))


def test_no_letter_is_wanted_twice(speaking):
    none(walker.clashing(speaking("regionhalsan-vgr")))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}px-{size[2]}%")
def test_nothing_is_cut_or_too_small_to_hit(speaking, size):
    window = speaking("region-jonkoping", *size)
    none(walker.clipped(window))
    none(walker.too_small(window))


def test_a_search_and_its_failure_fit(speaking):
    window = speaking("regionhalsan-vgr", 640, 720, LARGEST_TEXT)
    for typed in ("a", "xylophone"):
        window.page("reference").search.field.setText(typed)
        settle()
        none(walker.clipped(window))
        none(walker.nameless(window))
        none(walker.too_small(window))


def test_without_an_organisation_everything_fits_too(speaking):
    window = speaking("", 640, 720, LARGEST_TEXT)
    none(walker.clipped(window))
    none(walker.clashing(window))
    none(walker.nameless(window))


def test_the_key_of_the_page_leads_to_its_search(start_program, qapp):
    window = start_program(language="en", organisation="region-jonkoping").window
    number = window.places().index("reference") + 1
    window._go_to_number(number)
    page = window.page("reference")
    assert qapp.focusWidget() is page.search.field
    window.go("help")
    window._go_to_number(number)
    assert qapp.focusWidget() is page.search.field
