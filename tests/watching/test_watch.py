"""The watcher: one word a turn, commands, and who was identified."""

import pytest

from app.meetings.expected import person
from app.meetings.identified import How, IdentifiedState
from app.meetings.matching.model import Likeness
from app.meetings.roster.changes import ChangeKind
from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.roster import Liveness
from app.services.service import Answer, Stage
from app.watching.progress import GIVE_UP_AFTER_S, Progress
from app.watching.watch import Watch
from tests.watching.scripted import AT, seen

LOCK = Command(CommandKind.LOCK)


@pytest.fixture
def lists(watch):
    told = []
    watch.list_changed.connect(told.append)
    return told


@pytest.fixture
def progress(watch):
    told = []
    watch.command_changed.connect(lambda entry: told.append(entry.progress))
    return told


def test_nothing_is_watched_at_first(watch):
    assert watch.service is None
    assert watch.service_state.stage is Stage.OFF
    assert watch.commands == frozenset()
    assert watch.roster.liveness is Liveness.NOT_WATCHED
    watch.stop()
    watch.retry()
    watch.give_pin("1234")
    watch.run(LOCK)
    assert not watch.pending


def test_whatever_happens_in_one_turn_is_told_once(watch, service, settled, lists):
    service.begin(seen("a", "Anna Zorbert"), seen("b", "Bo Quixley"))
    service.join(seen("c", "Cia Vintersol"))
    service.gone("a")
    assert lists == []
    settled(watch)
    assert len(lists) == 1
    kinds = [change.kind for change in lists[0]]
    assert kinds.count(ChangeKind.FOUND) == 2
    assert ChangeKind.JOINED in kinds
    assert ChangeKind.LEFT in kinds


def test_each_turn_has_its_own_news(watch, service, settled, lists):
    service.begin(seen("a", "Anna Zorbert"))
    settled(watch)
    service.join(seen("b", "Bo Quixley"))
    settled(watch)
    assert [change.now.id for change in lists[-1]] == ["b"]
    assert len(lists) == 2


def test_the_list_itself_is_true_before_it_is_told(watch, service):
    service.begin(seen("a", "Anna Zorbert"))
    assert set(watch.roster.participants) == {"a"}
    assert watch.roster.liveness is Liveness.LIVE


def test_a_newcomer_is_compared_with_those_expected(watch, service, settled):
    service.begin(seen("a", "Anna Zorbert"), seen("s", "Xerxes Qwom"))
    settled(watch)
    assert watch.matches["a"].likeness is Likeness.EXACT
    assert watch.matches["s"].likeness is Likeness.UNKNOWN


def test_somebody_more_who_is_expected_changes_proposals_alone(
    watch, service, settled, lists, consultation
):
    service.begin(seen("x", "Disa Mjölnerud"))
    settled(watch)
    assert watch.matches["x"].likeness is Likeness.UNKNOWN
    consultation.expect([person("Disa Mjölnerud")])
    settled(watch)
    assert watch.matches["x"].likeness is Likeness.EXACT
    assert lists[-1] == ()


def test_a_list_that_is_not_live_allows_no_command(watch, service, settled):
    assert watch.commands == frozenset()
    service.begin(seen("a", "Anna Zorbert"))
    assert CommandKind.LOCK in watch.commands
    service.lose()
    assert watch.commands == frozenset()
    watch.run(LOCK)
    assert LOCK not in service.asked


def test_what_the_service_cannot_do_is_not_asked(watch, service):
    service.can = frozenset({CommandKind.MUTE})
    service.begin(seen("a", "Anna Zorbert"))
    watch.run(LOCK)
    assert not watch.pending
    assert LOCK not in service.asked


def test_a_command_goes_its_way(watch, service, settled, progress):
    service.begin(seen("a", "Anna Zorbert"), seen("b", "Xerxes Qwom"))
    remove = Command(CommandKind.REMOVE, "b")
    watch.run(remove)
    assert service.asked[-1] == remove
    service.answer(remove)
    assert progress == [Progress.SENT, Progress.ACCEPTED]
    service.gone("b")
    settled(watch)
    assert progress[-1] is Progress.DONE


