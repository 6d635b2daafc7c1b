"""F8 and F9 work on every page: nobody has to remember on which they do."""

import pytest

from tests.ui.script.by_keyboard import Key, led, staged, windows

__all__ = ["led", "staged", "windows"]

PAGES = ("meeting", "equipment", "script", "participants", "afterwards", "reference", "help")


@pytest.fixture
def one(led):
    return led("region-jonkoping", "sv", audience="region")


@pytest.mark.parametrize("page", PAGES)
def test_f8_hides_names_from_every_page(one, page):
    if one.window.pages.current != page:
        one.go(page)
    one.press(Key.Key_F8)
    cover = one.people.presenter.cover
    assert cover.is_on
    one.press(Key.Key_F8)
    assert not cover.is_on


@pytest.mark.parametrize("page", PAGES)
def test_f9_opens_the_small_window_from_every_page(one, page):
    if one.window.pages.current != page:
        one.go(page)
    one.press(Key.Key_F9)
    compact = one.window.page("participants").compact
    one.until(lambda: compact.isVisible() and compact.isActiveWindow())
    assert compact.script.begin.hasFocus()
    one.press(Key.Key_F9)
    one.until(one.window.isActiveWindow)
    assert not compact.isVisible()
    assert one.window.pages.current == page


def test_a_card_is_opened_by_hand_in_the_small_window(one):
    one.press(Key.Key_F9)
    compact = one.window.page("participants").compact
    one.until(compact.isActiveWindow)
    cards = compact.script.cards
    one.unfold(cards)
    one.push(cards.buttons[0])
    assert one.conductor.prompt is one.conductor.prompts[0]
    assert compact.script.stage.card is compact.script.stage.prompt
    one.press(Key.Key_Space)
    assert one.conductor.prompt is None


def test_a_step_with_sentences_only_needs_no_word_above_them(one):
    one.go("script")
    one.begin()
    body = one.stage.step.body
    for step in one.run.steps:
        one.conductor.jump(step.id)
        has_both = bool(body.say.said and body.do.lines)
        assert body._say._label.isVisibleTo(body) is has_both
