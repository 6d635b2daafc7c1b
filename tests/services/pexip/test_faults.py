"""The stream is cut, silent, garbled; the computer sleeps; the token dies."""

from dataclasses import replace

import pytest

from app.meetings.roster.events import Lost
from app.meetings.roster.roster import Liveness
from app.services.service import Stage
from tests.services.pexip.conftest import QUICK
from tests.services.pexip.node import INVALID_TOKEN, Said, event, one, said

WATCHFUL = replace(QUICK, silence=0.15, probe=0.15)


def lost(watching):
    return [event for event in watching.events if isinstance(event, Lost)]


def joins(node):
    return len(node.words("request_token"))


def again(qtbot, watching, node, streams=2):
    """Lost, and live again."""
    qtbot.waitUntil(lambda: len(node.words("events")) >= streams)
    qtbot.waitUntil(lambda: watching.stage is Stage.LIVE)


@pytest.mark.parametrize("rudely", [False, True])
def test_a_cut_is_told_and_mended_without_a_new_entry(node, live, qtbot, rudely):
    watching = live(node)
    heard = watching.service._session._parts.listener.heard_at
    node.come("a", "Åse")
    qtbot.waitUntil(lambda: "a" in watching.roster.participants)
    node.people["b"] = one("b")
    node.cut(rudely)
    qtbot.waitUntil(lambda: Stage.LOST in watching.stages)
    again(qtbot, watching, node)
    assert joins(node) == 1
    (gap,) = lost(watching)
    assert gap.at >= heard
    assert set(watching.roster.participants) == {"a", "b", node.own}
    assert watching.roster.liveness is Liveness.LIVE


def test_a_cut_in_the_middle_of_the_list_makes_nothing_live(node, watch, qtbot):
    node.syncs = False
    watching = watch(node)
    qtbot.waitUntil(lambda: len(node.streams) == 1)
    node.say("participant_sync_begin")
    node.come("a")
    qtbot.waitUntil(lambda: watching.events != [])
    assert watching.stage is Stage.CONNECTING
    node.syncs = True
    node.cut()
    again(qtbot, watching, node)
    assert watching.kinds() == "(+?.(++)"


def test_a_node_that_goes_away_and_comes_back(node, live, qtbot):
    watching = live(node)
    node.script["events"] = [said("x", 503), Said(502, b"<html>"), Said(200, b"{}")]
    node.cut()
    again(qtbot, watching, node, 5)
    assert joins(node) == 1
    assert len(lost(watching)) == 1


def test_a_half_open_stream_is_found_out(node, live, qtbot):
    watching = live(node, timing=WATCHFUL)
    node.is_frozen = True
    node.people["b"] = one("b")
    qtbot.waitUntil(lambda: lost(watching) != [])
    node.is_frozen = False
    again(qtbot, watching, node)
    assert "b" in watching.roster.participants
    assert joins(node) == 1


def test_a_quiet_meeting_stays_live(node, live, qtbot):
    node.people["a"] = one("a", "A\u030ase")
    watching = live(node, timing=WATCHFUL)
    qtbot.waitUntil(lambda: len(node.words("events")) >= 4)
    assert lost(watching) == []
    assert watching.stages == [Stage.CONNECTING, Stage.LIVE]
    assert joins(node) == 1


def test_a_rename_that_the_stream_did_not_tell_is_found_out(node, live, qtbot):
    node.people["a"] = one("a", "Anna")
    watching = live(node, timing=WATCHFUL)
    node.people["a"] = one("a", "Somebody else")
    qtbot.waitUntil(lambda: lost(watching) != [])
    again(qtbot, watching, node)
    assert watching.roster.participants["a"].name == "Somebody else"


def test_a_silent_stream_of_a_silent_server(node, live, qtbot):
    watching = live(node, timing=WATCHFUL)
    node.script["events"] = [Said(wait=1.0)]
    qtbot.waitUntil(lambda: Stage.LOST in watching.stages)
    again(qtbot, watching, node)
    assert lost(watching)[0].at <= watching.states[-1].since - 0.15


def test_a_list_that_never_comes_is_asked_for_again(node, watch, qtbot):
    node.syncs = False
    watching = watch(node, timing=replace(QUICK, sync=0.1))
    qtbot.waitUntil(lambda: len(node.words("events")) >= 2)
    node.syncs = True
    qtbot.waitUntil(lambda: watching.stage is Stage.LIVE)


