"""Round after round: something goes wrong, people come and go, and the page is compared."""

import time
from collections.abc import Callable
from random import Random

from PySide6.QtCore import QCoreApplication, QEventLoop

from app.meetings.roster.watched import Gap
from app.practice.faults import Fault
from app.practice.meeting import ENDED as ENDED_BY_HOST
from app.practice.meeting import REMOVED
from app.practice.server import PracticeServer
from app.services.pexip.service import Surroundings
from app.services.pexip.timing import Timing
from tests.labs.soak.clock import JumpingClock
from tests.labs.soak.deeds import (
    BREAKS_TOO,
    ENDED,
    KINDS,
    LENGTHS,
    NOTHING,
    ONCE_IN,
    PUT_OUT,
    SLEEP,
    Deeds,
)
from tests.labs.soak.page import Looking, News
from tests.labs.soak.promise import Promise, Tally, wrong_gaps
from tests.labs.soak.truth import differences

QUICK = Timing(
    answer=2.0,
    shortest_life=5.0,
    backoff_first=0.2,
    backoff_most=2.0,
    slow=1.5,
    silence=3.0,
    sync=2.0,
    probe=1.5,
    tick=0.2,
    nap=2.0,
    release=1.0,
)
"""The program's waiting, many times shorter, so that a minute holds many faults."""

AT_ONCE_S = 1.5
"""An event that nothing stands in the way of is shown within this time, s."""

HARMLESS = frozenset({NOTHING, Fault.GARBAGE, Fault.CRUMBS, Fault.REORDERED})
"""What a sound program bears without a word."""

LOOK_MS = 15
LONGEST_SLEEP_S = 40.0
AGAIN_S = 20.0
"""After a fault the page has to be live and true again within this time and two waits, s."""


class Mismatch(Exception):
    """The page was not the truth, or did not say that it was not live."""


