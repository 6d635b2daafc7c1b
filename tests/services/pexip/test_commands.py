from dataclasses import replace

import pytest

from app.meetings.roster.commands import OF_ROOM, Command, CommandKind
from app.meetings.roster.events import EndReason
from app.meetings.roster.participant import Standing
from app.services.pexip.paths import of_command
from app.services.pexip.timing import Timing
from app.services.service import Answer, Stage
from app.watching.progress import GIVE_UP_AFTER_S
from tests.services.pexip.conftest import QUICK
from tests.services.pexip.node import INVALID_TOKEN, Said, one, said

INVALID_ROLE = said("Invalid role", 403)
LOCK = Command(CommandKind.LOCK)
ALL = [Command(kind, "" if kind in OF_ROOM else "a-1") for kind in CommandKind]


def run(qtbot, watching, command):
    watching.service.run(command)
    qtbot.waitUntil(lambda: watching.answers != [])
    (answer,) = watching.answers
    assert answer.command == command
    return answer


@pytest.mark.parametrize("command", ALL, ids=lambda command: command.kind)
def test_every_command_is_asked_for(node, live, qtbot, command):
    node.people["a-1"] = one("a-1")
    watching = live(node)
    assert run(qtbot, watching, command).answer is Answer.ACCEPTED
    (asked,) = node.asked_for(of_command(command))
    assert (asked.method, asked.headers["token"]) == ("POST", "token-1")
    assert asked.body == b""
    assert "content-type" not in asked.headers


def test_an_accepted_command_is_done_when_the_list_shows_it(node, live, qtbot):
    node.people["a-1"] = one("a-1", service_type="waiting_room")
    watching = live(node)
    run(qtbot, watching, Command(CommandKind.ADMIT, "a-1"))
    assert watching.roster.participants["a-1"].standing is Standing.LOBBY
    node.say("participant_update", one("a-1"))
    qtbot.waitUntil(lambda: watching.roster.participants["a-1"].standing is Standing.IN_ROOM)


@pytest.mark.parametrize(
    ("answers", "expected", "detail"),
    [
        ([said(False)], Answer.REFUSED, ""),
        ([said("not a host", 403)], Answer.REFUSED, "403 not a host"),
        ([INVALID_ROLE] * 4, Answer.REFUSED, "403 Invalid role"),
        ([said("Illegal value", 400)], Answer.FAILED, "400 Illegal value"),
        ([said("x", 404)], Answer.FAILED, "404 x"),
        ([said("x", 503, "failed")], Answer.FAILED, "503 x"),
        ([Said(200, b"<html>")], Answer.FAILED, ""),
        ([said(1, 302, headers={"Location": "https://x.invalid"})], Answer.FAILED, ""),
        ([Said(200, b"x" * 500, cut_after=90)], Answer.FAILED, ""),
    ],
)
def test_a_no_is_passed_on(node, live, qtbot, answers, expected, detail):
    watching = live(node)
    node.script["lock"] = list(answers)
    answer = run(qtbot, watching, LOCK)
    assert answer.answer is expected
    assert answer.detail == detail
    assert watching.stage is Stage.LIVE


def test_a_host_who_has_only_just_come_in_is_patient(node, live, qtbot):
    watching = live(node)
    node.script["lock"] = [INVALID_ROLE] * 3
    assert run(qtbot, watching, LOCK).answer is Answer.ACCEPTED
    assert len(node.asked_for("lock")) == 4


def test_a_host_of_long_standing_is_told_at_once(node, live, qtbot):
    watching = live(node)
    watching.service._session._line.came_at -= 60
    node.script["lock"] = [INVALID_ROLE] * 3
    assert run(qtbot, watching, LOCK).answer is Answer.REFUSED
    assert len(node.asked_for("lock")) == 1


def test_a_command_waits_for_a_renewal_that_is_under_way(node, live, qtbot):
    watching = live(node)
    refresher = watching.service._session._parts.refresher
    refresher.now()
    assert refresher.is_busy
    assert run(qtbot, watching, LOCK).answer is Answer.ACCEPTED
    assert node.asked_for("lock")[0].headers["token"] == "token-2"


def test_a_command_that_was_overtaken_by_a_renewal_is_sent_again(node, live, qtbot):
    watching = live(node)

    def overtaken(asked):
        node.say("refresh_token")
        node.stop.wait(0.2)
        return INVALID_TOKEN

    node.script["lock"] = [overtaken]
    assert run(qtbot, watching, LOCK).answer is Answer.ACCEPTED
    used = [asked.headers["token"] for asked in node.asked_for("lock")]
    assert used == ["token-1", "token-2"]


def test_a_command_shows_that_the_token_is_dead(node, live, qtbot):
    watching = live(node)
    node.token = "another"
    assert run(qtbot, watching, LOCK).answer is Answer.FAILED
    qtbot.waitUntil(lambda: len(node.words("request_token")) == 2)
    qtbot.waitUntil(lambda: watching.stage is Stage.LIVE)


