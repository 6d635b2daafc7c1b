"""Which scripts, steps, cards, endings and duties belong to a meeting."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.guidelines.equipment import Situation, Strength
from app.guidelines.loading import load
from app.guidelines.scripting import (
    Case,
    duties_for,
    endings_for,
    in_order,
    prompts_for,
    scripts_for,
    steps_of,
)
from app.guidelines.scripts import Moment, Step
from tests.guidelines.samples import read
from tests.guidelines.script_samples import script_file, step


def ids(parts):
    return [part.id for part in parts]


def loaded(folder, *pieces):
    guideline, problems = read(folder, script_file(*pieces))
    assert problems == ()
    return guideline


def course(guideline, case=None, script="plan"):
    chosen = next(one for one in guideline.scripts if one.id == script)
    return ids(steps_of(guideline, chosen, case or Case()))


@pytest.mark.parametrize(
    ("answers", "wanted"),
    [
        ({}, ["any", "plan", "talk"]),
        ({"patient": "yes"}, ["plan", "any"]),
        ({"patient": "no"}, ["talk", "any"]),
        ({"patient": "perhaps", "unheard_of": "x"}, ["any", "plan", "talk"]),
    ],
)
def test_an_answer_excludes_and_a_missing_one_does_not(tmp_path, answers, wanted):
    assert ids(scripts_for(loaded(tmp_path), Case(answers))) == wanted


def test_without_a_case_everything_fits(tmp_path):
    guideline = loaded(tmp_path, step("a"))

    assert len(scripts_for(guideline)) == 3
    assert ids(steps_of(guideline, guideline.scripts[0])) == ["a"]


def test_steps_come_in_the_order_of_the_file(tmp_path):
    guideline = loaded(
        tmp_path,
        step("a"),
        step("other", ["talk"]),
        step("b", ["talk", "plan"], "middle"),
        step("c", moment="closing"),
    )

    assert course(guideline) == ["a", "b", "c"]
    assert course(guideline, script="talk") == ["other", "b"]


def test_opening_middle_and_closing_follow_one_another(tmp_path):
    guideline = loaded(
        tmp_path, step("end", moment="closing"), step("a"), step("m", moment="middle"), step("b")
    )

    assert course(guideline) == ["a", "b", "m", "end"]


def test_a_step_stands_behind_the_one_it_names(tmp_path):
    guideline = loaded(
        tmp_path,
        step("late", more='after = "a"'),
        step("a"),
        step("b"),
        step("later", more='after = "late"'),
        step("latest", more='after = "a"'),
        step("astray", more='after = "nowhere"'),
    )

    assert course(guideline) == ["a", "late", "later", "latest", "b", "astray"]


def test_steps_that_wait_for_each_other_keep_their_place(tmp_path):
    guideline = loaded(
        tmp_path,
        step("a", more='after = "b"'),
        step("b", more='after = "a"'),
        step("self", more='after = "self"'),
        step("c", more='after = "b"'),
    )

    assert course(guideline) == ["a", "b", "c", "self"]


def test_a_step_keeps_its_place_when_the_one_before_it_falls_away(tmp_path):
    guideline = loaded(
        tmp_path,
        step("a"),
        step("never", more='when = { mood = ["bad"] }'),
        step("b"),
        step("c", more='after = "never"'),
    )

    assert course(guideline, Case({"mood": "good"})) == ["a", "c", "b"]


def test_a_step_in_another_script_than_the_one_it_names_keeps_its_place(tmp_path):
    guideline = loaded(
        tmp_path, step("a", ["plan"]), step("x", ["talk", "plan"], more='after = "a"'), step("b")
    )

    assert course(guideline) == ["a", "x", "b"]
    assert course(guideline, script="talk") == ["x"]


def test_service_and_readers_leave_out_what_is_for_others(tmp_path):
    guideline = loaded(
        tmp_path,
        step("video", more='service = "video"'),
        step("phone", more='service = "phone"'),
        step("town", more='audience = "town"'),
    )

    assert course(guideline) == ["video", "phone", "town"]
    assert course(guideline, Case(service="video")) == ["video", "town"]
    assert course(guideline, Case(audience="region")) == ["video", "phone"]
    assert course(guideline, Case(service="unheard_of")) == ["video", "phone", "town"]
    assert course(guideline, Case(service="phone", audience="town")) == ["phone", "town"]


def test_while_nobody_said_who_reads_all_scripts_are_offered_the_usual_ones_first():
    guideline, _ = load("region-jonkoping", own=())
    assert guideline is not None
    audiences = [one.audience for one in scripts_for(guideline)]

    assert set(audiences) == {"region", "municipality", "others"}
    assert audiences[0] == guideline.usual.audience == "region"
    for audience in guideline.audiences:
        found = scripts_for(guideline, Case(audience=audience))
        assert {one.audience for one in found} == {audience}
    for script in guideline.scripts:
        assert steps_of(guideline, script)


@pytest.mark.parametrize("usual", ["town", ""])
def test_the_end_is_that_of_one_group_so_that_it_can_be_completed(tmp_path, usual):
    ends = [
        f'[[ending]]\nid = "{one}"\naudience = "{one}"\nborrowed = "N"\nwhere.en = "W"\n'
        'text.en = "T"\n'
        for one in ("region", "town")
    ]
    guideline = replace(loaded(tmp_path, *ends), usual=Situation("", usual))

    assert ids(endings_for(guideline)) == [usual or "region"]
    assert ids(endings_for(guideline, Case(audience="region"))) == ["region"]


CARDS = """
[[prompt]]
id = "share"
event = "sharing"
kind = "do_confirm"
strength = "may"
borrowed = "Nobody"
when = { patient = ["yes"] }
title.en = "Share"

[[ending]]
id = "leave"
when = { patient = ["yes"] }
borrowed = "Nobody"
where.en = "Meeting"
text.en = "Leave"

[[afterwards]]
id = "note"
strength = "may"
when = { patient = ["yes"] }
borrowed = "Nobody"
text.en = "Note"
"""


@pytest.mark.parametrize("select", [prompts_for, endings_for, duties_for])
def test_cards_endings_and_duties_fit_a_case_too(tmp_path, select):
    guideline = loaded(tmp_path, CARDS)

    assert len(select(guideline)) == 1
    assert len(select(guideline, Case({"patient": "yes"}))) == 1
    assert select(guideline, Case({"patient": "no"})) == ()


NAMES = st.sampled_from("abcdef")
COURSES = st.lists(
    st.builds(
        Step,
        id=NAMES,
        after=st.one_of(st.just(""), NAMES),
        moment=st.sampled_from(Moment),
        scripts=st.just(("s",)),
        kind=st.just("read_do"),
        strength=st.just(Strength.MAY),
    ),
    unique_by=lambda step: step.id,
    max_size=6,
)


@given(COURSES)
def test_no_step_is_lost_and_none_stands_before_the_one_it_hangs_on(steps):
    ordered = in_order(steps)

    assert sorted(ids(ordered)) == sorted(ids(steps))
    by_id = {step.id: step for step in steps}
    for step_ in steps:
        chain, at = [step_.id], step_.after
        while at in by_id and at not in chain:
            chain.append(at)
            at = by_id[at].after
        if at not in chain and step_.after in by_id:
            assert ids(ordered).index(step_.after) < ids(ordered).index(step_.id)
