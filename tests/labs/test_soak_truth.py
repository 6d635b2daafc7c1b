"""The comparison of the soak: what is the truth passes, and every single lie is seen."""

from dataclasses import replace

import pytest

from app.practice.connection import By, Connection, Rank, Where
from tests.labs.soak.truth import Line, Shown, differences

PEOPLE = [
    Connection("a", "Anna", hand=2.0, is_muted=True),
    Connection("b", "Bo, host", rank=Rank.HOST, by=By.AUDIO),
    Connection("c", "", where=Where.LOBBY),
    Connection("d", "Disa", hand=3.0),
]
LINES = [
    Line("", "Raised hands (2). In the order they were raised"),
    Line("a", "Anna, hand raised, in the room, camera on, muted, not on your list"),
    Line("d", "Disa, hand raised, in the room, camera on, on your list: confirm. Remove: Done"),
    Line("", "Waiting (1). They hear and see nothing until they are let in"),
    Line("c", "Somebody without a name, the name is empty, waiting in the lobby"),
    Line("", "Needs a look (1). In the room, and not identified"),
    Line("b", "Bo, host, in the room, sound only, camera off, host, not on your list"),
    Line("", "Others (1). No people to identify"),
    Line("s", "Samråd itself, in the room, watches the list"),
]
NUMBERS = "3 in the room, 1 waiting · Open to newcomers"


def said(lines=LINES, numbers=NUMBERS):
    return differences(Shown(lines, numbers), PEOPLE, is_locked=False)


def test_the_truth_passes():
    assert said() == []


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        ("Anna", "Hanna", "another name"),
        (", muted", "", "muted"),
        ("sound only, camera off, host", "sound only, camera off", "host"),
        ("camera off, ", "", "camera off"),
        ("waiting in the lobby", "in the room", "waiting in the lobby"),
        ("Disa, hand raised", "Disa", "hand raised"),
        ("Waiting (1)", "Waiting (2)", "number in a heading"),
        ("Waiting (1)", "Needs a look (1)", "section"),
        ("Needs a look (1)", "Others (1)", "section of others"),
        ("Raised hands (2)", "Needs a look (2)", "section of hands"),
    ],
)
def test_one_wrong_word_is_seen(old, new, wrong):
    lines = [replace(line, sentence=line.sentence.replace(old, new)) for line in LINES]
    assert wrong in said(lines)


def test_somebody_missing_too_many_and_twice():
    assert "1 missing" in said([line for line in LINES if line.id != "c"])
    assert "1 too many" in said([*LINES, Line("x", "Xenia, in the room")])
    assert "somebody twice" in said([*LINES, LINES[-1]])


def test_hands_in_another_order():
    assert "order of hands" in said([LINES[0], LINES[2], LINES[1], *LINES[3:]])


@pytest.mark.parametrize(
    ("numbers", "wrong"),
    [
        ("4 in the room · Open to newcomers", "head count"),
        ("", "head count"),
        ("3 in the room · Locked", "lock"),
    ],
)
def test_the_line_about_the_room(numbers, wrong):
    assert said(numbers=numbers) == [wrong]
