"""Is what the page shows what the server knows? Every difference is a short sentence."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.meetings.matching.shown_name import shown
from app.practice.connection import By, Connection, Rank, Where

NO_NAME = "Somebody without a name"
OURS = "Samråd itself"
STANDINGS = {
    Where.ROOM: "in the room",
    Where.LOBBY: "waiting in the lobby",
    Where.AT_PIN: "still asked for the PIN",
    Where.CONNECTING: "on the way in",
}
WAITING, HANDS, OTHERS = "Waiting", "Raised hands", "Others"
_NUMBER = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list as assistive technology says it.

    Args:
        id: of the connection; empty for a heading.
        sentence: all of it.
    """

    id: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page says.

    Args:
        lines: of the list, from top to bottom.
        numbers: the line about the room.
    """

    lines: Sequence[Line]
    numbers: str


def differences(page: Shown, people: Iterable[Connection], is_locked: bool) -> list[str]:
    """Return what is wrong on the page; empty if it is the truth.

    Args:
        people: who is there, our own entries not among them.
    """
    truth = {one.uuid: one for one in people}
    below = _by_heading(page.lines)
    lines = [(title, line) for title, group in below for line in group]
    ours = [line.id for _, line in lines if line.sentence.startswith(OURS)]
    wrong = _about_ids([line.id for _, line in lines], truth.keys(), ours)
    for title, line in lines:
        if line.id in truth:
            wrong += _about_line(title, line, truth[line.id])
    wrong += _about_headings(page.lines, below)
    return wrong + _about_hands(below, truth) + _about_room(page.numbers, truth.values(), is_locked)


def _by_heading(lines: Iterable[Line]) -> list[tuple[str, list[Line]]]:
    groups: list[tuple[str, list[Line]]] = []
    for line in lines:
        if not line.id:
            groups.append((line.sentence.partition(" (")[0], []))
        elif groups:
            groups[-1][1].append(line)
    return groups


def _about_ids(there: list[str], truth: Collection[str], ours: list[str]) -> list[str]:
    shown_ids = set(there) - set(ours)
    wrong = [f"{len(truth - shown_ids)} missing"] if set(truth) - shown_ids else []
    if shown_ids - set(truth):
        wrong.append(f"{len(shown_ids - set(truth))} too many")
    return wrong + (["somebody twice"] if len(there) != len(set(there)) else [])


def _about_line(title: str, line: Line, one: Connection) -> list[str]:
    name = shown(one.name if one.name.strip() else one.uri)[0] or NO_NAME
    if not line.sentence.startswith(name):
        return ["another name"]
    said = line.sentence[len(name) :].partition(". ")[0].split(", ")
    is_in = one.where is Where.ROOM
    wanted = {
        "hand raised": one.hand > 0,
        "muted": one.is_muted and is_in,
        "host": one.rank is Rank.HOST,
        "camera off": is_in and _has_no_picture(one),
        **{words: one.where is where for where, words in STANDINGS.items()},
    }
    wrong = [words for words, is_so in wanted.items() if (words in said) is not is_so]
    wrong += ["section"] if (title == WAITING) is is_in else []
    wrong += ["section of hands"] if (title == HANDS) is not (is_in and one.hand > 0) else []
    return wrong + (["section of others"] if title == OTHERS else [])


def _has_no_picture(one: Connection) -> bool:
    return one.by is By.AUDIO or (one.by is By.VIDEO and one.is_camera_off)


def _about_headings(lines: Iterable[Line], below: list[tuple[str, list[Line]]]) -> list[str]:
    said = [_NUMBER.search(line.sentence) for line in lines if not line.id]
    numbers = [int(found[0]) if found else -1 for found in said]
    return ["number in a heading"] if numbers != [len(group) for _, group in below] else []


def _about_hands(below: list[tuple[str, list[Line]]], truth: dict[str, Connection]) -> list[str]:
    for title, group in below:
        raised = [truth[line.id].hand for line in group if line.id in truth]
        if title == HANDS and any(first > second for first, second in pairwise(raised)):
            return ["order of hands"]
    return []


def _about_room(numbers: str, people: Iterable[Connection], is_locked: bool) -> list[str]:
    found, count = _NUMBER.match(numbers), sum(one.where is Where.ROOM for one in people)
    wrong = ["head count"] if found is None or int(found[0]) != count else []
    return wrong + (["lock"] if ("Locked" in numbers) is not is_locked else [])
