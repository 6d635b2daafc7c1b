"""The real window watching a practice room over HTTP, and a way to wait that counts turns."""

import json
import subprocess
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from app.meetings.expected import Person
from app.services.pexip.service import PexipService, Surroundings
from app.services.pexip.timing import Timing
from app.services.service import Place
from app.settings import Settings
from app.ui import start
from app.ui.program import Program
from tests.bench.practice_room import names
from tests.bench.processes import ROOT, module
from tests.ui.standing_check import GOOD, StandingCheck

LOOPBACK = "127.0.0.1"
EXPECTED = 15
IDLE_S = 0.0005


class Room:
    """The other process. Answers come at once: it does nothing else meanwhile."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            module("practice_room"),
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.facts: dict[str, Any] = self._answer()

    def do(self, *words: object) -> Any:
        """Let it do something; return its answer."""
        assert self._process.stdin is not None
        self._process.stdin.write(" ".join(map(str, words)) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def end(self) -> None:
        """Close it."""
        self._process.communicate(timeout=20)

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())


class LivePage:
    """The program on its Participants page."""

    def __init__(self) -> None:
        self.application = QApplication([])
        self.program = Program(self.application, Settings.load(), StandingCheck(*GOOD))
        self.program.start()
        self.program.window.resize(1200, 1000)
        self.program.window.go("participants")
        self.page = self.program.window.page("participants")
        self.watch = self.page._presenter.watch
        self.rows = self.page._presenter.rows
        self.watch.consultation.expect([Person(name) for name in names(EXPECTED)])
        self.longest_turn = 0.0
        self.room = Room()
        self.settle(1.0)
        start.settle()

    def follow(self, timing: Timing | None = None) -> None:
        """Watch the room as a host; returns before anything came."""
        around = Surroundings(timing or Timing())
        facts, before = self.room.facts, self.watch.service
        place = Place(LOOPBACK, facts["alias"], facts["pin"], "Bench", facts["port"], True)
        self.watch.forget()
        if before is not None:
            before.retire()
        self.watch.start(PexipService(place, frozenset({LOOPBACK}), self.program, around))

    @property
    def is_live(self) -> bool:
        """Whether the page says so."""
        return self.page.room.sentence.startswith("Live since")

    def until(self, condition: Callable[[], bool], seconds: float = 60.0) -> None:
        """Go on until it holds.

        Raises:
            TimeoutError: it never did.
        """
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError
            self.turn()

    def turn(self) -> float:
        """One turn of the event loop; return how long it took, s."""
        begin = time.perf_counter()
        self.application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 0)
        spent = time.perf_counter() - begin
        self.longest_turn = max(self.longest_turn, spent)
        if spent < IDLE_S:
            time.sleep(IDLE_S)
        return spent

    def settle(self, seconds: float = 0.3) -> None:
        """Let whatever is still to come, come."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end)

    def end(self) -> None:
        """Leave and close everything."""
        service = self.watch.service
        self.watch.forget()
        if isinstance(service, PexipService):
            self.until(lambda: not service.is_leaving)
        self.program.end()
        self.room.end()