def test_a_command_is_noted_before_it_is_asked(watch, service, monkeypatch):
    service.begin(seen("a", "Anna Zorbert"))
    noted = []
    monkeypatch.setattr(
        type(service), "run", lambda it, command: noted.append(command in watch.pending)
    )
    watch.run(LOCK)
    assert noted == [True]


def test_two_presses_are_one_command(watch, service):
    service.begin(seen("a", "Anna Zorbert"))
    watch.run(LOCK)
    watch.run(LOCK)
    assert service.asked.count(LOCK) == 1


def test_a_refusal_is_told_with_its_reason(watch, service, progress):
    service.begin(seen("a", "Anna Zorbert"))
    watch.run(LOCK)
    service.answer(LOCK, Answer.REFUSED, "not a host")
    assert progress[-1] is Progress.REFUSED
    assert watch.pending[LOCK].detail == "not a host"


def test_a_command_that_nobody_answers_is_given_up(watch, service, clock, tick, progress):
    service.begin(seen("a", "Anna Zorbert"))
    service.room(is_locked=False)
    watch.run(LOCK)
    tick(GIVE_UP_AFTER_S + 1, clock)
    assert progress[-1] is Progress.TIMED_OUT


def test_who_was_confirmed_is_confirmed_until_it_is_taken_back(watch, service, settled, qtbot):
    service.begin(seen("a", "Anna Zorbert"))
    key = watch.people[0].key
    with qtbot.waitSignal(watch.identified_changed):
        watch.confirm("a", (key,), How.ID_SHOWN)
    assert watch.identifications.people_present(watch.roster) == {key}
    with qtbot.waitSignal(watch.identified_changed):
        watch.take_back("a")
    one = watch.roster.participants["a"]
    assert watch.identifications.standing_of(one) is IdentifiedState.NOT_YET


def test_nobody_who_is_not_there_is_confirmed(watch, service, qtbot):
    service.begin(seen("a", "Anna Zorbert"))
    with qtbot.assertNotEmitted(watch.identified_changed):
        watch.confirm("gone", (1,), How.KNOWN)
    assert len(watch.identifications) == 0


def test_a_new_name_needs_it_again(watch, service):
    service.begin(seen("a", "Anna Zorbert"))
    watch.confirm("a", (), How.KNOWN)
    service.join(seen("a", "Somebody Else"))
    one = watch.roster.participants["a"]
    assert watch.identifications.standing_of(one) is IdentifiedState.NAME_CHANGED


def test_coming_again_needs_it_again(watch, service):
    service.begin(seen("a", "Anna Zorbert"))
    watch.confirm("a", (), How.KNOWN)
    service.gone("a")
    service.join(seen("a2", "Anna Zorbert"))
    one = watch.roster.participants["a2"]
    assert watch.identifications.standing_of(one) is IdentifiedState.CAME_AGAIN
    watch.confirm("a2", (), How.KNOWN)
    assert watch.identifications.standing_of(one) is IdentifiedState.CONFIRMED


def test_what_a_person_typed_goes_to_the_service(watch, service):
    watch.give_pin("2580")
    watch.retry()
    assert service.asked == ["start", ("pin", "2580"), "retry"]


def test_a_new_state_of_the_connection_is_told(watch, service, qtbot):
    with qtbot.waitSignal(watch.state_changed):
        service.stand(Stage.PIN_NEEDED)
    assert watch.service_state.stage is Stage.PIN_NEEDED


def test_it_looks_at_the_clock_only_while_it_watches(consultation, clock, service, watch):
    assert watch._seconds.isActive()
    watch.stop()
    assert not watch._seconds.isActive()
    idle = Watch(consultation, clock=clock)
    assert not idle._seconds.isActive()
    idle.deleteLater()


def test_looking_is_noted(watch, service, clock):
    assert watch.looked_at == AT
    clock.turn(60)
    watch.looked()
    assert watch.looked_at == AT + 60
