"""How long a list that is not true any more can count as live, and what nobody may miss."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer

from app.meetings.roster.events import EndReason, Lost
from app.meetings.roster.roster import Liveness
from app.services.pexip import reading
from app.services.service import Stage
from tests.services.pexip.conftest import QUICK
from tests.services.pexip.node import Said, event, one, said

WATCHFUL = replace(QUICK, silence=0.15, probe=0.4)
SHORT = replace(QUICK, sync=0.2)


def lost(watching):
    return [event for event in watching.events if isinstance(event, Lost)]


def parts(watching):
    return watching.service._session._parts


@pytest.fixture
def pinging(node, qapp):
    """The node says every few milliseconds that it is there, and nothing else."""
    timer = QTimer()
    timer.timeout.connect(lambda: node.push(b": still here\n\n"))
    timer.start(10)
    yield
    timer.stop()


def test_a_naming_that_never_ends_is_not_live_and_given_up(node, live, qtbot, pinging):
    watching = live(node, timing=SHORT)
    node.say("participant_sync_begin")
    qtbot.waitUntil(lambda: watching.stage is Stage.CONNECTING)
    assert watching.service.commands == frozenset()
    qtbot.waitUntil(lambda: lost(watching) != [])
    qtbot.waitUntil(lambda: watching.stage is Stage.LIVE)
    assert watching.roster.liveness is Liveness.LIVE
    assert len(node.words("request_token")) == 1


def test_a_naming_anew_that_ends_is_live_again(node, live, qtbot):
    watching = live(node)
    node.say("participant_sync_begin")
    qtbot.waitUntil(lambda: watching.stage is Stage.CONNECTING)
    node.push(b"".join(event("participant_create", who) for who in node.people.values()))
    node.say("participant_sync_end")
    qtbot.waitUntil(lambda: watching.stage is Stage.LIVE)
    assert lost(watching) == []


def test_a_first_naming_that_never_ends_comes_to_a_stage_with_a_way_on(node, watch, qtbot, pinging):
    node.syncs = False
    watching = watch(node, timing=SHORT)
    qtbot.waitUntil(lambda: len(node.streams) == 1)
    node.say("participant_sync_begin")
    qtbot.waitUntil(lambda: watching.stage is Stage.UNREACHABLE)
    node.syncs = True
    qtbot.waitUntil(lambda: watching.stage is Stage.LIVE)


def test_signs_of_life_alone_do_not_make_a_list_true(node, live, qtbot, pinging):
    watching = live(node, timing=WATCHFUL)
    before = watching.clock.wall()
    node.people["b"] = one("b", "Intruder")
    qtbot.waitUntil(lambda: "b" in watching.roster.participants)
    (gap,) = lost(watching)
    assert gap.at <= before + 0.1
    assert watching.stage is Stage.LIVE


def test_words_do_not_put_off_the_look_for_ever(node, live, qtbot):
    watching = live(node, timing=replace(QUICK, look_again=0.3))
    node.people["b"] = one("b", "Intruder")
    talk = QTimer()
    talk.timeout.connect(lambda: node.say("conference_update", node.room))
    talk.start(10)
    qtbot.waitUntil(lambda: "b" in watching.roster.participants)
    talk.stop()


def test_nobody_is_hidden_while_a_check_is_under_way(node, live, qtbot):
    watching = live(node, timing=replace(QUICK, probe=20.0))
    node.syncs = False
    watching.network.changed.emit()
    qtbot.waitUntil(lambda: len(node.streams) == 2)
    node.come("b", "Intruder")
    qtbot.waitUntil(lambda: "b" in watching.roster.participants)
    assert parts(watching).checker.is_busy
    assert lost(watching) == []


def test_what_the_first_stream_proves_needs_no_second(node, live, qtbot):
    watching = live(node)
    node.syncs = False
    watching.network.changed.emit()
    qtbot.waitUntil(lambda: len(node.streams) == 2)
    node.come("b")
    qtbot.waitUntil(lambda: not parts(watching).checker.is_busy)
    qtbot.waitUntil(lambda: len(node.streams) == 1)
    assert (watching.stage, lost(watching)) == (Stage.LIVE, [])


@pytest.mark.parametrize("rudely", [False, True])
def test_a_server_that_allows_one_stream_only_makes_no_gap(node, live, qtbot, rudely):
    watching = live(node, timing=replace(QUICK, probe=20.0, handover=5.0))
    node.syncs = False
    watching.network.changed.emit()
    qtbot.waitUntil(lambda: len(node.streams) == 2)
    node.streams[0].put("reset" if rudely else None)
    qtbot.waitUntil(lambda: not parts(watching).listener.is_open)
    for data in node.sync():
        node.push(data)
    qtbot.waitUntil(lambda: not parts(watching).checker.is_busy)
    node.come("b")
    qtbot.waitUntil(lambda: "b" in watching.roster.participants)
    assert (watching.stages, lost(watching)) == ([Stage.CONNECTING, Stage.LIVE], [])


def test_a_server_that_refuses_a_second_stream_gets_the_new_one_instead(
    node, live, qtbot, monkeypatch
):
    watching = live(node, timing=replace(QUICK, probe=20.0, handover=5.0))
    reply = node.reply

    to_refuse = []

    def one_only(asked):
        # Once for each look: the node hears only a moment later that the first stream was closed.
        is_second = asked.path.endswith("/events") and node.streams and to_refuse
        return to_refuse.pop() if is_second else reply(asked)

    monkeypatch.setattr(node, "reply", one_only)
    for _ in range(2):
        to_refuse.append(said("Too many streams", 403))
        refused = len(node.words("events"))
        watching.network.changed.emit()
        qtbot.waitUntil(lambda before=refused: len(node.words("events")) >= before + 2)
        qtbot.waitUntil(lambda: not parts(watching).checker.is_busy)
        assert to_refuse == []
    node.come("b")
    qtbot.waitUntil(lambda: "b" in watching.roster.participants)
    assert (watching.stage, lost(watching)) == (Stage.LIVE, [])


def test_both_streams_ended_is_a_loss(node, live, qtbot):
    watching = live(node)
    node.syncs = False
    watching.network.changed.emit()
    qtbot.waitUntil(lambda: len(node.streams) == 2)
    node.syncs = True
    node.cut()
    qtbot.waitUntil(lambda: Stage.LOST in watching.stages)
    qtbot.waitUntil(lambda: watching.stage is Stage.LIVE)


def test_a_check_ends_with_the_stream_that_it_checks(node, live, qtbot):
    watching = live(node, timing=replace(QUICK, probe=20.0, backoff_first=5.0, backoff_most=5.0))
    node.syncs = False
    watching.network.changed.emit()
    qtbot.waitUntil(lambda: len(node.streams) == 2)
    node.script["request_token"] = [said("x", 502)] * 9
    node.streams[0].put(event("disconnect", {"reason": "Media node disconnected"}))
    qtbot.waitUntil(lambda: watching.stage is Stage.LOST)
    assert not parts(watching).checker.is_busy
    qtbot.waitUntil(lambda: node.streams == [])


def test_a_check_ends_when_we_are_put_back_in_the_lobby(node, live, qtbot):
    watching = live(node, timing=replace(QUICK, probe=20.0))
    node.syncs = False
    watching.network.changed.emit()
    qtbot.waitUntil(lambda: len(node.streams) == 2)
    node.come(node.own, service_type="waiting_room")
    qtbot.waitUntil(lambda: watching.stage is Stage.WAITING_FOR_HOST)
    assert not parts(watching).checker.is_busy
    assert watching.roster.liveness is Liveness.LOST


def test_being_put_out_is_heard_on_either_stream(node, live, qtbot):
    watching = live(node)
    node.syncs = False
    watching.network.changed.emit()
    qtbot.waitUntil(lambda: len(node.streams) == 2)
    node.streams[1].put(event("disconnect", {"reason": "Disconnected by another participant"}))
    qtbot.waitUntil(lambda: watching.stage is Stage.REMOVED)
    assert watching.roster.end.reason is EndReason.PUT_OUT


def test_a_silent_stream_in_the_lobby_is_opened_anew(node, watch, qtbot):
    node.place = "waiting_room"
    watching = watch(node, timing=WATCHFUL)
    qtbot.waitUntil(lambda: watching.stage is Stage.WAITING_FOR_HOST)
    node.people[node.own]["service_type"] = "conference"
    qtbot.waitUntil(lambda: watching.stage is Stage.LIVE)


def test_who_was_not_told_their_id_is_in_when_the_room_is_shown(node, watch, qtbot):
    fields = {"expires": "120", "current_service_type": "waiting_room", "role": "HOST"}
    node.token = "token-x"
    node.script["request_token"] = [said(fields | {"token": node.token})]
    node.people["a"] = one("a", "Bo", service_type="waiting_room")
    watching = watch(node)
    qtbot.waitUntil(lambda: watching.stage is Stage.WAITING_FOR_HOST)
    node.come("b", "Chair")
    qtbot.waitUntil(lambda: watching.stage is Stage.LIVE)
    assert set(watching.roster.participants) == {"a", "b"}


def test_a_room_with_more_people_than_can_be_shown_is_not_live(node, live, qtbot, monkeypatch):
    monkeypatch.setattr(reading, "MOST_PEOPLE", 3)
    node.people |= {key: one(key) for key in "ab"}
    watching = live(node)
    assert len(watching.roster.participants) == 3
    node.come("c")
    qtbot.waitUntil(lambda: watching.stage is Stage.LOST)
    assert watching.roster.liveness is Liveness.LOST
    assert watching.service.state.retry_at is not None
    node.go("c")
    qtbot.waitUntil(lambda: watching.stage is Stage.LIVE)


def test_a_room_that_is_too_large_from_the_start_is_never_live(node, watch, qtbot, monkeypatch):
    monkeypatch.setattr(reading, "MOST_PEOPLE", 3)
    node.people |= {key: one(key) for key in "abcd"}
    watching = watch(node)
    qtbot.waitUntil(lambda: len(node.words("events")) >= 3)
    assert Stage.LIVE not in watching.stages


# --- after a loss ---------------------------------------------------------------------------------


def test_after_a_long_time_live_the_next_try_is_quick_again(node, live, qtbot):
    watching = live(node, timing=replace(QUICK, steady=60.0, backoff_first=0.5, backoff_most=40.0))
    watching.service._session._attempt = 6
    watching.clock.steady_off = 61.0
    node.script["events"] = [Said(502, b"<html>")] * 9
    node.cut()
    qtbot.waitUntil(lambda: watching.service.state.retry_at is not None)
    assert watching.service.state.retry_at - watching.clock.wall() < 1.0


@pytest.mark.parametrize("answer", [said("Conference is locked", 403), said("no", 404)])
def test_what_the_room_says_to_a_stream_asks_for_a_new_place(node, live, qtbot, answer):
    watching = live(node)
    node.script["events"] = [answer]
    node.cut()
    qtbot.waitUntil(lambda: len(node.words("request_token")) == 2)
    qtbot.waitUntil(lambda: watching.stage is Stage.LIVE)


def test_the_servers_word_is_shown_and_none_of_ours(node, watch, qtbot):
    node.script["request_token"] = [Said(200, b"x" * 500, cut_after=90)] * 50
    watching = watch(node)
    qtbot.waitUntil(lambda: watching.stage is Stage.UNREACHABLE)
    assert {state.detail for state in watching.states} == {""}
