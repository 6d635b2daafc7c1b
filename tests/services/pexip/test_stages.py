"""Every stage is reached, and from every stage there is a way on."""

from dataclasses import replace

import pytest
from PySide6.QtNetwork import QNetworkProxy

from app.services.pexip.service import PexipService
from app.services.service import Place, Stage
from tests.probe.servers import Connecting, closed_port
from tests.services.pexip.conftest import QUICK
from tests.services.pexip.node import BASE, Node, Said, said
from tests.services.web import Web

GUESTS_NEED_NONE = said({"pin": "required", "guest_pin": "none"}, 403)
ALL_NEED_ONE = said({"pin": "required", "guest_pin": "required"}, 403)
WRONG = said("Invalid PIN", 403)
BUSY = {"Retry-After": "0"}


def pins(node):
    return [asked.headers.get("pin") for asked in node.asked_for("request_token")]


def reach(qtbot, watching, stage):
    qtbot.waitUntil(lambda: watching.stage is stage)


@pytest.mark.parametrize(
    ("answer", "stage"),
    [
        (ALL_NEED_ONE, Stage.PIN_NEEDED),
        (GUESTS_NEED_NONE, Stage.HOST_PIN_OR_GUEST),
        (said("Invalid PIN", 403), Stage.WRONG_PIN),
        (said("Participant exceeded PIN entry retries", 403), Stage.TOO_MANY_PINS),
        (said({"idp": []}, 403), Stage.SIGN_IN_NEEDED),
        (said({"idp": []}, 200), Stage.SIGN_IN_NEEDED),
        (said({"redirect_url": "https://x.invalid/"}, 403), Stage.SIGN_IN_NEEDED),
        (said({"display_name": "required"}, 403), Stage.SIGN_IN_NEEDED),
        (said({"conference_extension": "required"}, 403), Stage.RECEPTION),
        (said("Neither conference nor gateway found", 404), Stage.NO_SUCH_ROOM),
        (said("Conference is locked", 403), Stage.LOCKED),
        (said("Participant limit reached", 403), Stage.FULL),
        (Said(404, b"<html>", kind="text/html"), Stage.NOT_A_SERVER),
        (Said(200, b"<html>", kind="text/html"), Stage.NOT_A_SERVER),
        (Said(200, b"x" * 2_000_000), Stage.NOT_A_SERVER),
        (Said(200, b"\0\xff garbage"), Stage.NOT_A_SERVER),
        (said(1, 302, headers={"Location": "/login"}), Stage.NOT_A_SERVER),
        (said(1, 302, headers={"Location": "https://x.invalid/"}), Stage.REDIRECTED),
        (said("x", 415, "failed"), Stage.NOT_A_SERVER),
        (said("x", 502, "failed"), Stage.UNREACHABLE),
        (said("x", 503, "failed"), Stage.MAINTENANCE),
        (Said(503, b"<html>", kind="text/html"), Stage.MAINTENANCE),
        (said("x", 504, "failed"), Stage.UNREACHABLE),
        (said("x", 529, "failed"), Stage.OVERLOADED),
        (Said(head=b"\x16\x03garbage\r\n\r\n"), Stage.UNREACHABLE),
        (Said(200, b"x" * 500, cut_after=90), Stage.UNREACHABLE),
    ],
)
def test_what_an_answer_leads_to(node, watch, qtbot, answer, stage):
    node.script["request_token"] = [answer] * 100
    watching = watch(node)
    reach(qtbot, watching, stage)
    assert watching.events == []
    assert watching.service.commands == frozenset()
    assert "events" not in node.words()


@pytest.mark.parametrize(
    "answer",
    [
        said("x", 503, headers=BUSY),
        said("x", 529, headers=BUSY),
        said("x", 502),
        said("Participant limit reached", 403),
        said("The conference is locked", 403),
        Said(200, b"x" * 500, cut_after=90),
    ],
)
def test_what_passes_by_itself_is_tried_again(node, watch, qtbot, answer):
    node.script["request_token"] = [answer] * 2
    watching = watch(node)
    reach(qtbot, watching, Stage.LIVE)
    waiting = [state for state in watching.states if state.retry_at is not None]
    assert len(waiting) >= 2
    assert all(state.retry_at >= state.since for state in waiting)


def test_the_servers_wish_to_be_left_alone_is_respected(node, watch, qtbot):
    answer = said("x", 503, headers={"Retry-After": "120"})
    node.script["request_token"] = [answer]
    watching = watch(node)
    reach(qtbot, watching, Stage.MAINTENANCE)
    state = watching.service.state
    assert 120 <= state.retry_at - state.since <= 120 * 1.3