def test_garbage_in_the_stream_stops_nothing(node, live, qtbot):
    watching = live(node)
    node.push(b"\0\xff\xfe garbage\r\r\n\n: comment\n\nevent: x\n")
    node.push(b"data: {not json\n\nevent: participant_create\ndata: [[[[\n\n")
    node.say("layout", {"participants": []})
    node.say("on_a_day_in_2031", {"uuid": "a"})
    node.come("a", "Åse")
    qtbot.waitUntil(lambda: "a" in watching.roster.participants)
    assert lost(watching) == []


def test_slow_bytes_are_put_together(node, live, qtbot):
    watching = live(node)
    for byte in event("participant_create", one("a", "Åse Øverland")):
        node.push(bytes([byte]))
    qtbot.waitUntil(lambda: "a" in watching.roster.participants)
    assert watching.roster.participants["a"].name == "Åse Øverland"


# --- the token -----------------------------------------------------------------------------------


def test_the_token_is_renewed_and_the_stream_runs_on(node, live, qtbot):
    node.life = "0.3"
    watching = live(node)
    qtbot.waitUntil(lambda: len(node.words("refresh_token")) >= 4)
    assert node.most_refreshing == 1
    assert (joins(node), len(node.words("events"))) == (1, 1)
    assert lost(watching) == []
    used = [asked.headers["token"] for asked in node.asked_for("refresh_token")]
    assert used[:3] == ["token-1", "token-2", "token-3"]


def test_never_two_renewals_at_once(node, live, qtbot):
    watching = live(node)
    refresher = watching.service._session._parts.refresher
    for number in (1, 2, 3):
        for _ in range(9):
            node.say("refresh_token")
        refresher.now()
        refresher.now()
        qtbot.waitUntil(lambda number=number: len(node.words("refresh_token")) >= number)
        qtbot.waitUntil(lambda: not refresher.is_busy)
    assert node.most_refreshing == 1
    assert watching.stage is Stage.LIVE


def test_a_reconnect_uses_the_newest_token(node, live, qtbot):
    watching = live(node)
    node.say("refresh_token")
    qtbot.waitUntil(lambda: watching.service._session._line.token == "token-2")
    node.cut()
    again(qtbot, watching, node)
    assert node.asked_for("events")[-1].headers["token"] == "token-2"


def test_a_renewal_that_fails_is_tried_again(node, live, qtbot):
    node.life = "2"
    timing = replace(QUICK, refresh_share=0.1)
    node.script["refresh_token"] = [said("x", 503), Said(502, b"<html>"), Said(cut_after=3)]
    watching = live(node, timing=timing)
    qtbot.waitUntil(lambda: len(node.words("refresh_token")) >= 4)
    qtbot.waitUntil(lambda: node.number >= 2)
    assert joins(node) == 1
    assert lost(watching) == []


def test_a_renewal_that_is_refused_for_a_while_leaves_the_stream_alone(node, live, qtbot):
    watching = live(node)
    node.script["refresh_token"] = [said("x", 503), said("x", 529)]
    node.say("refresh_token")
    qtbot.waitUntil(lambda: len(node.words("refresh_token")) == 3)
    assert len(node.words("events")) == 1
    assert watching.stages == [Stage.CONNECTING, Stage.LIVE]


def test_a_renewal_that_gets_no_answer_puts_the_stream_in_doubt(node, live, qtbot):
    watching = live(node)
    node.script["refresh_token"] = [Said(cut_after=3)]
    node.say("refresh_token")
    qtbot.waitUntil(lambda: len(node.words("events")) == 2)
    qtbot.waitUntil(lambda: not watching.service._session._parts.checker.is_busy)
    assert lost(watching) == []


@pytest.mark.parametrize("code", [401, 403])
def test_a_dead_token_begins_anew_with_the_gap_told(node, live, qtbot, code):
    watching = live(node)
    first = node.own
    node.script["refresh_token"] = [said("Invalid token", code)]
    node.say("refresh_token")
    again(qtbot, watching, node)
    assert joins(node) == 2
    assert len(lost(watching)) == 1
    ours = [p.id for p in watching.roster.participants.values() if p.is_ours]
    # The old entry stands there until the server notices; it is ours all the same.
    assert ours == [first, node.own]


