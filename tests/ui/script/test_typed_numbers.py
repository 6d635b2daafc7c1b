"""An identity number that is typed key by key, as people type: none of it stays to be read."""

import pytest
from PySide6.QtTest import QTest

from app.ui.meeting.covering import covered_typed
from app.ui.participants.covering import NameCover
from app.ui.script.agreed_form import AgreedForm
from app.ui.script.careful_field import CarefulField
from tests.ui.script.small_script import clock, conductor, guideline, page, presses

__all__ = ["clock", "conductor", "guideline", "page", "presses"]

NUMBERS = {
    "personnummer": "19121212-1212",
    "without a hyphen": "191212121212",
    "short": "121212-1212",
    "with blanks": "19 12 12 12 12 12",
    "blank by blank": "1 9 1 2 1 2 1 2 - 1 2 1 2",
    "samordningsnummer": "19121272-1218",
    "CPR": "010190-1234",
    "CPR with a blank": "010190 1234",
    "fødselsnummer": "01019012345",
    "fødselsnummer with a blank": "010190 12345",
    "fødselsnummer with a hyphen": "010190-12345",
}


def digits(text):
    return [one for one in text if one.isdecimal()]


@pytest.fixture
def form(qtbot, english):
    form = AgreedForm(NameCover())
    qtbot.addWidget(form)
    form.retranslate()
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


@pytest.mark.parametrize("number", NUMBERS.values(), ids=NUMBERS)
def test_every_digit_is_covered(form, number):
    QTest.keyClicks(form.who, number)
    assert digits(form.who.text()) == []
    assert len(form.who.text()) == len(number)


@pytest.mark.parametrize("number", NUMBERS.values(), ids=NUMBERS)
def test_words_around_it_stay(form, number):
    QTest.keyClicks(form.who, f"Anna {number} and Bo")
    assert form.who.text().startswith("Anna •")
    assert form.who.text().endswith(" and Bo")
    assert digits(form.who.text()) == []


@pytest.mark.parametrize("text", ["Friday 15 March at 10", "2026-03-14 at 12:30", "3 of 12"])
def test_what_is_no_number_stays(form, text):
    QTest.keyClicks(form.by_when, text)
    assert form.by_when.text() == text


def test_a_day_after_a_whole_number_stays():
    assert covered_typed("••••••••-•••• 15 March") == "••••••••-•••• 15 March"


def test_a_list_with_dots_stays():
    assert covered_typed("• 3 visits • 2 calls") == "• 3 visits • 2 calls"


def test_the_century_that_is_typed_last_is_covered():
    assert covered_typed("19••••••-••••") == "••••••••-••••"


def test_the_next_key_goes_where_the_last_one_went(form):
    form.what.setText("see  for the rest")
    form.what.setFocus()
    form.what.setCursorPosition(4)
    QTest.keyClicks(form.what, "19121212-1212")
    assert form.what.text() == "see ••••••••-•••• for the rest"


def test_it_is_looked_for_again_when_the_field_is_left(form):
    form.what.blockSignals(True)
    form.what.setText("19121212-1212")
    form.what.blockSignals(False)
    form.what.setFocus()
    form.who.setFocus()
    assert digits(form.what.text()) == []


@pytest.mark.parametrize("name", ["what", "who", "by_when"])
def test_the_reason_stands_under_the_field(form, name):
    field = getattr(form, name)
    QTest.keyClicks(field, "19121212-1212")
    said = [one for one in form._problems if one.isVisible()]
    assert [one.text() for one in said] == [form.problem]
    (words,) = said
    below = [words, *(one for one in form.fields if one is not field), form.add]
    bottom = field.mapTo(form, field.rect().bottomLeft())
    nearer = [one.mapTo(form, one.rect().topLeft()) - bottom for one in below]
    in_column = [at.y() for at in nearer if at.y() > 0 and abs(at.x()) < field.width()]
    assert nearer[0].x() == 0
    assert nearer[0].y() == min(in_column)


@pytest.mark.parametrize("field", ["leader", "patient", "purpose"])
@pytest.mark.parametrize("number", NUMBERS.values(), ids=NUMBERS)
def test_nothing_of_it_stays_before_the_meeting(page, conductor, field, number):
    one = getattr(page.stage.begin.fields, field)
    QTest.keyClicks(one.edit, number)
    assert digits(one.edit.text()) == []
    assert one.problem.isVisible()
    QTest.keyClicks(one.edit, "Quella")
    assert one.edit.text().strip(" -") == "Quella"
    page.stage.begin.begin.click()
    assert digits(getattr(conductor.values, field)) == []


def test_a_single_field_tells_of_it_once_it_is_whole(qtbot, english):
    field = CarefulField(NameCover(), 80)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.caught):
        QTest.keyClicks(field, "191212121212")
    assert digits(field.text()) == []
