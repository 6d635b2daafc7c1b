"""The real window in the midst of a meeting that is led, full of what people typed.

python -m tests.script_program WAY

WAY is ``wait`` (until somebody kills it), ``quit`` (it ends as it should) or ``again`` (a start
after a fall: it goes on where the script stood). On its output it tells in lines of JSON how far it
is.
"""

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from app import settings
from app.script.wording import Values
from app.ui import application
from app.ui.program import Program
from tests.practice_program import tell

WORDS = (
    "Zorbert", "Quixley", "Vintersol", "Hemtjänstplanering", "Rullstolsfrågan", "Sommarlov",
    "Trappräcket",
)  # fmt: skip
"""Parts of what is typed; none stands in a text of the program."""

SCRIPT, STEP = "sip", "purpose-and-secrecy"
LOOK_MS, LONGEST_MS = 50, 60_000


class _Records(logging.Handler):
    """Notes where something typed is in a record, whatever its level and wherever it goes."""

    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        words = f"{record.getMessage()} {record.args!r} {record.exc_info!r} {record.__dict__!r}"
        if any(typed in words for typed in WORDS):
            self.found.append(f"{record.name}:{record.lineno}")


class _Program(Program):
    """Leads the meeting by itself."""

    def start(self, left_by_crash: Path | None = None) -> None:
        self.records = _Records()
        for name in (None, "app"):
            logging.getLogger(name).addHandler(self.records)
            logging.getLogger(name).setLevel(logging.DEBUG)
        self.preferences.set(settings.ORGANISATION, "region-jonkoping")
        self.preferences.set(settings.LANGUAGE, "sv")
        super().start(left_by_crash)
        self.looks = QTimer(self, interval=LOOK_MS)
        if sys.argv[1] == "again":
            self.looks.timeout.connect(self._again)
            self.looks.start()
        else:
            self.looks.timeout.connect(self._look)
            self.window.shown.connect(lambda: QTimer.singleShot(0, self, self._practise))
        # Whatever goes wrong: whoever listens must not wait for ever.
        QTimer.singleShot(LONGEST_MS, self, QCoreApplication.quit)

    def _practise(self) -> None:
        self.window.go("participants")
        self._places._participants.connecting.practise("sip", 20.0)
        self.looks.start()

    def _lead(self) -> None:
        self.window.go("script")
        self.conductor = self._places._script_place().conductor
        begin = self.window.page("script").stage.begin
        fields = begin.fields
        for field, words in zip(
            (fields.leader, fields.patient, fields.purpose), WORDS[:4], strict=False
        ):
            field.edit.setText(words)
        begin.begin.click()
        self.conductor.set_values(Values("Zorbert", "Quixley", "Hemtjänstplanering", "14.30"))
        self.conductor.jump(STEP)
        self.conductor.add_off_camera("Vintersol", "relative")
        self.conductor.add_agreed("Rullstolsfrågan", "Trappräcket", "Sommarlov")
        self.conductor.set_next_date("Sommarlov")
        self.conductor.choose_branch("")
        self.window.go("participants")
        self.window.page("participants").open_compact()

    def _look(self) -> None:
        """Go on once the practice meeting and the check have their children."""
        if self._places._participants.connecting.room is not None:
            self.looks.stop()
            self._lead()
            # Not from a timer of ours: it would be told as a fault of the timer.
            QTimer.singleShot(0, self, self._fail)
            QTimer.singleShot(500, self, self._tell_led)

    def _fail(self) -> None:
        led = self.conductor
        everything = led.values, led.summary, led.summary.lines, led.round, led.round.speakers
        raise RuntimeError(f"a fault beside {everything!r}")

    def _tell_led(self) -> None:
        tell("led", step=self.conductor.run.current.id, found=self.records.found)
        if sys.argv[1] == "quit":
            QTimer.singleShot(0, self, QCoreApplication.quit)
        else:
            self.looks.timeout.disconnect()
            self.looks.timeout.connect(self._still)
            self.looks.start()

    def _still(self) -> None:
        """Say so when the child of the practice meeting is gone."""
        if self._places._participants.connecting.room is None:
            self.looks.stop()
            run = self.conductor.run
            tell(
                "alone", step=run.current.id, is_paused=run.is_paused,
                lines=len(self.conductor.summary.lines), found=self.records.found,
            )  # fmt: skip

    def _again(self) -> None:
        """Once the window says by itself that something was left."""
        notices = self.window.notices.keys
        if "script.left" not in notices:
            return
        self.looks.stop()
        self.window.go("script")
        self.conductor = self._places._script_place().conductor
        offer = self.window.page("script").stage.begin.unfinished
        is_offered = offer.isVisible()
        offer.go_on.click()
        run = self.conductor.run
        tell(
            "again", notices=notices, is_offered=is_offered, script=run.script.id,
            step=run.current.id, lines=len(self.conductor.summary.lines),
            leader=self.conductor.values.leader, found=self.records.found,
        )  # fmt: skip
        QTimer.singleShot(0, self, QCoreApplication.quit)


if __name__ == "__main__":
    application.Program = _Program
    sys.exit(application.run())
