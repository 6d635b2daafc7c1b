"""A piece found in the folded text, before it is decided what counts."""

from dataclasses import dataclass

from app.meetings.privacy.kind import Kind


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of the folded text that may be personal data.

    Args:
        kind: what it would be.
        start: where it begins in the folded text.
        end: where it ends there.
        weight: which of two that overlap gives the name; the heavier.
    """

    kind: Kind
    start: int
    end: int
    weight: int = 0
