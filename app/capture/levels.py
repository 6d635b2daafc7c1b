"""What became of a wish to set a device's level, as the window is told."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from app.capture.protocol import Message
from app.readiness.endpoint import EndpointFacts


@dataclass(frozen=True, slots=True)
class Level:
    """Volume (1 is 100 %) and muting; None where the system does not say."""

    volume: float | None = None
    muted: bool | None = None

    @classmethod
    def from_message(cls, message: object) -> Self:
        """Read it; whatever is not what it should be counts as unknown."""
        facts = EndpointFacts.from_message(message if isinstance(message, Mapping) else {})
        return cls(facts.volume, facts.muted)


@dataclass(frozen=True, slots=True)
class LevelChange:
    """The answer to a wish.

    Args:
        direction: ``input`` or ``output``.
        device: id of the device.
        done: whether it is now as wished.
        before: how it was, for the way back.
        after: how it is.
    """

    direction: str
    device: str
    done: bool
    before: Level
    after: Level

    @classmethod
    def from_message(cls, message: Message) -> Self:
        """Read a child's answer."""
        return cls(
            "input" if message.get("direction") == "input" else "output",
            str(message.get("device") or ""),
            message.get("done") is True,
            Level.from_message(message.get("before")),
            Level.from_message(message.get("after")),
        )
