"""A press, a letter or a menu reaches whom it was meant for, or nobody: never a neighbour."""

import gc
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.meetings.identified import How
from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.participant import Means, Participant
from app.ui.participants import meant
from app.ui.participants.alert_strip import STEADY_MS
from app.ui.participants.list_card import ListCard
from app.ui.participants.list_view import KEYS
from app.ui.participants.row_panel import RowPanel
from tests.ui.participants.standing_watch import AT, lobby

LETTERS = {kind: key for key, kind in KEYS.items()}
LEFT = Qt.MouseButton.LeftButton


def somebody(identity, kind):
    """Somebody for whom this command makes sense."""
    one = Participant(identity, f"Person {identity}", means=Means.VIDEO)
    if kind in (CommandKind.ADMIT, CommandKind.DENY):
        return lobby(one)
    if kind is CommandKind.LOWER_HAND:
        return replace(one, hand_raised_at=AT)
    return replace(one, is_muted=kind is CommandKind.UNMUTE)


@pytest.fixture
def both(presenter, qtbot, monkeypatch):
    """The list and its panel in one window."""
    monkeypatch.setattr(meant, "STEADY_MS", 100)
    window = QWidget()
    window.panel = RowPanel(presenter)
    window.card = ListCard(presenter, window.panel, 5)
    rows = QVBoxLayout(window)
    for part in (window.card, window.panel):
        part.retranslate()
        rows.addWidget(part)
    qtbot.addWidget(window)
    window.resize(700, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture(params=[*LETTERS], ids=lambda kind: kind.value)
def kind(request):
    return request.param


def begin(watch, both, kind, qtbot):
    """A and B are there, A was chosen by a press on the row, and everything stands still."""
    watch.begin(somebody("a", kind), somebody("b", kind))
    view = both.card.view
    qtbot.waitUntil(view.isVisible)
    at = view.visualRect(view.model().index_of("a")).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=at)
    view.setFocus()
    assert view.current == both.panel.participant == "a"
    qtbot.waitUntil(lambda: both.panel.is_steady)
    view._on_calm()


def shown(panel):
    buttons = (*panel.commands.values(), *panel.who.buttons)
    return [button for button in buttons if button.isVisibleTo(panel)]


def test_a_letter_after_the_chosen_one_left_reaches_nobody(watch, both, kind, qtbot):
    begin(watch, both, kind, qtbot)
    watch.gone("a")
    for _ in range(2):
        QTest.keyClick(both.card.view, LETTERS[kind])

    assert watch.asked == []
    assert both.card.view.current == ""
    assert both.panel.participant == "a"
    assert both.panel._heading.text() == "Person a has left"
    assert shown(both.panel) == []


def test_a_press_after_the_chosen_one_left_reaches_nobody(watch, both, kind, qtbot):
    begin(watch, both, kind, qtbot)
    button = both.panel.commands[kind]
    watch.gone("a")
    for _ in range(2):
        button.click()
        QTest.mouseClick(button, LEFT)

    assert watch.asked == []


def test_a_mouse_that_goes_down_on_one_and_up_on_another_sends_nothing(watch, both, kind, qtbot):
    begin(watch, both, kind, qtbot)
    button = both.panel.commands[kind]
    for _ in range(2):
        qtbot.waitUntil(lambda: both.panel.is_steady)
        QTest.mousePress(button, LEFT)
        both.card.view.choose("b" if both.panel.participant == "a" else "a")
        QTest.mouseRelease(button, LEFT)

    assert watch.asked == []


def test_a_menu_that_is_open_while_rows_change_reaches_nobody_else(watch, both, kind, qtbot):
    begin(watch, both, kind, qtbot)
    place = [*both.panel._presenter.offered("a")].index(kind)
    both.panel.show_menu(both.mapToGlobal(QPoint(50, 50)))
    menu = both.panel.findChild(QMenu)
    watch.gone("a")
    menu.actions()[place].trigger()
    menu.actions()[place].trigger()
    menu.close()

    assert watch.asked == []


def test_a_menu_opened_for_one_is_nothing_to_another(watch, both, kind, qtbot):
    begin(watch, both, kind, qtbot)
    both.panel.show_menu(both.mapToGlobal(QPoint(50, 50)))
    menu = both.panel.findChild(QMenu)
    both.card.view.choose("b")
    for action in menu.actions():
        action.trigger()
    menu.close()

    assert watch.asked == []


