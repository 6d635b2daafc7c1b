"""The window's side of the practice child: opens a meeting, and closes it again."""

from PySide6.QtCore import QObject, Signal

from app.capture.client import Client
from app.capture.protocol import Message
from app.capture.supervisor import Loss, Patience
from app.paths import program_command
from app.plain_text import plain
from app.practice.codes import FAILED_TEXTS, STOPPED
from app.practice.room import LONGEST_TEXT, PracticeRoom


class Practice(Client):
    """One practice meeting at a time, in a process of its own.

    Signals:
        ready(PracticeRoom): it is open; connect to it now.
        told(str): what whoever practises should hear now, in the language asked for.
        failed(str): there is none, or no more: a code of ``FAILED_TEXTS``.
    """

    ready = Signal(object)
    told = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        command: list[str] | None = None,
        patience: Patience | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Prepare; ``command`` starts the child, this program's own one if None."""
        own = [*program_command(), "--child", "practice"]
        super().__init__(command or own, patience, parent)
        self._wish: dict[str, object] | None = None

    def start(self, scenario: str, language: str, speed: float = 1.0) -> None:
        """Open the meeting of this scenario; ``ready`` or ``failed`` follows.

        Args:
            scenario: id of one that came with the program, or the path of a file.
            language: of names and of what is said: da, sv, nb or en.
            speed: how many times faster than the file has it.
        """
        self._wish = {"scenario": scenario, "language": language, "speed": speed}
        self._tell("open", **self._wish)
        self.process.start()

    def stop(self) -> None:
        """Close it; may be called twice. ``released`` follows when the process is gone."""
        self._wish = None
        self.release()

    def _on_ready(self) -> None:
        if self._wish is not None:
            self._tell("open", **self._wish)

    def _on_message(self, message: Message) -> None:
        if self._wish is None:
            return
        kind = message.get("type")
        if kind == "told":
            self.told.emit(plain(str(message.get("text", "")), LONGEST_TEXT))
        elif kind == "room":
            self._on_room(PracticeRoom.from_message(message))
        elif kind == "failed":
            self._give_up(str(message.get("code", "")))

    def _on_room(self, room: PracticeRoom | None) -> None:
        if room is None:
            self._give_up(STOPPED)
        else:
            self.ready.emit(room)

    def _on_lost(self, why: Loss, again: bool) -> None:
        del why, again
        # A second child would have another port and another truth: whoever practises begins anew.
        if self._wish is not None:
            self._give_up(STOPPED)

    def _give_up(self, code: str) -> None:
        self.stop()
        self.failed.emit(code if code in FAILED_TEXTS else STOPPED)
