"""The stream of events, from bytes to what the list understands."""

from PySide6.QtCore import QObject, Signal

from app.services.http import Listening, Reply
from app.services.pexip.answers import Refused, is_dead_token, read
from app.services.pexip.errors import Next
from app.services.pexip.line import Line
from app.services.pexip.pulse import Pulse
from app.services.pexip.reading import Read, Reading
from app.services.pexip.sse import SseReader
from app.services.service import Stage


class Listener(QObject):
    """Listens to one stream at a time.

    Signals:
        heard: a ``Read``: all that came in one piece.
        ended: the stream is over, or never began; a ``Refused``.
    """

    heard = Signal(object)
    ended = Signal(object)

    def __init__(self, line: Line, pulse: Pulse, parent: QObject) -> None:
        super().__init__(parent)
        self._line = line
        self._pulse = pulse
        self._stream: Listening | None = None
        self._bytes = SseReader()
        self.reading = Reading(set())
        self.heard_at = 0.0
        """When the list was last known to be true, in Unix seconds; 0 if it never was."""
        self._heard = 0.0

    @property
    def is_open(self) -> bool:
        """Whether a stream is open or being opened."""
        return self._stream is not None

    @property
    def silence(self) -> float:
        """Seconds since the stream last said anything."""
        return self._line.clock.steady() - self._heard

    def open(self) -> None:
        """Begin a stream, in place of one that is there."""
        self.close()
        self._bytes = SseReader()
        self.reading.restart()
        self._heard = self._line.clock.steady()
        self._stream = self._line.listen()
        self._stream.opened.connect(self._hear)
        self._stream.heard.connect(self._take)
        self._stream.closed.connect(self._closed)

    def close(self) -> None:
        """End the stream without a word."""
        if self._stream is not None:
            stream, self._stream = self._stream, None
            stream.drop()

    def _hear(self) -> None:
        self._heard = self._line.clock.steady()

    def _take(self, chunk: bytes) -> None:
        if self.sender() is not self._stream:
            return
        self._hear()
        now = self._line.clock.wall()
        read_now: Read = self.reading.take(self._bytes.feed(chunk), now)
        self._note_truth(now)
        self.heard.emit(read_now)

    def _note_truth(self, now: float) -> None:
        # A list that is being named is not true yet; and what is read first after a sleep came
        # before it or in it, nobody knows when.
        if self.reading.is_synced and not self._pulse.has_missed:
            self.heard_at = now

    def _closed(self, reply: Reply) -> None:
        if self.sender() is not self._stream:
            return
        self._stream = None
        if reply.code == 200 and reply.trouble is None:
            was_stream = reply.content_type == "text/event-stream"
            if was_stream:
                # The server said good-bye: until now nothing was missed.
                self._note_truth(self._line.clock.wall())
            stage = Stage.LOST if was_stream else Stage.NOT_A_SERVER
            self.ended.emit(Refused(stage, Next.SOON, self._bytes.retry_s, "closed"))
            return
        outcome = read(reply)
        if isinstance(outcome, Refused):
            self.ended.emit(outcome)
        else:
            dead = is_dead_token(reply)
            self.ended.emit(Refused(Stage.NOT_A_SERVER, Next.SOON, is_dead_token=dead))
