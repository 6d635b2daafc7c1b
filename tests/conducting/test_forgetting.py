"""What is forgotten when: the summary, the round, what was done to end it, and what is kept."""

import pytest

from app import script_store
from app.conducting.conductor import Conductor
from app.consultation import Consultation
from app.guidelines.loading import load
from app.guidelines.scripting import Case
from app.meetings.roster.participant import Means, Participant
from app.script.closing import ClosingState
from tests.watching.scripted import Scripted

SIP = Case({"kind": "sip", "age": "adult"})


@pytest.fixture
def led(conductor, guideline):
    conductor.set_case(guideline, SIP)
    conductor.set_languages("sv")
    conductor.begin()
    return conductor


@pytest.fixture
def after_a_fall(watch, clock, guideline):
    """Another window after the first one fell."""
    made = []

    def another():
        one = Conductor(watch, clock=clock)
        made.append(one)
        one.set_case(guideline, SIP)
        return one

    yield another
    for one in made:
        one.let_go()
        one.deleteLater()


def end(conductor):
    for one in conductor.closing.endings:
        conductor.mark_ending(one.id)


def pass_time(conductor, clock, seconds):
    for _ in range(seconds):
        clock.turn(1)
        conductor._on_second()


def somebody(one):
    return Participant(one, f"Somebody {one}", means=Means.VIDEO)


# ---- The summary ---------------------------------------------------------------------------------


def test_an_end_that_is_taken_back_forgets_nothing(led, clock):
    led.add_agreed("Hemtjänst")
    end(led)
    assert led.clearing.left(clock()) == 900
    led.take_back_ending("portal")

    assert led.clearing.left(clock()) is None
    pass_time(led, clock, 1000)
    assert not led.summary.is_empty


def test_nothing_is_forgotten_while_the_list_shows_people(led, service, settled, watch, clock):
    service.begin(somebody("1"), somebody("2"))
    settled(watch)
    led.add_agreed("Hemtjänst")
    end(led)
    assert led.clearing.left(clock()) is None
    service.gone("1")
    service.gone("2")
    settled(watch)
    assert led.clearing.left(clock()) == 900
    service.join(somebody("3"))
    settled(watch)

    assert led.clearing.left(clock()) is None


def test_what_is_written_after_the_end_is_forgotten_too(led, clock):
    end(led)
    pass_time(led, clock, 60)
    assert led.clearing.left(clock()) is None
    led.add_agreed("Hemtjänst")
    assert led.clearing.left(clock()) == 900
    led.remove_agreed(0)
    assert led.clearing.left(clock()) is None
    led.set_next_date("2 mars")
    pass_time(led, clock, 901)

    assert led.summary.is_empty


def test_a_computer_that_slept_leaves_two_minutes(led, clock):
    led.add_agreed("Hemtjänst")
    end(led)
    clock.turn(3600)
    led._on_second()

    assert led.clearing.left(clock()) == 120


def test_another_meeting_begins_without_what_was_agreed_in_the_one_before(led):
    led.add_agreed("Hemtjänst")
    led.add_off_camera("Olle")
    for one in led.round.speakers:
        led.introduce(one.key)
    led.finish()
    led.begin()

    assert led.summary.is_empty
    assert not any(one.has_spoken or one.is_off_camera for one in led.round.speakers)


def test_the_first_meeting_takes_away_nothing_that_was_written_before(conductor, guideline):
    conductor.set_case(guideline, SIP)
    conductor.add_agreed("Hemtjänst")
    conductor.begin()

    assert not conductor.summary.is_empty


# ---- The end -------------------------------------------------------------------------------------


def test_half_an_end_outlasts_a_fall(led, after_a_fall, clock):
    led.open_closing()
    led.mark_ending("leave")
    clock.turn(30)
    after = after_a_fall()
    after.resume_unfinished()

    assert after.closing.state(clock()) is ClosingState.HALF
    assert after.closing.keep(clock()) == {"leave": clock() - 30}
    assert after.is_closing_open


def test_what_was_taken_back_is_not_kept(led, after_a_fall, clock):
    led.mark_ending("leave")
    led.take_back_ending("leave")
    after = after_a_fall()
    after.resume_unfinished()

    assert after.closing.state(clock()) is ClosingState.OPEN


def test_what_was_done_before_going_on_stays_done(led, after_a_fall, clock):
    led.forward()
    after = after_a_fall()
    after.open_closing()
    after.mark_ending("leave")
    after.resume_unfinished()

    assert after.closing.state(clock()) is ClosingState.HALF


def test_half_an_end_outlasts_another_organisation_and_back(led, guideline, clock):
    led.mark_ending("leave")
    led.set_case(None, Case())
    assert led.closing.state(clock()) is ClosingState.OPEN
    led.set_case(guideline, SIP)

    assert led.closing.state(clock()) is ClosingState.HALF


def test_the_clock_is_looked_at_while_an_end_counts(conductor, clock):
    conductor.set_case(load("region-vastmanland")[0], Case({"kind": "group"}))
    (ending,) = conductor.closing.endings
    conductor.mark_ending(ending.id)
    assert conductor.closing.state(clock()) is ClosingState.COUNTING
    assert conductor._seconds.isActive()
    pass_time(conductor, clock, ending.seconds + 1)

    assert not conductor._seconds.isActive()


# ---- What is kept --------------------------------------------------------------------------------


def test_a_proper_end_removes_what_nobody_went_on_with(led, after_a_fall):
    after = after_a_fall()
    assert after.unfinished is not None
    after.let_go()

    assert script_store.load() is None


def test_what_is_practised_is_not_kept(led, watch, clock):
    assert script_store.load() is not None
    watch.start(Scripted(clock, watch), Consultation(watch))
    led.forward()
    led.mark_ending("leave")

    assert script_store.load() is None


def test_a_real_meeting_that_waits_is_still_kept(led, service, watch, clock):
    led.forward()
    watch.start(Scripted(clock, watch), Consultation(watch))
    led.begin()

    assert script_store.load()["run"]["step"] == "round"
