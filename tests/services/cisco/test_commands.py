"""What can be asked of the server, and what it says."""

import pytest

from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.done import is_done
from app.services.cisco.asking_for import POSSIBLE
from app.services.service import Answer, CommandAnswer, Stage
from tests.services.cisco.stand_in import Man, Meeting, failure, guid
from tests.services.web import Said


@pytest.fixture
def live(stand, watch):
    server = stand()
    anna = server.join(Man("Anna"))
    found = watch(server)
    found.until(lambda: bool(server.channels) and found.stage is Stage.LIVE)
    return server, found, anna


def run(found, kind, participant=""):
    found.answers.clear()
    found.service.run(Command(kind, participant))
    found.until(lambda: bool(found.answers))
    return found.answers[0].answer


def test_the_room_is_locked_and_unlocked(live):
    server, found, _ = live
    assert run(found, CommandKind.LOCK) is Answer.ACCEPTED
    assert server.meeting.is_locked
    found.until(lambda: is_done(Command(CommandKind.LOCK), found.roster, None))
    found.until(lambda: found.room.is_locked)
    assert run(found, CommandKind.UNLOCK) is Answer.ACCEPTED
    found.until(lambda: found.room.is_locked is False)


@pytest.mark.parametrize("kind", [CommandKind.REMOVE, CommandKind.DENY])
def test_somebody_is_removed(live, kind):
    server, found, anna = live
    assert run(found, kind, anna) is Answer.ACCEPTED
    found.until(lambda: anna not in found.people)
    (asked,) = [one for one in server.asked if one.method == "DELETE"]
    assert asked.path == f"/api/v1/participants/{anna}"


def test_somebody_is_muted(live):
    server, found, anna = live
    assert run(found, CommandKind.MUTE, anna) is Answer.ACCEPTED
    found.until(lambda: found.people[anna].is_muted)
    (asked,) = [one for one in server.asked if one.method == "PUT"]
    assert asked.path == f"/api/v1/callLegs/{guid(anna)}"
    assert asked.body == b"rxAudioMute=true"
    assert run(found, CommandKind.UNMUTE, anna) is Answer.ACCEPTED
    found.until(lambda: found.people[anna].is_muted is False)


def test_the_meeting_is_ended_for_all(live):
    server, found, _ = live
    server.meetings.append(Meeting("Another", "9"))
    assert run(found, CommandKind.END) is Answer.ACCEPTED
    found.until_stage(Stage.ENDED)


def test_letting_one_in_is_refused_because_the_interface_has_no_word_for_it(live):
    server, found, anna = live
    before = len([one for one in server.asked if one.method != "GET"])
    for kind in set(CommandKind) - POSSIBLE:
        assert run(found, kind, anna) is Answer.REFUSED
    assert len([one for one in server.asked if one.method != "GET"]) == before
    assert CommandKind.ADMIT not in found.service.commands


@pytest.mark.parametrize(
    ("said", "answer", "detail"),
    [
        (Said(403), Answer.REFUSED, ""),
        (failure("callDoesNotExist"), Answer.REFUSED, "HTTP 400 callDoesNotExist"),
        (failure("<b>bold"), Answer.REFUSED, ""),
        (Said(503), Answer.FAILED, ""),
        (Said(200, b"x", cut_after=9), Answer.FAILED, ""),
    ],
)
def test_a_no_is_told_with_its_reason(live, said, answer, detail):
    server, found, _ = live
    server.override = lambda asked: said if asked.method == "PUT" else None
    assert run(found, CommandKind.LOCK) is answer
    assert found.answers[0].detail == detail


def test_somebody_who_is_not_there_cannot_be_removed(live):
    _, found, _ = live
    assert run(found, CommandKind.REMOVE, "../calls") is Answer.REFUSED


def test_without_a_meeting_nothing_can_be_asked(stand, watch):
    found = watch(stand(), go=False)
    assert found.service.commands == frozenset()
    command = Command(CommandKind.LOCK)
    found.service.run(command)
    assert found.answers == [CommandAnswer(command, Answer.REFUSED)]
