"""Every aid in the small window and beside a step, in English and in a language 40 % longer."""

import pytest
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.guidelines.scripts import Aid
from app.ui.script.aids import make_aid
from app.ui.widgets.tab_order import order_tabs
from tests.accessibility import pseudo, walker
from tests.ui.participants.standing_watch import lobby
from tests.ui.script.aid_world import one, settle, world

__all__ = ["world"]

AIDS = [aid for aid in Aid if aid is not Aid.NONE]
SIZES = ((700, 100), (350, 100), (700, 200), (350, 200))


@pytest.fixture
def busy(world):
    """Everything happens at once."""
    world.expect()
    world.lead("region-vastmanland", answers={"kind": "group"})
    world.begin("Anna Zorbert", "Olle Quixley", "iPhone")
    world.watch.join(lobby(one("p9", "Kim")), one("p8", "x" * 90, hand_raised_at=5.0))
    conductor = world.conductor
    conductor.introduce(conductor.round.speakers[0].key, True)
    conductor.add_off_camera("", "", "p1")
    conductor.add_agreed("Call the ward about the discharge on Friday", "Kim Vintersol", "Friday")
    conductor.mark_ending(conductor.closing.endings[0].id)
    conductor.clearing.begin(world.clock.now)
    return world


def in_frame(panel, width):
    """In a page that scrolls up and down, and never sideways."""
    inside = QWidget()
    rows = QVBoxLayout(inside)
    rows.addWidget(panel)
    rows.addStretch(1)
    window = QScrollArea()
    window.setFrameShape(QFrame.Shape.NoFrame)
    window.setWidgetResizable(True)
    window.setWidget(inside)
    window.resize(width, 900)
    return window


def complaints_of(window):
    checks = (
        walker.nameless, walker.without_buddy, walker.too_small, walker.clashing, walker.clipped,
        walker.unreachable,
    )  # fmt: skip
    return [complaint for check in checks for complaint in check(window)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}px-{size[1]}%")
@pytest.mark.parametrize("is_long", [False, True], ids=["english", "pseudo"])
@pytest.mark.parametrize("aid", AIDS)
def test_nothing_is_cut_nameless_or_too_small(busy, looks, qapp, qtbot, aid, size, is_long):
    width, text_size = size
    looks.apply("light", text_size)
    looks.dress()
    translator = pseudo.install(qapp) if is_long else None
    try:
        panel = make_aid(aid, busy.conductor, busy.presenter, compact=width < 400)
        window = in_frame(panel, width)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        if aid is Aid.INTRODUCTIONS and panel.person._fold is not None:
            panel.person._fold.set_open(True)
        settle()
        order_tabs(window)
        assert complaints_of(window) == []
    finally:
        if translator is not None:
            qapp.removeTranslator(translator)
            translator.deleteLater()


def test_a_step_without_an_aid_has_none(world):
    assert make_aid(Aid.NONE, world.conductor, world.presenter) is None


@pytest.mark.parametrize("aid", AIDS)
def test_an_aid_that_is_gone_hears_nothing_any_more(busy, aid, caplog):
    panel = make_aid(aid, busy.conductor, busy.presenter)
    panel.deleteLater()
    settle()
    conductor = busy.conductor
    for news in (
        conductor.round_changed, conductor.summary_changed, conductor.closing_changed,
        conductor.time_changed, busy.presenter.changed, busy.presenter.cover.changed,
    ):  # fmt: skip
        news.emit()
    assert not caplog.records


@pytest.mark.parametrize("aid", AIDS)
def test_another_language_is_spoken_at_once(busy, qapp, qtbot, aid):
    panel = make_aid(aid, busy.conductor, busy.presenter)
    window = in_frame(panel, 700)
    qtbot.addWidget(window)
    window.show()
    before = panel.accessibleName()
    translator = pseudo.install(qapp)
    try:
        settle()
        assert panel.accessibleName() == pseudo.stretch(before)
    finally:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    settle()
    assert panel.accessibleName() == before
