"""Where a script stands is kept in ids and numbers, and nothing else is."""

import json
import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import script_store
from app.guidelines.loading import available, load
from app.guidelines.names import PART_ID
from app.script.run import ScriptRun
from app.script_store import OLDEST_S, is_allowed

NOW = 1_800_000_000.0
KEPT = {
    "guideline": "region-jonkoping",
    "languages": ["da", "sv"],
    "run": {"script": "sip", "step": "welcome", "marks": {"open-1": "passed"}, "used_s": 12.5},
}


@pytest.fixture
def path(tmp_path):
    return tmp_path / "folder" / "run.json"


def test_it_comes_back(path):
    assert script_store.save(KEPT, path, NOW)
    assert script_store.load(path, NOW + 5.0) == KEPT
    assert script_store.remove(path)
    assert script_store.remove(path)
    assert script_store.load(path, NOW) is None


def test_the_usual_place_and_clock_are_the_users():
    assert script_store.load() is None
    assert script_store.save(KEPT)
    assert script_store.load() == KEPT
    assert script_store.remove()
    assert script_store.load() is None


@pytest.mark.parametrize(
    ("age", "counts"),
    [(0.0, True), (OLDEST_S, True), (OLDEST_S + 1, False), (-30, True), (-90, False)],
)
def test_what_is_old_or_from_the_future_counts_as_none(path, age, counts):
    script_store.save(KEPT, path, NOW)
    assert (script_store.load(path, NOW + age) is not None) is counts


NOT_ALLOWED = [
    {"name": "x"},
    {"step": "Anna"},
    {"step": "anna berg"},
    {"step": "å"},
    {"step": "x" * 41},
    {"step": "a\nb"},
    {"step": "010180-1234"},
    {"step": "20100101_1234"},
    {"run": {"Anna": "passed"}},
    {"run": {"marks": {"anna berg": "passed"}}},
    {"run": {"marks": {"a": "Anna"}}},
    {"run": {"a": {"b": {"c": "d"}}}},
    {"trail": ["a"] * 501},
    {"trail": ["a", b"x"]},
    {"used_s": float("nan")},
    {"used_s": float("inf")},
    {"used_s": 10**400},
    {"used_s": 199_912_319_999},
    {1: "a"},
]


@pytest.mark.parametrize("kept", NOT_ALLOWED)
def test_anything_else_is_refused(path, caplog, kept):
    script_store.save(KEPT, path, NOW)
    with caplog.at_level(logging.WARNING):
        assert not script_store.save(KEPT | kept, path, NOW)
        assert not script_store.save(KEPT | kept, path, NOW + 1)
    assert len(caplog.records) == 1
    assert "Anna" not in caplog.text
    assert script_store.load(path, NOW) is None
    assert not path.exists()


@pytest.mark.parametrize("kept", [one for one in NOT_ALLOWED if 1 not in one])
def test_a_file_that_holds_it_counts_as_none(path, kept):
    path.parent.mkdir()
    content = {"version": 1, "at": NOW, "kept": kept}
    path.write_text(json.dumps(content, default=str), encoding="utf-8")
    assert script_store.load(path, NOW) is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{",
        b"\xff\xfe",
        b"{}",
        b'{"version": 2, "at": 1800000000, "kept": {}}',
        b'{"version": 1, "at": "x", "kept": {}}',
        b'{"version": 1, "at": true, "kept": {}}',
        b'{"version": 1, "at": NaN, "kept": {}}',
        b'{"version": 1, "at": 1' + b"0" * 400 + b', "kept": {}}',
        b'{"version": 1, "at": 1800000000, "kept": []}',
        b'{"version": 1, "at": 1800000000}',
        b"[" * 10_000,
    ],
)
def test_a_broken_file_counts_as_none(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    assert script_store.load(path, NOW) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=10,
)


@given(kept=st.dictionaries(st.sampled_from(["run", "step", "trail", "x"]), JSON))
def test_what_is_allowed_can_be_written(kept):
    if is_allowed(kept):
        json.dumps(kept, allow_nan=False)


def test_a_folder_that_cannot_be_written_costs_the_memory_only(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("x", encoding="utf-8")
    path = blocked / "run.json"
    assert not script_store.save(KEPT, path, NOW)
    assert script_store.load(path, NOW) is None


def test_what_cannot_be_deleted_is_told(tmp_path):
    assert not script_store.remove(tmp_path)


@pytest.mark.parametrize("identity", sorted(available()))
def test_every_shipped_script_can_be_kept(identity):
    guideline, _ = load(identity)
    assert is_allowed({"guideline": identity})
    for script in guideline.scripts:
        steps = [one for one in guideline.steps if script.id in one.scripts]
        run = ScriptRun(script, steps)
        run.start(NOW)
        for one in steps:
            for branch in one.branches[:1]:
                run.choose(branch.id, NOW)
                run.resume(NOW)
            run.forward(NOW + 5.0)
        kept = run.keep()
        assert is_allowed({"run": kept, "script": script.id})
        assert ScriptRun.from_kept(script, steps, json.loads(json.dumps(kept))).keep() == kept


@given(name=st.from_regex(PART_ID, fullmatch=True))
def test_ids_of_parts_are_allowed_unless_they_look_like_numbers(name):
    assert is_allowed({"step": name}) or not any(letter.isalpha() for letter in name)
