"""The practice child: serves one meeting on loopback while the window lives."""

import secrets
from dataclasses import replace
from string import digits
from typing import ClassVar

from PySide6.QtCore import Signal, Slot

from app.capture.child import Child
from app.capture.protocol import Message
from app.practice.codes import NO_PORT, NO_SCENARIO
from app.practice.room import as_message
from app.practice.scenario import Scenario
from app.practice.scenario_file import load
from app.practice.server import PracticeServer

OPENS_WITHIN_S = 10.0
PIN_LENGTH = 12
SLOWEST, FASTEST = 0.1, 100.0


def with_own_pin(scenario: Scenario) -> Scenario:
    """Return the scenario with a host PIN of this run, if it has one.

    Others may use the same computer, and the one in the file is known to everybody.
    """
    room = scenario.room
    if not room.host_pin:
        return scenario
    pin = "".join(secrets.choice(digits) for _ in range(PIN_LENGTH))
    return replace(scenario, room=replace(room, host_pin=pin))


class PracticeChild(Child):
    """Answers ``open`` (scenario, language, speed) with ``room`` or with ``failed`` (code).

    While the meeting runs, ``told`` (text) says what whoever practises should hear.
    """

    kind: ClassVar[str] = "practice"

    _heard = Signal(str)
    _fell = Signal(object)

    def __init__(self, output: int) -> None:
        """Speak on the file descriptor ``output``."""
        super().__init__(output)
        self._server: PracticeServer | None = None
        # From the server's thread to this one.
        self._heard.connect(self._tell)
        self._fell.connect(self._fall)

    def handle(self, do: str, message: Message) -> None:
        if do != "open":
            return
        self.close()
        language = str(message.get("language", ""))
        scenario = load(str(message.get("scenario", ""))).scenario
        if scenario is None:
            self.send("failed", code=NO_SCENARIO)
        else:
            scenario = with_own_pin(scenario)
            self._open(scenario, language, speed_of(message.get("speed")))

    def close(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.stop()

    def _open(self, scenario: Scenario, language: str, speed: float) -> None:
        self.busy("open", OPENS_WITHIN_S)
        server = PracticeServer(
            scenario,
            language=language,
            speed=speed,
            tell=self._heard.emit,
            fell=self._fell.emit,
        )
        try:
            server.start()
        except OSError:
            self.send("failed", code=NO_PORT)
            return
        self._server = server
        self.send("room", port=server.port, **as_message(scenario, language))

    @Slot(str)
    def _tell(self, text: str) -> None:
        self.send("told", text=text)

    @Slot(object)
    def _fall(self, error: BaseException) -> None:
        """Fall over here, where it is told to the parent, instead of silently in the thread."""
        raise error


def speed_of(value: object) -> float:
    """Return the wished speed within bounds; a wish that is no number gets the usual one."""
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value:
        return 1.0
    return float(min(max(value, SLOWEST), FASTEST))
