"""The watcher with a list by hand: keeping it is looking at it."""

import pytest

from app.consultation import Consultation
from app.meetings.alerts.model import AlertKind
from app.meetings.board.reading import read
from app.meetings.expected import person
from app.services.list.service import ListService
from app.watching.watch import Watch


class Clock:
    def __init__(self):
        self.now = 1_795_426_262.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def watch(qapp, clock):
    consultation = Consultation()
    watch = Watch(consultation, clock=clock)
    consultation.setParent(watch)
    consultation.expect([person("Anna Berg")])
    yield watch
    watch.forget()
    watch.deleteLater()


def test_a_paste_is_watched_like_any_list_and_is_a_look(watch, clock, qtbot):
    service = ListService(clock=clock)
    watch.start(service)
    clock.now += 60
    with qtbot.waitSignal(watch.list_changed):
        service.paste(read("Anna Berg\nOlle"))
    assert watch.looked_at == clock.now
    assert [one.kind for one in watch.alerts] == [AlertKind.UNKNOWN_PARTICIPANT]
    assert watch.commands == frozenset()
    pasted = clock.now
    clock.now += 60
    service.add(read("Bo Ek").entries)
    assert watch.looked_at == pasted
    service.undo()
    assert watch.looked_at == pasted
    service.look()
    assert watch.looked_at == clock.now
