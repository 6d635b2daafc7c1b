"""The Participants page with as many people as the first argument says; figures as JSON."""

import json
import sys
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QLabel

from app.meetings.matching.propose import propose
from app.meetings.roster.events import Present, SnapshotBegins, SnapshotEnds
from app.meetings.roster.participant import Means, Participant
from app.ui.participants.alerts_box import AlertsBox
from app.ui.participants.participants_page import ParticipantsPage
from app.ui.participants.presenter import Presenter
from tests.ui.participants.standing_watch import AT, StandingWatch

SCROLLS = 200
JOINS = 50


def main(size: int) -> None:
    """Let them all come, scroll, and let some more come one by one."""
    application = QApplication([])
    watch = StandingWatch()
    presenter = Presenter(watch, watch)
    alerts = partial(AlertsBox, presenter)
    page = ParticipantsPage(presenter, watch.consultation, QLabel(), alerts)
    page.refresh_texts()
    page.resize(1100, 900)
    page.show()
    watch.expect("Anna Berg", "Bo Ek", "Cia Dal")
    application.processEvents()
    people = [_person(number) for number in range(size)]
    turns = [_timed(partial(_arrive, watch, people))]
    begin = time.perf_counter() - turns[0]
    while not presenter.rows.is_settled:
        turns.append(_turn(application))
    turns += [_turn(application) for _ in range(3)]
    whole = time.perf_counter() - begin
    found = {
        "sync_ms": 1000 * whole,
        "longest_turn_ms": 1000 * max(turns),
        "scroll_ms": _scroll(page),
        "join_ms": _joins(application, watch, size),
        "rows": len(presenter.rows.ids),
    }
    sys.stdout.write(json.dumps(found) + "\n")


def _arrive(watch: StandingWatch, people: list[Participant]) -> None:
    events = [SnapshotBegins(AT), *(Present(one, AT) for one in people), SnapshotEnds(AT)]
    watch.matches = propose(watch.people, people[:0])
    watch.tell(*events)


def _scroll(page: ParticipantsPage) -> float:
    """Median time of one step of scrolling with its painting, ms."""
    bar, view = page.list.view.verticalScrollBar(), page.list.view.viewport()
    spent = []
    for step in range(SCROLLS):
        bar.setValue(step * bar.maximum() // SCROLLS)
        spent.append(_timed(view.repaint))
    return 1000 * sorted(spent)[int(SCROLLS * 0.99)]


def _joins(application: QApplication, watch: StandingWatch, size: int) -> float:
    """Longest time from one arrival until it is painted, ms."""

    def one(number: int) -> None:
        watch.join(_person(size + number))
        _turn(application)

    return 1000 * max(_timed(partial(one, number)) for number in range(JOINS))


def _turn(application: QApplication) -> float:
    return _timed(lambda: application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 0))


def _timed(do: Callable[[], object]) -> float:
    begin = time.perf_counter()
    do()
    return time.perf_counter() - begin


def _person(number: int) -> Participant:
    return Participant(f"id{number}", f"Person Number {number}", means=Means.VIDEO)


if __name__ == "__main__":
    main(int(sys.argv[1]))
