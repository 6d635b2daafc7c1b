"""Whatever a service says in whatever order, what is shown is the list or says that it is not."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.consultation import Consultation
from app.meetings.alerts.model import AlertKind
from app.meetings.expected import person
from app.meetings.identified import How
from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.participant import Standing
from app.meetings.roster.roster import Liveness
from app.services.service import Answer
from app.watching.progress import OPEN
from app.watching.watch import Watch
from tests.watching.scripted import Clock, Scripted, seen

IDS = ("a", "b", "c")
NAMES = ("Anna Zorbert", "Bo Quixley", "Xerxes Qwom", "")
people = st.builds(
    lambda one, name, standing: seen(one, name, standing=standing),
    st.sampled_from(IDS),
    st.sampled_from(NAMES),
    st.sampled_from((Standing.IN_ROOM, Standing.LOBBY)),
)
commands = st.builds(
    Command,
    st.sampled_from((CommandKind.REMOVE, CommandKind.ADMIT, CommandKind.MUTE)),
    st.sampled_from(IDS),
)
steps = st.one_of(
    st.tuples(st.just("begin"), st.lists(people, max_size=3)),
    st.tuples(st.just("join"), people),
    st.tuples(st.just("gone"), st.sampled_from(IDS)),
    st.tuples(st.just("lose")),
    st.tuples(st.just("end")),
    st.tuples(st.just("turn"), st.floats(0, 100)),
    st.tuples(st.just("run"), commands),
    st.tuples(st.just("answer"), commands, st.sampled_from(Answer)),
    st.tuples(st.just("confirm"), st.sampled_from(IDS)),
    st.tuples(st.just("acknowledge"), st.integers(0, 5)),
    st.tuples(st.just("stop")),
    st.tuples(st.just("forget")),
)


def do(step, watch, service, clock):
    kind, *facts = step
    if kind == "begin":
        service.begin(*facts[0])
    elif kind == "turn":
        clock.turn(facts[0])
    elif kind == "run":
        watch.run(facts[0])
    elif kind == "confirm":
        watch.confirm(facts[0], (), How.KNOWN)
    elif kind == "acknowledge":
        for alert in watch.alerts[facts[0] :][:1]:
            watch.acknowledge(alert)
    elif kind in ("stop", "forget"):
        getattr(watch, kind)()
    else:
        getattr(service, kind)(*facts)


def check(watch):
    roster, live = watch.roster, watch.roster.liveness
    assert set(watch.matches) == set(roster.participants)
    assert watch.commands == frozenset() or live is Liveness.LIVE
    kinds = [alert.kind for alert in watch.alerts]
    not_live = (Liveness.LOST, Liveness.SYNCING, Liveness.ENDED)
    assert (AlertKind.NOT_LIVE in kinds) <= (live in not_live)
    if live is Liveness.ENDED and watch.service is not None:
        assert (AlertKind.NOT_LIVE in kinds) is not watch.is_ended_by_us
    if live is Liveness.LOST and roster.lost_since is not None:
        assert kinds[0] is AlertKind.NOT_LIVE
    if watch.service is None:
        assert not roster.participants
        assert not watch.alerts
        assert not watch.pending
    for entry in watch.pending.values():
        assert entry.progress in OPEN or entry.since >= entry.sent_at


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(steps, max_size=25))
def test_any_order(qapp, script):
    clock, consultation = Clock(), Consultation()
    consultation.expect([person("Anna Zorbert"), person("Bo Quixley")])
    watch = Watch(consultation, clock=clock)
    service = Scripted(clock)
    watch.start(service)
    for step in script:
        do(step, watch, service, clock)
        watch._judge()
        check(watch)
    watch.forget()
    for one in (watch, service, consultation):
        one.deleteLater()
