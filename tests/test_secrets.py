"""Credentials: in memory, in the system's keyring if somebody asks, and nowhere else."""

import json
import logging
import subprocess
import sys
import threading

import pytest

from app.secrets import KEEPING_TEXTS, Credentials, Found, Keeping, Secrets, _kind, system_keyring

ANNA = Credentials("anna", "hemligt")
NAME = "cisco proxy.example.org"


class FakeKeyring:
    """A keyring of the test's own, which can be made to misbehave."""

    def __init__(self):
        self.entries = {}
        self.trouble = None
        self.gate = threading.Event()
        self.gate.set()

    def get_password(self, service, username):
        self.gate.wait(20)
        self._fail()
        return self.entries.get((service, username))

    def set_password(self, service, username, password):
        self.gate.wait(20)
        self._fail()
        self.entries[service, username] = password

    def delete_password(self, service, username):
        self._fail()
        del self.entries[service, username]

    def _fail(self):
        if self.trouble is not None:
            raise self.trouble


@pytest.fixture
def keyring():
    return FakeKeyring()


@pytest.fixture
def make(qapp, qtbot, keyring):
    made = []

    def start(open_keyring=lambda: keyring, patience_s=20.0):
        made.append(Secrets(open_keyring, patience_s, {}))
        return made[-1]

    yield start
    keyring.gate.set()
    for one in made:
        thread = one._thread
        one.clear()
        if thread is not None:
            thread.join(20)


@pytest.fixture
def secrets(make):
    return make()


