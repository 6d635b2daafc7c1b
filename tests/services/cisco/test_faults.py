"""Servers, networks and keyrings that fail, and some that mean harm."""

import logging

import pytest

from app.meetings.roster.events import Lost
from app.meetings.roster.roster import Liveness
from app.secrets import Credentials, Keeping
from app.services.cisco import gathering
from app.services.cisco.service import CiscoService
from app.services.service import Stage
from tests.probe.servers import closed_port
from tests.services.cisco.conftest import FAST
from tests.services.cisco.stand_in import PASSWORD, USER, CiscoStandIn, Man, Meeting, xml
from tests.services.web import Said

FETCHES = '<!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/passwd">]><c>&x;</c>'


def test_without_credentials_nothing_is_asked(stand, watch):
    server = stand()
    found = watch(server, credentials=None)
    found.until_stage(Stage.NO_CREDENTIALS)
    assert found.service.state.detail == ""
    assert server.accepted == 0


def test_credentials_that_somebody_types_are_used_at_once(stand, watch):
    server = stand()
    found = watch(server, credentials=None)
    found.until_stage(Stage.NO_CREDENTIALS)
    kept = []
    found.service.give_credentials(Credentials(USER, PASSWORD), True, kept.append)
    found.until_stage(Stage.LIVE)
    found.until(lambda: kept == [Keeping.NO_KEYRING])


def test_a_wrong_password_is_tried_once(stand, watch):
    server = stand()
    found = watch(server, credentials=(USER, "wrong"))
    found.until_stage(Stage.NO_CREDENTIALS)
    assert found.service.state.retry_at is None
    assert len(server.asked) == 1
    found.service.give_credentials(Credentials(USER, PASSWORD), False, lambda kept: None)
    found.until_stage(Stage.LIVE)


def test_a_password_that_is_changed_meanwhile_ends_in_a_gap(stand, watch):
    server = stand()
    server.join(Man("Anna"))
    found = watch(server)
    found.until_stage(Stage.LIVE)
    server.override = lambda asked: Said(401)
    found.until_stage(Stage.NO_CREDENTIALS)
    assert found.gaps == 1
    server.override = lambda asked: None
    found.service.give_credentials(Credentials(USER, PASSWORD), False, lambda kept: None)
    found.until_stage(Stage.LIVE)
    assert found.snapshots == 2


def test_a_host_that_is_not_on_the_list_is_not_asked(stand, watch):
    server = stand()
    found = watch(server, allowed=("video.example.org",))
    found.until_stage(Stage.NOT_ALLOWED)
    assert server.accepted == 0


@pytest.mark.parametrize("certificate", ["self_signed", "expired", "wrong_name"])
def test_a_certificate_that_is_not_trusted_ends_it(stand, watch, certificate):
    server = stand(certificate=certificate)
    found = watch(server)
    found.until_stage(Stage.NOT_TRUSTED)
    assert server.asked == []
    assert found.service.state.retry_at is None


@pytest.mark.parametrize("code", [301, 302, 307, 308])
def test_another_host_is_not_followed(stand, watch, code):
    with CiscoStandIn() as other:
        server = stand()
        target = f"https://localhost:{other.port}/api/v1/coSpaces"
        server.override = lambda asked: Said(code, headers={"Location": target})
        found = watch(server)
        found.until_stage(Stage.REDIRECTED)
        assert other.accepted == 0


def test_events_that_lead_elsewhere_are_not_followed(stand, watch):
    with CiscoStandIn() as other:
        server = stand()
        server.join(Man("Anna"))
        target = f"https://localhost:{other.port}/events/v1"
        server.has_events = False
        original = server.respond

        def respond(channel, asked):
            if "/events/" in asked.path:
                server.asked.append(asked)
                head = f"HTTP/1.1 302 Found\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n"
                channel.sendall(head.encode())
                return False
            return original(channel, asked)

        server.respond = respond
        found = watch(server)
        found.until_stage(Stage.LIVE)
        found.until(lambda: sum("/events/" in one.path for one in server.asked) > 1)
        assert other.accepted == 0


@pytest.mark.parametrize(
    ("said", "stage"),
    [
        (Said(403), Stage.NOT_ALLOWED),
        (Said(503), Stage.MAINTENANCE),
        (Said(502, b"<html>Bad gateway</html>"), Stage.MAINTENANCE),
        (Said(500), Stage.MAINTENANCE),
        (Said(429), Stage.OVERLOADED),
        (Said(200, b"<html><body>Sign in</body></html><p>"), Stage.NOT_A_SERVER),
        (Said(200, b"\x00\xff\xfe"), Stage.NOT_A_SERVER),
        (Said(200, b"x" * (2 << 20)), Stage.NOT_A_SERVER),
        (xml(FETCHES), Stage.NOT_A_SERVER),
        (Said(418), Stage.NOT_A_SERVER),
        (Said(404), Stage.NOT_A_SERVER),
    ],
)  # fmt: skip
def test_every_no_of_the_server_is_a_stage(stand, watch, said, stage):
    server = stand()
    server.override = lambda asked: said
    found = watch(server)
    found.until_stage(stage)
    assert found.events == []
    assert "passwd" not in found.service.state.detail