def test_a_token_whose_life_ends_begins_anew(node, live, qtbot):
    node.life = "0.2"
    node.script["refresh_token"] = [said("x", 503)] * 50
    watching = live(node)
    qtbot.waitUntil(lambda: lost(watching) != [])
    node.script["refresh_token"] = []
    qtbot.waitUntil(lambda: joins(node) >= 2)
    node.life = "60"
    qtbot.waitUntil(lambda: watching.stage is Stage.LIVE)


def test_a_stream_that_is_refused_for_its_token_begins_anew(node, live, qtbot):
    watching = live(node)
    node.script["events"] = [INVALID_TOKEN]
    node.cut()
    again(qtbot, watching, node, 3)
    assert joins(node) == 2
    assert len(lost(watching)) == 1


def test_the_service_may_end_the_token_by_an_event(node, live, qtbot):
    watching = live(node)
    node.say("disconnect", {"reason": "Timer expired awaiting token refresh"})
    again(qtbot, watching, node)
    assert joins(node) == 2


def test_a_role_may_change_with_a_renewal(node, live, qtbot):
    watching = live(node)
    node.role = "GUEST"
    node.say("refresh_token")
    qtbot.waitUntil(lambda: not watching.service.state.is_host)
    assert watching.service.commands == frozenset()
    assert watching.stage is Stage.LIVE


# --- sleep and network ---------------------------------------------------------------------------


@pytest.mark.parametrize("steady", [0.0, 3600.0])
def test_a_long_sleep_begins_anew(node, live, qtbot, steady):
    watching = live(node)
    before = watching.clock.wall()
    watching.clock.wall_off, watching.clock.steady_off = 3600.0, steady
    again(qtbot, watching, node)
    assert joins(node) == 2
    (gap,) = lost(watching)
    assert gap.at <= before
    assert watching.events[-1].at >= before + 3600


def test_a_short_sleep_renews_and_checks(node, live, qtbot):
    watching = live(node)
    watching.clock.wall_off = 40.0
    qtbot.waitUntil(lambda: node.words("refresh_token") != [])
    qtbot.waitUntil(lambda: len(node.words("events")) == 2)
    assert joins(node) == 1
    assert lost(watching) == []


def test_what_lay_in_the_line_during_a_sleep_does_not_shorten_the_gap(node, live, qtbot):
    # The page looks seldom here: the stream is read before anybody notices the sleep.
    watching = live(node, timing=replace(QUICK, tick=3600.0))
    before = watching.clock.wall()
    watching.clock.wall_off = 7200.0
    node.come("a")
    qtbot.waitUntil(lambda: "a" in watching.roster.participants)
    node.cut()
    qtbot.waitUntil(lambda: lost(watching) != [])
    assert lost(watching)[0].at <= before
    again(qtbot, watching, node)


def test_a_clock_that_is_put_back_changes_nothing(node, live, qtbot):
    watching = live(node)
    watching.clock.wall_off = -7200.0
    node.come("a")
    qtbot.waitUntil(lambda: "a" in watching.roster.participants)
    assert (joins(node), lost(watching)) == (1, [])


def test_another_network_is_a_reason_to_look(node, live, qtbot):
    watching = live(node)
    watching.network.changed.emit()
    qtbot.waitUntil(lambda: len(node.words("events")) == 2)
    assert lost(watching) == []


def test_another_network_ends_the_waiting(node, live, qtbot):
    watching = live(node, timing=replace(QUICK, backoff_first=60.0, backoff_most=60.0))
    node.cut()
    qtbot.waitUntil(lambda: watching.service.state.retry_at is not None)
    watching.network.changed.emit()
    again(qtbot, watching, node)


def test_a_login_page_in_between_is_not_the_end(node, live, qtbot):
    watching = live(node)
    page = said(1, 302, headers={"Location": "https://login.invalid/"})
    node.script["events"] = [page]
    node.script["request_token"] = [page]
    node.cut()
    qtbot.waitUntil(lambda: Stage.REDIRECTED in watching.stages)
    again(qtbot, watching, node)
