"""The real window through a whole SIP meeting to practise in, full of private data, with a fault.

python -m tests.practice_program SCENARIO

It joins, removes who is unknown, lets in who waits, is cut off and comes back, lets something fail
in the midst of it, ends the meeting for everybody, leaves it and ends itself. On its output it
tells in lines of JSON how far it is, and what only it can know: the tokens, and log records in
which there was something private.
"""

import json
import logging
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from app import settings
from app.meetings.alerts.model import Action, AlertKind
from app.meetings.identified import How
from app.meetings.roster.commands import CommandKind
from app.meetings.roster.roster import Liveness
from app.ui import application
from app.ui.program import Program

ALIAS, PIN = "hemligtrum.sip", "86420975"
SPEED = 20.0
LOOK_MS, IDLE_MS, LONGEST_MS = 50, 2500, 120_000
SHIPPED = Path(__file__).resolve().parent.parent / "resources" / "practice" / "sip.toml"

NAMES = (
    "Karin", "Lindqvist", "Sjögren", "Malin", "Bergström", "Johansson", "Åkesson", "Thelander",
    "Sandell", "Försäkringskassan", "Zorbert", "Qwomsdottir", "\u05d0\u05d1\u05d2\u05d3",
)  # fmt: skip
"""Parts of names that stand in no text of the program."""

HOSTILE = (
    "<img src='file:///etc/passwd'> Zorbert",
    "Zorbert\\nQwomsdottir\\u001b[31m",
    "\\u202eZorbert\\u202c \\u05d0\\u05d1\\u05d2\\u05d3",
    "%s %d {0} {roster} Zorbert",
)

PRIVATE = (*NAMES, ALIAS, PIN, "hemligtrum")


def write_scenario(path: Path) -> None:
    """Write the SIP meeting that comes with the program, in a room of its own, with more people."""
    text = SHIPPED.read_text(encoding="utf-8")
    text = text.replace('"ovning.sip"', f'"{ALIAS}"').replace('"2580"', f'"{PIN}"')
    for number, name in enumerate(HOSTILE):
        person = f'[[person]]\nid = "hostile{number}"\nexpected = false\nname.sv = "{name}"\n'
        step = f'[[step]]\nat = {50 + number}\ndo = "join"\nwho = "hostile{number}"\n'
        text += f"\n{person}\n{step}"
    path.write_text(text, encoding="utf-8")


def tell(kind: str, **facts: object) -> None:
    """Say this to the test."""
    print(json.dumps({"kind": kind, **facts}), flush=True)


class _Records(logging.Handler):
    """Notes where something private is in a record, whatever its level and wherever it goes."""

    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.count = 0
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.count += 1
        words = f"{record.getMessage()} {record.args!r} {record.exc_info!r} {record.__dict__!r}"
        if any(private in words for private in PRIVATE):
            self.found.append(f"{record.name}:{record.lineno}")


class _Program(Program):
    """Plays the meeting by itself."""

    def start(self, left_by_crash: Path | None = None) -> None:
        self.records = _Records()
        for name in (None, "app"):
            logging.getLogger(name).addHandler(self.records)
            logging.getLogger(name).setLevel(logging.DEBUG)
        self.preferences.set(settings.ORGANISATION, "region-hovedstaden")
        self.preferences.set(settings.LANGUAGE, "sv")
        super().start(left_by_crash)
        self.tokens: set[str] = set()
        self.did: set[str] = set()
        self.looks = QTimer(self, interval=LOOK_MS)
        self.looks.timeout.connect(self._look)
        QTimer.singleShot(IDLE_MS, self, self._begin)
        # Whatever goes wrong: whoever listens must not wait for ever.
        QTimer.singleShot(LONGEST_MS, self, QCoreApplication.quit)

    def _begin(self) -> None:
        tell("begin")
        self.window.go("participants")
        self.place = self._places._participants
        self.watch = self.place.watch
        self.place.connecting.practise(sys.argv[1], SPEED)
        self.looks.start()

    def _look(self) -> None:
        watch = self.watch
        session = getattr(watch.service, "_session", None)
        if session is not None and session._line.token:
            self.tokens.add(session._line.token)
        if watch.roster.liveness is Liveness.LIVE:
            self._act()
        elif watch.roster.liveness is Liveness.ENDED:
            self._once("left", self._leave)

    def _act(self) -> None:
        watch, presenter = self.watch, self.place.presenter
        self._once("live", lambda: tell("live", port=self.place.connecting.room.port))
        self._once("known", self._confirm)
        for alert in watch.alerts:
            if len(alert.subjects) == 1 and alert.kind is AlertKind.UNKNOWN_PARTICIPANT:
                self._once("removed", lambda alert=alert: self._press(alert, Action.REMOVE))
            elif alert.kind is AlertKind.IN_LOBBY:
                self._press(alert, Action.ADMIT)
        if any(gap.end is not None for gap in watch.roster.gaps):
            self._once("failed", self._fail_soon)
            self._once("small", self.window.page("participants").open_compact)
            self._once("hidden", presenter.cover.toggle)
            if len(self.did & {"failed", "small", "hidden"}) == 3 and watch.roster.hands():
                QTimer.singleShot(3000, self, lambda: self._once("end", self._end))

    def _once(self, name: str, act) -> None:  # type: ignore[no-untyped-def]
        if name not in self.did:
            self.did.add(name)
            act()

    def _press(self, alert, action) -> None:  # type: ignore[no-untyped-def]
        self.window.page("participants").alerts.act(alert, action)

    def _confirm(self) -> None:
        one = next(iter(self.watch.roster.present()))
        self.watch.confirm(one.id, (self.watch.people[0].key,), How.KNOWN)

    def _end(self) -> None:
        self.place.presenter.run(CommandKind.END)

    def _fail_soon(self) -> None:
        QTimer.singleShot(0, self, self._fail)

    def _fail(self) -> None:
        watch = self.watch
        everything = (
            watch.roster, list(watch.roster.participants.values()), watch.matches, watch.alerts,
            watch.people, watch.service, watch.service._place, self.place.connecting.room,
            watch.identifications, dict(watch.pending), watch.circumstances,
        )  # fmt: skip
        tell("repr", found=[word for word in PRIVATE if word in repr(everything)])
        raise RuntimeError(f"a fault beside {watch.roster.participants.values()!r}")

    def _leave(self) -> None:
        self.looks.stop()
        self.place.connecting.stop()
        pressed = sorted(self.did)
        tell("left", tokens=sorted(self.tokens), did=pressed, records=self.records.count)
        QTimer.singleShot(1500, self, self._quit)

    def _quit(self) -> None:
        tell("quit", found=self.records.found)
        QCoreApplication.quit()


if __name__ == "__main__":
    application.Program = _Program
    sys.exit(application.run())
