"""What the keyring lab tries, on a session bus of its own."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection

from app.secrets import Credentials, Found, Keeping, Secrets, system_keyring

NAME = "cisco proxy.example.org"
ANNA = Credentials("anna.andersson", "korrekt-häst-batteri-4711")
SECONDS = 20.0
PATIENCE_S = 5.0
BUS_NAME = "org.freedesktop.secrets"


def main() -> int:
    """Print a line for each thing tried; 0 if all of it was right."""
    application = QCoreApplication([])
    # Nobody may ask before the unlocked one is there: the bus would start another, locked one.
    results = [*_with_daemon(), *_without_daemon()]
    application.processEvents()
    for passed, what in results:
        print(f"{'PASS' if passed else 'FAIL'}  {what}", flush=True)
    print(f"{sum(passed for passed, _ in results)} of {len(results)} passed")
    return 0 if all(passed for passed, _ in results) else 1


def _without_daemon() -> Iterator[tuple[bool, str]]:
    kept = _asked(Secrets(patience_s=PATIENCE_S, memory={}).remember, NAME, ANNA, True)
    # The bus may start one by itself; it is locked, and asks for its owner.
    yield kept is not Keeping.KEYRING, f"nothing unlocked: {kept}"


def _with_daemon() -> Iterator[tuple[bool, str]]:
    with _daemon():
        keyring = system_keyring()
        kind = type(keyring)
        yield kind.__module__.endswith("SecretService"), f"the keyring is {kind.__module__}"
        kept = _asked(Secrets(memory={}).remember, NAME, ANNA, True)
        yield kept is Keeping.KEYRING, f"stored: {kept}"
        found = _asked(Secrets(memory={}).find, NAME)
        yield found == Found(ANNA, Keeping.KEYRING), "the next start finds the same"
        yield not _in_clear(), "neither the name nor the password is in any file in clear"
        _lock()
        locked = _asked(Secrets(patience_s=PATIENCE_S, memory={}).find, NAME)
        is_said = locked.credentials is None and locked.keeping in (Keeping.LOCKED, Keeping.SLOW)
        yield is_said, f"locked, and nobody there to unlock it: {locked.keeping}"
    with _daemon():
        yield (
            _asked(Secrets(memory={}).find, NAME).credentials == ANNA,
            "it outlives the keyring's process",
        )
        gone = _asked(Secrets(memory={}).forget, NAME)
        yield gone is Keeping.KEYRING, "forgotten"
        yield _asked(Secrets(memory={}).find, NAME).credentials is None, "and gone"


@contextmanager
def _daemon() -> Iterator[None]:
    words = [
        "gnome-keyring-daemon",
        "--foreground",
        "--replace",
        "--unlock",
        "--components=secrets",
    ]
    process = subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    assert process.stdin is not None
    process.stdin.write(b"the lab's own")
    process.stdin.close()
    end = time.monotonic() + SECONDS
    bus = QDBusConnection.sessionBus().interface()
    while not bus.isServiceRegistered(BUS_NAME).value():
        if time.monotonic() > end:
            raise RuntimeError("the keyring's process did not come up")
        time.sleep(0.02)
    try:
        yield
    finally:
        process.terminate()
        process.wait(SECONDS)
        while bus.isServiceRegistered(BUS_NAME).value():
            time.sleep(0.02)


def _lock() -> None:
    import secretstorage

    bus = secretstorage.dbus_init()
    secretstorage.get_default_collection(bus).lock()
    bus.close()


def _in_clear() -> bool:
    files = [path for path in Path(os.environ["HOME"]).rglob("*") if path.is_file()]
    secrets = [word.encode() for word in (ANNA.user, ANNA.password)]
    return not files or any(secret in path.read_bytes() for path in files for secret in secrets)


def _asked(question, *words):
    """Wait for the answer, as a window would: in the event loop."""
    answers: list = []
    question(*words, answers.append)
    end = time.monotonic() + 2 * SECONDS
    while not answers and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    if not answers:
        raise RuntimeError("no answer, not even that it is slow")
    return answers[0]


if __name__ == "__main__":
    sys.exit(main())
