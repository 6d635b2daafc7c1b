"""One row of the list: what it asks, what it rests on, and what it costs to show it again."""

from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.readiness.catalogue import CHECKS, OUTCOMES
from app.readiness.finding import Finding
from app.readiness.verdict import Verdict
from app.ui.equipment.finding_row import FindingRow
from app.ui.equipment.findings_card import FindingsCard
from app.ui.equipment.questions import Question
from app.ui.widgets.buttons import Button
from tests.ui.standing_check import StandingCheck, finding, wordiest

WIFI = OUTCOMES["network"]["network.wifi"]
ASK = Question("Which?", (("a", "One"), ("b", "Two"), ("c", "Three")))
AT_MOST_MS = 5.0


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def row(qtbot, window):
    row = FindingRow("network")
    layout = QVBoxLayout(window)
    layout.addWidget(row)
    layout.addWidget(Button("behind"))
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    return row


def ruled(strength="should", rules=("RH-41",)):
    return Finding("network", WIFI, {"device": ""}, rules=rules, strength=strength)


def basis_of(row):
    return row._basis.text() if row._basis.isVisible() else ""


def test_the_rules_behind_it_are_one_press_away(row):
    row.show_finding(ruled())
    assert basis_of(row) == ""
    assert row.accessibleDescription() == "By the guideline: RH-41 (should)"
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert basis_of(row) == "By the guideline: RH-41 (should)"
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert basis_of(row) == ""
    QTest.keyClick(row, Qt.Key.Key_Return)
    row.show_finding(ruled("must", ("VGR-1", "VGR-2")))
    assert basis_of(row) == "By the guideline: VGR-1, VGR-2 (must)"


@pytest.mark.parametrize("strength", ["must", "should", "may", ""])
def test_every_strength_has_words(row, strength):
    row.show_finding(ruled(strength))
    assert "RH-41" in row.accessibleDescription()
    assert strength in row.accessibleDescription()


def test_without_a_rule_there_is_nothing_to_open(row):
    row.show_finding(ruled())
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    row.show_finding(finding("network.wifi"))
    assert basis_of(row) == ""
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert basis_of(row) == ""


def test_answers_come_with_the_first_question_and_in_their_order(qtbot, row):
    before = len(row.findChildren(Button))
    row.show_finding(ruled())
    assert len(row.findChildren(Button)) == before
    row.show_finding(ruled(), ASK, "Leave it")
    row.setFocus()
    qtbot.waitUntil(row.hasFocus)
    reached = []
    for _ in range(4):
        QTest.keyClick(row.window().focusWidget(), Qt.Key.Key_Tab)
        reached.append(row.window().focusWidget().text())
    assert reached == ["One", "Two", "Three", "Leave it"]


def test_an_answer_tells_its_key(qtbot, row):
    row.show_finding(ruled(), ASK)
    two = next(button for button in row.findChildren(Button) if button.text() == "Two")
    with qtbot.waitSignal(row.answered) as answered:
        two.click()
    assert answered.args == ["b"]


def test_showing_every_check_again_without_news_costs_next_to_nothing(qtbot):
    check = StandingCheck(*wordiest())
    card = FindingsCard(CHECKS)
    qtbot.addWidget(card)
    card.retranslate()
    check.begin()
    card.show_checks(check.checks)
    taken = []
    for _ in range(20):
        begun = perf_counter()
        card.show_checks(check.checks)
        taken.append(1000 * (perf_counter() - begun))
    assert min(taken) < AT_MOST_MS
    assert check.verdict in Verdict
