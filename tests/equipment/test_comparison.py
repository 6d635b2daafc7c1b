"""Today beside the last good check: told when a check is done, kept when it was good."""

from dataclasses import replace
from datetime import date

import pytest

from app.baseline_store import BaselineStore
from app.equipment.comparison import Comparison
from app.readiness.readings import LoudspeakerReading, MicrophoneReading
from tests.ui.standing_check import GOOD, StandingCheck

TODAY = date(2026, 11, 23)
SPOKEN = MicrophoneReading(device="Headset", speech_dbfs=-21.0, speech_s=3.0, noise_dbfs=-62.0)
QUIET = replace(SPOKEN, speech_dbfs=-35.0)


@pytest.fixture
def check(qapp):
    return StandingCheck(*GOOD)


@pytest.fixture
def store(tmp_path):
    return BaselineStore(tmp_path / "baseline.json")


class Wish:
    wanted = True

    def __call__(self):
        return self.wanted


@pytest.fixture
def wish():
    return Wish()


@pytest.fixture
def comparison(check, store, wish):
    return Comparison(check, store, wish, lambda: TODAY)


def measure(check, reading):
    check.begin()
    check.microphone_check.reading = reading
    check.loudspeaker_check.reading = LoudspeakerReading(device="Headset")
    check.leak_check.found.emit()


def codes(comparison):
    return [remark.code for remark in comparison.remarks]


def test_a_good_check_is_kept_and_the_next_one_compared(check, comparison):
    measure(check, SPOKEN)
    check.end()
    measure(check, QUIET)
    assert "baseline.quieter" in codes(comparison)


def test_the_same_again_is_not_worth_a_word(check, comparison):
    for _ in range(2):
        measure(check, SPOKEN)
        check.end()
    assert codes(comparison) == []


def test_a_new_check_begins_without_remarks(check, comparison):
    measure(check, SPOKEN)
    check.end()
    measure(check, QUIET)
    check.hold = True
    check.begin()
    assert codes(comparison) == []


def test_who_does_not_want_it_keeps_nothing(check, comparison, store, wish):
    wish.wanted = False
    measure(check, SPOKEN)
    check.end()
    assert store.is_empty
    assert codes(comparison) == []


def test_a_check_that_was_left_too_early_is_not_kept(check, comparison, store):
    check.hold = True
    measure(check, SPOKEN)
    check.end()
    assert store.is_empty