def asked(qtbot, question, *words):
    """What a question was answered with."""
    answers = []
    question(*words, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def test_what_nobody_asked_to_keep_is_in_memory_only(qtbot, secrets, keyring):
    assert asked(qtbot, secrets.remember, NAME, ANNA, False) is Keeping.MEMORY
    assert asked(qtbot, secrets.find, NAME) == Found(ANNA, Keeping.MEMORY)
    assert keyring.entries == {}


def test_what_somebody_asked_to_keep_is_found_again_by_the_next_start(qtbot, make, keyring):
    assert asked(qtbot, make().remember, NAME, ANNA, True) is Keeping.KEYRING
    assert asked(qtbot, make().find, NAME) == Found(ANNA, Keeping.KEYRING)
    assert list(keyring.entries) == [("samrad", NAME)]


def test_the_next_meeting_finds_what_was_typed_in_the_last(qapp):
    first, second, found = Secrets(), Secrets(), []
    first.remember(NAME, ANNA, False, found.append)
    second.find(NAME, found.append)
    assert found == [Keeping.MEMORY, Found(ANNA, Keeping.MEMORY)]
    second.clear()
    assert first._memory == {}


def test_one_question_may_follow_from_the_answer_to_another(qtbot, secrets):
    answers = []
    secrets.remember(NAME, ANNA, True, lambda _: secrets.forget(NAME, answers.append))
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [Keeping.KEYRING]


def test_forgetting_takes_it_out_of_both(qtbot, secrets, keyring):
    asked(qtbot, secrets.remember, NAME, ANNA, True)
    assert asked(qtbot, secrets.forget, NAME) is Keeping.KEYRING
    assert keyring.entries == {}
    assert asked(qtbot, secrets.find, NAME) == Found(None, Keeping.KEYRING)
    assert asked(qtbot, secrets.forget, NAME) is Keeping.KEYRING


def test_clearing_empties_the_memory(qtbot, secrets):
    asked(qtbot, secrets.remember, NAME, ANNA, False)
    secrets.clear()
    assert asked(qtbot, secrets.find, NAME).credentials is None


def named(name):
    return type(name, (Exception,), {})(f"anna hemligt {NAME}")


@pytest.mark.parametrize(
    ("trouble", "keeping"),
    [
        (named("KeyringLocked"), Keeping.LOCKED),
        (named("InitError"), Keeping.LOCKED),
        (named("KeychainDenied"), Keeping.LOCKED),
        (named("NoKeyringError"), Keeping.NO_KEYRING),
        (named("PasswordSetError"), Keeping.FAILED),
        (OSError("anna hemligt"), Keeping.FAILED),
    ],
)
def test_a_keyring_that_says_no_leaves_it_in_memory(
    qtbot, secrets, keyring, caplog, trouble, keeping
):
    keyring.trouble = trouble
    with caplog.at_level(logging.INFO, logger="app"):
        assert asked(qtbot, secrets.remember, NAME, ANNA, True) is keeping
    assert asked(qtbot, secrets.find, NAME) == Found(ANNA, Keeping.MEMORY)
    assert not {"anna", "hemligt", "proxy"} & set(caplog.text.replace("\n", " ").split())


def test_a_computer_without_a_keyring_says_so(qtbot, make):
    secrets = make(lambda: None)
    assert asked(qtbot, secrets.remember, NAME, ANNA, True) is Keeping.NO_KEYRING
    assert asked(qtbot, secrets.find, NAME) == Found(ANNA, Keeping.MEMORY)


def test_a_keyring_that_cannot_even_be_opened_says_so(qtbot, make):
    def broken():
        raise RuntimeError("no bus")

    assert asked(qtbot, make(broken).find, NAME) == Found(None, Keeping.FAILED)


def test_a_keyring_that_waits_for_its_owner_holds_nothing_up(qtbot, make, keyring):
    secrets = make(patience_s=0.05)
    keyring.gate.clear()
    assert asked(qtbot, secrets.remember, NAME, ANNA, True) is Keeping.SLOW
    # A second thread would hang beside the first.
    assert asked(qtbot, secrets.find, "another") == Found(None, Keeping.SLOW)
    assert asked(qtbot, secrets.find, NAME) == Found(ANNA, Keeping.MEMORY)
    keyring.gate.set()
    qtbot.waitUntil(lambda: secrets._thread is None)
    assert asked(qtbot, secrets.find, "another") == Found(None, Keeping.KEYRING)


def test_an_answer_after_everything_was_cleared_is_nobodys(qtbot, secrets, keyring):
    answers = []
    keyring.gate.clear()
    secrets.find(NAME, answers.append)
    secrets.clear()
    keyring.gate.set()
    qtbot.waitUntil(lambda: secrets._thread is None)
    assert answers == []


@pytest.mark.parametrize(
    "entry",
    ["", "anna", "\n", "\nx", "anna\n", "an:na\nx", "a\nb\nc", "a\n" + "x" * 501, "a\0\nb"],
)
def test_an_entry_that_somebody_else_wrote_is_none(qtbot, secrets, keyring, entry):
    keyring.entries["samrad", NAME] = entry
    assert asked(qtbot, secrets.find, NAME) == Found(None, Keeping.KEYRING)


@pytest.mark.parametrize(
    "wrong", [Credentials("", "x"), Credentials("x", "y" * 501), Credentials("a:b", "x")]
)
def test_what_nobody_types_is_refused(secrets, wrong):
    with pytest.raises(ValueError, match="no server takes"):
        secrets.remember(NAME, wrong, False, print)


def test_credentials_are_not_shown():
    shown = f"{ANNA!r} {Found(ANNA, Keeping.MEMORY)!r}"
    assert "anna" not in shown
    assert "hemligt" not in shown


def test_every_place_has_a_sentence():
    assert set(KEEPING_TEXTS) == set(Keeping)


def test_a_variable_of_the_users_puts_no_file_in_the_keyrings_place(monkeypatch, tmp_path):
    """The library's own choice would follow it; ours does not look."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    assert _kind().__module__.startswith("keyring.backends.")
    assert not _kind().__module__.endswith(("null", "fail", "chainer"))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a session bus to lack")
def test_without_a_session_bus_there_is_no_keyring(monkeypatch, tmp_path):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    assert system_keyring() is None


def test_the_library_is_not_loaded_before_it_is_needed():
    code = "import app.secrets, sys; print(json := [m for m in sys.modules if 'keyring' in m])"
    found = subprocess.run(
        [sys.executable, "-P", "-c", f"import sys; sys.path.insert(0, '.'); {code}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(found.stdout) == []


def test_the_end_of_the_program_empties_the_memory(qtbot, qapp, secrets):
    asked(qtbot, secrets.remember, NAME, ANNA, False)
    qapp.aboutToQuit.emit()
    assert secrets._memory == {}
