"""The list is in step with the watcher, whatever comes first."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.meetings.identified import How
from app.meetings.matching.model import Likeness
from app.meetings.roster.commands import CommandKind
from app.meetings.roster.participant import Means, Participant, Standing
from app.meetings.roster.roster import Roster
from app.ui.participants.offered import offered
from tests.ui.participants.standing_watch import AT, lobby

ALL = frozenset(CommandKind)
ANNA, BO, CARL = (Participant(one, one, means=Means.VIDEO) for one in ("anna", "bo", "carl"))


def test_sections_stand_in_the_order_of_the_meetings_own_panel(watch, presenter):
    watch.expect("anna")
    watch.begin(
        ANNA,
        replace(BO, hand_raised_at=AT + 9),
        replace(CARL, hand_raised_at=AT + 3),
        lobby(Participant("dora", "dora")),
        Participant("eva", "eva"),
        Participant("ours", is_ours=True),
    )
    watch.match("anna", "anna")

    assert presenter.rows.ids == ["carl", "bo", "dora", "eva", "anna", "ours"]
    watch.confirm("eva", (), How.KNOWN)
    assert presenter.rows.ids == ["carl", "bo", "dora", "anna", "eva", "ours"]


def test_the_unknown_stand_before_the_likely(watch, presenter):
    watch.expect("anna", "carl")
    watch.begin(ANNA, BO, CARL)
    watch.match("anna", "anna", Likeness.EXACT)
    watch.match("carl", "carl", Likeness.UNSURE)

    assert presenter.rows.ids == ["bo", "carl", "anna"]


def test_another_meeting_begins_with_nobody(watch, presenter):
    watch.begin(ANNA, BO)
    watch.roster = Roster()
    watch.service_changed.emit()

    assert presenter.rows.rowCount() == 0


def test_a_proposal_alone_makes_a_row_new(watch, presenter, qtbot):
    watch.expect("bo")
    watch.begin(ANNA, BO)
    with qtbot.waitSignal(presenter.row_changed, check_params_cb=lambda one: one == "bo"):
        watch.match("bo", "bo")


def test_hidden_names_are_neutral_and_stay_the_same(watch, presenter):
    watch.expect("bo")
    watch.begin(ANNA, BO)
    watch.match("bo", "bo")
    presenter.cover.toggle()
    model = presenter.rows
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    watch.join(replace(ANNA, is_muted=True))

    assert not any("anna" in words or "bo" in words.lower().split() for words in said)
    assert "Participant 1" in " ".join(said)
    assert presenter.cover.name(ANNA) == presenter.cover.name(replace(ANNA, name="other"))


@pytest.mark.parametrize(
    ("one", "kinds"),
    [
        (lobby(ANNA), {CommandKind.ADMIT, CommandKind.DENY}),
        (replace(ANNA, standing=Standing.AT_PIN), set()),
        (ANNA, {CommandKind.MUTE, CommandKind.REMOVE}),
        (replace(ANNA, is_muted=True), {CommandKind.UNMUTE, CommandKind.REMOVE}),
        (replace(ANNA, may_be_removed=False, may_be_muted=False), set()),
        (replace(ANNA, means=Means.CONTROL), {CommandKind.REMOVE}),
        (replace(ANNA, is_ours=True), set()),
        (replace(ANNA, parent="bo"), set()),
        (
            replace(ANNA, hand_raised_at=AT),
            {CommandKind.LOWER_HAND, CommandKind.MUTE, CommandKind.REMOVE},
        ),
    ],
)
def test_a_command_is_offered_where_it_makes_sense(one, kinds):
    assert set(offered(one, ALL)) == kinds
    assert offered(one, frozenset()) == ()


def test_who_left_is_not_remembered_for_the_whole_meeting(watch, presenter):
    watch.begin(ANNA)
    for number in range(300):
        watch.join(Participant(f"p{number}", f"Person {number}"))
        watch.gone(f"p{number}")
    assert presenter.source.remembered == 1
    assert presenter.source.row("anna").name == "anna"


def test_who_left_keeps_their_name_while_they_are_in_the_list(watch, presenter):
    people = [Participant(f"p{number}", f"Person {number}") for number in range(120)]
    watch.begin(*people)
    presenter.rows.hold(is_held=True)
    watch.gone(*(one.id for one in people[1:]))
    watch.join(ANNA)
    assert presenter.source.row("p7").name == "Person 7"