class Soak:
    """One run of the lab."""

    def __init__(
        self,
        looking: Looking,
        server: PracticeServer,
        clock: JumpingClock,
        chance: Random,
        timing: Timing = QUICK,
    ) -> None:
        self.tally, self.promise = Tally(), Promise()
        self._looking, self._server, self._clock = looking, server, clock
        self._meeting = server.meeting
        self._chance = chance
        self._timing = timing
        self._around = Surroundings(timing=timing, clock=clock)
        self._deeds = Deeds(server.meeting, chance, lambda: set(server.meeting.watchers.ids()))
        self._happened: dict[News, float] = {}
        self._told_until = 0.0
        self._broke_at: float | None = None
        self.kind = NOTHING

    def begin(self) -> None:
        """Come in, and see that the page is true before anything goes wrong."""
        self._deeds.burst()
        self._looking.follow(self._server, self._around)
        self._settle(time.monotonic())

    def round(self) -> None:
        """Let one thing go wrong, and compare.

        Raises:
            Mismatch: the page broke its promise.
        """
        self.kind = self._chance.choice(KINDS)
        self.tally.faults[self.kind] += 1
        gaps = self._looking.watch.roster.gaps
        self._looking.forget()
        self._happened.clear()
        self._broke_at = time.monotonic()
        over_at = self._broke_at + self._go_wrong()
        while time.monotonic() < over_at:
            self._do()
            self._look_for(self._chance.uniform(0.05, 0.6))
        self._do()
        if self.kind in (PUT_OUT, ENDED):
            self._follow_again()
        self._settle(over_at)
        self._broke_at = None
        self._compare_gaps(gaps)

    def lie(self) -> None:
        """Let somebody be gone without a word to anybody: the page is wrong from now on.

        Raises:
            Mismatch: always, if the lab can see anything.
        """
        self.kind = NOTHING
        if people := self._deeds.people():
            self._meeting._there.pop(people[0].uuid)
            self._look_for(2 * AT_ONCE_S)

    # --- what happens -------------------------------------------------------------------------

    def _go_wrong(self) -> float:
        """Begin; return how long it lasts, s."""
        if self.kind == NOTHING:
            return self._chance.uniform(0.1, 1.0)
        if self.kind == SLEEP:
            return self._sleep()
        if self.kind == PUT_OUT:
            for id_ in self._meeting.watchers.ids():
                self._meeting.leave(id_, REMOVED)
            return 0.0
        if self.kind == ENDED:
            self._meeting.end(ENDED_BY_HOST)
            return 0.0
        fault = Fault(self.kind)
        length = self._chance.uniform(0.1, LENGTHS[fault])
        self._meeting.misbehave(fault, length)
        if fault in BREAKS_TOO:
            self._meeting.break_streams()
        return length

    def _sleep(self) -> float:
        """Nothing is read while the computer sleeps; the line may break without a word."""
        length, counts = self._chance.uniform(1, LONGEST_SLEEP_S), self._chance.random() < 0.5
        self._clock.sleep(length / 2, counts)
        self._do()
        if self._chance.random() < 0.5:
            self._meeting.break_streams()
        self._do()
        self._clock.sleep(length / 2, counts)
        return 0.2

    def _do(self) -> None:
        """Let people do things, and note when who came or went."""
        before = {one.uuid for one in self._deeds.people()}
        if self._chance.random() < 1 / ONCE_IN:
            self._deeds.crowd()
        elif len(before) > 2 * ONCE_IN:
            self._deeds.thin_out()
        self._deeds.burst()
        after = {one.uuid for one in self._deeds.people()}
        at = self._clock.wall()
        came = [(who, True) for who in after - before]
        went = [(who, False) for who in before - after]
        self._happened.update(dict.fromkeys((*came, *went), at))
        self.tally.changes += len(before ^ after)
        self.tally.most_people = max(self.tally.most_people, len(after))

    def _follow_again(self) -> None:
        """Whoever was put out stays out until a person wants in again."""
        begun = time.monotonic()
        self._wait(lambda: not self._looking.says_live, begun + AT_ONCE_S, "still said live")
        self._looking.follow(self._server, self._around)

    # --- what is seen -------------------------------------------------------------------------

    def _settle(self, over_at: float) -> None:
        """Wait until the page is live and true."""
        timing = self._timing
        longest = AGAIN_S + 2 * (timing.silence + timing.probe + timing.answer)
        begun = max(over_at, time.monotonic())
        self._wait(self._is_live_and_true, begun + longest, "not live again")
        # Once more after a moment: what came late must not have undone it.
        self._look_for(0.1)
        self._wait(self._is_live_and_true, time.monotonic() + longest, "not live for long")
        self.tally.comparisons += 1
        self.tally.longest_recovery = max(
            self.tally.longest_recovery, time.monotonic() - begun - 0.1
        )
        self.tally.reconnects = self._looking.reconnects

    def _wait(self, condition: Callable[[], bool], until: float, words: str) -> None:
        while not condition():
            if time.monotonic() > until:
                raise Mismatch(f"{words}: {', '.join(self._differences()) or 'list is true'}")
            self._turn()

    def _look_for(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self._turn()

    def _turn(self) -> None:
        """One look of the eyes, after the page has had its turn."""
        begun = time.perf_counter()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, LOOK_MS)
        self.tally.longest_turn = max(self.tally.longest_turn, time.perf_counter() - begun)
        time.sleep(0.005)
        says_live = self._looking.says_live
        self._note_unsaid(says_live)
        found = self._differences() if says_live else []
        wrong_for = self.promise.look(time.monotonic(), says_live, not found, self.kind)
        if wrong_for > self._longest_wrong:
            raise Mismatch(f"said live for {wrong_for:.1f} s: {', '.join(found)}")

    def _note_unsaid(self, says_live: bool) -> None:
        if says_live or self._broke_at is None:
            return
        unsaid = time.monotonic() - self._broke_at
        self.tally.longest_unsaid = max(self.tally.longest_unsaid, unsaid)
        self.tally.false_alarms += self.kind in HARMLESS
        self._broke_at = None

    @property
    def _longest_wrong(self) -> float:
        """So long the page may be behind, s; a dead line is found by looking, which takes time."""
        timing = self._timing
        if self.kind in (Fault.HALF_OPEN, Fault.SLOW):
            return timing.silence + timing.tick + timing.probe + AT_ONCE_S
        return AT_ONCE_S

    def _is_live_and_true(self) -> bool:
        return self._looking.says_live and not self._differences()

    def _differences(self) -> list[str]:
        with self._meeting.held():
            people, is_locked = self._deeds.people(), self._meeting.is_locked
        return differences(self._looking.shown(), people, is_locked)

    def _compare_gaps(self, before: tuple[Gap, ...]) -> None:
        roster = self._looking.watch.roster
        new = [gap for gap in roster.gaps if gap not in before]
        wrong = wrong_gaps(
            new, self._told_until, self._when(self._looking.unseen), self._clock.wall()
        )
        if wrong:
            raise Mismatch(", ".join(sorted(set(wrong))))
        self._told_until = max([self._told_until, *self._when(self._looking.told)])

    def _when(self, news: set[News]) -> list[float]:
        """When each of these happened, if it happened in this round."""
        return [self._happened[one] for one in news if one in self._happened]
