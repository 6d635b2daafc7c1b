"""What can be done with whoever is chosen, for hands, keys and screen readers alike."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.meetings.expected import Person
from app.meetings.identified import How, IdentifiedState
from app.meetings.matching.model import Likeness, Match
from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.participant import Means, NameDanger, Participant
from app.ui.participants import twice_button
from app.ui.participants.list_card import ListCard
from app.ui.participants.row_panel import RowPanel
from app.watching.progress import Progress
from tests.ui.participants.standing_watch import lobby

ANNA = Participant("1", "Anna Berg", means=Means.VIDEO)
BO = Participant("2", "Bo", means=Means.VIDEO)


@pytest.fixture
def panel(presenter, qtbot):
    panel = RowPanel(presenter)
    qtbot.addWidget(panel)
    panel.retranslate()
    panel.show()
    return panel


@pytest.fixture
def card(presenter, panel, qtbot):
    card = ListCard(presenter, panel, 5)
    qtbot.addWidget(card)
    card.retranslate()
    card.resize(500, 500)
    card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    return card


def buttons(panel):
    return {kind for kind, button in panel.commands.items() if button.isVisibleTo(panel)}


def press(card, key):
    QTest.keyClick(card.view, key)


def test_nobody_chosen_says_what_the_panel_is_for(panel):
    assert "Choose somebody" in panel._sentence.text()
    assert not buttons(panel)


def test_who_waits_is_let_in_by_one_press_and_sent_away_by_two(watch, panel, qtbot, later):
    watch.begin(lobby(BO))
    panel.choose("2")
    qtbot.waitUntil(lambda: panel.is_steady)
    assert buttons(panel) == {CommandKind.ADMIT, CommandKind.DENY}
    panel.commands[CommandKind.DENY].click()
    assert watch.asked == []
    assert panel.commands[CommandKind.DENY].text() == "Press again to send away"
    later()
    panel.commands[CommandKind.DENY].click()
    qtbot.waitUntil(lambda: panel.is_steady)
    panel.commands[CommandKind.ADMIT].click()

    assert watch.asked == [Command(CommandKind.DENY, "2"), Command(CommandKind.ADMIT, "2")]
    assert "Let in: Asked the service" in panel._progress.text()


def test_the_first_press_is_forgotten_for_somebody_else(watch, panel, later):
    watch.begin(ANNA, BO)
    panel.choose("1")
    panel.commands[CommandKind.REMOVE].click()
    later()
    panel.choose("2")
    panel.commands[CommandKind.REMOVE].click()

    assert watch.asked == []


def test_the_second_press_is_waited_for_a_while_only(watch, panel, qtbot):
    watch.begin(ANNA)
    panel.choose("1")
    remove = panel.commands[CommandKind.REMOVE]
    remove._waits.setInterval(10)
    remove.click()
    qtbot.waitUntil(lambda: not remove.is_armed)

    assert remove.text() == "Remove"
    assert twice_button.SURE_MS >= 5000


def test_the_best_proposal_is_ticked_and_a_person_confirms(watch, panel, qtbot):
    watch.expect("Anna Berg", "Bo Ek", "Cia Dal")
    watch.begin(ANNA)
    watch.match("1", "Anna Berg")
    panel.choose("1")
    anna, _, cia = (one.key for one in watch.people)
    assert panel.who.ticked == (anna,)
    panel.who._ticks[cia].set_ticked(True)
    qtbot.waitUntil(lambda: panel.is_steady)
    panel.who.ways[How.NUMBER_SPOKEN].click()

    known = watch.identifications.of("1")
    assert known.people_keys == (anna, cia)
    assert known.how is How.NUMBER_SPOKEN
    assert panel.who.take_back.isVisibleTo(panel)
    qtbot.waitUntil(lambda: panel.is_steady)
    panel.who.take_back.click()
    assert watch.identifications.of("1") is None


def test_an_unsure_proposal_is_not_ticked(watch, panel):
    watch.expect("Anna Berg", "Anna Holm")
    watch.begin(ANNA)
    one, other = watch.people
    watch.matches = {"1": Match(Likeness.UNSURE, one, (other,))}
    watch.list_changed.emit(())
    panel.choose("1")

    assert panel.who.ticked == ()
    assert [*panel.who._ticks] == [one.key, other.key]


def test_the_keyboard_comes_to_the_proposal_first_and_then_to_the_ways(watch, panel, qtbot):
    watch.expect("Anna Berg", "Anna Holm")
    watch.begin(ANNA)
    watch.matches = {"1": Match(Likeness.UNSURE, watch.people[0])}
    watch.list_changed.emit(())
    panel.choose("1")
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.identify()
    proposed = panel.who._ticks[watch.people[0].key].box
    assert proposed.hasFocus()
    QTest.keyClick(proposed, Qt.Key.Key_Space)
    assert panel.who.ticked == (watch.people[0].key,)
    panel.identify()
    assert panel.who.ways[How.ID_SHOWN].hasFocus()


def test_what_a_person_ticked_survives_news_about_the_same_connection(watch, panel):
    watch.expect("Anna Berg", "Bo Ek")
    watch.begin(ANNA)
    panel.choose("1")
    bo = watch.people[1].key
    panel.who._ticks[bo].set_ticked(True)
    watch.join(replace(ANNA, is_muted=True))
    watch.expect("Cia Dal")

    assert panel.who.ticked == (bo,)


def test_a_dangerous_name_is_said_loudly(watch, panel):
    watch.begin(replace(ANNA, dangers=frozenset({NameDanger.FOREIGN_LETTERS})))
    panel.choose("1")

    assert "another alphabet" in panel._danger.sentence()
    assert panel._danger.isVisibleTo(panel)


def test_who_has_left_can_not_be_asked_for_anything(watch, panel):
    watch.begin(ANNA)
    panel.choose("1")
    watch.gone("1")

    assert not buttons(panel)
    assert panel._heading.text() == "Anna Berg has left"
    assert not panel.who.isVisibleTo(panel)


def test_a_list_that_is_not_live_offers_nothing(watch, panel):
    watch.begin(ANNA)
    panel.choose("1")
    assert buttons(panel)
    watch.lose()
    watch.state_changed.emit()

    assert not buttons(panel)


def test_every_button_says_whom_it_concerns(watch, panel):
    watch.begin(ANNA)
    panel.choose("1")

    assert panel.commands[CommandKind.MUTE].accessibleName() == "Mute: Anna Berg"


def test_keys_on_the_list_press_the_buttons(watch, card, later):
    watch.begin(lobby(BO), ANNA)
    assert card.view.choose("2")
    card.view.setFocus()
    press(card, Qt.Key.Key_A)
    card.view.choose("1")
    press(card, Qt.Key.Key_M)
    press(card, Qt.Key.Key_Delete)
    press(card, Qt.Key.Key_Delete)
    assert len(watch.asked) == 2
    later()
    press(card, Qt.Key.Key_Delete)

    kinds = [command.kind for command in watch.asked]
    assert kinds == [CommandKind.ADMIT, CommandKind.MUTE, CommandKind.REMOVE]


def test_a_key_for_what_is_not_offered_does_nothing(watch, card):
    watch.begin(ANNA)
    card.view.choose("1")
    for key in (Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_U, Qt.Key.Key_H, Qt.Key.Key_Escape):
        press(card, key)

    assert watch.asked == []


def test_enter_goes_to_the_buttons_and_i_to_who_it_is(watch, card, panel, qtbot):
    watch.begin(ANNA)
    card.view.choose("1")
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    card.view.opened.emit()
    assert panel.commands[CommandKind.MUTE].hasFocus()
    card.view.identify.emit()
    assert panel.who.ways[How.ID_SHOWN].hasFocus()


def test_arrows_go_over_headings(watch, card):
    watch.begin(lobby(BO), ANNA)
    card.view.choose("2")
    press(card, Qt.Key.Key_Down)

    assert card.view.current == "1"


def test_the_menu_offers_what_the_buttons_do(watch, card, panel):
    watch.begin(ANNA)
    card.view.choose("1")
    panel.show_menu(panel.mapToGlobal(panel.rect().center()))
    menu = panel.findChild(QMenu)
    words = [action.text() for action in menu.actions()]
    menu.close()

    assert words == ["Mute", "Remove", "Say who it is"]


def test_the_row_under_a_hand_does_not_slip_away(watch, card, presenter):
    watch.begin(ANNA, BO)
    card.view.choose("1")
    press(card, Qt.Key.Key_Shift)
    watch.join(lobby(Participant("3", "new")))
    assert presenter.rows.ids == ["1", "2"]
    card.view._on_calm()

    assert presenter.rows.ids == ["3", "1", "2"]
    assert card.view.current == "1"


def test_the_current_row_stays_where_the_eye_has_it(watch, card, presenter, qtbot):
    watch.begin(*(Participant(f"p{number}", f"Person {number}") for number in range(40)))
    card.view.choose("p20")
    before = card.view.visualRect(card.view.currentIndex()).top()
    for number in range(3):
        watch.join(lobby(Participant(f"q{number}", "new")))

    assert abs(card.view.visualRect(card.view.currentIndex()).top() - before) <= 2


def test_progress_is_told_once(watch, panel):
    watch.begin(ANNA)
    panel.choose("1")
    watch.progress(Command(CommandKind.MUTE, "1"), Progress.REFUSED, "only hosts")

    assert panel._progress.text() == "Mute: The service refused: only hosts"
    assert presenter_state(watch) is IdentifiedState.NOT_YET


def presenter_state(watch):
    return watch.identifications.standing_of(watch.roster.participants["1"])


def test_the_keyboard_goes_back_to_the_list_when_its_button_goes(watch, card, panel, qtbot):
    watch.begin(lobby(BO))
    card.view.choose("2")
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.commands[CommandKind.ADMIT].setFocus()
    with qtbot.waitSignal(panel.back):
        watch.join(BO)


def test_a_key_held_down_asks_once(watch, card):
    watch.begin(ANNA)
    card.view.choose("1")
    held = QKeyEvent(
        QKeyEvent.Type.KeyPress, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "", True, 1
    )
    press(card, Qt.Key.Key_Delete)
    for _ in range(5):
        QApplication.sendEvent(card.view, held)

    assert watch.asked == []


def test_what_the_guideline_asks_of_this_kind_stands_beside_the_buttons(watch, presenter, panel):
    watch.expect(Person("Anna Berg", kind="patient"))
    watch.begin(ANNA)
    watch.match("1", "Anna Berg")
    panel.choose("1")
    assert not panel.who._agreed.isVisibleTo(panel)
    presenter.set_agreed({"patient": "Logs in with BankID. VM-1"})

    assert panel.who._agreed.text() == "Logs in with BankID. VM-1"
    assert panel.who._agreed.isVisibleTo(panel)
