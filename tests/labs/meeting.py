"""The meeting lab: the vendor's client and our service in one practice meeting, for a while.

People come, go, wait, speak and change names at random while the line misbehaves. After each burst
both lists must be the truth: `python3 dev.py lab meeting --minutes 10`.
"""

import argparse
import sys
import time
from collections.abc import Callable
from random import Random, SystemRandom

from PySide6.QtCore import QCoreApplication, QEventLoop

from app.practice.connection import Rank, Where
from app.practice.faults import Fault
from app.practice.meeting import Meeting
from app.practice.scenario import Room, Scenario
from app.practice.server import PracticeServer
from app.services.service import Stage
from tests.contract.node import Client
from tests.contract.packages import NotToBeHadError, prepare
from tests.contract.watching import Ours, truth, vendors
from tests.practice.asking import HOST_PIN

WITHIN_S = 30.0
"""So long a list may take to be the truth again after a fault, s."""

MOST_PEOPLE = 60
FAULTS = {
    Fault.CUT: 1.0,
    Fault.HALF_OPEN: 1.0,
    Fault.SLOW: 1.0,
    Fault.CRUMBS: 3.0,
    Fault.REORDERED: 3.0,
    Fault.GARBAGE: 0.0,
}
"""Faults that a client bears without asking a person, and for how long each lasts at most, s."""


class Burst:
    """What happens to a meeting, at random."""

    def __init__(self, meeting: Meeting, chance: Random) -> None:
        self._meeting = meeting
        self._chance = chance
        self._deeds: list[Callable[[], object]] = [
            self._join, self._join, self._join, self._leave, self._leave, self._change,
            self._change, self._rename, self._admit, self._room,
        ]  # fmt: skip

    def happen(self) -> None:
        """Do some things at once, under a fault half of the time."""
        if self._chance.random() < 0.5:
            fault = self._chance.choice(sorted(FAULTS))
            self._meeting.misbehave(fault, self._chance.uniform(0.1, FAULTS[fault] or 0.1))
        for _ in range(self._chance.randint(1, 30)):
            self._chance.choice(self._deeds)()

    def _somebody(self) -> str:
        guests = [one.uuid for one in self._meeting.people if one.rank is Rank.GUEST]
        return self._chance.choice(guests) if guests else ""

    def _join(self) -> None:
        if len(self._meeting.people) < MOST_PEOPLE:
            self._meeting.join(f"Somebody {self._chance.randint(1, 999)}")

    def _leave(self) -> None:
        self._meeting.leave(self._somebody())

    def _change(self) -> None:
        muted, hand = self._chance.random() < 0.5, self._chance.choice((0.0, time.time()))
        self._meeting.change(self._somebody(), is_muted=muted, hand=hand)

    def _rename(self) -> None:
        name = self._chance.choice(
            ("Åse Østergård", "Gäst", "iPhone", "\u0410nna", "a\n\nb", "🧑‍⚕️")
        )
        self._meeting.change(self._somebody(), name=name)

    def _admit(self) -> None:
        waiting = [one.uuid for one in self._meeting.people if one.where is Where.LOBBY]
        self._meeting.admit(self._chance.choice(waiting) if waiting else "")

    def _room(self) -> None:
        what = self._chance.choice((self._meeting.lock, self._meeting.mute_guests))
        what(self._chance.random() < 0.5)


class Lab:
    """One run."""

    def __init__(self, server: PracticeServer, client: Client, ours: Ours) -> None:
        self._server, self._client, self._ours = server, client, ours

    def begin(self) -> None:
        """Let both come in."""
        self._ours.service.start()
        until(lambda: self._ours.service.state.stage is Stage.LIVE)
        if self._client.do("call", pin=HOST_PIN) != 200:
            raise RuntimeError("the vendor's client does not come in")
        self._client.until("onConferenceStatus")

    def agree(self) -> list[str]:
        """Wait until both lists are the truth; return whose is not."""
        meeting = self._server.meeting
        # Names are shown without what a name must not do; how is tested elsewhere.
        ours = until(lambda: plainly(self._ours.list()) == plainly(truth(meeting)))
        theirs = until(lambda: vendors(self._client) == truth(meeting))
        return [who for who, fine in (("ours", ours), ("the vendor's", theirs)) if not fine]


def plainly(people: dict[str, tuple[str, bool, bool, bool, bool]]) -> dict[str, object]:
    """Return a list without names."""
    return {uuid: one[1:] for uuid, one in people.items()}


def until(condition: Callable[[], bool]) -> bool:
    """Wait for it while Qt goes on; False if it never came."""
    deadline = time.monotonic() + WITHIN_S
    while not condition():
        if time.monotonic() > deadline:
            return False
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.02)
    return True


def run(minutes: float, seed: int, honesty: bool) -> int:
    """Run the lab; 0 if both lists were the truth after every burst, else 1."""
    application = QCoreApplication.instance() or QCoreApplication(["lab"])
    server = PracticeServer(Scenario(room=Room(host_after_s=0.0)))
    server.start()
    server.meeting.faults.slow_s = 0.1
    client, ours = Client(prepare(), server), Ours(server)
    lab, burst = Lab(server, client, ours), Burst(server.meeting, Random(seed))
    try:
        lab.begin()
        wrong = _play(lab, burst, server.meeting, minutes, honesty)
    finally:
        ours.service.stop()
        until(lambda: not ours.service.is_leaving)
        client.end()
        server.stop()
        application.processEvents()
    return 1 if wrong else 0


def _play(lab: Lab, burst: Burst, meeting: Meeting, minutes: float, honesty: bool) -> list[str]:
    end, bursts = time.monotonic() + 60 * minutes, 0
    while time.monotonic() < end:
        burst.happen()
        bursts += 1
        if honesty:
            _lie(lab, meeting)
        if wrong := lab.agree():
            print(f"FAIL  after {bursts} bursts the list was wrong: {', '.join(wrong)}")
            return wrong
    print(f"PASS  {bursts} bursts, both lists were the truth after each")
    return []


def _lie(lab: Lab, meeting: Meeting) -> None:
    """Let somebody be gone without a word to anybody: both lists are wrong from now on."""
    meeting.lock(False)
    gone = meeting.join("Gone without a word")
    lab.agree()
    meeting._there.pop(gone)


def main(arguments: list[str] | None = None) -> int:
    """Run the lab; 0 passed, 1 something failed, 2 it could not be run here."""
    parser = argparse.ArgumentParser(prog="dev.py lab meeting", description=__doc__)
    parser.add_argument("--minutes", type=float, default=2.0, help="how long")
    parser.add_argument("--seed", type=int, default=None, help="the same bursts again")
    parser.add_argument("--honesty", action="store_true", help="must end with 1")
    asked = parser.parse_args(arguments)
    seed = SystemRandom().randrange(10**6) if asked.seed is None else asked.seed
    print(f"seed {seed}", flush=True)
    try:
        return run(asked.minutes, seed, asked.honesty)
    except NotToBeHadError as reason:
        print(f"The meeting lab could not be run. {reason}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
