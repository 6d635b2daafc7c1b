"""One open event stream: server-sent events as the client API sends them (HTML standard, 9.2)."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count
from queue import Empty, SimpleQueue

Event = tuple[str, object]
"""Name and data, which JSON can hold."""

_ABOUT_SOMEBODY = ("participant_create", "participant_update", "participant_delete")


@dataclass(frozen=True, slots=True)
class _Raw:
    data: bytes


class Listener:
    """What waits to be sent to one watcher; put in by any thread, taken out by its own.

    The stream belongs to a watcher and outlives the refreshing of a token.
    """

    def __init__(self, uuid: str) -> None:
        """Listen for the watcher with this ``uuid``."""
        self.uuid = uuid
        self._queue: SimpleQueue[Event | _Raw | None] = SimpleQueue()
        self._ids = count(1)
        self.is_broken = False
        """Whether it ends without goodbye, as a cut line does."""

    def put(self, name: str, data: object) -> None:
        """Let an event be sent."""
        self._queue.put((name, data))

    def put_raw(self, data: bytes) -> None:
        """Let bytes be sent as they are."""
        self._queue.put(_Raw(data))

    def close(self, broken: bool = False) -> None:
        """End the stream, after what waits unless it is ``broken``."""
        self.is_broken = self.is_broken or broken
        self._queue.put(None)

    def take(self, seconds: float, most: int = 200) -> "Batch":
        """Wait for events; return what is there, ``most`` at once, or nothing after ``seconds``."""
        found = Batch()
        try:
            item = self._queue.get(timeout=seconds)
            while item is not None and not self.is_broken:
                found.add(item, next(self._ids))
                if len(found.events) >= most:
                    return found
                item = self._queue.get_nowait()
        except Empty:
            return found
        found.is_last = True
        return found


@dataclass(slots=True)
class Batch:
    """Events that are sent together."""

    events: list[tuple[str, bytes]] = field(default_factory=list)
    """Whom each is about, empty for none, and its bytes."""
    is_last: bool = False

    def add(self, item: Event | _Raw, number: int) -> None:
        """Take in one more."""
        if isinstance(item, _Raw):
            self.events.append(("", item.data))
        else:
            self.events.append((_about(item), encode(*item, number)))

    def data(self, is_reordered: bool = False) -> bytes:
        """Return the bytes, in order or with people's places changed."""
        events = reordered(self.events) if is_reordered else self.events
        return b"".join(data for _, data in events)


def encode(name: str, data: object, number: int) -> bytes:
    """Return one event as it goes over the wire."""
    told = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return f"event: {name}\nid: {number}\ndata: {told}\n\n".encode("utf-8", "replace")


def reordered(events: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    """Yield events with those of different people in another order.

    Those of one person keep theirs, and nothing passes an event that is about nobody: a list that
    follows each of them ends the same.
    """
    group: list[tuple[str, bytes]] = []
    for about, data in events:
        if about:
            group.append((about, data))
            continue
        yield from _backwards(group)
        group = []
        yield about, data
    yield from _backwards(group)


def _backwards(group: list[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
    return sorted(group, key=lambda event: event[0], reverse=True)


def _about(event: Event) -> str:
    name, data = event
    if name in _ABOUT_SOMEBODY and isinstance(data, dict):
        return str(data.get("uuid", ""))
    return ""
