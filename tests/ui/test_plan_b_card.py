"""The start of the conversation, and what to do instead when something must still be fixed."""

from datetime import datetime, time

import pytest
from PySide6.QtCore import QTime
from PySide6.QtGui import QGuiApplication

from app.consultation import Consultation
from app.readiness.plan_b import Card, ServiceDesk
from app.ui.equipment.plan_b_card import PlanBCard
from app.ui.meeting.start_field import StartField

DESK = ServiceDesk("IT", "1234", "08-16", "")
FULL = Card("555 0100", "the tablet in room 4", DESK, "We will call you.")
BARE = Card("", "", ServiceDesk(), "We will call you.")


@pytest.fixture
def card(qtbot):
    card = PlanBCard()
    qtbot.addWidget(card)
    return card


def test_it_is_not_there_until_it_is_needed(card):
    assert card.isHidden()
    card.show_card(FULL)
    assert not card.isHidden()
    card.show_card(None)
    assert card.isHidden()


def test_it_says_all_there_is_in_one_go(card):
    card.show_card(FULL)
    for part in ("555 0100", "the tablet in room 4", "IT, 1234, 08-16", "We will call you."):
        assert part in card.sentence()
    assert card.accessibleName() == card.sentence()


def test_what_nobody_arranged_is_not_made_up(card):
    card.show_card(BARE)
    assert "call the patient" in card.sentence()
    assert "Service desk" not in card.sentence()
    assert card.copy_phone.isHidden()


def test_the_text_to_the_patient_can_be_copied(card):
    card.show_card(FULL)
    card.copy_text.click()
    assert QGuiApplication.clipboard().text() == "We will call you."
    card.copy_phone.click()
    assert QGuiApplication.clipboard().text() == "555 0100"
    assert not card.said.isHidden()


@pytest.fixture
def start(qtbot):
    consultation = Consultation()
    field = StartField(consultation)
    field.retranslate()
    qtbot.addWidget(field)
    field.show()
    return consultation, field


def test_no_time_is_a_time_too(start):
    consultation, field = start
    assert consultation.starts_at is None
    assert field.clock.text() == "not set"
    assert not field.away.isVisible()


def test_a_time_that_is_typed_is_the_start_of_today(start):
    consultation, field = start
    field.clock.setTime(QTime(9, 30))
    assert consultation.starts_at.time() == time(9, 30)
    assert consultation.starts_at.date() == datetime.now().astimezone().date()
    assert field.away.isVisible()


def test_the_first_step_goes_to_a_quarter(start):
    consultation, field = start
    field.clock.stepBy(1)
    shown = field.clock.time()
    assert shown.minute() % 15 == 0
    assert (consultation.starts_at is None) == (shown == QTime(0, 0))


def test_the_time_can_be_taken_back(start):
    consultation, field = start
    field.clock.setTime(QTime(9, 30))
    field.away.click()
    assert consultation.starts_at is None
    assert field.clock.text() == "not set"


def test_a_start_that_another_page_sets_is_shown(start):
    consultation, field = start
    consultation.set_start(time(14, 15), datetime.now().astimezone())
    assert field.clock.time() == QTime(14, 15)
