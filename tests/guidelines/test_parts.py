"""Every kind of part of a guideline, read from a file."""

from datetime import time

import pytest

from app.guidelines.parts import Condition, Hours, Limit, RuleStrength
from app.guidelines.questions import OPTIONS, QUESTIONS
from app.guidelines.rules import TOPICS
from tests.guidelines.samples import HEAD, WHOLE, read


def say(context, text):
    return f"<{text}>" if context == "guideline_questions" else text


@pytest.fixture(name="guideline")
def _guideline(tmp_path):
    guideline, problems = read(tmp_path, WHOLE)
    assert [problem.words(say) for problem in problems] == []
    return guideline


def test_a_whole_file_gives_every_kind(guideline):
    assert [rule.id for rule in guideline.rules] == [f"T-0{number}" for number in range(1, 8)]
    assert guideline.rules[0].strength is RuleStrength.MUST
    assert guideline.rules[0].phase == ("before",)
    assert guideline.left_out[0].rules == ("T-08",)
    assert guideline.families == {"video": "pexip"}
    assert [choice.id for choice in guideline.choices] == ["video", "open", "else"]
    assert guideline.choices[0].limit == Limit(most=2)
    assert guideline.choices[0].services == ("video", "room")
    assert guideline.choices[1].is_gap
    assert guideline.templates[0].name == "Skyddat digitalt vårdmöte"
    assert guideline.items[0].copy[1] == "Distanskontakt video team"
    assert guideline.items[1].reflect
    assert guideline.remarks[0].is_general


def test_a_remark_may_be_borrowed(tmp_path):
    source = HEAD + '[[remark]]\nid="r"\nborrowed="Somebody"\ntext.en="It is closed."'
    guideline, problems = read(tmp_path, source)

    assert problems == ()
    assert guideline.remarks[0].borrowed == "Somebody"


def test_a_condition_comes_in_the_order_of_the_questions(tmp_path):
    source = HEAD + '[[warning]]\nid="w"\nwhen = { mood=["bad"], patient=["no"] }\ntext.en="W"'
    guideline, problems = read(tmp_path, source)

    assert problems == ()
    assert guideline.warnings[0].when == (
        Condition("patient", ("no",)),
        Condition("mood", ("bad",)),
    )


def test_each_part_knows_its_line(guideline):
    lines = WHOLE.split("\n")
    for part, header in (
        (guideline.rules[3], "[[rule]]"),
        (guideline.questions[2], "[[question]]"),
        (guideline.items[1], "[[item]]"),
        (guideline.left_out[0], "[[left_out]]"),
    ):
        assert part.place.file == "test.toml"
        assert lines[part.place.line - 1] == header
    assert guideline.rules[3].place != guideline.rules[4].place


def test_the_words_of_questions_and_answers(guideline):
    patient, connected, mood = guideline.questions

    assert patient.words("sv", say) == "<Does a patient take part?>"
    assert mood.words("sv", say) == "Hur är stämningen?"
    assert mood.words("nb", say) == "How is the mood?"
    assert patient.options[0].label("patient", "sv", say) == "<Yes>"
    assert [option.label("connected", "sv", say) for option in connected.options] == [
        "<At most 2>",
        "<3 to 15>",
        "<16 or more>",
    ]
    assert mood.options[1].label("mood", "sv", say) == "Bad"


def test_steps_of_a_card_come_in_each_language(guideline):
    assert [step.text("sv") for step in guideline.cards[0].steps] == [
        "Tryck på pilen.",
        "Tryck på Lock.",
    ]


def test_the_hours_of_a_contact(guideline):
    assert guideline.contacts[0].hours == (Hours((0, 4), time(8), time(17)),)


@pytest.mark.parametrize(
    ("name", "is_covered"),
    [
        ("meet.example.org", True),
        ("MEET.EXAMPLE.ORG.", True),
        ("example.org", False),
        ("badexample.org", False),
    ],
)
def test_a_host_with_a_dot_covers_every_name_below(guideline, name, is_covered):
    assert guideline.hosts[0].covers(name) is is_covered


def test_one_server_can_carry_two_services(tmp_path):
    server = '[[host]]\nhost="meet.example.org"\n'
    guideline, problems = read(
        tmp_path, HEAD + server + 'service="video"\n' + server + 'id="second"\nservice="room"'
    )

    assert problems == ()
    assert [(host.id, host.service) for host in guideline.hosts] == [
        ("meet.example.org", "video"),
        ("second", "room"),
    ]
    assert all(host.covers("meet.example.org") for host in guideline.hosts)


def test_parts_can_be_put_in_sets(guideline):
    parts = [*guideline.choices, *guideline.cards, *guideline.questions, *guideline.items]

    assert len(set(parts)) == len(parts)


@pytest.mark.parametrize(
    ("limit", "connected", "is_allowed"),
    [
        (Limit(most=15), 15, True),
        (Limit(most=15), 16, False),
        (Limit(below=50), 49, True),
        (Limit(below=50), 50, False),
    ],
)
def test_what_a_limit_allows(limit, connected, is_allowed):
    assert limit.allows(connected) is is_allowed


