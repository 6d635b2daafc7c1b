"""Thresholds and strictness out of the administrator's file."""

import re
import tomllib
from dataclasses import asdict, fields
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import paths
from app.guidelines.equipment import WANTS, asks_in
from app.guidelines.loading import load
from app.readiness.limits import ASCENDING, DEFAULT_LIMITS
from app.readiness.limits_file import read_limits, threshold_sections, with_asks
from app.readiness.verdict import Verdict
from app.toml_file import Table
from app.toml_values import Problems, Section

TEMPLATE = paths.resources_dir() / "equipment.toml"
NUMBERS = [
    (name, field.name, field.metadata["bounds"])
    for name in threshold_sections()
    for field in fields(getattr(DEFAULT_LIMITS, name))
    if "bounds" in field.metadata
]


def say(context, text):
    return text


def read(source, usual=DEFAULT_LIMITS):
    problems = Problems(Table("equipment.toml", tomllib.loads(source), source))
    limits = read_limits(Section(problems, "", problems.table.content), usual)
    return limits, [problem.words(say) for problem in problems.found]


def usual(name, key):
    return getattr(getattr(DEFAULT_LIMITS, name), key)


def test_an_empty_file_changes_nothing():
    assert read("") == (DEFAULT_LIMITS, [])


def test_a_file_changes_only_what_it_names():
    limits, said = read("[camera]\ngood_fps = 20\n[microphone]\nhum_dbfs = -40.5\n")

    assert (limits.camera.good_fps, limits.microphone.hum_dbfs, said) == (20.0, -40.5, [])
    assert limits.camera.bad_fps == DEFAULT_LIMITS.camera.bad_fps
    assert limits.network == DEFAULT_LIMITS.network


def test_a_bad_key_is_left_out_alone():
    limits, said = read("[camera]\ngood_fps = 900\nmin_frames = 20\nzoom = 3\n")

    assert (limits.camera.good_fps, limits.camera.min_frames) == (24.0, 20)
    assert said == [
        "equipment.toml, line 2: camera.good_fps takes a number from 10 to 60. 24 is used.",
        "equipment.toml, line 4: there is no setting camera.zoom. It is left out.",
    ]


@pytest.mark.parametrize(("name", "key", "bounds"), NUMBERS)
def test_every_number_has_bounds_that_hold_its_usual_value(name, key, bounds):
    lowest, highest = bounds

    assert lowest <= usual(name, key) <= highest
    assert lowest < highest
    if isinstance(usual(name, key), int):
        assert isinstance(lowest, int)
        assert isinstance(highest, int)


@pytest.mark.parametrize(("name", "key", "bounds"), NUMBERS)
def test_every_number_can_be_moved_to_its_bounds_and_no_further(name, key, bounds):
    lowest, highest = bounds
    for value, fits in ((lowest, True), (highest, True), (lowest - 1, False), (highest + 1, False)):
        _, said = read(f"[{name}]\n{key} = {value}\n")
        assert any("takes a" in line for line in said) is not fits


def test_every_limit_can_be_set_from_outside():
    for name in threshold_sections():
        for field in fields(getattr(DEFAULT_LIMITS, name)):
            assert field.metadata.keys() & {"bounds", "asked"}, f"{name}.{field.name}"


@pytest.mark.parametrize(
    ("source", "kept", "said"),
    [
        ("[camera]\nbad_fps = 25\n", {}, 1),
        ("[camera]\nbad_fps = 25\ngood_fps = 40\n", {"bad_fps": 25.0, "good_fps": 40.0}, 0),
        ("[camera]\nbad_fps = 25\ngood_fps = 20\n", {}, 1),
        ("[camera]\nbad_fps = 25\nmin_frames = 20\n", {"min_frames": 20}, 1),
        ("[camera]\nbad_fps = 24\n", {"bad_fps": 24.0}, 0),
    ],
)
def test_limits_that_pass_one_another_are_left_out(source, kept, said):
    limits, sentences = read(source)

    assert asdict(limits.camera) == {**asdict(DEFAULT_LIMITS.camera), **kept}
    assert len(sentences) == said
    if said:
        assert sentences[0].startswith(
            "equipment.toml, line 2: camera.bad_fps cannot be above camera.good_fps."
        )


def test_of_a_longer_order_only_what_contradicts_is_left_out():
    limits, said = read(
        "[microphone]\nbad_low_dbfs = -40\ngood_low_dbfs = -18\ngood_high_dbfs = -20\n"
    )

    assert limits.microphone.bad_low_dbfs == -40.0
    assert (limits.microphone.good_low_dbfs, limits.microphone.good_high_dbfs) == (-28.0, -16.0)
    assert len(said) == 1


