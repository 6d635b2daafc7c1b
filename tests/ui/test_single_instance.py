"""One window per user and session, with real processes where it matters."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from app.ui import single_instance
from app.ui.single_instance import LONGEST, Claim, SingleInstance, instance_name
from tests.ui.catalogues import ROOT

OTHER = """
import sys
from PySide6.QtCore import QCoreApplication
from app.ui.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(sys.argv[1])
instance.asked.connect(lambda: print("asked", flush=True))
print(instance.claim().value, flush=True)
application.exec()
"""


@pytest.fixture
def name(tmp_path):
    return str(tmp_path / "s")


@pytest.fixture
def first(qapp, name):
    instance = SingleInstance(name)
    assert instance.claim() is Claim.FIRST
    yield instance
    instance.release()
    instance.deleteLater()


@pytest.fixture
def other(name):
    """A first instance in a process of its own."""
    process = subprocess.Popen(
        [sys.executable, "-c", OTHER, name], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert process.stdout.readline() == "first\n"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def test_a_second_start_brings_the_first_forward(other, qapp, name):
    assert SingleInstance(name).claim() is Claim.SHOWN
    assert other.stdout.readline() == "asked\n"
    assert SingleInstance(name).claim() is Claim.SHOWN


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_killed_first_leaves_nothing_in_the_way(other, qapp, name):
    other.kill()
    other.wait()
    assert Path(name).exists()
    later = SingleInstance(name)
    assert later.claim() is Claim.FIRST
    later.release()


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_hung_first_is_named(other, qapp, name):
    os.kill(other.pid, signal.SIGSTOP)
    assert SingleInstance(name).claim(patience_ms=300) is Claim.HUNG


def test_after_release_another_may_be_first(first, qapp, name):
    first.release()
    later = SingleInstance(name)
    assert later.claim() is Claim.FIRST
    later.release()


@pytest.mark.parametrize("rubbish", [b"x" * (LONGEST + 100), b"hello\n", b"\n", b"show"])
def test_rubbish_on_the_socket_is_no_wish_for_the_window(first, qtbot, name, rubbish):
    socket = QLocalSocket()
    socket.connectToServer(name)
    with qtbot.assertNotEmitted(first.asked):
        socket.write(rubbish)
        socket.flush()
        qtbot.wait(50)
    socket.abort()


def test_a_wish_brings_its_token_along(first, qtbot, name, monkeypatch):
    monkeypatch.setenv(single_instance.TOKEN_VARIABLE, "old")
    socket = QLocalSocket()
    socket.connectToServer(name)
    with qtbot.waitSignal(first.asked):
        socket.write(b"show token-1\n")
    assert os.environ[single_instance.TOKEN_VARIABLE] == "token-1"
    socket.abort()


@pytest.mark.skipif(os.name == "nt", reason="file modes")
def test_nobody_else_can_use_the_socket(first, name):
    assert stat.S_IMODE(Path(name).stat().st_mode) & 0o077 == 0


@pytest.mark.skipif(os.name == "nt", reason="file owners")
def test_what_another_user_put_there_is_not_trusted(qapp, name, monkeypatch):
    Path(name).touch()
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    instance = SingleInstance(name)
    assert instance.claim() is Claim.FIRST
    instance.release()


def test_a_folder_that_cannot_be_written_costs_only_this(qapp, tmp_path):
    instance = SingleInstance(str(tmp_path / "no" / "such" / "folder"))
    assert instance.claim() is Claim.FIRST
    instance.release()


def test_the_name_tells_users_sessions_and_folders_apart(monkeypatch):
    names = {instance_name()}
    for variable, value in (
        ("SAMRAD_CONFIG_DIR", "/elsewhere"),
        ("XDG_SESSION_ID", "7"),
        ("LOGNAME", "another"),
    ):
        monkeypatch.setenv(variable, value)
        names.add(instance_name())
    assert len(names) == (3 if os.name == "nt" else 4)
    assert len(Path(instance_name()).name) < 40
