"""When the end is offered, what confirms it, and what outlasts a change of the meeting."""

from types import SimpleNamespace

import pytest

from app.conducting.finishing import Finishing, Why
from app.guidelines.scripts import Ending
from app.meetings.roster.events import Ended, EndReason
from app.meetings.roster.participant import Means, Participant, Room, Standing
from app.script.closing import ClosingState
from tests.ui.participants.standing_watch import AT, StandingWatch

LEAVE = Ending(id="leave", seconds=60)
PORTAL = Ending(id="portal", closes=True)
A, B = (Participant(name, name, means=Means.VIDEO) for name in "AB")


class Meeting:
    """The end of a meeting over a list that stands still; time goes by in seconds."""

    def __init__(self):
        self.watch, self.now = StandingWatch(), AT + 300.0
        self.finishing = Finishing(self.watch, self.watch)
        self.finishing.set_endings((LEAVE, PORTAL), self.now, of="one")
        self.planned = None

    def after(self, seconds=1):
        for _ in range(seconds):
            self.now += 1
            self.finishing.look(self.planned, is_running=True, now=self.now)
        return self.finishing.why

    def mark(self, *endings):
        for one in endings:
            self.finishing.mark(one, self.now)

    @property
    def state(self):
        return self.finishing.closing.state(self.now)


@pytest.fixture
def room(qapp):
    room = Meeting()
    yield room
    room.watch.deleteLater()


@pytest.mark.parametrize("standing", [Standing.LOBBY, Standing.AT_PIN, Standing.CONNECTING])
def test_nobody_outside_is_said_to_be_gone(room, standing):
    room.watch.begin(A, Participant("c", "C", means=Means.VIDEO, standing=standing))
    room.mark("leave", "portal")
    room.watch.gone("A")
    room.after(70)
    assert room.state is ClosingState.DONE
    assert room.finishing.closing.waiting == 1
    room.watch.gone("c")
    room.after()
    assert room.state is ClosingState.CONFIRMED


def test_a_lobby_of_which_only_the_number_is_known_counts(room):
    room.watch.begin(room=Room(waiting=2))
    room.mark("leave", "portal")
    room.after(70)
    assert room.state is ClosingState.DONE
    assert room.finishing.closing.waiting == 2


def test_a_list_kept_by_hand_confirms_nothing(room):
    room.watch.service = SimpleNamespace(is_by_hand=True)
    room.watch.begin(A, B)
    room.after()
    room.watch.gone("A", "B")
    room.mark("leave", "portal")
    assert room.after(70) is None
    assert room.state is ClosingState.DONE
    assert room.finishing.closing.others is None


@pytest.mark.parametrize("reason", [EndReason.PUT_OUT, EndReason.UNKNOWN])
def test_whoever_is_out_is_not_told_that_the_meeting_ended(room, reason):
    room.watch.begin(A, B)
    room.watch.tell(Ended(AT, reason))
    assert room.after() is Why.WE_ARE_OUT
    assert room.state is ClosingState.OPEN


def test_the_end_for_everybody_is_one(room):
    room.watch.begin(A, B)
    room.watch.tell(Ended(AT, EndReason.MEETING_OVER))
    assert room.after() is Why.MEETING_ENDED


def test_a_line_that_drops_offers_no_end(room):
    room.watch.begin(A, B)
    room.after()
    room.watch.gone("A")
    assert room.after(60) is None
    room.watch.join(A)
    assert room.after(61) is None
    room.watch.gone("A")
    assert room.after(61) is Why.ONE_LEFT
    room.finishing.put_away(room.now)
    assert room.after(5) is None
    room.watch.gone("B")
    assert room.after() is Why.LIST_EMPTY


def test_whoever_comes_back_and_leaves_again_offers_it_again(room):
    room.watch.begin(A, B)
    room.after()
    room.watch.gone("A")
    room.after(61)
    room.finishing.put_away(room.now)
    room.watch.join(A)
    room.after()
    room.watch.gone("A")
    assert room.after(61) is Why.ONE_LEFT


def test_another_planned_end_is_offered_after_one_was_put_away(room):
    room.planned = room.now + 1
    assert room.after(2) is Why.PLANNED_END
    room.finishing.put_away(room.now)
    assert room.after(2) is None
    room.planned = room.now + 10
    assert room.after(5) is None
    assert room.after(5) is Why.PLANNED_END


def test_the_end_of_the_meeting_before_says_nothing_of_this_one(room):
    room.watch.begin(A, B)
    room.watch.tell(Ended(AT, EndReason.MEETING_OVER))
    room.finishing.begin(room.now)
    assert room.after() is None
    assert room.state is ClosingState.OPEN
    room.watch.begin(A, B)
    room.watch.tell(Ended(AT, EndReason.MEETING_OVER))
    assert room.after() is Why.MEETING_ENDED


def test_other_actions_let_a_countdown_go_on(room):
    room.mark("leave")
    room.after(20)
    room.finishing.set_endings((LEAVE,), room.now, of="one")
    assert room.finishing.closing.left("leave", room.now) == 40.0


def test_another_organisation_and_back_leaves_what_was_done(room):
    room.mark("leave")
    room.after(20)
    room.finishing.set_endings((LEAVE,), room.now, of="two")
    assert room.state is ClosingState.OPEN
    room.after(5)
    room.finishing.set_endings((LEAVE, PORTAL), room.now, of="one")
    assert room.finishing.closing.left("leave", room.now) == 35.0
    room.finishing.clear(room.now)
    assert room.state is ClosingState.OPEN


def test_what_was_kept_is_taken_beside_what_was_done_since(room):
    room.mark("portal")
    room.finishing.resume({"leave": room.now - 30.0, "rubbish": "x"}, room.now)
    assert room.finishing.closing.left("leave", room.now) == 30.0
    assert room.finishing.closing.is_done("portal")