def in_order(limits):
    return all(
        getattr(getattr(limits, name), lower) <= getattr(getattr(limits, name), higher)
        for name, chains in ASCENDING.items()
        for chain in chains
        for lower, higher in pairwise(chain)
    )


def test_every_order_names_limits_that_are_in_order():
    assert in_order(DEFAULT_LIMITS)


def test_good_and_bad_of_one_thing_have_an_order():
    """Whoever adds a pair of limits has to say which one may not pass the other."""
    for name in threshold_sections():
        keys = {field.name for field in fields(getattr(DEFAULT_LIMITS, name))}
        ordered = {key for chain in ASCENDING.get(name, ()) for key in chain}
        pairs = {key for key in keys if key.startswith("good_") and f"bad_{key[5:]}" in keys}
        assert pairs <= ordered, name


@given(
    st.dictionaries(
        st.sampled_from([(name, key) for name, key, _ in NUMBERS]),
        st.integers(-200, 3000) | st.floats() | st.booleans() | st.text(max_size=3),
    )
)
def test_any_values_give_limits_within_bounds_and_in_order(values):
    content = {}
    for (name, key), value in values.items():
        content.setdefault(name, {})[key] = value
    problems = Problems(Table("equipment.toml", content))

    limits = read_limits(Section(problems, "", content), DEFAULT_LIMITS)

    assert in_order(limits)
    for name, key, (lowest, highest) in NUMBERS:
        value = getattr(getattr(limits, name), key)
        assert lowest <= value <= highest
        assert type(value) is type(usual(name, key))


def test_an_organisations_guideline_fills_in_what_it_asks_for():
    guideline, _ = load("regionhalsan-vgr")
    limits = with_asks(DEFAULT_LIMITS, asks_in(guideline.equipment, guideline.usual))

    assert limits.browser.allowed == ("chrome",)
    assert limits.client == DEFAULT_LIMITS.client
    assert limits.asks.keys() == WANTS.keys()


def test_an_administrator_goes_before_the_guideline():
    guideline, _ = load("regionhalsan-vgr")
    limits = with_asks(DEFAULT_LIMITS, asks_in(guideline.equipment, guideline.usual))

    changed, said = read("[browser]\nallowed = ['edge', 'chrome']\n", limits)

    assert (changed.browser.allowed, said) == (("edge", "chrome"), [])


def test_strictness_is_set_by_wording_and_by_want():
    limits, said = read(
        "[strictness]\nmust = 'must_fix'\nnot_stated = 'as_measured'\n"
        "[strictness.wants]\nbrowser = 'can_be_better'\ncable = 'as_measured'\n"
    )

    assert said == []
    assert (limits.strictness.must, limits.strictness.not_stated) == (Verdict.MUST_FIX, None)
    assert limits.strictness.should is Verdict.CAN_BE_BETTER
    assert dict(limits.strictness.wants) == {"browser": Verdict.CAN_BE_BETTER, "cable": None}


@pytest.mark.parametrize(
    "line", ["must = 'could_not_be_tested'", "must = 1", "often = 'ok'", "wants = 'all'"]
)
def test_a_strictness_that_makes_no_sense_is_said(line):
    limits, said = read(f"[strictness]\n{line}\n")

    assert limits.strictness == DEFAULT_LIMITS.strictness
    assert len(said) == 1


def documented():
    """Every key of the template with the comment that stands above it."""
    section, comment, found = "", [], {}
    for line in TEMPLATE.read_text(encoding="utf-8").splitlines():
        if header := re.fullmatch(r"\[([\w.]+)\]", line):
            section, comment = header[1], []
        elif line.startswith("#"):
            comment.append(line.lstrip("# "))
        elif key := re.match(r"(\w+) = ", line):
            found[section, key[1]] = " ".join(comment)
            comment = []
        else:
            comment = []
    return found


def test_the_template_holds_the_usual_values_and_nothing_else():
    source = TEMPLATE.read_text(encoding="utf-8")
    content = tomllib.loads(source)

    assert {
        (name, key): value for name in threshold_sections() for key, value in content[name].items()
    } == {
        (name, field.name): list(value) if isinstance(value, tuple) else value
        for name in threshold_sections()
        for field in fields(getattr(DEFAULT_LIMITS, name))
        for value in [usual(name, field.name)]
    }
    limits, _ = read(source)
    assert limits == DEFAULT_LIMITS


@pytest.mark.parametrize(("name", "key", "bounds"), NUMBERS)
def test_the_template_tells_what_each_number_is_and_how_far_it_goes(name, key, bounds):
    comment = documented()[name, key]
    lowest, highest = bounds

    assert f"({lowest:g} to {highest:g})" in comment
    assert len(comment) > 30
