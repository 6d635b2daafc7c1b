"""The tick rows for Qt: whatever comes, they end up as they were given."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from app.ui.script.speaker_row import SpeakerRow
from app.ui.widgets.tick_model import TickModel

Fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
KEYS = st.lists(st.sampled_from("abcdefgh"), unique=True)
STATES = st.sampled_from(["has spoken", "is next", "has not spoken yet"])


def rows(keys, state):
    return [SpeakerRow(key, f"Person {key}", state) for key in keys]


@given(st.lists(st.tuples(KEYS, STATES), max_size=6))
def test_rows_end_up_as_they_were_given(qapp, steps):
    model = TickModel()
    tester = QAbstractItemModelTester(model, Fatal, model)
    for keys, state in steps:
        model.show_rows(rows(keys, state))
        assert [row.key for row in model.rows] == keys
        assert {row.state for row in model.rows} <= {state}
        assert model.rowCount() == len(keys)
    assert tester.model() is model


@given(KEYS, KEYS, STATES)
def test_known_rows_take_new_words_and_keep_their_place(qapp, before, after, state):
    model = TickModel()
    model.show_rows(rows(before, "old"))
    model.show_known(rows(after, state))
    assert [row.key for row in model.rows] == before
    assert {row.key for row in model.rows if row.state == state} == set(before) & set(after)


@given(KEYS, KEYS)
def test_who_would_move_is_known_before(qapp, before, after):
    model = TickModel()
    model.show_rows(rows(before, "old"))
    moving = {key for key in before if model.would_move(rows(after, "new"), key)}
    assert moving == {
        key for key in before if key not in after or after.index(key) != before.index(key)
    }
