"""The window goes from one meeting to the next: its names, its end, its languages, its practice."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLineEdit

from app.consultation import Consultation
from app.guidelines.texts import Texts
from app.meetings.invitation import Invitation
from app.script.wording import Values
from app.ui.script.aids import make_aid
from app.ui.script.begin_fields import BeginFields
from app.ui.script.page import ScriptPage
from tests.ui.script.aid_world import settle
from tests.watching.scripted import Clock, Scripted

NAME = "Quella Zorn"


@pytest.fixture
def program(start_program):
    return start_program(language="en", page="script", organisation="region-jonkoping")


@pytest.fixture
def place(program):
    return program._places._script


@pytest.fixture
def consultation(place):
    return place._arranged.consultation


def until(hour, minute=0):
    return Invitation(ends_at=datetime(2026, 11, 24, hour, minute, tzinfo=UTC))


def sentence(place):
    """What a sentence with a name in it says now."""
    return place.conductor.say([Texts({"sv": "Jag heter {leader}."})])[0][1][0]


def test_the_key_hides_names_in_sentences_and_fields_of_every_window(program, place):
    place.conductor.set_values(Values(NAME, NAME, NAME))
    small = place.small()
    place._presenter.cover.set_on(True)

    assert NAME not in sentence(place)
    assert "[" in sentence(place)
    fields = [*program.window.findChildren(BeginFields), *small.findChildren(BeginFields)]
    edits = [edit for one in fields for edit in one.findChildren(QLineEdit)]
    named = [edit for edit in edits if edit.text() == NAME]
    assert len(named) >= 6
    assert all(edit.echoMode() is QLineEdit.EchoMode.Password for edit in named)

    place._presenter.cover.set_on(False)
    assert NAME in sentence(place)
    small.deleteLater()
    settle()


def test_a_later_invitation_moves_the_end(place, consultation):
    consultation.set_invitation(until(10))
    first = place.conductor.planned_end
    consultation.set_invitation(until(11, 30))

    assert place.conductor.planned_end == first + 90 * 60
    assert place.conductor.values.end.endswith(":30")

    consultation.set_invitation(None)
    assert place.conductor.planned_end is None
    assert place.conductor.values.end == ""


def test_an_end_that_was_typed_stays(place, consultation):
    consultation.set_invitation(until(10))
    place.conductor.set_values(Values(end="12:00"), 1_800_000_000.0)
    consultation.set_invitation(until(11))

    assert place.conductor.planned_end == 1_800_000_000.0
    assert place.conductor.values.end == "12:00"


def test_an_end_that_was_taken_away_stays_away(place, consultation):
    consultation.set_invitation(until(10))
    place.conductor.set_values(Values())
    place.follow()

    assert place.conductor.planned_end is None


def test_the_next_consultation_is_held_in_the_usual_language(place, consultation):
    usual = place.conductor.languages
    assert usual == ("sv",)
    place.conductor.set_languages("nb", "en")
    consultation.clear()

    assert place.conductor.languages == usual


def test_the_page_says_that_nobody_is_real_while_one_practises(place, consultation):
    watch, presenter = place.conductor.watch, place._presenter
    service, made_up = Scripted(Clock(), watch), Consultation(watch)
    assert place.page.practice.isHidden()
    watch.start(service, made_up)
    presenter.set_practice(True)
    # Built while somebody practises, a line without a place would be a window for a moment.
    made = ScriptPage(place.conductor, presenter, make_aid, lambda: "en")
    assert not made.practice.isHidden()
    assert not made.practice.isWindow()
    made.deleteLater()
    assert not place.page.practice.isHidden()
    assert place.page.practice.text()

    consultation.set_invitation(until(10))
    place.conductor.begin()
    place.conductor.set_values(Values(NAME))
    place.conductor.set_languages("en")
    watch.forget()

    assert place.page.practice.isHidden()
    assert not place.conductor.is_begun
    assert place.conductor.values.leader == ""
    assert place.conductor.languages == ("sv",)
    assert place.conductor.planned_end is not None
