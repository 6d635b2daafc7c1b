"""The round of introductions: whose turn it is, one key to go on, and nothing that must be."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.guidelines.scripts import Aid
from app.meetings.expected import Person
from app.meetings.identified import How
from app.script.minors import is_alone
from app.ui.widgets.tick_drawing import box_width
from tests.ui.hand import double_click
from tests.ui.script.aid_world import (
    EVA,
    EXPECTED,
    NUMBER,
    OLLE,
    one,
    said,
    world,
)

__all__ = ["said", "world"]

STEADY = {"timeout": 3000}


@pytest.fixture
def panel(world):
    world.expect()
    world.begin("Anna Zorbert", "Olle Quixley", "iPhone")
    panel = world.show(Aid.INTRODUCTIONS)
    world.qtbot.waitUntil(lambda: panel.is_steady, **STEADY)
    return panel


def sentences(panel):
    return [row.sentence for row in panel.list.speakers.rows]


def names(panel):
    return [row.name for row in panel.list.speakers.rows]


def spoken(panel):
    return [row.name for row in panel.list.speakers.rows if row.has_spoken]


def press(panel, key):
    QTest.keyClick(panel.window().focusWidget() or panel, key)


def choose(world, panel, place):
    panel.list.setCurrentIndex(panel.list.speakers.index(place))
    world.qtbot.waitUntil(lambda: panel.person.is_steady, **STEADY)


def test_the_individual_and_relatives_speak_first(world):
    world.expect()
    world.begin("Anna Zorbert", "Eva Quixley", "Olle Quixley", "Kim Vintersol")
    panel = world.show(Aid.INTRODUCTIONS)
    assert names(panel) == [
        "Olle Quixley, patient", "Eva Quixley, relative", "Anna Zorbert, coordinator",
        "Kim Vintersol, case officer",
    ]  # fmt: skip
    assert panel.turn == "Next: Olle Quixley, patient"


def test_a_row_is_one_sentence(panel):
    assert sentences(panel)[0] == "Olle Quixley, patient – is next, not identified"
    assert sentences(panel)[2] == "iPhone – has not spoken yet, not identified"
    first = panel.list.speakers.index(0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == sentences(panel)[0]
    assert first.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked


def test_enter_leads_through_the_whole_round(panel, said, later):
    panel.done.setFocus()
    for _ in range(3):
        later()
        press(panel, Qt.Key.Key_Return)
    assert panel.conductor.round.all_spoken
    assert panel.turn == "All have spoken. Whoever comes later joins the list."
    assert panel.done.isHidden()
    assert panel.hasFocus()
    assert (panel.turn, False) in said
    assert not any(urgent for _, urgent in said)


def test_the_step_hands_its_enter_on(panel):
    assert panel.enter()
    assert spoken(panel) == ["Olle Quixley, patient"]


def test_the_large_button_is_for_whoever_was_next_when_it_was_pressed(world, panel):
    world.conductor.introduce(panel.list.speakers.rows[0].key, True)
    world.qtbot.waitUntil(lambda: panel.is_steady, **STEADY)
    assert panel.turn == "Next: Anna Zorbert, coordinator"
    QTest.mousePress(panel.done, Qt.MouseButton.LeftButton)
    world.watch.join(one("p9", "Eva Quixley"))
    world.watch.match("p9", "Eva Quixley")
    QTest.mouseRelease(panel.done, Qt.MouseButton.LeftButton)
    assert panel.turn == "Next: Eva Quixley, relative"
    assert spoken(panel) == ["Olle Quixley, patient"]


def test_a_turn_that_came_this_moment_takes_no_press(world, panel):
    world.conductor.introduce(panel.list.speakers.rows[0].key, True)
    assert not panel.is_steady
    panel.done.click()
    assert not panel.enter()
    assert spoken(panel) == ["Olle Quixley, patient"]


def test_whoever_goes_on_at_once_need_not_wait(panel, later):
    panel.done.click()
    later(0.5)
    panel.done.click()
    assert spoken(panel) == ["Olle Quixley, patient", "Anna Zorbert, coordinator"]


def test_a_double_press_is_for_one_person(panel, later):
    panel.done.setFocus()
    for _ in range(3):
        press(panel, Qt.Key.Key_Return)
        panel.enter()
        panel.done.click()
        later(0.1)
    assert spoken(panel) == ["Olle Quixley, patient"]


def test_a_double_click_is_for_one_person(panel, later):
    double_click(panel.done)
    assert spoken(panel) == ["Olle Quixley, patient"]


def test_space_ticks_a_row_and_takes_it_back(panel, later):
    panel.list.setFocus()
    assert panel.list.current is None
    press(panel, Qt.Key.Key_Down)
    press(panel, Qt.Key.Key_Down)
    press(panel, Qt.Key.Key_Space)
    press(panel, Qt.Key.Key_Space)
    assert spoken(panel) == ["Anna Zorbert, coordinator"]
    later()
    press(panel, Qt.Key.Key_Space)
    assert spoken(panel) == []


def test_a_press_on_the_box_ticks_and_beside_it_chooses(world, panel):
    view = panel.list
    rect = view.visualRect(view.speakers.index(1))
    world.qtbot.waitUntil(lambda: view._moved.hasExpired(1000), **STEADY)
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton,
        pos=QPoint(box_width(view.font()) + 20, rect.center().y()),
    )  # fmt: skip
    assert spoken(panel) == []
    assert view.current.name == "Anna Zorbert, coordinator"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(10, rect.center().y()))
    assert spoken(panel) == ["Anna Zorbert, coordinator"]


def test_how_somebody_was_identified_is_shown(world, panel):
    world.watch.confirm("p2", (OLLE.key,), How.ID_SHOWN)
    assert sentences(panel)[0] == "Olle Quixley, patient – is next, showed an ID card"


def test_who_it_is_leads_to_the_participants(world, panel):
    choose(world, panel, 2)
    with world.qtbot.waitSignal(panel.identify) as heard:
        panel.person.who.click()
    assert heard.args == ["p3"]


def test_somebody_off_camera_by_one_press(world, panel):
    choose(world, panel, 0)
    panel.person.more.click()
    assert sentences(panel)[1] == (
        "One more person – has not spoken yet, off camera, beside Olle Quixley"
    )
    panel.list.setFocus()
    choose(world, panel, 1)
    press(panel, Qt.Key.Key_Delete)
    assert len(sentences(panel)) == 3


def test_one_press_says_that_it_is_a_guardian_and_nobody_is_alone(world, panel):
    choose(world, panel, 0)
    assert is_alone(world.conductor.round.speakers)
    panel.person.kinds["guardian"].setFocus()
    press(panel, Qt.Key.Key_Space)

    assert sentences(panel)[1] == (
        "One more person, guardian – has not spoken yet, off camera, beside Olle Quixley"
    )
    assert not is_alone(world.conductor.round.speakers)
    assert "Olle" in panel.person.kinds["interpreter"].accessibleName()


def test_somebody_off_camera_with_a_name(world, panel, later):
    choose(world, panel, 0)
    panel.person.field.setFocus()
    QTest.keyClicks(panel.person.field, "Siv")
    press(panel, Qt.Key.Key_Return)
    assert names(panel)[1] == "Siv"
    assert spoken(panel) == []
    panel.done.click()
    later()
    panel.done.click()
    later()
    assert spoken(panel) == ["Olle Quixley, patient", "Siv"]
    press(panel, Qt.Key.Key_Return)
    assert len(names(panel)) == 4


def test_an_identity_number_is_covered_before_it_is_seen(world, panel):
    choose(world, panel, 0)
    panel.person.field.insert(f"Siv {NUMBER}")
    assert "1212" not in panel.person.field.text()
    assert panel.person.problem
    panel.person.field.undo()
    assert "1212" not in panel.person.field.text()


def test_the_order_can_be_changed(world, panel):
    choose(world, panel, 1)
    panel.person.earlier.click()
    assert names(panel)[0] == "Anna Zorbert, coordinator"
    world.qtbot.waitUntil(lambda: panel.person.is_steady, **STEADY)
    panel.person.later.click()
    assert names(panel)[1] == "Anna Zorbert, coordinator"
    assert panel.person.key == panel.list.speakers.rows[1].key


def test_who_comes_late_joins_behind_those_who_are_known(world, panel):
    panel.done.click()
    world.watch.join(one("p9", "Kim Vintersol"))
    world.watch.match("p9", "Kim Vintersol")
    assert names(panel)[-2:] == ["Kim Vintersol, case officer", "iPhone"]
    assert spoken(panel) == ["Olle Quixley, patient"]


def test_names_are_hidden_with_those_of_the_list(world, panel):
    choose(world, panel, 0)
    panel.person.field.insert("Siv")
    panel.person.more.click()
    world.presenter.cover.set_on(True)
    shown = " ".join([*sentences(panel), panel.turn, panel.done.accessibleName()])
    for name in ("Olle", "Anna", "Siv", "coordinator"):
        assert name not in shown
    assert "patient" in shown
    world.presenter.cover.set_on(False)
    assert "Siv" in " ".join(names(panel))


def test_the_list_of_those_expected_alone_will_do(world):
    world.expect(*EXPECTED)
    panel = world.show(Aid.INTRODUCTIONS)
    assert "nobody is watching" in panel.source
    assert len(names(panel)) == len(EXPECTED)
    assert sentences(panel)[0] == "Olle Quixley, patient – is next"
    panel.person.show_row(panel.list.speakers.rows[0], is_off_camera=False)
    assert panel.person.who.isHidden()


def test_nobody_at_all_is_said(world):
    panel = world.show(Aid.INTRODUCTIONS)
    assert panel.list.isHidden()
    assert panel.done.isHidden()
    assert not panel.enter()
    assert panel.turn == "Nobody to introduce yet."


def test_a_list_that_is_lost_says_since_when(world, panel):
    world.watch.lose()
    assert "not live since" in panel.source


def test_of_two_hundred_only_what_changed_is_told(world):
    people = [Person(f"Person {nth}") for nth in range(200)]
    world.expect(*people)
    panel = world.show(Aid.INTRODUCTIONS)
    told = []
    panel.list.speakers.dataChanged.connect(lambda first, last: told.append(first.row()))
    panel.list.speakers.modelReset.connect(lambda: told.append("reset"))
    world.conductor.introduce(panel.list.speakers.rows[0].key, True)
    assert sorted(told) == [0, 1]


def test_what_is_under_the_hand_does_not_move(world, panel):
    view, row = panel.list, 2
    at = view.visualRect(view.speakers.index(row)).center()
    QTest.mouseMove(view.viewport(), at)
    QTest.mouseMove(view.viewport(), at + QPoint(2, 0))
    key = view.speakers.rows[row].key
    assert view._under_hand() == key
    world.watch.join(one("p9", "Eva Quixley"))
    world.watch.match("p9", "Eva Quixley")
    assert view.speakers.rows[row].key == key
    world.qtbot.waitUntil(lambda: EVA.name in " ".join(names(panel)), timeout=4000)
    assert view.speakers.rows[row].key != key
