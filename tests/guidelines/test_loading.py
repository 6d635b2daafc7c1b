"""The guideline files: what is in them, and that nothing in a broken one stops the program."""

import logging
import re
from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.guidelines import loading, reading
from app.guidelines.equipment import WANTS, Strength, asks_in
from app.guidelines.loading import available, guidelines_dir, load

ORGANISATIONS = (
    "region-hovedstaden", "region-jonkoping", "region-vastmanland", "regionhalsan-vgr",
    "sykehuset-ostfold",
)  # fmt: skip

ABOUT_EQUIPMENT = {
    "region-hovedstaden": "RH-29 RH-30 RH-31 RH-36 RH-38 RH-39 RH-40 RH-41 RH-42",
    "region-jonkoping": "RJ-04 RJ-31 RJ-32 RJ-33 RJ-37 RJ-38 RJ-39 RJ-40 RJ-41 RJ-42 RJ-56",
    "sykehuset-ostfold": "SØ-11",
    "regionhalsan-vgr": "VGR-20 VGR-21 VGR-22 VGR-23 VGR-24 VGR-25 VGR-26 VGR-27 VGR-28 VGR-29",
    "region-vastmanland": "VM-40 VM-47 VM-48 VM-49 VM-50 VM-60",
}
"""Every rule of the five guidelines that speaks of the clinician's equipment or surroundings."""


def asks(identity, **situation):
    guideline, _ = load(identity)
    return asks_in(guideline.equipment, guideline.usual)


def test_there_are_five_organisations():
    assert tuple(sorted(available())) == ORGANISATIONS
    assert list(available().values()) == sorted(available().values())


@pytest.mark.parametrize("identity", ORGANISATIONS)
def test_each_file_is_without_a_fault(identity):
    guideline, problems = load(identity)

    assert problems == ()
    assert guideline.id == identity
    assert guideline.name
    assert guideline.source.title
    assert guideline.country in ("DK", "SE", "NO")
    assert guideline.language in ("da", "sv", "nb")


@pytest.mark.parametrize("identity", ORGANISATIONS)
def test_each_rule_about_equipment_is_carried_or_left_out_with_a_reason(identity):
    guideline, _ = load(identity)
    carried = {rule for ask in guideline.equipment for rule in ask.rules}
    left_out = [rule for entry in guideline.unchecked for rule in entry.rules]

    assert carried | set(left_out) == set(ABOUT_EQUIPMENT[identity].split())
    assert not carried & set(left_out)
    assert max(Counter(left_out).values(), default=1) == 1
    assert all(len(entry.reason) > 20 for entry in guideline.unchecked)


@pytest.mark.parametrize("identity", ORGANISATIONS)
def test_each_ask_names_its_rules_and_only_once_in_a_part(identity):
    guideline, _ = load(identity)
    parts = [(ask.want, ask.service, ask.audience) for ask in guideline.equipment]

    assert all(ask.rules and ask.strength is not Strength.NOT_STATED for ask in guideline.equipment)
    assert len(set(parts)) == len(parts)
    prefix = guideline.equipment[0].rules[0].partition("-")[0]
    rules = [rule for ask in guideline.equipment for rule in ask.rules]
    assert all(re.fullmatch(rf"{prefix}-\d\d", rule) for rule in rules)


@pytest.mark.parametrize(
    ("identity", "want", "strength", "rules"),
    [
        ("region-hovedstaden", "cable", "should", ("RH-41",)),
        ("region-hovedstaden", "recently_used", "must", ("RH-39",)),
        ("region-hovedstaden", "client", "must", ("RH-40",)),
        ("region-hovedstaden", "camera", "must", ("RH-36", "RH-38")),
        # Said in the section on Meet, and the usual service is MinSP.
        ("region-hovedstaden", "no_virtual_workplace", "not_stated", ()),
        ("region-hovedstaden", "browser", "not_stated", ()),
        ("region-hovedstaden", "smart_card", "not_stated", ()),
        ("region-jonkoping", "smart_card", "must", ("RJ-42",)),
        ("region-jonkoping", "no_hotspot", "should", ("RJ-33",)),
        # For the municipality, and the usual reader works in the region.
        ("region-jonkoping", "browser", "not_stated", ()),
        ("sykehuset-ostfold", "cable", "not_stated", ()),
        ("sykehuset-ostfold", "microphone", "must", ("SØ-11",)),
        ("regionhalsan-vgr", "browser", "must", ("VGR-21",)),
        ("regionhalsan-vgr", "no_phone_earphones", "must", ("VGR-22",)),
        ("regionhalsan-vgr", "cable", "should", ("VGR-23",)),
        ("region-vastmanland", "two_screens", "may", ("VM-60",)),
        ("region-vastmanland", "cable", "not_stated", ()),
    ],
)
def test_what_a_guideline_asks(identity, want, strength, rules):
    ask = asks(identity)[want]

    assert (ask.strength, ask.rules) == (strength, rules)


