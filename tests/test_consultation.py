"""What the user is preparing, in memory alone."""

from datetime import datetime, time, timedelta

import pytest

from app.consultation import Consultation

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
