"""One meeting after another: nothing of the one before is left, and practice is no real one."""

import pytest

from app.consultation import Consultation
from app.meetings.expected import person
from app.meetings.identified import How
from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.roster import Liveness
from app.services.service import Stage
from tests.watching.scripted import Scripted, seen


@pytest.fixture
def made_up(qapp):
    made_up = Consultation()
    made_up.expect([person("Ole Practice")])
    yield made_up
    made_up.deleteLater()


def fill(watch, service, settled):
    """A meeting of which there is something to forget everywhere."""
    service.begin(seen("a", "Anna Zorbert"), seen("s", "Xerxes Qwom"))
    settled(watch)
    watch.confirm("a", (watch.people[0].key,), How.KNOWN)
    watch.run(Command(CommandKind.REMOVE, "s"))
    service.lose()
    settled(watch)
    service.begin(seen("a", "Anna Zorbert"), seen("s", "Xerxes Qwom"))
    settled(watch)
    assert watch.matches
    assert watch.alerts
    assert watch.pending
    assert watch.roster.gaps


def is_empty(watch):
    return (
        not watch.roster.participants
        and watch.roster.liveness is Liveness.NOT_WATCHED
        and not watch.roster.gaps
        and not watch.matches
        and not watch.alerts
        and not watch.pending
        and len(watch.identifications) == 0
        and watch.looked_at is None
    )


def test_after_stop_the_list_is_of_a_meeting_that_is_over(watch, service, settled):
    service.begin(seen("a", "Anna Zorbert"))
    watch.stop()
    settled(watch)
    assert watch.roster.liveness is Liveness.ENDED
    assert set(watch.roster.participants) == {"a"}
    assert service.asked[-1] == "stop"
    assert watch.commands == frozenset()


def test_after_stop_nothing_is_alarming(watch, service, settled):
    service.begin(seen("s", "Xerxes Qwom"))
    settled(watch)
    watch.stop()
    settled(watch)
    assert watch.alerts == ()


def test_forgetting_leaves_nothing(watch, service, settled, qtbot):
    fill(watch, service, settled)
    signals = [
        watch.service_changed, watch.state_changed, watch.list_changed, watch.alerts_changed,
    ]  # fmt: skip
    with qtbot.waitSignals(signals):
        watch.forget()
    assert is_empty(watch)
    assert watch.service is None
    assert watch.service_state.stage is Stage.OFF
    assert not watch._soon.isActive()
    assert not watch._seconds.isActive()


def test_forgetting_twice_is_forgetting_once(watch, service, qtbot):
    watch.forget()
    with qtbot.assertNotEmitted(watch.service_changed):
        watch.forget()
    assert service.asked == ["start", "stop"]


def test_a_service_that_was_left_is_not_heard_any_more(watch, service, settled):
    watch.forget()
    service.begin(seen("a", "Anna Zorbert"))
    service.answer(Command(CommandKind.LOCK))
    assert is_empty(watch)
    assert watch.service_state.stage is Stage.OFF


def test_another_service_begins_with_nothing_of_the_first(watch, service, settled, clock):
    fill(watch, service, settled)
    second = Scripted(clock, watch)
    watch.start(second)
    assert service.asked[-1] == "stop"
    assert second.asked == ["start"]
    assert not watch.roster.participants
    second.begin(seen("a", "Bo Quixley"))
    settled(watch)
    assert [one.name for one in watch.roster.participants.values()] == ["Bo Quixley"]
    assert not watch.pending
    assert len(watch.identifications) == 0


def test_the_same_service_can_be_watched_again(watch, service, settled):
    service.begin(seen("a", "Anna Zorbert"))
    watch.start(service)
    service.begin(seen("b", "Bo Quixley"))
    settled(watch)
    assert set(watch.roster.participants) == {"b"}


def test_events_are_heard_once_after_a_second_start(watch, service, settled):
    watch.start(service)
    told = []
    watch.list_changed.connect(told.append)
    service.begin(seen("a", "Anna Zorbert"))
    settled(watch)
    assert [change.now.id for change in told[-1] if change.now] == ["a"]


def test_the_next_consultation_ends_a_real_meeting(watch, service, settled, consultation):
    fill(watch, service, settled)
    consultation.clear()
    assert is_empty(watch)
    assert watch.service is None


def test_nothing_happens_to_nobody_when_the_next_consultation_begins(watch, consultation, qtbot):
    with qtbot.assertNotEmitted(watch.service_changed):
        consultation.clear()


def test_to_practise_is_to_expect_made_up_people(watch, clock, settled, made_up, consultation):
    practice = Scripted(clock, watch)
    watch.start(practice, made_up)
    practice.begin(seen("o", "Ole Practice"))
    settled(watch)
    assert [one.name for one in watch.people] == ["Ole Practice"]
    assert [one.name for one in consultation.people] == [
        "Anna Zorbert", "Bo Quixley", "Cia Vintersol",
    ]  # fmt: skip
    assert watch.alerts == ()


def test_practising_goes_on_when_the_next_consultation_begins(
    watch, clock, settled, made_up, consultation
):
    practice = Scripted(clock, watch)
    watch.start(practice, made_up)
    practice.begin(seen("o", "Ole Practice"))
    consultation.clear()
    settled(watch)
    assert watch.service is practice
    assert set(watch.roster.participants) == {"o"}


def test_after_practising_the_real_people_are_expected_again(
    watch, clock, settled, made_up, consultation
):
    watch.start(Scripted(clock, watch), made_up)
    watch.forget()
    assert watch.people == consultation.people
    real = Scripted(clock, watch)
    watch.start(real)
    real.begin(seen("o", "Ole Practice"))
    settled(watch)
    told = []
    watch.list_changed.connect(told.append)
    made_up.expect([person("Another Madeup")])
    assert not watch._soon.isActive()
    consultation.expect([person("Disa Mjölnerud")])
    settled(watch)
    assert told == [()]


def test_those_expected_in_practice_may_change(watch, clock, settled, made_up):
    practice = Scripted(clock, watch)
    watch.start(practice, made_up)
    practice.begin(seen("n", "Nina Newcomer"))
    settled(watch)
    assert watch.alerts
    made_up.expect([person("Nina Newcomer")])
    settled(watch)
    assert watch.alerts == ()


def test_a_second_practice_forgets_the_people_of_the_first(watch, clock, settled, made_up):
    watch.start(Scripted(clock, watch), made_up)
    other = Consultation(watch)
    other.expect([person("Per Second")])
    watch.start(Scripted(clock, watch), other)
    settled(watch)
    assert [one.name for one in watch.people] == ["Per Second"]
    made_up.expect([person("Another Madeup")])
    assert not watch._soon.isActive()
