"""What the user is preparing, in memory alone."""

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from app.consultation import Consultation
from app.meetings.expected import Person
from app.meetings.invitations.model import Attendee, Invitation

NOW = datetime(2026, 11, 23, 9, 12, 30).astimezone()


@pytest.fixture
def consultation() -> Consultation:
    return Consultation()


def test_nothing_is_known_at_first(consultation):
    assert (consultation.starts_at, consultation.language) == (None, "")


def test_the_start_is_a_time_of_today(consultation, qtbot):
    with qtbot.waitSignal(consultation.starts_at_changed) as told:
        consultation.set_start(time(9, 30, 59), NOW)

    assert told.args == [consultation.starts_at]
    assert consultation.starts_at == datetime(2026, 11, 23, 9, 30).astimezone()
    assert consultation.starts_at.utcoffset() is not None


def test_the_start_on_a_day_of_changed_clocks_is_that_of_the_wall(consultation):
    before_the_change = datetime(2026, 10, 25, 0, 30).astimezone()

    consultation.set_start(time(9, 30), before_the_change)

    assert consultation.starts_at.astimezone().strftime("%d %H:%M") == "25 09:30"


def test_the_same_start_again_tells_nobody(consultation, qtbot):
    consultation.set_start(time(9, 30), NOW)

    with qtbot.assertNotEmitted(consultation.starts_at_changed):
        consultation.set_start(time(9, 30), NOW + timedelta(minutes=1))


def test_the_start_can_be_taken_back(consultation, qtbot):
    consultation.set_start(time(9, 30), NOW)

    with qtbot.waitSignal(consultation.starts_at_changed) as told:
        consultation.set_start(None, NOW)

    assert told.args == [None]
    assert consultation.starts_at is None


def test_the_language_is_the_windows_until_one_is_chosen(consultation, qtbot):
    with qtbot.waitSignal(consultation.language_changed) as told:
        consultation.set_language("sv")
    with qtbot.assertNotEmitted(consultation.language_changed):
        consultation.set_language("sv")

    assert told.args == ["sv"]


ANNA, BO = Person("Anna Berg", "nurse"), Person("Bo Ek")


def test_an_answer_is_taken_changed_and_taken_back(consultation, qtbot):
    for option in ("yes", "no", ""):
        with qtbot.waitSignal(consultation.answers_changed):
            consultation.answer("patient", option)
        assert consultation.answers.get("patient", "") == option
    with qtbot.assertNotEmitted(consultation.answers_changed):
        consultation.answer("patient", "")


INVITED = Invitation(
    starts_at=datetime(2030, 11, 23, 9, 30).astimezone(),
    organiser=Attendee("Cilla Dahl", "coordinator"),
    attendees=(Attendee("ANNA BERG", "Nurse"), Attendee("Eva Falk", has_declined=True)),
)
OTHER = Invitation(attendees=(Attendee("Gun Holm"),))


def names(consultation):
    return [one.name for one in consultation.people]


def test_an_invitation_brings_its_time_and_its_people(consultation):
    consultation.expect([ANNA])
    consultation.set_invitation(INVITED)

    assert names(consultation) == ["Anna Berg", "Cilla Dahl"]
    assert consultation.starts_at == INVITED.starts_at


def test_another_invitation_takes_what_the_first_one_brought(consultation):
    consultation.expect([BO])
    consultation.set_invitation(INVITED)
    consultation.set_invitation(OTHER)

    assert names(consultation) == ["Bo Ek", "Gun Holm"]
    assert consultation.starts_at is None


def test_forgetting_an_invitation_takes_what_it_brought(consultation):
    consultation.set_invitation(INVITED)
    consultation.set_invitation(None)

    assert consultation.people == ()
    assert consultation.starts_at is None


def test_a_start_that_was_typed_stays(consultation):
    consultation.set_start(time(9, 30), NOW)
    consultation.set_invitation(OTHER)
    consultation.set_invitation(None)

    assert consultation.starts_at is not None


def test_a_cancelled_invitation_has_neither_time_nor_people(consultation):
    consultation.set_invitation(INVITED)
    consultation.set_invitation(replace(INVITED, is_cancelled=True))

    assert consultation.people == ()
    assert consultation.starts_at is None


def test_what_was_said_of_somebody_holds_when_it_is_read_again(consultation):
    consultation.set_invitation(OTHER)
    gun = consultation.people[0]
    consultation.replace_person(gun, gun.with_kind("relative"))
    consultation.set_invitation(replace(OTHER, subject="once more"))

    assert consultation.people[0].kind == "relative"


def test_a_name_with_an_identity_number_is_left_out_and_told(consultation, qtbot):
    people = (Attendee("Per 811228-9874"), Attendee("Åsa Öst 811228", "9874"), Attendee("Bo Ek"))
    with qtbot.waitSignal(consultation.left_out) as told:
        consultation.set_invitation(Invitation(attendees=people))

    assert told.args == [2]
    assert names(consultation) == ["Bo Ek"]


def test_somebody_with_a_number_only_is_called_what_is_known(consultation):
    consultation.set_invitation(Invitation(attendees=(Attendee("+46701234567"),)))

    assert names(consultation) == ["Somebody by telephone"]


def test_another_guideline_has_other_ticks(consultation):
    consultation.tick("training", is_done=True)
    consultation.take("meet")
    consultation.forget_choices()

    assert (consultation.ticked, consultation.taken) == (frozenset(), "")


def test_a_person_can_be_replaced_and_taken_off(consultation, qtbot):
    consultation.expect([ANNA, BO])
    patient = BO.with_kind("patient")
    with qtbot.waitSignal(consultation.people_changed):
        consultation.replace_person(BO, patient)
    assert consultation.people == (ANNA, patient)
    consultation.forget_person(ANNA)
    assert consultation.people == (patient,)


def test_what_is_prepared_can_be_ticked_and_unticked(consultation, qtbot):
    with qtbot.waitSignal(consultation.ticks_changed):
        consultation.tick("room", is_done=True)
    assert consultation.ticked == {"room"}
    consultation.tick("room", is_done=False)
    assert consultation.ticked == frozenset()


def test_nothing_is_left_of_a_consultation_when_the_next_begins(consultation, qtbot):
    consultation.set_start(time(9, 30), NOW)
    consultation.set_language("sv")
    consultation.answer("patient", "yes")
    consultation.set_service("teams")
    consultation.set_invitation(INVITED)
    consultation.expect([ANNA])
    consultation.tick("room", is_done=True)
    consultation.tick("training", is_done=True)

    with qtbot.waitSignal(consultation.cleared):
        consultation.clear(keep=["training"])

    assert (consultation.starts_at, consultation.language, consultation.service) == (None, "", "")
    assert (dict(consultation.answers), consultation.people) == ({}, ())
    assert consultation.invitation is None
    assert consultation.ticked == {"training"}


def test_a_name_is_not_in_what_a_crash_would_write():
    assert "Anna" not in repr(ANNA)
    assert "nurse" not in repr(ANNA)
