"""Questions are answered by one press or one digit, and each answer can be changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.guidelines.advice import advise
from app.ui.meeting.questions_card import QuestionsCard


class Asked:
    """The card, and what it makes of the answers."""

    def __init__(self, guideline):
        self.guideline, self.answers, self.card = guideline, {}, QuestionsCard()
        self.card.answered.connect(self.take)
        self.card.retranslate()
        self.show()

    def take(self, question, option):
        self.answers[question] = option
        if not option:
            del self.answers[question]
        self.show()

    def show(self):
        self.card.show_advice(advise(self.guideline, self.answers), self.answers, "en")

    def key(self, key):
        QTest.keyClick(self.card.window().focusWidget(), key)


@pytest.fixture
def asked(qtbot, english, small):
    asked = Asked(small)
    qtbot.addWidget(asked.card)
    asked.card.show()
    asked.card.activateWindow()
    qtbot.waitUntil(asked.card.isActiveWindow)
    asked.card.take_keyboard()
    return asked


def test_only_what_matters_is_asked(asked):
    assert asked.card.questions() == ["patient"]
    asked.key(Qt.Key.Key_1)
    assert asked.card.questions() == ["patient", "connected"]
    asked.take("patient", "no")
    assert asked.card.questions() == ["patient"]


def test_digits_answer_one_question_after_the_other(asked, qtbot):
    asked.key(Qt.Key.Key_1)
    with qtbot.waitSignal(asked.card.all_answered):
        asked.key(Qt.Key.Key_2)

    assert asked.answers == {"patient": "yes", "connected": "more"}


def test_a_digit_without_an_answer_does_nothing(asked):
    asked.key(Qt.Key.Key_9)
    asked.key(Qt.Key.Key_0)

    assert asked.answers == {}


def test_an_answer_is_changed_by_one_press_and_taken_back_by_another(asked):
    asked.key(Qt.Key.Key_1)
    row = asked.card.row("patient")
    assert [button.isChecked() for button in row.buttons] == [True, False]
    QTest.mouseClick(row.buttons[1], Qt.MouseButton.LeftButton)
    assert asked.answers == {"patient": "no"}
    assert [button.isChecked() for button in row.buttons] == [False, True]
    # Half a double click later.
    row._since_press.invalidate()
    QTest.mouseClick(row.buttons[1], Qt.MouseButton.LeftButton)
    assert asked.answers == {}
    assert not any(button.isChecked() for button in row.buttons)


def test_a_double_click_is_one_press(asked):
    row = asked.card.row("patient")
    for _ in range(2):
        QTest.mouseClick(row.buttons[0], Qt.MouseButton.LeftButton)

    assert asked.answers == {"patient": "yes"}
    assert row.buttons[0].isChecked()


def test_the_answers_are_called_as_they_are_read(asked):
    asked.key(Qt.Key.Key_1)
    row = asked.card.row("connected")

    assert [button.text() for button in row.buttons] == ["At most 2", "3 or more"]
    assert row.accessibleName() == "How many will connect?"
    assert row.buttons[0].accessibleDescription() == "How many will connect?"


def test_a_row_stays_where_it_is_while_it_is_answered(asked):
    row = asked.card.row("patient")
    asked.key(Qt.Key.Key_1)

    assert asked.card.row("patient") is row
