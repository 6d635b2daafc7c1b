"""Faults at random; and after each the list is the truth again, or says that it is not live."""

from random import Random

import pytest

from app.meetings.roster.roster import Liveness
from app.services.service import Stage
from tests.services.pexip.node import INVALID_TOKEN, Said, said

ANSWERS = [
    said("x", 503),
    said("x", 529, headers={"Retry-After": "0"}),
    Said(502, b"<html>"),
    INVALID_TOKEN,
    Said(200, b"x" * 500, cut_after=90),
    said(1, 302, headers={"Location": "https://login.invalid/"}),
]


def disturb(node, chance):
    word = chance.choice(["come", "come", "go", "rename", "cut", "reset", "garbage", "answers"])
    if word == "come":
        node.come(f"p-{chance.randrange(10**6)}", f"N{chance.randrange(9)}")
    elif word == "go":
        node.go(chance.choice([key for key in node.people if key != node.own] or ["x"]))
    elif word == "rename":
        node.come(chance.choice(list(node.people)), "Another name")
    elif word in ("cut", "reset"):
        # What happens while nobody listens is told by nobody.
        node.is_frozen = True
        node.come(f"p-{chance.randrange(10**6)}")
        node.is_frozen = False
        node.cut(word == "reset")
    elif word == "garbage":
        node.push(chance.randbytes(50) + b"\n\n")
    else:
        kind = chance.choice(["events", "request_token", "refresh_token"])
        node.script[kind] = chance.choices(ANSWERS, k=2)
        node.say("refresh_token")


def shown(watching):
    return {key: one.name for key, one in watching.roster.participants.items() if not one.is_ours}


@pytest.mark.parametrize("seed", range(6))
def test_the_list_is_true_again_after_whatever_happened(node, live, qtbot, seed):
    chance = Random(seed)
    watching = live(node)
    for _ in range(25):
        disturb(node, chance)
        qtbot.wait(chance.randrange(12))
        is_live = watching.stage is Stage.LIVE
        assert (watching.roster.liveness is Liveness.LIVE) is is_live
    node.script.clear()

    def is_true():
        truth = {key: row["display_name"] for key, row in list(node.people.items())}
        ours = {key for key, one in watching.roster.participants.items() if one.is_ours}
        told = {key: name for key, name in truth.items() if key not in ours}
        return watching.stage is Stage.LIVE and shown(watching) == told

    qtbot.waitUntil(is_true)
    assert node.most_refreshing <= 1