def test_the_vocabulary_holds_together():
    assert set(OPTIONS) == set(QUESTIONS)
    assert len(set(TOPICS)) == 42


def fault(code, line, text):
    return (code, line, text)


@pytest.mark.parametrize(
    ("entry", "code", "line", "words"),
    [
        ('[[warning]]\nid="w"', "file.needed", 1, "warning.text is missing"),
        ('[[warning]]\ntext.en="W"', "file.needed", 1, "warning.id is missing"),
        ('[[warning]]\nid="w w"\ntext.en="W"', "guideline.not_a_name", 2, "warning.id takes"),
        ('[[warning]]\nid="w"\nservice="x"\ntext.en="W"', "file.not_a_choice", 3, "video, room"),
        ('[[warning]]\nid="w"\ntext.en=5', "file.not_text", 3, "warning.text.en takes a text"),
        (
            '[[warning]]\nid="w"\nwhen={weather=["x"]}\ntext.en="W"',
            "guideline.no_question",
            3,
            "warning.when.weather names no [[question]]",
        ),
        (
            '[[warning]]\nid="w"\nwhen={patient=["maybe"]}\ntext.en="W"',
            "file.not_a_choice",
            3,
            "yes, no",
        ),
        ('[[warning]]\nid="w"\nwhen={patient=[]}\ntext.en="W"', "file.not_a_choice", 3, "yes, no"),
        ('[[warning]]\nid="w"\nwhen={patient="no"}\ntext.en="W"', "file.not_texts", 3, "a list"),
        ('[[item]]\nid="i"\npause="p"\nstrength="must"\ntext.en="I"', "file.not_a_choice", 3, ""),
        ('[[rule]]\nid="T-1"\ntext.en="R"', "file.needed", 1, "rule.strength is missing"),
        ('[[rule]]\nid="T"\nstrength="may"\ntopic="tea"\ntext.en="R"', "file.not_a_choice", 4, ""),
        ('[[forbidden]]\nstrength="must"\ntext.en="F"', "file.needed", 1, "forbidden.service"),
        ('[[card]]\nid="c"\ntitle.en="C"', "file.needed", 1, "card.steps is missing"),
        ('[[card]]\nid="c"\ntitle.en="C"\nsteps.en=["s"]\nlink="http://x.se"',
            "file.not_a_url", 5, "https://"),
        ('[[contact]]\nid="c"\nname="C"\ntitle.en="C"\nhours=[{days=["mon"],from="8",until="9"}]',
            "file.not_a_time", 5, "time of day"),
        ('[[host]]\nhost="a b"\nservice="video"', "file.not_a_host", 2, "name of a server"),
        ('[[host]]\nhost="a..dk"\nservice="video"', "file.not_a_host", 2, "name of a server"),
        ('[[host]]\nhost="..dk"\nservice="video"', "file.not_a_host", 2, "name of a server"),
        ('[[host]]\nhost=".dk"\nservice="video"', "guideline.host_too_wide", 2, "whole country"),
    ],
)  # fmt: skip
def test_an_entry_that_cannot_be_used_is_left_out_and_said(tmp_path, entry, code, line, words):
    guideline, problems = read(tmp_path, HEAD + entry)
    whole, _ = read(tmp_path, HEAD)

    problem = problems[0]
    assert (problem.code, problem.line - HEAD.count("\n")) == (code, line)
    assert words in problem.words(say)
    assert guideline == whole


def test_a_key_nobody_knows_is_said_and_does_no_harm(tmp_path):
    guideline, (problem,) = read(tmp_path, HEAD + '[[warning]]\nid="w"\ntext.en="W"\ntexts=1')

    assert problem.code == "file.unknown_key"
    assert len(guideline.warnings) == 1


def test_a_second_part_of_the_same_name_is_left_out(tmp_path):
    entry = '[[warning]]\nid="w"\ntext.en="{}"\n'
    guideline, (problem,) = read(tmp_path, HEAD + entry.format("A") + entry.format("B"))

    assert [warning.text["en"] for warning in guideline.warnings] == ["A"]
    assert problem.code == "guideline.twice"
    assert problem.line == HEAD.count("\n") + 5


@pytest.mark.parametrize(
    "choice",
    [
        'when={patient=["maybe"]}\nservice="video"\nstrength="must"\ntext.en="C"',
        'service="video"\nstrength="must"\ntext.en="C"',
        'when={}\nservice="vidoe"\nstrength="must"\ntext.en="C"',
        'when={}\nstrength="must"\ntext.en="C"',
        'when={}\nservice="video"\nstrength="must"',
    ],
)
def test_a_broken_choice_stays_as_a_gap(tmp_path, choice):
    """Left out, it would let a later choice answer for its cases."""
    guideline, problems = read(tmp_path, HEAD + '[[choice]]\nid="c"\n' + choice)

    (gap,) = guideline.choices
    assert gap.is_broken
    assert gap.is_gap
    assert gap.services == ()
    assert "guideline.broken_choice" in [problem.code for problem in problems]
    assert all(problem.line for problem in problems)