def test_whoever_stays_is_meant_while_rows_move_around_them(watch, both, kind, qtbot, later):
    begin(watch, both, kind, qtbot)
    watch.join(somebody("0", kind), Participant("z", "Z"))
    watch.join(replace(Participant("z", "Z"), hand_raised_at=AT - 9))
    watch.gone("b")
    QTest.keyClick(both.card.view, LETTERS[kind])
    later()
    QTest.keyClick(both.card.view, LETTERS[kind])

    assert both.panel.participant == "a"
    assert {command.participant for command in watch.asked} == {"a"}


def test_a_hand_has_as_long_to_notice_as_with_alerts():
    assert meant.STEADY_MS == STEADY_MS >= 400


def test_buttons_that_have_just_come_send_nothing(watch, both, kind, qtbot, later):
    begin(watch, both, kind, qtbot)
    both.card.view.choose("b")
    for _ in range(2):
        both.panel.commands[kind].click()
    assert watch.asked == []
    qtbot.waitUntil(lambda: both.panel.is_steady)
    for _ in range(2):
        both.panel.commands[kind].click()
        later()

    assert watch.asked[0] == Command(kind, "b")


@pytest.mark.parametrize("how", [*How])
def test_nobody_else_is_identified_in_their_place(watch, both, how, qtbot):
    begin(watch, both, CommandKind.MUTE, qtbot)
    button = both.panel.who.ways[how]
    QTest.mousePress(button, LEFT)
    watch.gone("a")
    QTest.mouseRelease(button, LEFT)
    button.click()
    both.card.view.choose("b")
    button.click()

    assert watch.identifications.of("a") is None
    assert watch.identifications.of("b") is None
    qtbot.waitUntil(lambda: both.panel.is_steady)
    button.click()
    assert watch.identifications.of("b").how is how


def test_the_keyboard_alone_chooses_nobody_and_an_arrow_goes_on_from_the_gap(watch, both, qtbot):
    watch.begin(*(Participant(one, one, means=Means.VIDEO) for one in "abcd"))
    view = both.card.view
    view.clearFocus()
    view.setFocus()
    assert (view.current, both.panel.participant) == ("", "")
    view.choose("b")
    view._on_calm()
    watch.gone("b")
    view.clearFocus()
    view.setFocus()
    assert view.current == ""
    QTest.keyClick(view, Qt.Key.Key_Down)

    assert view.current == both.panel.participant == "c"


def test_all_who_leave_at_once_leave_nobody_chosen(watch, both, kind, qtbot):
    begin(watch, both, kind, qtbot)
    watch.gone("a", "b")

    assert both.card.view.current == ""
    assert both.panel._heading.text() == "Person a has left"


def test_only_a_person_who_touches_the_list_has_looked_at_it(watch, both, qtbot):
    looks = []
    both.card.looked.connect(lambda: looks.append(True))
    watch.begin(*(Participant(one, one) for one in "abc"))
    both.card.view.choose("a")
    QTest.mouseMove(both.card.view.viewport(), QPoint(20, 20))
    watch.gone("a")
    assert looks == []
    QTest.keyClick(both.card.view, Qt.Key.Key_Down)
    assert len(looks) == 1
    both.hide()
    both.card.view._touch.invalidate()
    QTest.keyClick(both.card.view, Qt.Key.Key_Down)

    assert len(looks) == 1


@pytest.mark.parametrize("is_held", [False, True])
def test_nothing_is_held_of_thousands_who_came_and_left(watch, presenter, both, is_held):
    presenter.rows.hold(is_held=is_held)
    for start in range(0, 5000, 100):
        people = [Participant(str(n), f"Qwertysson{n}") for n in range(start, start + 100)]
        watch.join(*people)
        watch.gone(*(one.id for one in people))
    presenter.rows.hold(is_held=False)
    del people
    gc.collect()

    assert presenter.source.remembered == 0
    held = [one for one in gc.get_objects() if isinstance(one, Participant)]
    assert [one.id for one in held if one.name.startswith("Qwertysson")] == []


def test_another_meeting_names_nobody_of_the_one_before(watch, both, qtbot):
    begin(watch, both, CommandKind.MUTE, qtbot)
    watch.gone("a")
    watch.service_changed.emit()

    assert both.panel.participant == ""
    assert not both.panel._heading.isVisibleTo(both.panel)