def test_a_server_that_comes_back_is_watched(stand, watch):
    server = stand()
    server.override = lambda asked: Said(503)
    found = watch(server)
    found.until_stage(Stage.MAINTENANCE)
    assert found.service.state.retry_at is not None
    server.override = lambda asked: None
    found.until_stage(Stage.LIVE)


def test_nobody_there_is_said_and_tried_again(watch):
    found = watch(None, port=closed_port())
    found.until_stage(Stage.UNREACHABLE)
    assert found.service.state.retry_at is not None


def test_events_that_are_refused_leave_the_lists(stand, watch):
    server = stand()
    server.override = lambda asked: Said(404) if asked.path.endswith("authTokens") else None
    found = watch(server)
    found.until_stage(Stage.LIVE)
    anna = server.join(Man("Anna"))
    found.until(lambda: anna in found.people)
    server.leave(anna)
    found.until(lambda: anna not in found.people)
    assert found.gaps == 0
    assert sum(one.path.endswith("authTokens") for one in server.asked) == 1


@pytest.mark.parametrize("fault", ["refused handshake", "refused subscription", "strange token"])
def test_events_that_do_not_begin_leave_the_lists(stand, watch, fault):
    server = stand()
    server.has_events, server.good = fault != "refused handshake", fault != "refused subscription"
    if fault == "strange token":
        strange = Said(200, headers={"X-Cisco-CMS-Auth-Token": "a b\tc"})
        server.override = lambda asked: strange if asked.path.endswith("authTokens") else None
    found = watch(server)
    found.until_stage(Stage.LIVE)
    found.until(lambda: sum(one.path.endswith("authTokens") for one in server.asked) > 1)
    anna = server.join(Man("Anna"))
    found.until(lambda: anna in found.people)
    assert found.gaps == 0


def test_events_that_are_cut_are_opened_again_and_nothing_is_missed(stand, watch):
    server = stand()
    found = watch(server)
    found.until(lambda: bool(server.channels) and found.stage is Stage.LIVE)
    server.channel.cut()
    found.until(lambda: sum("/events/" in one.path for one in server.asked) > 1)
    found.until(lambda: bool(server.channels) and bool(server.channel.acks))
    anna = server.join(Man("Anna"))
    found.until(lambda: anna in found.people)
    assert (found.gaps, found.snapshots) == (0, 1)


def test_what_the_events_said_last_does_not_outlive_them(stand, watch):
    server = stand()
    anna = server.join(Man("Anna"))
    found = watch(server)
    found.until(lambda: bool(server.channels) and found.stage is Stage.LIVE)
    found.until(lambda: found.service._session.has_events)
    server.has_events = False
    server.channel.cut()
    found.until(lambda: not found.service._session.has_events)
    server.meeting.people[anna].name = "Anna A"
    server.meeting.people[anna].is_muted = True
    found.until(lambda: found.people[anna].name == "Anna A")
    found.until(lambda: found.people[anna].is_muted)
    assert found.gaps == 0


def test_events_without_a_sign_of_life_are_given_up(stand, watch):
    server = stand()
    found = watch(server)
    found.until(lambda: bool(server.channels) and found.stage is Stage.LIVE)
    first = server.channel
    found.until(lambda: first.pings > 0)
    first.is_deaf = True
    found.until(lambda: bool(server.channels) and server.channel is not first)
    assert found.gaps == 0


def test_events_that_the_server_deactivates_are_asked_for_again(stand, watch):
    server = stand()
    found = watch(server)
    found.until(lambda: bool(server.channels) and found.stage is Stage.LIVE)
    first = server.channel
    first.send("subscriptionUpdate", subscriptions=[{"index": 3, "state": "deactivated"}])
    found.until(lambda: bool(server.channels) and server.channel is not first)
    assert found.gaps == 0


def test_a_lost_server_is_a_gap_that_ends_with_a_snapshot(stand, watch):
    server = stand()
    anna = server.join(Man("Anna"))
    found = watch(server)
    found.until(lambda: bool(server.channels) and found.stage is Stage.LIVE)
    server.override = lambda asked: Said(200, b"<c", cut_after=40)
    server.channel.cut()
    found.until_stage(Stage.LOST)
    (lost,) = found.has(Lost)
    assert found.roster.liveness is Liveness.LOST
    assert lost.at <= found.service.state.since
    assert found.service.state.retry_at is not None
    bo = server.join(Man("Bo"))
    del server.meeting.people[anna]
    server.override = lambda asked: None
    found.service.retry()
    found.until_stage(Stage.LIVE)
    assert set(found.people) == set(found.roster.participants) == {bo}
    assert [gap.begin for gap in found.roster.gaps] == [lost.at]
    assert (found.gaps, found.snapshots) == (1, 2)


def test_leaving_when_the_list_is_lost_is_leaving(stand, watch, qtbot):
    server = stand()
    found = watch(server)
    found.until_stage(Stage.LIVE)
    found.service.events.connect(
        lambda events: found.service.stop() if isinstance(events[0], Lost) else None
    )
    server.override = lambda asked: Said(503)
    found.until(lambda: found.has_ended)
    assert found.stage is Stage.OFF
    assert not found.service._again.isActive()


