"""How long it is until the meeting."""

from datetime import datetime, timedelta

import pytest

from app.consultation import Consultation
from app.ui.meeting.countdown import Countdown

START = datetime(2026, 11, 23, 9, 30).astimezone()


@pytest.fixture
def countdown(qapp):
    consultation = Consultation()
    consultation.set_starts_at(START)
    return Countdown(consultation, consultation), consultation


@pytest.mark.parametrize(
    ("before", "words"),
    [
        (timedelta(hours=3), "Starts at 09:30"),
        (timedelta(minutes=60), "Starts in 60 minutes"),
        (timedelta(minutes=4), "Starts in 4 minutes"),
        (timedelta(minutes=3, seconds=10), "Starts in 4 minutes"),
        (timedelta(seconds=30), "Starts in 1 minute"),
        (timedelta(0), "Starts now"),
        (-timedelta(seconds=59), "Starts now"),
        (-timedelta(minutes=1), "Started 1 minute ago"),
        (-timedelta(minutes=12), "Started 12 minutes ago"),
        (-timedelta(hours=5), "Started at 09:30"),
    ],
)
def test_it_is_said_in_words(countdown, english, before, words):
    assert countdown[0].sentence(START - before) == words


def test_another_day_is_named(countdown, english):
    assert "23 November 2026" in countdown[0].sentence(START - timedelta(days=2))


def test_without_a_start_nothing_is_said(countdown):
    countdown, consultation = countdown
    consultation.set_starts_at(None)

    assert countdown.sentence(START) == ""


def test_it_follows_the_clock_only_while_somebody_looks(countdown, qtbot):
    countdown, consultation = countdown
    consultation.set_starts_at(datetime.now().astimezone() + timedelta(seconds=60.3))
    with qtbot.waitSignals([countdown.changed, countdown.changed], timeout=5000):
        countdown.look(is_looked_at=True)
    assert countdown._tick.isActive()
    countdown.look(is_looked_at=False)
    assert not countdown._tick.isActive()
