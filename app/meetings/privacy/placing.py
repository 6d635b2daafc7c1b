"""From what the finders found to hits in the text: nothing overlaps, nothing is half hidden."""

from collections.abc import Iterable, Iterator

from app.meetings.privacy import covering
from app.meetings.privacy.folding import Folded
from app.meetings.privacy.found import Found
from app.meetings.privacy.hit import Hit
from app.meetings.privacy.kind import REASONS


def placed(text: str, folded: Folded, found: Iterable[Found]) -> tuple[Hit, ...]:
    """Return the hits in the order of ``text``, of which ``folded`` is the folded form."""
    return tuple(_hits(text, folded, _one_at_a_place(found)))


def _one_at_a_place(found: Iterable[Found]) -> Iterator[Found]:
    """Yield stretches that do not overlap; one that overlaps another is joined to it.

    The heavier gives the kind. Joining hides a digit too many rather than one too few.
    """
    joined: Found | None = None
    for piece in sorted(found, key=lambda one: (one.start, -one.end)):
        if joined is None or piece.start >= joined.end:
            if joined is not None:
                yield joined
            joined = piece
            continue
        heavier = piece if piece.weight > joined.weight else joined
        end = max(joined.end, piece.end)
        joined = Found(heavier.kind, joined.start, end, heavier.weight)
    if joined is not None:
        yield joined


def _hits(text: str, folded: Folded, found: Iterable[Found]) -> Iterator[Hit]:
    last = 0
    for piece in found:
        start, end = folded.origin(piece.start, piece.end)
        # Two folded characters may come from one in the text.
        start = max(start, last)
        if end > start:
            kind = piece.kind
            yield Hit(kind, start, end, covering.masked(text[start:end], kind), REASONS[kind])
            last = end
