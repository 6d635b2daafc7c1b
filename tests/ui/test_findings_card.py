"""The list of findings: what needs a person stands open, the rest is one line that opens."""

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.equipment.running import RunningCheck
from app.readiness.finding import Finding, Reason
from app.readiness.verdict import Verdict
from app.ui.equipment.findings_card import FindingsCard

NAMES = ("camera", "microphone", "loudspeaker", "network")


class Standing(RunningCheck):
    def __init__(self, name):
        super().__init__()
        self.name = name


def finding(check, verdict, counts=True):
    return Finding(check, Reason(f"{check}.x", verdict, f"{check} text", counts=counts))


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def card(qtbot, window):
    card = FindingsCard(NAMES)
    elsewhere = QPushButton("elsewhere")
    layout = QVBoxLayout(window)
    layout.addWidget(elsewhere)
    layout.addWidget(card)
    card.retranslate()
    window.show()
    window.activateWindow()
    elsewhere.setFocus()
    qtbot.waitExposed(window)
    return card


@pytest.fixture
def checks():
    return [Standing(name) for name in NAMES]


def tell(card, checks, **verdicts):
    for check in checks:
        if check.name in verdicts:
            check.finding, check.done = verdicts[check.name], True
    card.show_checks(checks)


def test_at_the_start_one_line_says_how_many_run(card, checks):
    tell(card, checks)
    assert not any(row.isVisible() for row in card.by_check.values())
    assert not card.well.isVisible()


def test_what_is_well_is_folded_away_and_can_be_opened(card, checks):
    tell(card, checks, **{name: finding(name, Verdict.OK) for name in NAMES[1:]})
    tell(card, checks, camera=finding("camera", Verdict.MUST_FIX))
    assert card.by_check["camera"].isVisible()
    assert not card.by_check["network"].isVisible()
    assert card.well.button.accessibleName().endswith(", hidden")
    card.well.button.click()
    assert card.by_check["network"].isVisible()
    assert card.well.button.accessibleName().endswith(", shown")


def test_what_does_not_count_stands_apart(card, checks):
    tell(card, checks, **{name: finding(name, Verdict.OK) for name in NAMES})
    tell(card, checks, network=finding("network", Verdict.COULD_NOT_BE_TESTED, counts=False))
    assert card.untried.isVisible()
    assert not card.by_check["network"].isVisible()
    card.reveal("network")
    assert card.by_check["network"].isVisible()


def test_the_worst_stands_first(qtbot, card, checks):
    tell(card, checks, **{name: finding(name, Verdict.CAN_BE_BETTER) for name in NAMES})
    tell(card, checks, network=finding("network", Verdict.MUST_FIX))
    assert card.order[0] == "network"
    rows = card.by_check
    qtbot.waitUntil(lambda: min(rows, key=lambda name: rows[name].y()) == "network")


def test_the_keyboard_stays_on_a_row_that_is_folded_away(qtbot, card, checks):
    tell(card, checks, **{name: finding(name, Verdict.CAN_BE_BETTER) for name in NAMES})
    row = card.by_check["network"]
    row.setFocus()
    qtbot.waitUntil(row.hasFocus)
    tell(card, checks, network=finding("network", Verdict.OK))
    assert row.isVisible()
    assert row.hasFocus()
    assert card.well.is_open


def test_closing_a_fold_takes_the_keyboard_to_its_button(qtbot, card, checks):
    tell(card, checks, **{name: finding(name, Verdict.OK) for name in NAMES})
    card.reveal("network")
    qtbot.waitUntil(card.by_check["network"].hasFocus)
    card.well.button.click()
    assert card.well.button.hasFocus()


def test_one_check_that_runs_again_keeps_its_row(card, checks):
    tell(card, checks, **{name: finding(name, Verdict.CAN_BE_BETTER) for name in NAMES})
    checks[0].finding, checks[0].done = None, False
    card.show_checks(checks)
    assert card.by_check["camera"].isVisible()