def test_a_guest_goes_on_without_a_pin(node, watch, qtbot):
    node.script["request_token"] = [GUESTS_NEED_NONE]
    node.role = "GUEST"
    watching = watch(node, pin="")
    reach(qtbot, watching, Stage.HOST_PIN_OR_GUEST)
    watching.service.give_pin("")
    reach(qtbot, watching, Stage.LIVE)
    assert pins(node) == [None, "none"]
    assert not watching.service.state.is_host
    assert watching.service.commands == frozenset()


def test_a_host_goes_on_with_a_pin(node, watch, qtbot):
    node.script["request_token"] = [ALL_NEED_ONE]
    watching = watch(node, pin="")
    reach(qtbot, watching, Stage.PIN_NEEDED)
    watching.service.give_pin("")
    assert watching.stage is Stage.PIN_NEEDED
    watching.service.give_pin("4711")
    reach(qtbot, watching, Stage.LIVE)
    assert pins(node) == [None, "4711"]


def test_three_wrong_pins_are_the_last(node, watch, qtbot):
    node.script["request_token"] = [WRONG] * 9
    watching = watch(node)
    for number in (1, 2):
        reach(qtbot, watching, Stage.WRONG_PIN)
        assert len(pins(node)) == number
        watching.service.give_pin(f"{number}")
        assert watching.stage is Stage.CONNECTING
    reach(qtbot, watching, Stage.TOO_MANY_PINS)
    watching.service.give_pin("4")
    assert pins(node) == ["4711", "1", "2"]


def test_a_pin_that_cannot_be_one_is_not_sent(node, watch, qtbot):
    watching = watch(node, pin="47\r\ntoken: x")
    assert watching.stage is Stage.WRONG_PIN
    watching.service.give_pin("æ")
    assert watching.stage is Stage.WRONG_PIN
    watching.service.give_pin("4711")
    reach(qtbot, watching, Stage.LIVE)
    assert pins(node) == ["4711"]


def test_waiting_for_the_host_shows_no_list_until_we_are_in(node, watch, qtbot):
    node.place, node.role = "waiting_room", "GUEST"
    node.room = {"started": False}
    watching = watch(node)
    qtbot.waitUntil(lambda: len(node.streams) == 1)
    node.come("a", service_type="waiting_room")
    assert watching.stage is Stage.WAITING_FOR_HOST
    node.say("conference_update", {"started": True, "locked": True})
    reach(qtbot, watching, Stage.LOCKED)
    assert watching.events == []
    node.come(node.own, protocol="api")
    reach(qtbot, watching, Stage.LIVE)
    assert watching.kinds() == ".(++)"


def test_being_let_in_may_be_told_by_a_renewal(node, watch, qtbot):
    node.place = "waiting_room"
    watching = watch(node)
    qtbot.waitUntil(lambda: len(node.streams) == 1)
    node.people[node.own]["service_type"] = "conference"
    fields = {"token": node.token, "expires": "120", "current_service_type": "conference"}
    node.script["refresh_token"] = [said(fields)]
    node.say("refresh_token")
    reach(qtbot, watching, Stage.LIVE)


def test_being_put_back_into_the_lobby_is_said(node, live, qtbot):
    watching = live(node)
    node.come(node.own, service_type="waiting_room")
    reach(qtbot, watching, Stage.WAITING_FOR_HOST)
    assert watching.kinds().endswith("?")
    node.come(node.own)
    reach(qtbot, watching, Stage.LIVE)


def test_the_wait_for_a_host_may_time_out_and_begins_again(node, watch, qtbot):
    node.place = "waiting_room"
    watching = watch(node)
    qtbot.waitUntil(lambda: len(node.streams) == 1)
    node.place = "conference"
    reason = "Timeout waiting for conference host to join or permit access to locked conference"
    node.say("disconnect", {"reason": reason})
    reach(qtbot, watching, Stage.LIVE)
    assert len(pins(node)) == 2


@pytest.mark.parametrize(
    ("reason", "stage"),
    [
        ("Disconnected by another participant", Stage.REMOVED),
        ("API initiated participant disconnect", Stage.REMOVED),
        ("Something new", Stage.REMOVED),
        ("Conference terminated by another participant", Stage.ENDED),
        ("All conference hosts departed hosted conference", Stage.ENDED),
    ],
)
def test_who_is_put_out_stays_out(node, live, qtbot, reason, stage):
    watching = live(node)
    node.say("disconnect", {"reason": reason})
    reach(qtbot, watching, stage)
    assert watching.kinds().endswith(").")
    assert watching.service.state.detail == reason
    qtbot.waitUntil(lambda: node.streams == [])
    assert len(pins(node)) == 1


