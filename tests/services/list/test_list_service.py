"""The list by hand as a service: its events, reduced by the same roster as those of any other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.meetings.board.model import Entry
from app.meetings.board.reading import read
from app.meetings.expected import person
from app.meetings.roster.changes import ChangeKind
from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.events import Ended, SnapshotBegins, SnapshotEnds
from app.meetings.roster.participant import Role, Room, Standing
from app.meetings.roster.roster import Liveness, Roster
from app.services.list.service import MOST_UNDONE, ListService
from app.services.service import Answer, Stage


class Follower:
    """A roster that hears a service, as the watcher's does."""

    def __init__(self, service):
        self.roster, self.changes, self.batches = Roster(), [], []
        service.events.connect(self.hear)

    def hear(self, events):
        assert events
        self.batches.append(events)
        for event in events:
            self.changes += self.roster.apply(event)

    def names(self):
        return sorted(one.name for one in self.roster.participants.values())

    def kinds(self):
        found = [change.kind for change in self.changes]
        self.changes = []
        return found


class Clock:
    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        self.now += 1.0
        return self.now


@pytest.fixture
def service(qapp):
    service = ListService(clock=Clock())
    yield service
    service.stop()
    service.deleteLater()


@pytest.fixture
def follower(service):
    follower = Follower(service)
    service.start()
    return follower


def test_it_says_that_it_is_by_hand_and_can_be_asked_nothing(service, follower, qtbot):
    assert service.is_by_hand
    assert service.commands == frozenset()
    assert service.state.stage is Stage.LIVE
    command = Command(CommandKind.REMOVE, "x")
    with qtbot.waitSignal(service.answered) as heard:
        service.run(command)
    assert heard.args[0].answer is Answer.REFUSED


def test_before_the_first_look_it_says_nothing(service, follower):
    assert follower.batches == []
    assert service.looked_at is None
    assert follower.roster.liveness is Liveness.NOT_WATCHED


def test_a_paste_is_a_whole_list_and_nobody_on_the_first_has_joined(service, follower):
    service.paste(read("In this meeting (2)\nAnna Berg\nOrganizer\nBo Ek\nIn the lobby (1)\nOlle"))

    assert follower.names() == ["Anna Berg", "Bo Ek", "Olle"]
    assert ChangeKind.JOINED not in follower.kinds()
    assert follower.roster.liveness is Liveness.LIVE
    by_name = {one.name: one for one in follower.roster.participants.values()}
    assert by_name["Anna Berg"].role is Role.HOST
    assert by_name["Olle"].standing is Standing.LOBBY
    assert (follower.roster.room.head_count, follower.roster.room.waiting) == (2, 1)
    assert type(follower.batches[0][0]) is SnapshotBegins
    assert service.looked_at == service.board.looked_at


def test_a_second_paste_is_arrivals_and_departures(service, follower):
    service.paste(read("Anna Berg\nBo Ek"))
    follower.kinds()
    service.paste(read("Anna Berg\nOlle"))
    kinds = follower.kinds()

    assert follower.names() == ["Anna Berg", "Olle"]
    # Between two looks nobody saw when.
    assert kinds.count(ChangeKind.FOUND_AFTER_GAP) == 1
    assert kinds.count(ChangeKind.GONE_AFTER_GAP) == 1
    assert [seat.entry.name for seat in service.difference.came] == ["Olle"]


def test_a_lobby_that_the_new_list_does_not_show_is_not_said_any_more(service, follower):
    service.paste(read("In this meeting (1)\nAnna Berg\nIn the lobby (1)\nOlle"))
    service.paste(read("In this meeting (2)\nAnna Berg\nOlle"))

    assert follower.roster.room == Room(head_count=2)


def test_undo_brings_back_who_went_under_the_same_id(service, follower):
    service.paste(read("Anna Berg\nBo Ek"))
    before = dict(follower.roster.participants)
    service.paste(read("Anna Berg\nOlle"))
    service.undo()

    assert dict(follower.roster.participants) == before
    assert service.difference is None


def test_undo_of_everything_leaves_nobody(service, follower):
    service.paste(read("Anna Berg\nBo Ek"))
    service.undo()

    assert follower.names() == []
    assert follower.roster.liveness is not Liveness.LIVE
    assert not service.can_undo
    service.undo()


def test_a_part_of_the_list_lets_the_others_stay(service, follower):
    service.paste(read("Anna Berg\nBo Ek"))
    service.paste(read("Anna Berg\nOlle"))
    service.keep_absent()

    assert follower.names() == ["Anna Berg", "Bo Ek", "Olle"]
    service.keep_absent()
    assert follower.names() == ["Anna Berg", "Bo Ek", "Olle"]


def test_a_tick_is_an_arrival_and_its_end_a_departure(service, follower):
    anna, bo = person("Anna Berg"), person("Bo Ek")
    service.tick(anna)
    assert follower.kinds()[0] is not ChangeKind.JOINED
    service.tick(bo)
    service.tick(bo)
    assert follower.kinds() == [ChangeKind.JOINED]
    service.take_off(service.board.seats[1].id)

    assert follower.kinds() == [ChangeKind.LEFT]
    assert follower.names() == ["Anna Berg"]