def test_what_cannot_be_asked_is_not(node, live, watch, qtbot):
    watching = watch(node, start=False)
    watching.service.run(LOCK)
    assert watching.answers[0].answer is Answer.REFUSED
    watching.service.start()
    qtbot.waitUntil(lambda: watching.stage is Stage.LIVE)
    watching.service.run(Command(CommandKind.REMOVE, "../../x"))
    assert watching.answers[1].answer is Answer.FAILED
    assert node.words() == ["request_token", "events"]


def test_ending_the_meeting_ends_it_for_us(node, live, qtbot):
    watching = live(node)
    run(qtbot, watching, Command(CommandKind.END))
    node.say("disconnect", {"reason": "Conference terminated by another participant"})
    qtbot.waitUntil(lambda: watching.stage is Stage.ENDED)
    assert len(node.words("request_token")) == 1


def test_ending_the_meeting_ends_it_without_a_word_too(node, live, qtbot):
    watching = live(node)
    run(qtbot, watching, Command(CommandKind.END))
    node.cut()
    qtbot.waitUntil(lambda: watching.stage is Stage.ENDED)
    assert len(node.words("request_token")) == 1


def test_the_end_may_come_before_the_answer(node, live, qtbot):
    watching = live(node)

    def slow(asked):
        node.say("disconnect", {"reason": "Conference terminated by another participant"})
        node.stop.wait(0.3)
        return said(True)

    node.script["disconnect"] = [slow]
    assert run(qtbot, watching, Command(CommandKind.END)).answer is Answer.ACCEPTED
    assert watching.stage is Stage.ENDED


def test_what_was_under_way_when_the_token_died_has_failed(node, live, qtbot):
    watching = live(node)
    node.script["lock"] = [Said(wait=1.0)]
    watching.service.run(LOCK)
    qtbot.waitUntil(lambda: node.asked_for("lock") != [])
    node.say("disconnect", {"reason": "Media node disconnected"})
    qtbot.waitUntil(lambda: watching.answers != [])
    assert watching.answers[0].answer is Answer.FAILED


def test_a_command_that_was_held_too_long_is_given_up_and_never_sent(node, live, qtbot):
    watching = live(node, timing=replace(QUICK, command=0.1))

    def slow(asked):
        node.stop.wait(0.4)

    node.script["refresh_token"] = [slow]
    refresher = watching.service._session._parts.refresher
    refresher.now()
    assert run(qtbot, watching, LOCK).answer is Answer.FAILED
    qtbot.waitUntil(lambda: not refresher.is_busy)
    assert run_again(qtbot, watching).answer is Answer.ACCEPTED
    assert len(node.asked_for("lock")) == 1


def run_again(qtbot, watching):
    watching.answers.clear()
    return run(qtbot, watching, LOCK)


def test_a_command_is_not_repeated_after_it_was_given_up(node, live, qtbot):
    watching = live(node, timing=replace(QUICK, command=0.3, role_retries=(0.02, 20.0)))
    node.script["lock"] = [INVALID_ROLE] * 9
    assert run(qtbot, watching, LOCK).answer is Answer.FAILED
    assert len(node.asked_for("lock")) == 2


def test_a_command_without_an_answer_is_given_up_before_the_page_does(node, live, qtbot):
    watching = live(node, timing=replace(QUICK, command=0.1, command_answer=0.2))
    node.script["lock"] = [Said(wait=1.0)]
    assert run(qtbot, watching, LOCK).answer is Answer.FAILED
    assert Timing().command < Timing().command_answer < GIVE_UP_AFTER_S


@pytest.mark.parametrize(
    "reason", ["API initiated participant disconnect", "Media node disconnected", "whatever"]
)
def test_being_put_out_by_our_own_end_is_the_end(node, live, qtbot, reason):
    watching = live(node)
    run(qtbot, watching, Command(CommandKind.END))
    node.say("disconnect", {"reason": reason})
    qtbot.waitUntil(lambda: watching.stage is not Stage.LIVE)
    assert watching.stage is Stage.ENDED
    assert watching.roster.end.reason is EndReason.MEETING_OVER


@pytest.mark.parametrize("clock", ["steady_off", "wall_off"])
def test_a_command_does_not_outlive_a_sleep(node, live, qtbot, clock):
    watching = live(node)

    def slow(asked):
        node.stop.wait(0.2)

    node.script["refresh_token"] = [slow]
    watching.service._session._parts.refresher.now()
    watching.service.run(LOCK)
    setattr(watching.clock, clock, QUICK.command + 1)
    qtbot.waitUntil(lambda: watching.answers != [])
    assert watching.answers[0].answer is Answer.FAILED
    assert node.asked_for("lock") == []
