"""The strip of alerts: the worst first, rows that stay, the keyboard that stays in them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.guidelines.equipment import Strength
from app.meetings.alerts.alerts import WORST_FIRST
from app.meetings.alerts.model import Action, Alert, AlertKind, Urgency
from app.meetings.alerts.texts import VARIANT_TEXTS
from app.ui.participants.alert_looks import ICONS, hue_of
from app.ui.participants.alert_strip import STEADY_MS, AlertStrip
from app.ui.theme import icons

Kind = AlertKind
Politeness = QAccessible.AnnouncementPoliteness
NARROW = 360

UNKNOWN = Alert(
    Kind.UNKNOWN_PARTICIPANT,
    ("a",),
    rules=("RJ-46", "RJ-44"),
    strength=Strength.MUST,
    actions=(Action.IDENTIFY, Action.ASK_TO_LEAVE, Action.REMOVE, Action.END),
    urgency=Urgency.ASSERTIVE,
    names=("<b>Olle</b> & Co",),
)
HANDS = Alert(Kind.HANDS, ("b", "c"), actions=(Action.ACKNOWLEDGE,), names=("Bo", "Cia"))
ALL = tuple(Alert(kind, ("x",), names=("Anna Berg",)) for kind in WORST_FIRST)


@pytest.fixture
def window(qtbot, english):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def strip(qtbot, window):
    made, elsewhere = AlertStrip(), QPushButton("elsewhere")
    layout = QVBoxLayout(window)
    layout.addWidget(elsewhere)
    layout.addWidget(made)
    layout.addStretch(1)
    window.resize(NARROW, 1200)
    window.show()
    window.activateWindow()
    elsewhere.setFocus()
    qtbot.waitExposed(window)
    return made


@pytest.fixture
def said(monkeypatch):
    heard = []

    def hear(event):
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append((event.message(), event.politeness() is Politeness.Assertive))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def seen(strip):
    return [row.alert.kind for row in strip.rows if not row.isHidden()]


def test_without_alerts_it_takes_no_room(strip):
    assert strip.isHidden()
    strip.set_alerts([UNKNOWN])
    assert strip.isVisible()
    strip.set_alerts([])
    assert strip.isHidden()
    assert strip.rows == []


def test_a_row_says_what_happened_and_shows_names_as_typed(strip):
    strip.set_alerts([UNKNOWN])
    (row,) = strip.rows
    assert row.accessibleName() == (
        "Not identified. <b>Olle</b> & Co is in the room and is nobody you expect. Ask who it is."
    )
    assert row._text.textFormat() == Qt.TextFormat.PlainText


def test_the_rules_are_one_press_away(strip):
    strip.set_alerts([UNKNOWN, HANDS])
    unknown, hands = strip.rows
    assert unknown.rules == ""
    assert unknown.accessibleDescription() == "By the guideline: RJ-46, RJ-44 (must)"
    QTest.keyClick(unknown, Qt.Key.Key_Space)
    assert unknown.rules == "By the guideline: RJ-46, RJ-44 (must)"
    QTest.mouseClick(hands, Qt.MouseButton.LeftButton)
    assert hands.rules == "The guideline does not speak of this."
    QTest.keyClick(hands, Qt.Key.Key_Return)
    assert hands.rules == ""


def test_a_press_says_which_alert_and_what(qtbot, strip):
    strip.set_alerts([UNKNOWN])
    (row,) = strip.rows
    assert list(row.buttons) == [
        Action.IDENTIFY, Action.ASK_TO_LEAVE, Action.REMOVE, Action.END,
    ]  # fmt: skip
    with qtbot.waitSignal(strip.acted) as heard:
        row.buttons[Action.IDENTIFY].click()
    assert heard.args == [UNKNOWN, Action.IDENTIFY]


def test_what_cannot_be_taken_back_is_done_at_the_second_press(qtbot, strip, later):
    strip.set_alerts([UNKNOWN])
    remove = strip.rows[0].buttons[Action.REMOVE]
    with qtbot.assertNotEmitted(strip.acted):
        remove.click()
    assert remove.text() == "Press again: Remove"
    later()
    with qtbot.waitSignal(strip.acted) as heard:
        remove.click()
    assert heard.args == [UNKNOWN, Action.REMOVE]
    assert remove.text() == "Remove"


def test_the_first_press_is_forgotten_with_its_button(strip):
    strip.set_alerts([UNKNOWN])
    row = strip.rows[0]
    row.buttons[Action.REMOVE].click()
    strip.set_alerts([UNKNOWN], {Action.IDENTIFY})
    assert list(row.buttons) == [Action.IDENTIFY]
    strip.set_alerts([UNKNOWN])
    assert row.buttons[Action.REMOVE].text() == "Remove"


def test_a_press_that_a_moving_row_caught_sends_nothing(qtbot, strip):
    lets_in = replace(UNKNOWN, kind=Kind.IN_LOBBY, actions=(Action.ADMIT, Action.IDENTIFY))
    strip.set_alerts([lets_in])
    strip.set_alerts([UNKNOWN, lets_in])
    row = strip.rows[1]
    with qtbot.assertNotEmitted(strip.acted):
        row.buttons[Action.ADMIT].click()
    with qtbot.waitSignal(strip.acted):
        row.buttons[Action.IDENTIFY].click()
    qtbot.waitUntil(lambda: strip._moved.hasExpired(STEADY_MS))
    with qtbot.waitSignal(strip.acted):
        row.buttons[Action.ADMIT].click()


def test_more_than_two_are_folded(strip):
    strip.set_alerts(ALL[:5])
    assert seen(strip) == list(WORST_FIRST[:2])
    assert strip.more.text() == "3 more"
    assert strip.more.accessibleName().startswith("3 more alert")
    strip.more.click()
    assert seen(strip) == list(WORST_FIRST[:5])
    assert strip.more.text() == "Show fewer"
    strip.more.click()
    strip.set_alerts(ALL[:2])
    assert strip.more.isHidden()


def test_the_keyboard_stays_in_a_row_that_others_push_down(strip):
    strip.set_alerts([HANDS])
    (row,) = strip.rows
    button = row.buttons[Action.ACKNOWLEDGE]
    button.setFocus()
    strip.set_alerts([*ALL[:4], replace(HANDS, subjects=("b", "c", "d"))])
    assert strip.rows[4] is row
    assert button.hasFocus()
    assert row.isVisible()


def test_the_keyboard_goes_to_the_next_alert_when_its_own_is_over(strip):
    strip.set_alerts([UNKNOWN, HANDS])
    strip.rows[0].setFocus()
    strip.set_alerts([HANDS])
    assert strip.rows[0].hasFocus()
    strip.set_alerts([])
    assert not strip.hasFocus()


def test_the_keyboard_goes_to_the_row_when_its_button_is_not_possible_any_more(strip):
    strip.set_alerts([UNKNOWN])
    row = strip.rows[0]
    row.buttons[Action.END].setFocus()
    strip.set_alerts([UNKNOWN], {Action.IDENTIFY})
    assert row.hasFocus()


def test_tab_goes_through_rows_and_buttons_in_order(strip):
    strip.set_alerts([UNKNOWN, HANDS])
    first, second = strip.rows
    assert first.stops() == [first, *first.buttons.values()]
    first.setFocus()
    for stop in [*first.stops()[1:], *second.stops()]:
        QTest.keyClick(strip.window().focusWidget(), Qt.Key.Key_Tab)
        assert stop.hasFocus()


def test_names_can_be_hidden_and_shown_again(strip, said):
    strip.set_alerts([UNKNOWN, HANDS])
    strip.hide_names(True)
    words = [row.sentence() for row in strip.rows]
    assert words == [
        "Not identified. A participant is in the room and is nobody you expect. Ask who it is.",
        "Raised hands. In the order they were raised: 2 participants.",
    ]
    said.clear()
    strip.set_alerts([ALL[3]])
    assert "Anna" not in said[0][0]
    strip.hide_names(False)
    assert "Anna Berg" in strip.rows[0].sentence()


def test_only_the_three_kinds_interrupt_and_nothing_is_said_twice(strip, said):
    strip.set_alerts([UNKNOWN, HANDS])
    assert [urgent for _, urgent in said] == [True, False]
    assert said[0][0].startswith("Not identified.")
    strip.set_alerts([UNKNOWN, HANDS])
    strip.set_alerts([HANDS])
    assert len(said) == 2
    strip.set_alerts([replace(UNKNOWN, was_told=True), HANDS])
    assert len(said) == 2


def test_many_at_once_are_not_all_read_out(strip, said):
    strip.set_alerts(ALL[3:9])
    ((words, urgent),) = said
    assert " 3 more alert" in words
    assert not urgent


def test_of_two_strips_one_is_silent(strip, said):
    strip.set_speaking(False)
    strip.set_alerts([UNKNOWN])
    assert said == []


def test_every_kind_has_an_icon_a_word_and_a_sentence(strip):
    cases = [(kind, "") for kind in AlertKind] + list(VARIANT_TEXTS)
    strip.set_alerts([])
    for kind, variant in cases:
        alert = Alert(kind, ("x", "y"), names=("Anna", "Bo"), number=2, limit=5, variant=variant)
        for last_seen in (False, True):
            strip.set_alerts([replace(alert, is_last_seen=last_seen)])
            assert "{" not in strip.rows[0].sentence()
        assert (icons.icons_dir() / f"{ICONS[kind]}.svg").is_file()
        hue_of(kind)


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_in_the_narrow_window(qtbot, english, qapp, percent):
    font = qapp.font()
    large = qapp.font()
    large.setPointSizeF(10.5 * percent / 100)
    qapp.setFont(large)
    try:
        area = QScrollArea()
        qtbot.addWidget(area)
        area.setWidgetResizable(True)
        made = AlertStrip()
        area.setWidget(made)
        area.resize(NARROW, 700)
        made.set_alerts([UNKNOWN, *ALL[1:6]])
        made.more.click()
        area.show()
        qtbot.waitExposed(area)
        qtbot.waitUntil(lambda: made.height() > 0)
        assert made.minimumSizeHint().width() <= area.viewport().width()
        for row in made.rows:
            for part in (row._word, row._text):
                assert part.height() >= part.heightForWidth(part.width())
            for button in row.buttons.values():
                assert button.height() >= button.heightForWidth(button.width())
    finally:
        qapp.setFont(font)