def test_a_meeting_that_ended_during_the_gap_has_ended(stand, watch):
    server = stand(Meeting(), Meeting("SIP-möte 2", "4712"))
    found = watch(server)
    found.until_stage(Stage.LIVE)
    server.override = lambda asked: Said(503)
    found.until_stage(Stage.LOST)
    server.meetings.pop(0)
    server.override = lambda asked: None
    found.until_stage(Stage.ENDED)
    assert found.has_ended


def test_a_server_that_stops_answering_is_lost(stand, watch):
    import dataclasses

    server = stand()
    found = watch(server, timing=dataclasses.replace(FAST, answer=0.4))
    found.until_stage(Stage.LIVE)
    server.override = lambda asked: Said(200, wait=30)
    found.until_stage(Stage.LOST)
    assert found.gaps == 1


def test_a_computer_that_slept_says_that_it_did_not_watch(stand, watch):
    server = stand()
    found = watch(server)
    found.until_stage(Stage.LIVE)
    session = found.service._session
    # As after a night: the next round begins, and the server was last heard long ago.
    session._is_asking = False
    session.heard_at -= 3600
    slept_at = session.heard_at
    session._round()
    found.until(lambda: found.gaps == 1)
    assert found.has(Lost)[0].at == pytest.approx(slept_at)
    found.until_stage(Stage.LIVE)
    assert found.snapshots == 2


def test_connections_that_may_not_be_looked_at_are_shown_by_the_list(stand, watch):
    server = stand()
    anna = server.join(Man("Anna", is_deactivated=True))
    server.override = lambda asked: Said(403) if "callLegs" in asked.path else None
    found = watch(server)
    found.until_stage(Stage.LIVE)
    assert found.names == ["Anna"]
    assert not found.people[anna].may_be_muted


def test_connections_that_cannot_be_had_hold_nothing_up(stand, watch):
    import dataclasses

    server = stand()
    server.join(Man("Anna"))
    server.override = lambda asked: Said(200, wait=30) if "callLegs" in asked.path else None
    found = watch(server, timing=dataclasses.replace(FAST, first_looks=0.3))
    found.until_stage(Stage.LIVE)
    (anna,) = found.people.values()
    assert anna.standing == "connecting"


def test_a_page_that_never_ends_has_an_end(stand, watch):
    server = stand()
    entry = "<participant id='p{}'/>"

    def endless(asked):
        if "/participants?" not in asked.path:
            return None
        entries = "".join(entry.format(n) for n in range(3))
        return xml(f"<participants total='999999999'>{entries}</participants>")

    server.override = endless
    found = watch(server)
    found.until_stage(Stage.LOST)
    assert found.events == []


def test_a_server_that_never_comes_to_its_last_page_is_given_an_end(stand, watch):
    server = stand()
    names = iter(range(10**9))

    def endless(asked):
        if "/participants?" not in asked.path:
            return Said(403) if "callLegs" in asked.path else None
        entries = "".join(f"<participant id='p{next(names)}'/>" for _ in range(5000))
        return xml(f"<participants total='999999999'>{entries}</participants>")

    server.override = endless
    found = watch(server)
    found.until_stage(Stage.LOST)
    assert found.events == []


def test_a_call_with_more_people_than_can_be_shown_is_not_shown_in_part(stand, watch, monkeypatch):
    monkeypatch.setattr(gathering, "MOST_PEOPLE", 3)
    server = stand()
    for name in ("Anna", "Bo", "Cia"):
        server.join(Man(name))
    found = watch(server)
    found.until_stage(Stage.LIVE)
    server.join(Man("Dan"))
    found.until_stage(Stage.LOST)
    assert found.gaps == 1
    assert found.service.commands == frozenset()


def test_nothing_secret_is_logged_or_shown(stand, watch, caplog):
    with caplog.at_level(logging.DEBUG):
        server = stand()
        server.join(Man("Anna Andersson"))
        found = watch(server)
        found.until(lambda: bool(server.channels) and found.stage is Stage.LIVE)
        server.channel.cut()
        found.until(lambda: sum("/events/" in one.path for one in server.asked) > 1)
        found.service.stop()
    shown = caplog.text + repr(found.service) + repr(found.events) + repr(found.stages)
    for secret in (USER + ":", PASSWORD, "eternal", "4711", "Andersson", "localhost"):
        assert secret not in shown


def test_credentials_are_sent_in_no_address(stand, watch):
    server = stand()
    found = watch(server)
    found.until_stage(Stage.LIVE)
    assert not [one for one in server.asked if PASSWORD in one.path or USER in one.path]


def test_an_answer_of_the_keyring_after_leaving_starts_nothing(stand, watch):
    server = stand()
    found = watch(server, credentials=None, go=False)
    found.service.start()
    found.service.stop()
    found.until(lambda: found.service._secrets._thread is None)
    assert found.stage is Stage.OFF
    assert isinstance(found.service, CiscoService)