def test_we_do_not_follow_into_another_room(node, live, qtbot):
    watching = live(node)
    node.say("refer", {"alias": "other", "token": "once"})
    reach(qtbot, watching, Stage.REMOVED)
    qtbot.waitUntil(lambda: node.words("release_token") != [])
    assert all(asked.path.startswith(BASE + "1782%40") for asked in node.asked)


@pytest.mark.parametrize("certificate", ["wrong_name", "self_signed", "expired", "not_yet_valid"])
def test_a_certificate_that_is_not_in_order(watch, qtbot, certificate):
    with Node(certificate) as node:
        watching = watch(node, host="localhost")
        reach(qtbot, watching, Stage.NOT_TRUSTED)
        assert node.asked == []


def test_a_certificate_that_is_in_order(watch, qtbot):
    with Node("good") as node:
        watching = watch(node, host="localhost")
        reach(qtbot, watching, Stage.LIVE)
        node.come("a", "Åse")
        qtbot.waitUntil(lambda: "a" in watching.roster.participants)
        node.cut()
        qtbot.waitUntil(lambda: Stage.LOST in watching.stages)
        reach(qtbot, watching, Stage.LIVE)
        watching.service.stop()
        qtbot.waitUntil(lambda: not watching.service.is_leaving)


def test_a_proxy_that_wants_a_login(watch, qtbot):
    head = b"HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n"
    with Node("good") as node, Connecting(node.port, head) as way:
        watching = watch(node, host="localhost", start=False)
        service = watching.service
        make = service._line

        def through_proxy():
            line = make()
            kind = QNetworkProxy.ProxyType.HttpProxy
            line.site._manager.setProxy(QNetworkProxy(kind, "127.0.0.1", way.port))
            return line

        service._line = through_proxy
        service.start()
        reach(qtbot, watching, Stage.PROXY)
        assert service.state.retry_at is not None


def test_nobody_there(watch, qtbot):
    class Nobody:
        port, open = closed_port(), 0

    watching = watch(Nobody)
    reach(qtbot, watching, Stage.UNREACHABLE)
    assert watching.service.state.retry_at is not None


def test_a_server_that_says_nothing(watch, qtbot):
    with Web(lambda asked: Said(wait=1.0)) as silent:
        from dataclasses import replace

        from tests.services.pexip.conftest import QUICK

        watching = watch(silent, timing=replace(QUICK, answer=0.1))
        reach(qtbot, watching, Stage.UNREACHABLE)


@pytest.mark.parametrize(
    ("place", "stage"),
    [
        ({"host": "other.example", "alias": "1"}, Stage.NOT_ALLOWED),
        ({"host": "localhost", "alias": "1", "is_practice": True}, Stage.NOT_ALLOWED),
        ({"host": "127.0.0.1", "alias": "1"}, Stage.NOT_ALLOWED),
        ({"host": "localhost", "alias": " "}, Stage.NO_SUCH_ROOM),
    ],
)
def test_where_nobody_is_asked(qapp, place, stage):
    service = PexipService(Place(**place), frozenset({"localhost"}))
    service.start()
    assert service.state.stage is stage
    service.give_pin("1")
    service.stop()
    assert service.state.stage is Stage.OFF
    service.deleteLater()


def test_a_press_tries_at_once_and_one_press_asks_once(node, watch, qtbot):
    node.script["request_token"] = [said("x", 503)]
    watching = watch(node, timing=replace(QUICK, slow=60.0))
    reach(qtbot, watching, Stage.MAINTENANCE)
    watching.service.retry()
    watching.service.retry()
    reach(qtbot, watching, Stage.LIVE)
    watching.service.retry()
    assert len(node.words("request_token")) == 2
    assert len(node.words("events")) == 1


def test_a_press_does_not_send_a_wrong_pin_again(node, watch, qtbot):
    node.script["request_token"] = [WRONG]
    watching = watch(node)
    reach(qtbot, watching, Stage.WRONG_PIN)
    watching.service.retry()
    assert len(node.words("request_token")) == 1


def test_another_network_is_tried_at_once(node, watch, qtbot):
    node.script["request_token"] = [said(1, 302, headers={"Location": "https://login.invalid/"})]
    watching = watch(node)
    reach(qtbot, watching, Stage.REDIRECTED)
    assert watching.service.state.retry_at is None
    watching.network.changed.emit()
    reach(qtbot, watching, Stage.LIVE)
