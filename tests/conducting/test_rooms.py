"""Practice and real meetings do not run into each other, nor does one room into another."""

import pytest

from app.consultation import Consultation
from app.meetings.expected import person
from app.meetings.roster.participant import Means, Participant
from app.script.closing import ClosingState
from app.script.draft import NOTHING, Draft
from app.script.wording import Values
from tests.conducting.test_conductor import begin
from tests.watching.scripted import Scripted

PEOPLE = ("Anna Zorbert", "Olle Quixley")


class InRoom(Scripted):
    """A live list that can tell which room it is."""

    number = 0

    @property
    def room_key(self):
        return self.number


@pytest.fixture
def follow(watch, clock, settled):
    """Watch a room with these in it; 0 is a list by hand."""

    def follow(room=0, *names, practice=None):
        service = InRoom(clock, watch)
        service.number = room
        watch.start(service, practice)
        people = names or PEOPLE
        service.begin(*(Participant(one, one, means=Means.VIDEO) for one in people))
        settled(watch)
        return service

    return follow


@pytest.fixture
def made_up(watch):
    """Whom a meeting to practise in expects."""
    made_up = Consultation(watch)
    made_up.expect([person("Anna Zorbert")])
    return made_up


def names(conductor):
    return {one.name for one in conductor.round.speakers}


def all_speak(conductor):
    for one in conductor.round.speakers:
        conductor.introduce(one.key)


def nobody_has_spoken(conductor):
    return not any(one.has_spoken for one in conductor.round.speakers)


def end(conductor):
    for one in conductor.closing.endings:
        conductor.mark_ending(one.id)


def test_nothing_of_practice_stands_in_the_real_meeting(
    conductor, guideline, watch, follow, made_up
):
    begin(conductor, guideline)
    follow(7, practice=made_up)
    conductor.forward()
    all_speak(conductor)
    conductor.add_off_camera("Somebody Made-Up")
    conductor.set_values(Values("Leader Made-Up", "Patient Made-Up", "Made-up"))
    conductor.add_agreed("Made-up line")
    conductor.set_draft(Draft("Made-up half"))
    end(conductor)

    watch.forget()
    assert conductor.run is None
    follow()

    assert names(conductor) == set(PEOPLE)
    assert nobody_has_spoken(conductor)
    assert conductor.closing.state(0.0) is ClosingState.OPEN
    assert not conductor.is_ended
    assert conductor.values == Values()
    assert conductor.summary.is_empty
    assert conductor.draft == NOTHING


def test_a_script_begun_for_practising_goes_along(conductor, guideline, follow, made_up):
    begin(conductor, guideline)
    conductor.forward()
    conductor.add_off_camera("Real Wife")
    follow(7, practice=made_up)

    assert conductor.run.position == 1
    assert "Real Wife" not in names(conductor)


def test_a_real_meeting_waits_while_somebody_practises(
    conductor, guideline, watch, follow, made_up
):
    begin(conductor, guideline)
    follow(7)
    conductor.forward()
    conductor.set_values(Values("Karin", "Olle"))
    conductor.add_agreed("Home care")
    conductor.set_draft(Draft("Half a li"))

    follow(8, practice=made_up)
    assert conductor.run is None
    assert conductor.summary.is_empty
    assert conductor.draft == NOTHING
    assert conductor.values == Values()
    watch.forget()

    assert conductor.run.position == 1
    assert conductor.values.patient == "Olle"
    assert [line.what for line in conductor.summary.lines] == ["Home care"]
    assert conductor.draft.what == "Half a li"


def test_what_waits_is_forgotten_in_time(conductor, guideline, watch, clock, follow, made_up):
    begin(conductor, guideline)
    follow(7)
    conductor.add_agreed("Home care")
    conductor.finish()
    follow(8, practice=made_up)
    for _ in range(91):
        clock.turn(10)
        conductor._on_second()
    watch.forget()

    assert conductor.summary.is_empty


def test_the_next_consultation_forgets_what_waits(conductor, guideline, watch, follow, made_up):
    begin(conductor, guideline)
    follow(7)
    conductor.add_agreed("Home care")
    follow(8, practice=made_up)
    conductor.clear()
    watch.forget()

    assert conductor.run is None
    assert conductor.summary.is_empty


def test_another_room_begins_with_nobody_introduced(conductor, guideline, follow):
    begin(conductor, guideline)
    follow(7)
    conductor.forward()
    all_speak(conductor)
    conductor.add_off_camera("Real Wife")
    conductor.mark_ending("leave")
    follow(8)

    assert conductor.run.position == 1
    assert names(conductor) == set(PEOPLE)
    assert nobody_has_spoken(conductor)
    assert not conductor.closing.is_done("leave")


@pytest.mark.parametrize(("first", "then"), [(7, 7), (0, 7), (7, 0), (0, 0)])
def test_the_same_meeting_goes_on_where_it_was(conductor, guideline, watch, follow, first, then):
    begin(conductor, guideline)
    follow(first)
    conductor.forward()
    all_speak(conductor)
    conductor.add_off_camera("Real Wife")
    watch.forget()
    follow(then)

    assert conductor.run.position == 1
    assert {one.name for one in conductor.round.speakers if one.has_spoken} == set(PEOPLE)
    assert "Real Wife" in names(conductor)


def test_the_script_may_begin_before_the_list(conductor, guideline, follow):
    begin(conductor, guideline)
    conductor.forward()
    conductor.set_values(Values("Karin"))
    follow(7)

    assert conductor.run.position == 1
    assert conductor.values.leader == "Karin"


def test_nobody_is_remembered_of_a_list_that_was_forgotten(conductor, watch, follow):
    follow(7, "Somebody Else")
    conductor.add_off_camera("Real Wife", "", "Somebody Else")
    watch.forget()

    expected = {one.name for one in watch.people}
    assert names(conductor) == expected
    assert {one.name for one in conductor.round._queue._entries.values()} == expected


def test_a_half_written_line_waits_for_the_next_step(conductor, guideline):
    begin(conductor, guideline)
    conductor.set_draft(Draft("Half a li", "Kar"))
    conductor.forward()
    conductor.back()
    assert conductor.draft == Draft("Half a li", "Kar")

    conductor.clear_summary()
    assert conductor.draft == NOTHING


def test_a_half_written_line_is_forgotten_in_time(conductor, guideline, clock):
    begin(conductor, guideline)
    conductor.set_draft(Draft("Half a li"))
    conductor.finish()

    assert conductor.clearing.left(clock()) is not None


def test_the_change_of_a_line_ends_when_the_lines_are_others(conductor, guideline):
    begin(conductor, guideline)
    conductor.add_agreed("Home care")
    conductor.set_draft(Draft("Home care at", nth=0))
    conductor.remove_agreed(0)

    assert conductor.draft == NOTHING


def test_hidden_names_are_not_said(conductor, guideline):
    begin(conductor, guideline)
    conductor.set_values(Values("Karin Vintersol"))
    conductor.hide_names(True)
    hidden = conductor.say(conductor.run.current.say)
    conductor.hide_names(False)

    assert not any("Karin" in line for _, lines in hidden for line in lines)
    assert all("[" in line for _, lines in hidden for line in lines)
    assert "Karin Vintersol" in conductor.say(conductor.run.current.say)[0][1][0]


def test_the_next_consultation_has_no_language_of_the_last(conductor, guideline):
    begin(conductor, guideline)
    conductor.clear()

    assert conductor.languages == ()
