"""What the window's sides of all children have in common."""

from PySide6.QtCore import QObject, Signal, Slot

from app.capture.protocol import Message
from app.capture.supervisor import Loss, Patience, Supervisor


class Client(QObject):
    """Talks with one child: override what is to happen when it is ready, speaks, or is lost.

    Signals:
        released: the process is gone and its devices are free.
    """

    released = Signal()

    def __init__(
        self, command: list[str], patience: Patience | None = None, parent: QObject | None = None
    ) -> None:
        """Prepare; ``command`` starts the child."""
        super().__init__(parent)
        self._process = Supervisor(command, patience, self)
        self._greeted = False
        self._process.ready.connect(self._greet)
        self._process.message.connect(self._on_message)
        self._process.lost.connect(self._lose)
        self._process.stopped.connect(self.released)

    @property
    def process(self) -> Supervisor:
        """The process behind it."""
        return self._process

    def release(self) -> None:
        """Let go of the devices; ``released`` follows."""
        self._greeted = False
        self._process.stop()

    def _tell(self, do: str, **values: object) -> None:
        """Send a command; before the greeting it is kept back, for ``_on_ready`` repeats it.

        Sent twice, a camera or microphone would be opened twice.
        """
        if self._greeted:
            self._process.send(do, **values)

    @Slot()
    def _greet(self) -> None:
        self._greeted = True
        self._on_ready()

    @Slot(object, bool)
    def _lose(self, why: Loss, again: bool) -> None:
        self._greeted = False
        self._on_lost(why, again)

    def _on_ready(self) -> None:
        """Tell the child what is wanted: it has just begun, or begun anew."""
        raise NotImplementedError

    @Slot(object)
    def _on_message(self, message: Message) -> None:
        """Take in what the child says."""
        raise NotImplementedError

    def _on_lost(self, why: Loss, again: bool) -> None:
        """Say that the child is lost; ``again`` if it will be started again."""
        raise NotImplementedError


def is_of(run: int, message: Message) -> bool:
    """Whether a message belongs to this wish; one without a number belongs to any.

    What the last camera or microphone still had to say must not be taken for the next one's word.
    """
    return bool(message.get("run", run) == run)


def loss_code(check: str, why: Loss, again: bool) -> str:
    """The reason code of a loss, for the check that it concerns."""
    return f"{check}.{why.value if again else 'gave_up'}"
