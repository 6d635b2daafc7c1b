import logging
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QTimer

from app.meetings.roster.commands import Command, CommandKind
from app.services.service import Stage
from tests.services.pexip.node import Said, said

ROOT = Path(__file__).resolve().parents[3]


def left(qtbot, watching):
    watching.service.stop()
    qtbot.waitUntil(lambda: not watching.service.is_leaving)


def test_the_place_is_given_back_with_the_newest_token(node, live, qtbot):
    watching = live(node)
    node.say("refresh_token")
    qtbot.waitUntil(lambda: watching.service._session._parts.refresher.is_busy)
    left(qtbot, watching)
    (asked,) = node.asked_for("release_token")
    assert asked.headers["token"] == "token-2"
    assert node.token == ""


def test_who_leaves_while_coming_in_leaves_no_entry(node, watch, qtbot):
    def slow(asked):
        node.stop.wait(0.1)

    node.script["request_token"] = [slow]
    watching = watch(node)
    qtbot.waitUntil(lambda: node.words() == ["request_token"])
    left(qtbot, watching)
    assert node.words() == ["request_token", "release_token"]
    assert watching.events == []


def test_who_leaves_while_refused_is_gone(node, watch, qtbot):
    def slow(asked):
        node.stop.wait(0.1)
        return said("Invalid PIN", 403)

    node.script["request_token"] = [slow]
    watching = watch(node)
    qtbot.waitUntil(lambda: node.words() == ["request_token"])
    left(qtbot, watching)
    assert node.words() == ["request_token"]
    assert watching.stages == [Stage.CONNECTING, Stage.OFF]


def test_leaving_does_not_wait_for_a_server_that_is_silent(node, live, qtbot):
    watching = live(node)
    node.script["release_token"] = [Said(wait=1.0)]
    left(qtbot, watching)
    qtbot.waitUntil(lambda: node.streams == [])


@pytest.mark.parametrize("answer", [said("x", 503), said("Invalid token", 403), Said(cut_after=1)])
def test_leaving_works_whatever_is_answered(node, live, qtbot, answer):
    watching = live(node)
    node.script["release_token"] = [answer]
    left(qtbot, watching)


def test_leaving_while_lost(node, live, qtbot):
    watching = live(node)
    node.script["events"] = [said("x", 503)] * 50
    node.cut()
    qtbot.waitUntil(lambda: watching.stage is Stage.MAINTENANCE)
    left(qtbot, watching)
    assert node.words("release_token") == ["release_token"]


def test_the_end_of_the_program_waits_for_the_release(node, live, qtbot):
    watching = live(node)

    def slow(asked):
        node.stop.wait(0.2)

    node.script["release_token"] = [slow]
    QCoreApplication.instance().aboutToQuit.emit()
    assert not watching.service.is_leaving
    assert node.token == ""


def test_the_end_of_the_program_does_not_wait_for_ever(node, live, qtbot):
    watching = live(node)
    node.script["release_token"] = [Said(wait=1.0)]
    QCoreApplication.instance().aboutToQuit.emit()
    assert not watching.service.is_leaving


def test_nothing_is_left_of_many_comings_and_goings(node, live, qtbot):
    watching = live(node)
    for _ in range(5):
        left(qtbot, watching)
        watching.service.start()
        qtbot.waitUntil(lambda: watching.stage is Stage.LIVE)
    left(qtbot, watching)
    qtbot.waitUntil(lambda: watching.service.children() == [])
    assert watching.service.findChildren(QTimer) == []
    qtbot.waitUntil(lambda: node.open == 0)


def test_nothing_is_said_about_anybody_in_the_log(node, live, qtbot, caplog):
    with caplog.at_level(logging.DEBUG):
        watching = live(node)
        node.come("a", "Kari Nordmann", uri="sip:kari@region.example")
        node.say("participant_update", {"uuid": "../Kari"})
        node.say("disconnect", {"reason": "Kari threw us out"})
        qtbot.waitUntil(lambda: watching.stage is Stage.REMOVED)
        left(qtbot, watching)
    assert not any(word in caplog.text for word in ("Kari", "kari", "4711", "1782", "token-"))


def test_who_retires_goes_once_the_place_is_given_back(node, live, qtbot, watch):
    for begin in (live, lambda node: watch(node, start=False)):
        service = begin(node).service
        service.retire()
        qtbot.waitUntil(lambda service=service: not shiboken6.isValid(service))
    assert node.words() == ["request_token", "events", "release_token"]


def ports():
    """Where this process is connected to, but for the server of the test itself."""
    found = psutil.Process().net_connections("inet")
    ours = {one.laddr.port for one in found if one.status == psutil.CONN_LISTEN}
    return {one.raddr.port for one in found if one.raddr and one.laddr.port not in ours}


def test_one_host_alone_is_reached_and_no_connection_stays(node, live, qtbot):
    assert ports() == set()
    watching = live(node)
    node.say("refresh_token")
    watching.service.run(Command(CommandKind.LOCK))
    qtbot.waitUntil(lambda: watching.answers != [])
    assert ports() == {node.port}
    left(qtbot, watching)
    qtbot.waitUntil(lambda: ports() == set())


PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication
from app.services.pexip.service import PexipService
from app.services.service import Place, Stage

application = QCoreApplication([])
place = Place("127.0.0.1", "1782", "4711", "Samråd", int(sys.argv[1]), True)
service = PexipService(place, frozenset())
service.state_changed.connect(lambda state: state.stage is Stage.LIVE and application.quit())
service.start()
sys.exit(application.exec())
"""


def test_a_whole_program_gives_its_place_back_at_its_end(node):
    command = [sys.executable, "-c", PROGRAM, str(node.port)]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert node.words() == ["request_token", "events", "release_token"]
    assert node.token == ""
