"""The small window stands over the video: it is narrow, and says nothing twice."""

import pytest

from app import settings
from tests.ui.compact.test_compact_script import begin, settle, small
from tests.ui.script.by_keyboard import led, staged, windows

__all__ = ["led", "small", "staged", "windows"]

WIDEST = {100: 370, 150: 425, 200: 485}
"""Width in px of a window that nobody made wider."""


@pytest.mark.parametrize("text_size", WIDEST)
def test_it_grows_less_than_its_text(small, text_size):
    one, compact, _ = small()
    one.program.preferences.set(settings.TEXT_SIZE, text_size)
    settle()
    assert compact._usual_size().width() <= WIDEST[text_size]


def test_how_the_room_stands_is_said_once(small):
    one, compact, _ = small()
    assert compact.room.numbers
    begin(one, compact)
    settle()
    assert "3/15" in compact.line.sentence
    assert "15" in compact.line.tip
    assert len(compact.line.tip) > len(compact.line.sentence)
    assert compact.line.accessibleDescription() == compact.line.tip
    assert not compact.room._numbers.isVisible()
    assert not compact.room._practice.isVisible()
    assert compact.room._fold.isVisible()


def test_a_list_that_is_not_live_is_said_in_words(small):
    one, compact, room = small()
    begin(one, compact)
    room.reach(141)
    one.until(lambda: one.watch.roster.lost_since is not None)
    settle()
    assert compact.line._words.standing(compact._presenter).warning in compact.line.tip
    assert compact.line._standing(one.watch.roster.liveness) in compact.line.sentence
    assert compact.line.isVisible()


def test_without_a_list_there_are_no_empty_boxes(led, windows):
    one = led("region-jonkoping", "sv", audience="region")
    one.go("participants")
    one.window.page("participants").open_compact()
    compact = one.window.page("participants").compact
    one.until(compact.isActiveWindow)
    settle()
    assert not compact.list.isVisible()
    assert not compact.panel.isVisible()
