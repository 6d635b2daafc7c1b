"""One measure of the live page, named by the first argument; figures as JSON."""

import gc
import json
import statistics
import sys
import time
from collections.abc import Callable
from itertools import count
from random import Random

import psutil
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent

from app.meetings.matching.propose import forget as forget_names
from app.services.pexip.timing import Timing
from app.ui.participants import alert_strip
from tests.bench.live_page import LivePage

PEOPLE = 15
EVENTS = 300
SYNCS = 7
CUTS, LONG_CUT_S = 4, 3.0
STEADY_S = 11.0
"""Live for longer than the program wants before it tries again quickly, s."""

JOINS, FIRST_JOINS, JOINS_AT_ONCE, JOINS_A_CUT = 5_000, 300, 5, 160
DAY_S = 8 * 3600.0
SCROLLS = 300

Figures = dict[str, float]


class _Row(alert_strip.AlertRow):
    """Notes when an alert was painted, with everything else that is painted in the same turn."""

    painted: dict[str, float] = {}  # noqa: RUF012  # one for all rows

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        for name in self.alert.names:
            if name not in self.painted:
                self.painted[name] = 0.0
                QTimer.singleShot(0, lambda name=name: self._note(name))

    def _note(self, name: str) -> None:
        self.painted[name] = time.monotonic()


def alerts(page: LivePage) -> Figures:
    """Somebody unknown comes, again and again: from the server's write to the painted alert."""
    _enter(page, PEOPLE)
    chance = Random(1)
    for number in range(EVENTS):
        name = f"Stranger {number}"
        who = page.room.do("join", name)
        page.until(lambda name=name: bool(_Row.painted.get(name)))
        page.room.do("leave", who)
        page.until(lambda who=who: who not in page.watch.roster.participants)
        page.settle(chance.uniform(0.005, 0.04))
    written = page.room.do("written")
    spent = sorted(1000 * (at - written[name]) for name, at in _Row.painted.items() if at)
    return {
        "p50": statistics.median(spent),
        "p99": spent[int(0.99 * len(spent))],
        "most": spent[-1],
        "number": len(spent),
    }


def sync(page: LivePage, size: int) -> Figures:
    """Everybody is named: from the first word of the server to the painted list."""
    _enter(page, PEOPLE)  # everything is loaded before it is measured
    rounds = [_synced(page, size) for _ in range(SYNCS)]
    figures = {name: statistics.median(one[name] for one in rounds) for name in rounds[0]}
    return figures | {"most": max(one["sync"] for one in rounds)} | _scroll(page)


def _synced(page: LivePage, size: int) -> Figures:
    page.watch.forget()
    page.room.do("clear")
    page.room.do("crowd", size)
    forget_names()  # each time they are new
    page.settle()
    page.longest_turn = 0.0
    worked = time.process_time()
    page.follow()
    page.until(lambda: page.is_live and page.rows.is_settled and len(page.rows.ids) >= size)
    for _ in range(3):
        page.turn()
    shown, worked = time.monotonic(), time.process_time() - worked
    written = page.room.do("written")
    return {
        "sync": 1000 * (shown - written["begin"]),
        "after": 1000 * (shown - written["end"]),
        "turn": 1000 * page.longest_turn,
        "worked": 1000 * worked,
    }


def reconnect(page: LivePage) -> Figures:
    """The line breaks; how long until the page says that it is live again."""
    _enter(page, PEOPLE)
    lost, back, after = [], [], []
    for _ in range(CUTS):
        page.settle(STEADY_S)
        begin = time.monotonic()
        page.room.do("break")
        page.until(lambda: not page.is_live)
        lost.append(time.monotonic() - begin)
        page.until(lambda: page.is_live)
        back.append(time.monotonic() - begin)
    for _ in range(CUTS):
        page.settle(STEADY_S)
        begin = time.monotonic()
        page.room.do("cut", LONG_CUT_S)
        page.until(lambda: not page.is_live)
        page.until(lambda: page.is_live)
        after.append(time.monotonic() - begin - LONG_CUT_S)
    return {
        "lost": 1000 * max(lost),
        "back": statistics.median(back),
        "back_most": max(back),
        "after": statistics.median(after),
        "after_most": max(after),
    }


def day(page: LivePage) -> Figures:
    """Eight hours in a minute or two: as many joins, leaves, alerts and cuts."""
    _enter(page, PEOPLE, Timing(steady=0.0))
    step, moment = DAY_S / JOINS, count()
    page.watch._clock = lambda: time.time() + step * joined
    joined = 0
    early = 0.0
    begun = time.monotonic()
    while joined < JOINS:
        who = [page.room.do("join", f"Stranger {next(moment)}") for _ in range(JOINS_AT_ONCE)]
        page.until(lambda who=who: all(one in page.watch.roster.participants for one in who))
        for one in who:
            page.room.do("leave", one)
        page.until(lambda who=who: not any(one in page.watch.roster.participants for one in who))
        joined += JOINS_AT_ONCE
        if joined % JOINS_A_CUT == 0:
            page.room.do("break")
            page.until(lambda: not page.is_live)
            page.until(lambda: page.is_live)
        if joined == FIRST_JOINS:
            early = _memory(page)
    return {"early": early, "late": _memory(page), "took": time.monotonic() - begun}


def _enter(page: LivePage, size: int, timing: Timing | None = None) -> None:
    page.room.do("crowd", size)
    page.follow(timing)
    page.until(lambda: page.is_live and page.rows.is_settled)
    page.settle(0.5)


def _memory(page: LivePage) -> float:
    page.settle(1.0)
    gc.collect()
    # Its own alone: how it shares with others changes while others come and go.
    return float(psutil.Process().memory_full_info().uss) / 1e6


def _scroll(page: LivePage) -> Figures:
    """Every step paints the whole of what is in sight anew."""
    bar, view = page.page.list.view.verticalScrollBar(), page.page.list.view.viewport()
    page.settle(0.5)
    spent = []
    for number in range(SCROLLS):
        begin = time.perf_counter()
        bar.setValue(number * bar.maximum() // SCROLLS)
        view.repaint()
        page.turn()
        spent.append(1000 * (time.perf_counter() - begin))
    return {"scroll": max(spent), "scroll_p50": statistics.median(spent)}


MEASURES: dict[str, Callable[[LivePage], Figures]] = {
    "alerts": alerts,
    "sync15": lambda page: sync(page, 15),
    "sync1000": lambda page: sync(page, 1_000),
    "sync10000": lambda page: sync(page, 10_000),
    "reconnect": reconnect,
    "day": day,
}


def main(name: str) -> None:
    """Measure, and tell."""
    alert_strip.AlertRow = _Row
    page = LivePage()
    try:
        sys.stdout.write(json.dumps(MEASURES[name](page)) + "\n")
    finally:
        page.end()


if __name__ == "__main__":
    main(sys.argv[1])
