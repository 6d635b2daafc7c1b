"""Linux: how this session is reached, by its variables and by what systemd-logind wrote of it."""

import os
from collections.abc import Mapping
from pathlib import Path

from app.computer.linux_files import text_of
from app.computer.session import is_virtual, told_by_environment
from app.readiness.readings_computer import Known, Remote, SessionReading

ROOT = Path("/")

_SESSIONS = "run/systemd/sessions"
_MAKERS = ("sys_vendor", "product_name", "board_vendor")
_BY_SERVICE = {"xrdp-sesman": Remote.RDP, "sshd": Remote.OTHER, "vncserver": Remote.VNC}


def read_session(root: Path = ROOT, environment: Mapping[str, str] = os.environ) -> SessionReading:
    """Return how the session is reached; without a sign of the contrary it is a local one."""
    remote, clue = _remote(root, environment)
    return SessionReading(remote=remote, virtual=_virtual(root), clue=clue)


def _remote(root: Path, environment: Mapping[str, str]) -> tuple[Remote, str]:
    if told := told_by_environment(environment):
        return told
    if told := _told_by_logind(root, environment.get("XDG_SESSION_ID", "")):
        return told
    # A display of another computer has its name before the colon, as with X over SSH.
    host = environment.get("DISPLAY", "").rpartition(":")[0]
    if host and not host.startswith(("/", "unix")):
        return Remote.OTHER, "display"
    return Remote.NONE, ""


def _told_by_logind(root: Path, session: str) -> tuple[Remote, str] | None:
    if not session.isalnum():
        return None
    lines = text_of(root / _SESSIONS / session).splitlines()
    facts = dict(line.partition("=")[::2] for line in lines)
    if facts.get("REMOTE") != "1":
        return None
    # GNOME's own remote desktop starts its session through the display manager.
    return _BY_SERVICE.get(facts.get("SERVICE", ""), Remote.OTHER), "logind"


def _virtual(root: Path) -> Known:
    if is_virtual(text_of(root / "sys/class/dmi/id" / name) for name in _MAKERS):
        return Known.YES
    if text_of(root / "sys/hypervisor/type"):
        return Known.YES
    flags = next((x for x in _processor(root) if x.startswith("flags")), "")
    if "hypervisor" in flags.split():
        return Known.YES
    return Known.NO if flags or text_of(root / "sys/class/dmi/id/sys_vendor") else Known.UNKNOWN


def _processor(root: Path) -> list[str]:
    return text_of(root / "proc/cpuinfo").splitlines()
