"""Small words and times of the Script page."""

from app.guidelines.rules import Actor
from app.guidelines.scripts import Moment
from app.script.run import StepState
from app.ui.script.step_words import actors, kind_word, moment_word, state_word
from app.ui.script.time_words import minutes


def test_those_who_act_stand_in_one_line(english):
    assert actors((Actor.CLINICIAN, Actor.COORDINATOR)) == "Clinician, coordinator"
    assert actors((Actor.EVERYONE, Actor.IT)) == "Everybody, IT support"
    assert actors(()) == ""


def test_every_kind_has_its_words(english):
    words = [*map(moment_word, Moment), *map(state_word, StepState)]
    words += [actors((actor,)) for actor in Actor] + [kind_word("read_do"), kind_word("do_confirm")]
    assert all(words)
    assert len(set(words)) == len(words)
    assert kind_word("something else") == ""


def test_skipped_is_never_called_failed(english):
    assert state_word(StepState.SKIPPED) == "skipped"


def test_minutes_are_rounded_and_never_negative():
    assert [minutes(seconds) for seconds in (-5, 0, 29, 30, 90, 3600)] == [0, 0, 0, 1, 2, 60]
