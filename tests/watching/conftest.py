"""A watcher with a scripted service and a clock of its own."""

import pytest

from app.consultation import Consultation
from app.meetings.expected import person
from app.watching.watch import Watch
from tests.watching.scripted import Clock, Scripted


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def consultation(qapp):
    consultation = Consultation()
    consultation.expect([person("Anna Zorbert"), person("Bo Quixley"), person("Cia Vintersol")])
    yield consultation
    consultation.deleteLater()


@pytest.fixture
def watch(consultation, clock):
    watch = Watch(consultation, clock=clock)
    yield watch
    watch.forget()
    watch.deleteLater()


@pytest.fixture
def settled(qtbot):
    """Let the turn of the event loop end in which everything is judged."""

    def settled(watch):
        qtbot.waitUntil(lambda: not watch._soon.isActive())

    return settled


@pytest.fixture
def service(watch, clock, settled):
    """Watched from the beginning, and connecting."""
    service = Scripted(clock, watch)
    watch.start(service)
    settled(watch)
    return service


@pytest.fixture
def tick(watch):
    """Let the watcher look at the clock, as it does every second."""

    def tick(seconds, clock):
        clock.turn(seconds)
        watch._seconds.timeout.emit()

    return tick
