"""The stream of events, from bytes to what the list understands."""

import logging

from PySide6.QtCore import QObject, Signal

from app.services.http import Listening, Reply
from app.services.pexip.answers import Refused, is_dead_token, read
from app.services.pexip.errors import Next
from app.services.pexip.line import Line
from app.services.pexip.pulse import Pulse
from app.services.pexip.reading import Read, Reading
from app.services.pexip.sse import SseReader
from app.services.service import Stage

logger = logging.getLogger(__name__)


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
        self.news_at = 0.0
        """When the people or the room were last spoken of, by the steady clock."""
        self._heard = 0.0
        self._whole_at = 0.0

    @property
    def is_open(self) -> bool:
        """Whether a stream is open or being opened."""
        return self._stream is not None

    @property
    def silence(self) -> float:
        """Seconds since the stream last said anything."""
        return self._line.clock.steady() - self._heard

    @property
    def quiet(self) -> float:
        """Seconds since the people or the room were last spoken of."""
        return self._line.clock.steady() - self.news_at

    @property
    def unsynced(self) -> float:
        """Seconds for which the list has not been whole, whatever is said meanwhile; 0 if it is."""
        return 0.0 if self.reading.is_synced else self._line.clock.steady() - self._whole_at

    def open(self) -> None:
        """Begin a stream, in place of one that is there."""
        self.close()
        self._bytes = SseReader()
        self.reading.restart()
        self._heard = self.news_at = self._whole_at = self._line.clock.steady()
        self._use(self._line.listen())

    def take_over(self, other: "Listener") -> None:
        """Go on with the stream of another, which has none then; the own one is closed."""
        stream = other._stream
        if stream is None:
            return
        self.close()
        other._stream = None
        for signal in (stream.opened, stream.heard, stream.closed):
            signal.disconnect()
        self.reading, self._bytes = other.reading, other._bytes
        self._heard, self._whole_at = other._heard, other._whole_at
        self.news_at = self._line.clock.steady()
        self._use(stream)

    def close(self) -> None:
        """End the stream without a word."""
        if self._stream is not None:
            stream, self._stream = self._stream, None
            stream.drop()
            self._tell_faults()

    def note_truth(self, now: float) -> None:
        """The list is true at ``now``, in Unix seconds, if it is whole at all."""
        # A list that is being named is not true yet; and what is read first after a sleep came
        # before it or in it, nobody knows when.
        if self.reading.is_synced and not self._pulse.has_missed:
            self.heard_at = now

    def _use(self, stream: Listening) -> None:
        self._stream = stream
        stream.opened.connect(self._hear)
        stream.heard.connect(self._take)
        stream.closed.connect(self._closed)

    def _hear(self) -> None:
        self._heard = self._line.clock.steady()

    def _take(self, chunk: bytes) -> None:
        if self.sender() is not self._stream:
            return
        self._hear()
        now = self._line.clock.wall()
        was_whole = self.reading.is_synced
        read_now: Read = self.reading.take(self._bytes.feed(chunk), now)
        if was_whole or self.reading.is_synced:
            self._whole_at = self._heard
        if read_now.is_news:
            self.news_at = self._heard
            self.note_truth(now)
        self.heard.emit(read_now)

    def _tell_faults(self) -> None:
        faults, dropped = self.reading.faults, self._bytes.dropped
        if faults or dropped:
            logger.info("stream ended: %d events not understood, %d too long", faults, dropped)

    def _closed(self, reply: Reply) -> None:
        if self.sender() is not self._stream:
            return
        self._stream = None
        self._tell_faults()
        if reply.code == 200 and reply.trouble is None:
            was_stream = reply.content_type == "text/event-stream"
            if was_stream:
                # The server said good-bye: until now nothing was missed.
                self.note_truth(self._line.clock.wall())
            stage = Stage.LOST if was_stream else Stage.NOT_A_SERVER
            self.ended.emit(Refused(stage, Next.SOON, self._bytes.retry_s))
            return
        outcome = read(reply)
        if isinstance(outcome, Refused):
            self.ended.emit(outcome)
        else:
            dead = is_dead_token(reply)
            self.ended.emit(Refused(Stage.NOT_A_SERVER, Next.SOON, is_dead_token=dead))
