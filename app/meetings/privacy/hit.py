"""What a scan says. Its ``repr`` shows no text: it may end up in a traceback."""

from dataclasses import dataclass, field

from app.meetings.privacy.kind import Kind


@dataclass(frozen=True, slots=True)
class Hit:
    """One piece of personal data.

    Args:
        kind: what it is.
        start: where it begins in the text that was scanned, counted from 0 in characters.
        end: where it ends there.
        masked: the piece with its digits and letters hidden; as long as the piece itself.
        reason: English source text of the context ``privacy``: why it must not be sent.
    """

    kind: Kind
    start: int
    end: int
    masked: str = field(repr=False)
    reason: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Scan:
    """What was found in one text.

    Args:
        hits: in the order of the text; they do not overlap.
        shown: the text with every hit masked; as long as the text, so that offsets hold.
        cleaned: the text with every hit replaced by a word that tells what was left out.
        words_missing: the list of words could not be read, so diagnoses, treatments and wards
            went unseen.
    """

    hits: tuple[Hit, ...]
    shown: str = field(repr=False)
    cleaned: str = field(repr=False)
    words_missing: bool = False
