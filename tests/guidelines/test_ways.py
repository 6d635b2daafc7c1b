"""An own file leads nobody past what the guideline below demands, nor behind the end of it."""

import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.guidelines.checking import check_file
from app.guidelines.lint_own import lint_own
from app.guidelines.loading import over
from app.guidelines.scripting import steps_of
from app.guidelines.scripts import Aid
from app.toml_file import Table
from tests.guidelines.script_samples import script_file, step

WAYS = """
[[step.branch]]
id = "halt"
to = "stop"
label.en = "Wait"
[[step.branch]]
id = "quick"
to = "talk"
label.en = "Quick"
"""

BELOW = script_file(
    step("hello", more=WAYS),
    step("small"),
    step("talk", moment="middle"),
    step("check", moment="middle", strength="must", more='rules = ["T-01"]\n'),
    step("end", moment="closing", strength="must", more='rules = ["T-01"]\naid = "ending"\n'),
)


def read(source, below=None):
    return over(below, "test", Table("own.toml", tomllib.loads(source), source))


def lay(source):
    return read(f"extends = true\n{source}", read(BELOW)[0])


def course(guideline):
    script = next(one for one in guideline.scripts if one.id == "plan")
    return steps_of(guideline, script)


def ids(guideline):
    return [one.id for one in course(guideline)]


def ways(guideline, identity):
    found = next(one for one in guideline.steps if one.id == identity)
    return {branch.id: branch.to for branch in found.branches}


@pytest.mark.parametrize(
    ("source", "key"),
    [
        ('[[step]]\nid = "check"\nafter = "end"\n', "after"),
        ('[[step]]\nid = "end"\nafter = "hello"\n', "after"),
        (
            '[[step]]\nid = "small"\nafter = "end"\n[[step]]\nid = "check"\nafter = "small"\n',
            "after",
        ),
        (step("ours", moment="opening", more='aid = "ending"\n'), "aid"),
        ('[[step]]\nid = "small"\naid = "ending"\n', "aid"),
        ('[[step]]\nid = "talk"\nafter = "check"\n', "after"),
    ],
)
def test_what_is_mandatory_is_not_put_behind_the_end_or_a_jump(source, key):
    guideline, problems = lay(source)

    assert {(one.code, one.file) for one in problems} == {("guideline.mandatory", "own.toml")}
    assert key in {one.values["key"] for one in problems}
    assert all(one.line for one in problems)
    order = ids(guideline)
    assert order.index("talk") < order.index("check") < order.index("end")
    endings = [one.id for one in course(guideline) if one.aid is Aid.ENDING]
    assert endings == ["end"]


@pytest.mark.parametrize(
    "source",
    [
        '[[step]]\nid = "small"\nbranch = [ { id = "fast", to = "end", label.en = "Fast" } ]\n',
        '[[step]]\nid = "hello"\nbranch = [ { id = "quick", to = "end" } ]\n',
        step("ours", more='branch = [ { id = "fast", to = "end", label.en = "Fast" } ]\n'),
    ],
)
def test_no_branch_leads_past_what_is_mandatory(source):
    guideline, problems = lay(source)

    (problem,) = problems
    assert problem.code == "guideline.mandatory"
    assert problem.line in (2, 3)
    assert problem.values["steps"] == "check"
    assert "end" not in [to for one in guideline.steps for to in ways(guideline, one.id).values()]


def test_a_way_that_passes_over_nothing_mandatory_is_free():
    guideline, problems = lay(
        '[[step]]\nid = "small"\nafter = "talk"\n'
        '[[step]]\nid = "check"\nbranch = [ { id = "fast", to = "end", label.en = "Fast" } ]\n'
    )

    assert problems == []
    assert ids(guideline) == ["hello", "talk", "small", "check", "end"]
    assert ways(guideline, "check") == {"fast": "end"}


def test_a_step_that_can_be_changed_still_interrupts_the_meeting():
    guideline, problems = lay(
        '[[step]]\nid = "hello"\nbranch = [ { id = "halt", to = "", label.en = "On" } ]\n'
    )

    assert [(one.code, one.line) for one in problems] == [("guideline.mandatory", 2)]
    assert ways(guideline, "hello") == {"halt": "stop"}


def test_another_name_for_what_interrupts_the_meeting_is_told():
    below = read(BELOW)[0]
    laid = lay('[[step]]\nid = "hello"\nbranch = [ { id = "halt", label.en = "Go on" } ]\n')[0]
    same = lay('[[step]]\nid = "hello"\nbranch = [ { id = "halt", say.en = ["Hm."] } ]\n')[0]

    assert [one.code for one in lint_own(below, laid)] == ["lint.stop_label"]
    assert list(lint_own(below, same)) == []


def test_the_check_tells_the_line(tmp_path):
    shipped, own = tmp_path / "shipped", tmp_path / "own"
    for folder, text in (
        (shipped, BELOW),
        (own, 'extends = true\n\n[[step]]\nid = "check"\nafter = "end"\n'),
    ):
        folder.mkdir()
        (folder / "test.toml").write_text(text, encoding="utf-8")
    found = check_file(own / "test.toml", shipped=shipped)

    assert ("guideline.mandatory", 3) in [(one.code, one.line) for one in found.flaws]


IDS = st.sampled_from(["hello", "small", "talk", "check", "end", "ours", "more"])
CHANGE = st.fixed_dictionaries(
    {"id": IDS},
    optional={
        "after": IDS,
        "moment": st.sampled_from(["opening", "middle", "closing"]),
        "aid": st.sampled_from(["", "ending", "lock"]),
        "branch": st.lists(
            st.fixed_dictionaries(
                {
                    "id": st.sampled_from(["halt", "quick", "fast"]),
                    "to": st.one_of(IDS, st.sampled_from(["", "stop"])),
                    "label": st.just({"en": "L"}),
                }
            ),
            max_size=2,
            unique_by=lambda one: one["id"],
        ),
    },
)
NEW = {
    "scripts": ["plan"], "moment": "opening", "kind": "read_do", "strength": "may",
    "borrowed": "N", "title": {"en": "T"},
}  # fmt: skip


@settings(deadline=None, max_examples=200)
@given(st.lists(CHANGE, max_size=4, unique_by=lambda one: one["id"]))
def test_whatever_is_moved_every_way_comes_to_what_is_mandatory(changes):
    below = read(BELOW)[0]
    known = {one.id for one in below.steps}
    steps_ = [one if one["id"] in known else {**NEW, **one} for one in changes]
    laid = over(below, "test", Table("own.toml", {"extends": True, "step": steps_}))[0]
    order = ids(laid)

    assert order.index("check") < order.index("end")
    for nth, one in enumerate(course(laid)):
        if nth < order.index("check"):
            assert one.aid is not Aid.ENDING
            for to in ways(laid, one.id).values():
                assert to not in order or order.index(to) <= order.index("check")
