"""Every way through the questions of every organisation, held against a table made by hand.

The tables (``paths/*.toml``) were written from the guidelines' rules, not from the guideline files:
each row says in which cases it holds, and what the guideline then gives. Every path through the
questions must meet exactly one row, and every row must be met.
"""

import tomllib
from pathlib import Path

import pytest

from app.guidelines.advice import paths
from app.guidelines.loading import available, load

TABLES = Path(__file__).parent / "paths"
MOST_QUESTIONS = 6
MOST_LINES = 13
MOST_REMARKS = 3
"""Of what goes with an answer: a clinician reads it in a minute, or not at all."""


def table(identity):
    return tomllib.loads((TABLES / f"{identity}.toml").read_text(encoding="utf-8"))["case"]


def every_path():
    for identity in available():
        guideline, _ = load(identity)
        for audience in guideline.audiences or ("",):
            for answers, advice in paths(guideline, audience):
                yield identity, audience, dict(answers), advice


PATHS = list(every_path())


def name(path):
    identity, audience, answers, _ = path
    return " ".join([identity, audience, *(f"{key}={value}" for key, value in answers.items())])


def holds(row, audience, answers):
    at_home = not row.get("audience") or audience in row["audience"]
    return at_home and all(
        answers.get(question) in options for question, options in row["when"].items()
    )


def given(advice):
    """What the program says, in the words of the tables."""
    choice = advice.choice
    limit = choice.limit
    return {
        "service": choice.service,
        "also": sorted(set(choice.also) - {choice.service}),
        "strength": str(choice.strength),
        "limit": {
            key: value
            for key, value in (("most", limit and limit.most), ("below", limit and limit.below))
            if value
        },
        "rooms": sorted(rule for room in advice.rooms for rule in room.rules),
        "channels": _by(advice.channels, "to", "channel"),
        "templates": sorted(template.name for template in advice.templates),
        "forbidden": {part.service: sorted(part.instead) for part in advice.forbidden},
    }


def _by(parts, key, value):
    found = {}
    for part in parts:
        found.setdefault(getattr(part, key), set()).add(getattr(part, value))
    return {one: sorted(values) for one, values in found.items()}


def expected(row):
    channels = {
        to: sorted([channel] if isinstance(channel, str) else channel)
        for to, channel in row.get("channels", {}).items()
    }
    return {
        "service": row.get("service", ""),
        "also": sorted(row.get("also", [])),
        "strength": row["strength"],
        "limit": row.get("limit", {}),
        "rooms": sorted(row.get("rooms", [])),
        "channels": channels,
        "templates": sorted(row.get("templates", [])),
        "forbidden": {key: sorted(value) for key, value in row.get("forbidden", {}).items()},
    }


@pytest.mark.parametrize("path", PATHS, ids=name)
def test_each_path_gives_what_the_rules_say(path):
    identity, audience, answers, advice = path
    rows = [row for row in table(identity) if holds(row, audience, answers)]

    assert len(rows) == 1, f"{len(rows)} rows of the table hold"
    assert advice.choice is not None
    assert given(advice) == expected(rows[0])
    assert set(rows[0].get("rules", [])) <= set(advice.choice.rules)


@pytest.mark.parametrize("identity", sorted(available()))
def test_each_row_of_a_table_is_met(identity):
    ways = [(audience, answers) for one, audience, answers, _ in PATHS if one == identity]
    idle = [row for row in table(identity) if not any(holds(row, *way) for way in ways)]

    assert idle == []


@pytest.mark.parametrize("path", PATHS, ids=name)
def test_a_path_is_short_and_leaves_nobody_without_a_word(path):
    _, _, answers, advice = path

    assert len(answers) <= MOST_QUESTIONS
    assert advice.choice.text
    assert advice.choice.rules or advice.choice.is_gap
    assert all(len(items) <= 7 for _, items in advice.pauses)


@pytest.mark.parametrize("path", PATHS, ids=name)
def test_an_answer_is_short_enough_to_be_read(path):
    *_, advice = path
    parts = (advice.forbidden, advice.rooms, advice.channels, advice.templates, advice.warnings)

    assert sum(len(part) for part in parts) + len(advice.remarks) <= MOST_LINES
    assert len(advice.remarks) <= MOST_REMARKS


def test_every_answer_about_a_minor_says_that_the_child_takes_part():
    minors = [advice for one, _, answers, advice in PATHS
              if one == "regionhalsan-vgr" and answers.get("age") == "minor"]  # fmt: skip

    assert minors
    assert all("VGR-11" in [rule for part in advice.warnings for rule in part.rules]
               for advice in minors)  # fmt: skip
