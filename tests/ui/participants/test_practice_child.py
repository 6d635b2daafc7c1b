"""The button of the practice row, with the child process that the user has."""

import sys
from pathlib import Path

import psutil
import pytest

from app.meetings.roster.roster import Liveness
from app.practice import client
from app.services.service import Stage

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = "import sys; from app.__main__ import main; sys.exit(main(sys.argv[1:]))"


@pytest.fixture
def alone(sit, monkeypatch):
    """The page as the user has it, with this source tree as the program."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(client, "program_command", lambda: [sys.executable, "-c", SCRIPT])
    return sit


def children():
    """Practice children of this process that still run."""
    return [one for one in psutil.Process().children(recursive=True) if is_practice(one)]


def is_practice(process):
    try:
        return "practice" in process.cmdline()
    except psutil.NoSuchProcess:
        return False


def test_a_meeting_is_played_in_a_process_of_its_own_and_nothing_is_left(alone):
    sitting = alone(language="sv")
    row = sitting.panel.practice
    row.set_open(True)
    row.scenario.setCurrentIndex(row.scenario.findData("sip"))
    sitting.practise()
    assert len(children()) == 1
    assert sitting.place.presenter.is_practice
    assert [one.name for one in sitting.watch.people][:2] == ["Karin Lindqvist", "Olle Sjögren"]
    sitting.until(lambda: len(sitting.watch.roster.present()) >= 3)
    told = sitting.page.alerts.told
    sitting.until(lambda: "samordnare" in told.words)
    assert told.isVisibleTo(sitting.page)
    sitting.panel.stage.leave.click()
    sitting.until(lambda: children() == [])
    assert told.words == ""
    assert sitting.watch.service is None


def test_a_child_that_dies_ends_the_meeting_and_says_so(alone):
    sitting = alone()
    sitting.practise()
    (child,) = children()
    child.kill()
    row = sitting.panel.practice
    sitting.until(lambda: row._told.text() != "")
    assert sitting.watch.roster.liveness is not Liveness.LIVE
    assert sitting.stage() is Stage.OFF
    assert row.isVisibleTo(sitting.page)


def test_the_end_of_the_program_ends_the_child(alone):
    sitting = alone()
    sitting.practise()
    (child,) = children()
    sitting.program.end()
    assert not is_practice(child)
