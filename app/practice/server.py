"""The practice meeting as a server on this computer, for a child process, a terminal or a test."""

import threading
import time
from collections.abc import Callable

from app.practice.door import Door
from app.practice.meeting import Meeting
from app.practice.player import Player
from app.practice.scenario import EMPTY, Scenario
from app.practice.web import LOOPBACK, TICK_S, Web


class PracticeServer:
    """Serves one scenario from ``start`` to ``stop``.

    Args:
        scenario: what happens; nothing by itself if there is none.
        language: of names and of what is said: da, sv, nb or en.
        speed: how many times faster than the scenario's file has it.
        port: 0 for any that is free.
        tell: hears, in the server's thread, what is said to whoever practises.
        fell: hears, there too, of an error of our own making, after which nothing is served.
        clock: tells the moment, s.
    """

    host = LOOPBACK

    def __init__(
        self,
        scenario: Scenario = EMPTY,
        *,
        language: str = "en",
        speed: float = 1.0,
        port: int = 0,
        tell: Callable[[str], None] | None = None,
        fell: Callable[[BaseException], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        room = scenario.room
        door = Door(room.host_pin, room.guest_pin, room.login, room.extension)
        self.scenario = scenario
        self.meeting = Meeting(
            room.alias, door, token_s=room.token_s, host_after_s=room.host_after_s, clock=clock
        )
        self._clock = clock
        self.player = Player(
            self.meeting, scenario, language, speed, time.time, tell or _tell_nobody
        )
        self._fell = fell
        self._wanted_port = port
        self._web: Web | None = None
        self._thread: threading.Thread | None = None

    @property
    def port(self) -> int:
        """The port it listens on; 0 before ``start``."""
        return self._web.server_port if self._web else 0

    @property
    def alias(self) -> str:
        """The room's address."""
        return self.meeting.alias

    @property
    def host_pin(self) -> str:
        """The PIN that makes a host."""
        return self.meeting.door.host_pin

    def start(self) -> None:
        """Open the room.

        Raises:
            OSError: the port is taken, or may not be listened on.
        """
        self._web = web = Web(self.meeting, self._wanted_port, self._tick)
        self.player.prepare()
        self._thread = threading.Thread(
            target=self._serve, args=(web,), name="practice server", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Close the room and wait until nobody is served any more. May be called twice."""
        web, self._web = self._web, None
        if web is not None and self._thread is not None:
            web.end()
            self._thread.join()

    def __enter__(self) -> "PracticeServer":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _serve(self, web: Web) -> None:
        try:
            web.serve_forever(TICK_S)
        except BaseException as error:
            if self._fell is None:
                raise
            self._fell(error)

    def _tick(self) -> None:
        self.meeting.expire()
        self.player.tick(self._clock())


def _tell_nobody(_: str) -> None:
    return
