"""The list follows any sequence of changes by single steps, and ends in the order of the page."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.ui.participants.list_model import ID_ROLE, LONGEST_HOLD_MS, STEPS_A_SLICE, ListModel
from app.ui.participants.order import Section
from app.ui.participants.rows import Heading, Row

Fatal = QAbstractItemModelTester.FailureReportingMode.Fatal


class Crowd:
    """A source of rows that a test steers: where each connection stands."""

    def __init__(self):
        self.keys = {}

    def ids(self):
        return list(self.keys)

    def key(self, participant):
        return self.keys.get(participant)

    def row(self, participant):
        words = participant if participant in self.keys else f"{participant}, left"
        return Row(participant, sentence=words)

    def heading(self, section, number):
        return Heading(f"{section.name} ({number})", "about")

    def right_order(self):
        return [one for _, one in sorted((key, one) for one, key in self.keys.items())]


@pytest.fixture
def crowd():
    return Crowd()


@pytest.fixture
def model(qapp, crowd):
    model = ListModel(crowd)
    tester = QAbstractItemModelTester(model, Fatal, model)
    yield model
    del tester
    model.deleteLater()


def put(model, crowd, *entries):
    for number, (one, section) in enumerate(entries):
        crowd.keys[one] = (section, 0.0, number)
    model.show_changes([one for one, _ in entries])


def shown(model):
    return [model.index(row).data() for row in range(model.rowCount())]


ids = st.integers(0, 12).map("p{}".format)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("put"), ids, st.sampled_from(Section), st.sampled_from([0.0, 1.0, 7.5])),
        st.tuples(st.just("gone"), ids),
        st.tuples(st.just("hold"), st.booleans()),
        st.tuples(st.just("all")),
    ),
    max_size=60,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(steps)
def test_any_sequence_of_changes_ends_in_the_right_order(qapp, sequence):
    crowd, arrivals = Crowd(), iter(range(1000))
    model = ListModel(crowd)
    tester = QAbstractItemModelTester(model, Fatal, model)
    for what, *rest in sequence:
        if what == "put":
            one, section, place = rest
            number = crowd.keys[one][2] if one in crowd.keys else next(arrivals)
            crowd.keys[one] = (section, place, number)
            model.show_changes([one])
        elif what == "gone":
            crowd.keys.pop(rest[0], None)
            model.show_changes(rest)
        elif what == "hold":
            model.hold(is_held=rest[0])
        else:
            model.show_all()
    model.hold(is_held=False)

    assert model.is_settled
    assert model.ids == crowd.right_order()
    numbers = Counter(key[0] for key in crowd.keys.values())
    headings = [words for words in shown(model) if words.endswith("about")]
    wanted = [f"{one.name} ({numbers[one]}). about" for one in Section if numbers[one]]
    assert headings == wanted
    del tester
    model.deleteLater()


def test_each_section_has_a_heading_while_somebody_is_in_it(model, crowd):
    put(model, crowd, ("a", Section.ROOM), ("b", Section.LOBBY), ("c", Section.ROOM))
    assert shown(model) == ["LOBBY (1). about", "b", "ROOM (2). about", "a", "c"]
    crowd.keys.pop("b")
    model.show_changes(["b"])

    assert shown(model) == ["ROOM (2). about", "a", "c"]


def test_nobody_stands_on_a_heading(model, crowd):
    put(model, crowd, ("a", Section.ROOM))
    heading, row = model.index(0), model.index(1)

    assert model.flags(heading) == Qt.ItemFlag.NoItemFlags
    assert heading.data(ID_ROLE) == ""
    assert model.flags(row) & Qt.ItemFlag.ItemIsSelectable


def test_a_row_that_only_says_something_new_is_not_moved(model, crowd, qtbot):
    put(model, crowd, ("a", Section.ROOM), ("b", Section.ROOM))
    with (
        qtbot.waitSignal(model.dataChanged),
        qtbot.assertNotEmitted(model.rowsInserted),
        qtbot.assertNotEmitted(model.rowsMoved),
        qtbot.assertNotEmitted(model.modelReset),
    ):
        model.show_changes(["b"])


def test_whom_it_moves_keeps_their_index(model, crowd, qtbot):
    put(model, crowd, ("a", Section.LOOK), ("b", Section.LOOK), ("c", Section.ROOM))
    with qtbot.waitSignal(model.rowsMoved):
        put(model, crowd, ("a", Section.HANDS))

    assert model.ids == ["a", "b", "c"]
    assert model.index_of("a").row() == 1


def test_under_a_hand_nothing_moves_and_who_left_is_said_to_have(model, crowd):
    put(model, crowd, ("a", Section.LOBBY), ("b", Section.ROOM))
    before = model.ids
    model.hold(is_held=True)
    crowd.keys.pop("b")
    model.show_changes(["b"])
    put(model, crowd, ("c", Section.HANDS))

    assert model.ids == before
    assert model.index_of("b").data() == "b, left"
    model.hold(is_held=False)
    assert model.ids == ["c", "a"]


def test_who_comes_back_under_the_hand_never_left(model, crowd):
    put(model, crowd, ("a", Section.ROOM))
    model.hold(is_held=True)
    key = crowd.keys.pop("a")
    model.show_changes(["a"])
    crowd.keys["a"] = key
    model.show_changes(["a"])

    assert model.is_settled
    assert model.index_of("a").data() == "a"


def test_a_hand_that_stays_does_not_hold_the_list_for_ever(model, crowd, qtbot):
    model.hold(is_held=True)
    put(model, crowd, ("a", Section.LOBBY))
    assert model.ids == []
    qtbot.waitUntil(lambda: model.ids == ["a"], timeout=LONGEST_HOLD_MS + 2000)


def test_thousands_come_in_slices_and_all_arrive(model, crowd, qtbot):
    put(model, crowd, *((f"p{number}", Section.LOOK) for number in range(1000)))
    assert len(model.ids) == STEPS_A_SLICE
    qtbot.waitUntil(lambda: model.is_settled)

    assert model.ids == crowd.right_order()
    crowd.keys.clear()
    model.show_all()
    qtbot.waitUntil(lambda: model.is_settled)
    assert model.rowCount() == 0