def test_somebody_ticked_again_is_another_connection(service, follower):
    anna = person("Anna Berg")
    service.tick(anna)
    first = service.board.seats[0].id
    service.take_off(first)
    service.tick(anna)

    assert service.board.seats[0].id != first


def test_one_on_the_list_can_be_said_to_be_somebody(service, follower):
    service.paste(read("A. Berg\nBo Ek"))
    anna = person("Anna Berg")
    service.tick_as(anna, service.board.seats[0].id)
    service.tick(anna)

    assert follower.names() == ["A. Berg", "Bo Ek"]


def test_who_waits_is_moved(service, follower):
    service.add([Entry("Anna Berg"), Entry("Olle")])
    service.move(service.board.seats[1].id, Standing.LOBBY)
    assert [one.name for one in follower.roster.waiting()] == ["Olle"]
    service.move(service.board.seats[1].id, Standing.IN_ROOM)
    service.move("nobody", Standing.LOBBY)

    assert follower.roster.waiting() == ()


def test_the_room_is_what_the_user_said(service, follower):
    service.look()
    service.set_head_count(9)
    service.set_lobby_count(-3)
    service.set_locked(True)
    service.set_recorded(False)

    assert follower.roster.room == Room(is_locked=True, is_recorded=False, head_count=9, waiting=0)
    service.set_head_count(None)
    assert follower.roster.room.head_count is None
    service.set_head_count(10**9)
    assert follower.roster.room.head_count == 9_999


def test_another_look_renews_every_time(service, follower):
    service.add([Entry("Anna Berg")])
    service.add([Entry("Bo Ek")])
    first = service.looked_at
    service.look()

    assert service.looked_at > first
    assert {seat.seen_at for seat in service.board.seats} == {service.looked_at}
    assert type(follower.batches[-1][-1]) is SnapshotEnds


def test_to_have_looked_at_an_empty_meeting_is_a_look(service, follower):
    service.look()

    assert follower.roster.liveness is Liveness.LIVE
    assert follower.names() == []


def test_a_paste_without_names_changes_nobody(service, follower):
    service.paste(read("Anna Berg\nBo Ek"))
    service.paste(read("09:41"))

    assert follower.names() == ["Anna Berg", "Bo Ek"]
    assert service.reading.entries == ()


def test_the_end_forgets_everybody(service, follower):
    service.paste(read("Anna Berg\nBo Ek"))
    service.stop()
    service.stop()

    assert [type(one) for one in follower.batches[-1]] == [Ended]
    assert service.board.seats == ()
    assert service.state.stage is Stage.ENDED
    assert service.reading is None
    assert not service.can_undo
    service.add([Entry("Late")])
    assert service.board.seats == ()


def test_the_next_meeting_begins_with_an_empty_board(service, follower):
    service.paste(read("Anna Berg\nBo Ek"))
    service.stop()
    service.start()
    assert service.state.stage is Stage.LIVE
    assert service.board.looked_at is None
    service.add([Entry("Olle")])

    assert [seat.entry.name for seat in service.board.seats] == ["Olle"]


def test_as_many_steps_as_are_kept_can_be_taken_back(service, follower):
    for number in range(MOST_UNDONE + 5):
        service.add([Entry(f"P{number}")])
    for _ in range(MOST_UNDONE):
        assert service.can_undo
        service.undo()

    assert not service.can_undo
    assert len(service.board.seats) == 5


STEPS = st.one_of(
    st.tuples(
        st.just("paste"), st.lists(st.sampled_from(["Anna B", "Bo Ek", "Per H"]), max_size=4)
    ),
    st.tuples(st.just("add"), st.sampled_from(["Anna B", "Olle S"])),
    st.tuples(st.just("off"), st.integers(0, 5)),
    st.tuples(st.just("move"), st.integers(0, 5)),
    st.tuples(st.sampled_from(["undo", "look", "keep"]), st.none()),
)


@given(st.lists(STEPS, max_size=15))
def test_after_any_steps_the_roster_has_exactly_who_is_on_the_board(qapp, steps):
    service = ListService(clock=Clock())
    follower = Follower(service)
    service.start()
    for kind, given_ in steps:
        seats = service.board.seats
        chosen = seats[given_ % len(seats)].id if isinstance(given_, int) and seats else ""
        {
            "paste": lambda given_=given_: service.paste(read("\n".join(given_))),
            "add": lambda given_=given_: service.add([Entry(given_)]),
            "off": lambda chosen=chosen: service.take_off(chosen),
            "move": lambda chosen=chosen: service.move(chosen, Standing.LOBBY),
            "undo": service.undo,
            "look": service.look,
            "keep": service.keep_absent,
        }[kind]()
        shown = {one.id: one for one in follower.roster.participants.values()}
        assert shown == {seat.id: service.participant(seat) for seat in service.board.seats}
    service.stop()
    service.deleteLater()
