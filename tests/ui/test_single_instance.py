"""One window per user and session, with real processes where it matters."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtNetwork import QLocalSocket

from app.ui import instance_channel
from app.ui.instance_channel import LONGEST, TOKEN_VARIABLE
from app.ui.single_instance import Claim, SingleInstance, instance_name, lock_path, pipe_name
from tests.ui.catalogues import ROOT

OTHER = """
import sys
from PySide6.QtCore import QCoreApplication
from app.ui.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(sys.argv[1])
instance.asked.connect(lambda: print("asked", flush=True))
claim = instance.claim()
instance.listen()
print(claim.value, flush=True)
application.exec()
"""


@pytest.fixture
def name(tmp_path):
    return str(tmp_path / "s")


@pytest.fixture
def first(qapp, name):
    instance = SingleInstance(name)
    assert instance.claim() is Claim.FIRST
    instance.listen()
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
    later.listen()
    assert not SingleInstance(name)._take_lock()
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
    monkeypatch.setenv(TOKEN_VARIABLE, "old")
    socket = QLocalSocket()
    socket.connectToServer(name)
    with qtbot.waitSignal(first.asked):
        socket.write(b"show token-1\n")
    assert os.environ[TOKEN_VARIABLE] == "token-1"
    socket.abort()


@pytest.mark.skipif(os.name == "nt", reason="file modes")
def test_nobody_else_can_use_the_socket(first, name):
    assert stat.S_IMODE(Path(name).stat().st_mode) & 0o077 == 0


@pytest.mark.skipif(os.name == "nt", reason="file owners")
def test_what_another_user_put_there_is_not_trusted(qapp, name, monkeypatch):
    Path(name).touch()
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    assert instance_channel.ask(name, 300) is None


def test_a_first_that_lives_keeps_its_lock_though_it_does_not_listen_yet(qapp, name):
    silent = SingleInstance(name)
    assert silent.claim() is Claim.FIRST
    assert SingleInstance(name).claim(patience_ms=150) is Claim.HUNG
    assert Path(lock_path(name)).exists()
    silent.release()


@pytest.mark.parametrize("left", ["", "rubbish", "{pid}\nsamrad\na computer of another name\n"])
def test_a_lock_that_belongs_to_nobody_is_taken_over(qapp, name, left):
    """Cut off by a full disk, or from before the computer was given another name."""
    Path(lock_path(name)).write_text(left.format(pid=os.getpid()))
    later = SingleInstance(name)
    assert later.claim(patience_ms=150) is Claim.FIRST
    assert SingleInstance(name).claim(patience_ms=150) is Claim.HUNG
    later.release()


@pytest.mark.skipif(os.name == "nt", reason="folder modes")
def test_a_lock_of_another_user_does_not_keep_the_program_from_starting(qapp, name, monkeypatch):
    silent = SingleInstance(name)
    assert silent.claim() is Claim.FIRST
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    assert SingleInstance(name).claim(patience_ms=150) is Claim.FIRST
    silent.release()


def test_one_that_hangs_up_is_waited_for_until_it_has_ended(first, qapp, name, qtbot):
    """Closed and started again at once: the one that ends answers nobody, but is not hung."""
    with subprocess.Popen(
        [sys.executable, "-c", OTHER, name], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as later:
        server = first._server._server
        server.newConnection.disconnect()
        with qtbot.waitSignal(server.newConnection, timeout=10_000):
            pass
        socket = server.nextPendingConnection()
        with qtbot.waitSignal(socket.readyRead, timeout=10_000):
            pass
        first.stop_listening()
        QTimer.singleShot(200, first, first.release)
        qtbot.waitUntil(lambda: first._lock.isLocked() is False, timeout=10_000)
        assert later.stdout.readline() == "first\n"
        later.kill()


def test_who_has_stopped_listening_does_not_begin_again(qapp, name):
    instance = SingleInstance(name)
    assert instance.claim() is Claim.FIRST
    instance.stop_listening()
    instance.listen()
    assert instance_channel.ask(name, 300) is None
    instance.release()


def test_a_first_that_is_still_starting_is_waited_for(qapp, name, qtbot):
    first = SingleInstance(name)
    assert first.claim() is Claim.FIRST
    QTimer.singleShot(200, first, first.listen)
    with subprocess.Popen(
        [sys.executable, "-c", OTHER, name], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as later:
        with qtbot.waitSignal(first.asked, timeout=10_000):
            pass
        assert later.stdout.readline() == "shown\n"
        later.kill()
    first.release()


def test_a_folder_that_cannot_be_written_costs_only_this(qapp, tmp_path):
    instance = SingleInstance(str(tmp_path / "no" / "such" / "folder"))
    assert instance.claim() is Claim.FIRST
    instance.release()


def test_the_name_tells_users_sessions_and_folders_apart(monkeypatch):
    names = {instance_name()}
    for variable, value in (
        ("SAMRAD_CONFIG_DIR", "/elsewhere"),
        ("SAMRAD_CONFIG_DIR", "/not \udcff unicode"),
        ("XDG_SESSION_ID", "7"),
    ):
        monkeypatch.setenv(variable, value)
        names.add(instance_name())
    assert len(names) == 4
    assert len(Path(instance_name()).name) < 40


def test_a_pipe_of_windows_names_its_user_and_session():
    names = {
        pipe_name("WARD\\ase", "2", "C:\\x"),
        pipe_name("WARD\\ase", "3", "C:\\x"),
        pipe_name("WARD\\Åse", "2", "C:\\x"),
        pipe_name("WARD_ase", "2", "C:\\x"),
        pipe_name("WARD\\ase", "2", "C:\\y"),
    }
    assert len(names) == 5
    assert pipe_name("WARD\\ase", "2", "C:\\x").startswith("samrad-2-WARD_ase-")


@pytest.mark.parametrize("user", ["", 'a/b:c*d?e"f<g>h|i\\j\n', "x" * 500])
def test_a_pipe_and_its_lock_have_names_that_windows_takes(user):
    name = pipe_name(user, "", "C:\\x")
    assert not set(name) & set('\\/:*?"<>|\n')
    assert len(name) < 120
