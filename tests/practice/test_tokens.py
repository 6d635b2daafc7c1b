"""Tokens: one for another, and what happens to one that nobody refreshed."""

import pytest

from app.practice.meeting import HOST_AFTER_S, TIMED_OUT, Meeting
from app.practice.routes import Request, answer
from tests.practice.asking import HOST_PIN, Caller, Stream, wait_until

INVALID = (403, {"status": "success", "result": "Invalid token"})


def test_a_watcher_stands_in_everybodys_list_as_a_program(host):
    (entry,) = host.get("participants")[1]["result"]

    assert (entry["uuid"], entry["display_name"]) == (host.uuid, "Watcher")
    assert (entry["protocol"], entry["has_media"]) == ("api", False)
    assert (entry["is_video_call"], entry["is_audio_only_call"]) == ("NO", "NO")


def test_a_refreshed_token_replaces_the_old_one(host):
    old = host.token
    status, answered = host.post("refresh_token")
    host.token = answered["result"]["token"]

    assert (status, answered["result"]["expires"], answered["result"]["role"]) == (
        200,
        "120",
        "HOST",
    )
    assert host.get("conference_status")[0] == 200
    host.token = old
    assert host.get("conference_status") == INVALID
    assert host.post("refresh_token") == INVALID


def test_a_stream_outlives_the_refreshing(host):
    stream = host.events()
    stream.sync()
    host.token = host.post("refresh_token")[1]["result"]["token"]

    host.post("lock")

    while not stream.until("conference_update")["locked"]:
        pass
    stream.close()


def test_giving_it_back_takes_the_entry_away(host):
    other = Caller(host.server)
    other.request_token(HOST_PIN)

    assert other.post("release_token", {"reason": "User initiated disconnect"}) == (
        200,
        {"status": "success", "result": True},
    )

    assert other.get("participants") == INVALID
    assert [one["uuid"] for one in host.get("participants")[1]["result"]] == [host.uuid]


@pytest.mark.parametrize("path", ["participants", "conference_status", "events"])
def test_nothing_is_told_without_a_token(room, path):
    assert Caller(room()).get(path) == INVALID


def test_only_stream_and_goodbye_take_the_token_from_the_address(host):
    token, host.token = host.token, ""

    assert host.get(f"participants?token={token}") == INVALID
    stream = Stream(host.server.port, f"{host.base}/events?token={token}", {})
    assert stream.sync().keys() == {host.uuid}
    stream.close()
    # A browser that is closed can set no header either.
    assert host.post(f"release_token?token={token}", {})[0] == 200


class Clock:
    now = 100.0

    def __call__(self):
        return self.now


def test_a_token_that_nobody_refreshes_puts_its_owner_out():
    clock = Clock()
    meeting = Meeting("room", token_s=30, clock=clock)
    told = answer(meeting, post("request_token", b'{"display_name": "x"}'))
    token = told.body["result"]["token"]
    watcher = meeting.watchers.by(token)
    listener = meeting.listen(watcher)

    clock.now += 29
    meeting.expire()
    assert len(meeting.people) == 1
    clock.now += 1
    meeting.expire()

    assert meeting.people == ()
    assert answer(meeting, post("refresh_token", token=token)).status == 403
    said = listener.take(0).data().decode()
    assert TIMED_OUT in said.rpartition("event: disconnect")[2]


def test_a_new_host_is_not_taken_for_one_at_once():
    clock = Clock()
    meeting = Meeting("room", clock=clock)
    token = answer(meeting, post("request_token", b"{}")).body["result"]["token"]

    assert answer(meeting, post("lock", token=token)).body["result"] == "Invalid role"
    clock.now += HOST_AFTER_S
    assert answer(meeting, post("lock", token=token)).body["result"] is True


def post(path, body=b"", token=""):
    target = f"/api/client/v2/conferences/room/{path}"
    return Request("POST", target, token, kind="application/json", body=body)


def test_an_owner_of_an_expired_token_leaves_the_list(room):
    server = room(token_s=2)
    server.meeting.watchers.token_s = 0
    Caller(server).request_token(HOST_PIN)

    wait_until(lambda: server.meeting.people == ())