def test_the_part_of_a_guideline_that_does_not_hold_is_there_all_the_same():
    guideline, _ = load("region-jonkoping")
    there = asks_in(guideline.equipment, type(guideline.usual)(audience="municipality"))

    assert there["browser"].allowed == ("chrome",)
    guideline, _ = load("region-hovedstaden")
    there = asks_in(guideline.equipment, type(guideline.usual)(service="meet"))
    assert there["browser"].allowed == ("chrome", "edge", "safari")
    assert there["camera"].rules == ("RH-36",)
    assert there["client"].strength is Strength.NOT_STATED


@pytest.mark.parametrize(
    ("identity", "day", "has_run_out"),
    [
        ("regionhalsan-vgr", date(2026, 7, 1), False),
        ("regionhalsan-vgr", date(2026, 7, 2), True),
        ("region-jonkoping", date(2099, 1, 1), False),
    ],
)
def test_a_guideline_runs_out_after_its_last_day(identity, day, has_run_out):
    guideline, _ = load(identity)

    assert guideline.source.has_run_out(day) is has_run_out


@pytest.mark.parametrize(
    "identity",
    ["", "region-atlantis", "../../secret", "a/b", "x" * 50, "Region", "a\0b", "con.toml"],
)
def test_an_organisation_that_is_not_there(identity):
    guideline, (problem,) = load(identity)

    assert guideline is None
    assert problem.code == "guideline.missing"
    assert problem.words(lambda context, text: text)


def test_a_folder_that_is_not_there_holds_no_organisation(tmp_path):
    assert available(tmp_path / "nowhere") == {}


def test_what_is_wrong_in_a_file_costs_that_ask_only(tmp_path):
    (tmp_path / "test.toml").write_text(
        """
name = "Test"
[[equipment]]
want = "cable"
strength = "must"
rules = ["T-1"]
[[equipment]]
want = "coffee"
strength = "must"
[[equipment]]
want = "headset"
strength = "perhaps"
[[equipment]]
want = "client"
strength = "may"
service = "unknown"
max_days = 0
surprise = 1
""",
        encoding="utf-8",
    )

    guideline, problems = load("test", tmp_path)

    assert [(ask.want, ask.strength) for ask in guideline.equipment] == [
        ("cable", "must"),
        ("client", "may"),
    ]
    assert [problem.line for problem in problems] == [8, 12, 16, 17, 18]


def test_a_file_under_another_name_says_so(tmp_path):
    (tmp_path / "mine.toml").write_text('id = "yours"\nname = "Yours"')

    guideline, (problem,) = load("mine", tmp_path)

    assert guideline.id == "mine"
    assert problem.code == "file.not_a_choice"


def test_a_broken_file_is_left_out_of_the_list(tmp_path, caplog):
    (tmp_path / "broken.toml").write_text("[[[")
    (tmp_path / "whole.toml").write_text('name = "Whole"')
    (tmp_path / "Not An Id.toml").write_text('name = "Nobody"')

    with caplog.at_level(logging.INFO, logger="app"):
        assert available(tmp_path) == {"whole": "Whole"}


VALUES = st.recursive(
    st.booleans() | st.integers(-10, 400) | st.sampled_from([*WANTS, *Strength, "meet", "test"]),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from(["want", "rules", "id"]), inner)
    ),
)


@given(
    st.dictionaries(
        st.sampled_from(
            ["id", "name", "source", "usual", "services", "equipment", "unchecked", "x"]
        ),
        VALUES
        | st.lists(st.dictionaries(st.sampled_from(["want", "strength", "rules", "x"]), VALUES)),
    )
)
def test_any_content_gives_a_guideline(content):
    table = loading.Problems(loading_table(content))
    guideline = reading.read_guideline("test", loading.Section(table, "", content))

    assert guideline.id == "test"
    assert asks_in(guideline.equipment, guideline.usual).keys() == WANTS.keys()


def loading_table(content):
    from app.toml_file import Table

    return Table("test.toml", content)


def test_the_files_are_where_the_program_looks():
    assert {file.stem for file in guidelines_dir().glob("*.toml")} == set(ORGANISATIONS)


@pytest.mark.parametrize("identity", sorted(available(guidelines_dir())))
def test_who_looks_at_the_equipment_need_not_read_what_is_said(identity):
    whole, problems = load(identity, guidelines_dir())
    part, same = load(identity, guidelines_dir(), with_meeting=False)
    left_out = {"scripts": (), "steps": (), "prompts": (), "endings": (), "duties": ()}

    assert whole.steps
    assert part == replace(whole, **left_out)
    assert [one.place for one in part.rules] == [one.place for one in whole.rules]
    assert same == problems == ()
