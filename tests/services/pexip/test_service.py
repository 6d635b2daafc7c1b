from app.meetings.roster.events import Ended, SnapshotBegins, SnapshotEnds
from app.services.pexip.joining import CALL_TAG
from app.services.pexip.paths import COMMANDS
from app.services.service import Stage
from tests.services.pexip.node import BASE, one


def test_who_is_there_when_we_come_is_one_snapshot(node, live):
    node.people = {"a": one("a", "Åse"), "b": one("b", "Bo")}
    watching = live(node)
    assert watching.kinds() == ".(+++)"
    assert watching.stages == [Stage.CONNECTING, Stage.LIVE]
    assert [p.name for p in watching.roster.present()] == ["Åse", "Bo"]
    assert watching.service.state.is_host
    assert watching.service.commands == COMMANDS


def test_what_is_sent_is_what_the_vendors_clients_send(node, live, qtbot):
    watching = live(node)
    first, second = node.asked[:2]
    assert first.method == "POST"
    assert first.path == BASE + "1782%40rooms.vconf.dk/request_token"
    assert first.headers["pin"] == "4711"
    assert first.headers["content-type"] == "application/json"
    assert first.json == {"display_name": "Samråd (Mødeassistent)", "call_tag": CALL_TAG}
    assert "token" not in first.headers
    assert (second.method, second.path) == ("GET", BASE + "1782%40rooms.vconf.dk/events")
    assert second.headers["token"] == "token-1"
    assert second.headers["accept"] == "text/event-stream"
    watching.service.stop()
    qtbot.waitUntil(lambda: not watching.service.is_leaving)
    assert node.words() == ["request_token", "events", "release_token"]
    assert all("?" not in asked.path for asked in node.asked)


def test_coming_and_going_and_changes(node, live, qtbot):
    watching = live(node)
    node.come("a", "Anna")
    qtbot.waitUntil(lambda: "a" in watching.roster.participants)
    node.say("participant_update", one("a", "Anna Berg", service_type="waiting_room"))
    qtbot.waitUntil(lambda: watching.roster.participants["a"].name == "Anna Berg")
    assert [p.id for p in watching.roster.waiting()] == ["a"]
    node.go("a")
    qtbot.waitUntil(lambda: "a" not in watching.roster.participants)
    node.say("conference_update", {"locked": True})
    qtbot.waitUntil(lambda: watching.roster.room.is_locked is True)
    assert watching.roster.room.is_started is True


def test_stopping_ends_the_list_and_says_so_once(node, live, qtbot):
    watching = live(node)
    watching.service.stop()
    watching.service.stop()
    assert [type(event) for event in watching.events].count(Ended) == 1
    assert watching.stage is Stage.OFF
    assert watching.service.commands == frozenset()
    qtbot.waitUntil(lambda: node.words("release_token") != [])


def test_starting_twice_asks_once(node, live):
    watching = live(node)
    watching.service.start()
    assert node.words("request_token") == ["request_token"]


def test_it_can_begin_again_after_it_stopped(node, live, qtbot):
    watching = live(node)
    watching.service.stop()
    watching.service.start()
    qtbot.waitUntil(lambda: watching.stage is Stage.LIVE)
    assert [type(e) for e in watching.events].count(SnapshotEnds) == 2
    assert isinstance(watching.events[1], SnapshotBegins)


def test_our_own_entry_is_ours(node, live):
    watching = live(node)
    (own,) = [p for p in watching.roster.participants.values() if p.is_ours]
    assert own.id == node.own
    assert not own.is_person


def test_nothing_of_the_place_is_in_a_note_about_a_crash(node, live):
    watching = live(node)
    parts = [watching.service._session._line, watching.service._session, watching.service]
    for text in map(repr, parts):
        assert not any(secret in text for secret in ("4711", "1782", "token-", "Samråd ("))


def test_nobody_stands_in_the_list_without_a_name(node, live):
    live(node, display_name=" ")
    assert node.asked_for("request_token")[0].json["display_name"] == "Samråd"
