"""What is kept of a run holds no words, and is not believed when it is read."""

import json

from hypothesis import given
from hypothesis import strategies as st

from app import script_store
from app.guidelines.scripts import Script
from app.guidelines.texts import Texts
from app.script.run import ScriptRun, StepState
from tests.script.steps import SCRIPT, course, step

ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.just(10**400)
    | st.floats()
    | st.sampled_from(["a", "b", "e", "halt", "far", "passed", "skipped", "now", "talk", "?"])
    | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["a", "b", "c", "?"]), inner, max_size=4)
    ),
    max_leaves=8,
)


def begun():
    run = ScriptRun(SCRIPT, course())
    run.start(0.0)
    run.forward(10.0)
    return run


def test_it_comes_back_as_it_was():
    run = begun()
    run.choose("far", 20.0)
    run.forward(30.0)
    run.jump("c", 40.0)
    run.pause(45.0)
    run.pass_time(60.0)
    kept = json.loads(json.dumps(run.keep()))
    found = ScriptRun.from_kept(SCRIPT, course(), kept)
    assert found.keep() == run.keep()
    assert found.is_paused
    assert [found.state_of(one.id) for one in found.steps] == [
        run.state_of(one.id) for one in run.steps
    ]
    assert found.used(1e9) == 45.0
    assert found.paused_for(1e9) == 15.0
    found.pass_time(1e9)
    assert found.paused_for(1e9 + 5.0) == 20.0
    found.resume(1e9 + 5.0)
    found.back(1e9 + 15.0)
    assert found.current.id == "e"
    assert found.used(1e9 + 15.0) == 55.0


def test_a_stop_comes_back_as_a_stop():
    run = begun()
    run.choose("halt", 20.0)
    kept = run.keep()
    kept["is_paused"] = False
    found = ScriptRun.from_kept(SCRIPT, course(), kept)
    assert found.is_stopped
    assert found.is_paused


def test_an_end_comes_back_as_an_end():
    run = ScriptRun(SCRIPT, [step("a")])
    run.start(0.0)
    run.forward(5.0)
    kept = run.keep() | {"is_paused": True}
    found = ScriptRun.from_kept(SCRIPT, [step("a")], kept)
    assert found.is_finished
    assert not found.is_paused
    found.pass_time(100.0)
    assert found.used(1_000.0) == 5.0


def test_of_another_script_nothing_comes_back():
    kept = begun().keep()
    assert ScriptRun.from_kept(Script(id="other", kind="sip"), course(), kept) is None
    assert ScriptRun.from_kept(SCRIPT, [step("x")], kept) is None
    assert ScriptRun.from_kept(SCRIPT, course(), ScriptRun(SCRIPT, course()).keep()) is None
    assert ScriptRun.from_kept(SCRIPT, course(), {}) is None


def test_a_choice_that_no_step_has_is_left_out():
    kept = begun().keep() | {"choices": {"a": "far", "b": "far", "c": "halt"}}
    found = ScriptRun.from_kept(SCRIPT, course(), kept)
    assert (found.chosen("a"), found.chosen("b"), found.chosen("c")) == ("", "far", "")


KEYS = st.sampled_from(
    ["step", "marks", "choices", "trail", "used_s", "paused_s", "step_s", "is_paused"]
)


@given(broken=st.dictionaries(KEYS, ANYTHING, max_size=5))
def test_whatever_is_kept_the_run_works(broken):
    found = ScriptRun.from_kept(SCRIPT, course(), begun().keep() | broken)
    if found is None:
        return
    found.pass_time(5.0)
    assert 0.0 <= found.used(6.0) < 1e6
    assert 0.0 <= found.paused_for(6.0) < 1e6
    assert found.planned_left >= 0.0
    assert all(isinstance(found.state_of(one.id), StepState) for one in found.steps)
    assert not found.is_stopped or found.is_paused
    found.resume(7.0)
    for _ in range(10):
        found.choose("", 8.0)
        found.forward(8.0)
    assert found.is_finished
    assert script_store.is_allowed(found.keep())


def test_no_word_of_the_script_is_kept():
    words = Texts({"da": "Et ord fra manuskriptet"})
    run = ScriptRun(SCRIPT, [step("a", title=words, say=(words,)), step("b")])
    run.start(0.0)
    run.set_steps([step("a", title=words, do=(words,)), step("b")], 1.0)
    assert "ord" not in json.dumps(run.keep())
    assert script_store.is_allowed(run.keep())
