"""macOS: whether this session is the one on the screen, from the registry of input and output."""

import os
import plistlib
from collections.abc import Mapping, Sequence
from xml.parsers.expat import ExpatError

from app.computer.session import told_by_environment
from app.computer.tools import Run, output_of
from app.readiness.readings_computer import Known, Remote, SessionReading

_IOREG = ("/usr/sbin/ioreg", "-a", "-n", "Root", "-d", "1")
_SYSCTL = ("/usr/sbin/sysctl", "-n", "kern.hv_vmm_present")
_USER, _ON_CONSOLE = "kCGSSessionUserIDKey", "kCGSSessionOnConsoleKey"


def session_of(
    registry: str, virtual: str, environment: Mapping[str, str], user: int
) -> SessionReading:
    """Return how the session of the user with this number is reached.

    ``registry`` is the property list that ``ioreg`` prints, ``virtual`` the answer of ``sysctl``.
    Somebody who looks on through screen sharing is not seen: the session stays the one on screen.
    """
    found = told_by_environment(environment)
    remote, clue = found or _by_console(_users(registry), user)
    machine = {"0": Known.NO, "1": Known.YES}.get(virtual.strip(), Known.UNKNOWN)
    return SessionReading(remote=remote, virtual=machine, clue=clue)


def _users(registry: str) -> Sequence[Mapping[str, object]]:
    try:
        root = plistlib.loads(registry.encode())
    except (ValueError, LookupError, ExpatError, OverflowError, AttributeError, TypeError):
        return ()
    # Some versions wrap what they print in a list.
    root = root[0] if isinstance(root, list) and root else root
    users = root.get("IOConsoleUsers") if isinstance(root, dict) else None
    return [user for user in users if isinstance(user, dict)] if isinstance(users, list) else ()


def _by_console(users: Sequence[Mapping[str, object]], user: int) -> tuple[Remote, str]:
    own = [session for session in users if session.get(_USER) == user]
    if any(session.get(_ON_CONSOLE) is True for session in own):
        return Remote.NONE, ""
    return (Remote.OTHER, "not_on_console") if own else (Remote.UNKNOWN, "")


def read_session(run: Run = output_of) -> SessionReading:
    """Ask macOS.

    Raises:
        NotImplementedError: this system has no numbers for users.
        OSError: a tool is not there or may not be started.
        subprocess.SubprocessError: a tool did not end in time.
    """
    getuid = getattr(os, "getuid", None)
    if getuid is None:
        raise NotImplementedError
    return session_of(run(_IOREG), run(_SYSCTL), os.environ, getuid())
