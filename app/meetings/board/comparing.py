"""Compares a list with the one before: who came, who went, who is the same. By name, for a list
that somebody copied has nothing else; so what is not certain is told as a guess.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from app.meetings.board.model import Entry
from app.meetings.board.naming import word_parts
from app.meetings.roster.participant import Standing

_LETTERS = re.compile(r"[^\W\d_]+")
_CONFUSED = str.maketrans({"0": "o", "1": "l", "|": "l", "i": "l", "5": "s", "8": "b"})
"""What a picture's text mixes up. For guesses only: a name so written may be a trick as well."""


@dataclass(frozen=True, slots=True)
class Seat:
    """One connection that the user saw.

    Args:
        id: the list's own; somebody who comes again has another.
        entry: name and standing.
        seen_at: Unix seconds of the user's own look.
        person: key of the expected person it was ticked for; 0 if it was typed or pasted.
    """

    id: str
    entry: Entry
    seen_at: float
    person: int = 0

    @property
    def is_waiting(self) -> bool:
        """Whether they are in the lobby."""
        return self.entry.standing is Standing.LOBBY


@dataclass(frozen=True, slots=True)
class Difference:
    """What a look shows against the one before.

    Args:
        came, went: those of one look only.
        same: those of both, as they are now.
        admitted, sent_out: of those, who was in the lobby before, and who is there now.
        renamed: guesses: who went, and under which name they may be there now.
        unclear: names of which there are more or fewer now: who is who nobody can tell.
        is_first: nothing was there to compare with.
    """

    came: tuple[Seat, ...] = ()
    went: tuple[Seat, ...] = ()
    same: tuple[Seat, ...] = ()
    admitted: tuple[Seat, ...] = ()
    sent_out: tuple[Seat, ...] = ()
    renamed: tuple[tuple[Seat, Seat], ...] = ()
    unclear: tuple[str, ...] = field(default=(), repr=False)
    is_first: bool = False


def key_of(name: str) -> tuple[str, ...]:
    """Return what two spellings of one name share: the words, in whatever order and case."""
    whole = unicodedata.normalize("NFKC", name).casefold()
    parts = _LETTERS.findall(whole)
    figures = "".join(filter(str.isdecimal, whole))
    return tuple(sorted(parts)) + ((figures,) if figures else ()) or (whole.strip(),)


def entry_key(entry: Entry) -> tuple[object, ...]:
    """The key of a name with what is wrong with it: a disguised one is not the same."""
    return key_of(entry.name), tuple(sorted(entry.dangers))


def guesses(went: Iterable[Seat], came: Iterable[Seat]) -> tuple[tuple[Seat, Seat], ...]:
    """Return who of those who went may be there under another name: each at most once.

    Two share a whole word of three letters or more, or look alike on a picture. If more than one
    could be meant, nobody is guessed.
    """
    gone, new = list(went), list(came)
    pairs = _pairs_of_words(gone, new)
    befores = [before.id for before, _ in pairs]
    afters = [after.id for _, after in pairs]
    return tuple(
        (before, after)
        for before, after in pairs
        if befores.count(before.id) == 1 and afters.count(after.id) == 1
    )


def _pairs_of_words(went: Sequence[Seat], came: Sequence[Seat]) -> list[tuple[Seat, Seat]]:
    by_word: dict[str, list[Seat]] = {}
    for after in came:
        for mark in _marks(after.entry.name):
            by_word.setdefault(mark, []).append(after)
    pairs: dict[tuple[str, str], tuple[Seat, Seat]] = {}
    for before in went:
        for mark in _marks(before.entry.name):
            # A word that many share says nothing, and a hostile list would pair all with all.
            for after in by_word.get(mark, [])[:3]:
                pairs[before.id, after.id] = (before, after)
    return list(pairs.values())


def _marks(name: str) -> set[str]:
    whole = unicodedata.normalize("NFKC", name).casefold().translate(_CONFUSED)
    return {word for word in word_parts(whole) if len(word) > 2} | {"".join(sorted(whole.split()))}
