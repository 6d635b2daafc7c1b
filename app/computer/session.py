"""Whether somebody sits in front of this computer, whatever its operating system."""

import sys
from collections.abc import Iterable, Mapping

from app.readiness.readings_computer import Remote, SessionReading

VIRTUAL_MAKERS = (
    "vmware", "virtualbox", "innotek", "qemu", "kvm", "xen", "bochs", "bhyve", "parallels",
    "virtual machine", "virtual platform", "amazon ec2", "google compute engine", "nutanix",
    "openstack", "ovirt", "apple virtualization",
)  # fmt: skip
"""In the maker's and product's name of a computer that exists only as a program."""

# A session that a remote workplace starts carries these; their values are never looked at, for
# they hold names and addresses.
_BY_VARIABLE: tuple[tuple[str, Remote, str], ...] = (
    ("ViewClient_", Remote.VMWARE, "horizon"),
    ("XRDP_SESSION", Remote.RDP, "xrdp"),
    ("VNCDESKTOP", Remote.VNC, "vnc"),
    ("CHROME_REMOTE_DESKTOP_SESSION", Remote.OTHER, "chrome_remote_desktop"),
    ("X2GO_SESSION", Remote.OTHER, "x2go"),
    ("NXSESSIONID", Remote.OTHER, "nx"),
    ("SSH_CONNECTION", Remote.OTHER, "ssh"),
)
_BY_SESSION_NAME = (("rdp-", Remote.RDP), ("ica-", Remote.CITRIX), ("console", Remote.NONE))


def read_session(platform: str = sys.platform) -> SessionReading:
    """Look once; ``platform`` names the operating system as in ``sys.platform``.

    Raises:
        NotImplementedError: there is no reader for this operating system.
        OSError: the system refused.
        subprocess.SubprocessError: a system tool did not end in time.
    """
    if platform == "win32":
        from app.computer import session_windows

        return session_windows.read_session()
    if platform == "darwin":
        from app.computer import session_macos

        return session_macos.read_session()
    if platform == "linux":
        from app.computer import session_linux

        return session_linux.read_session()
    raise NotImplementedError


def told_by_environment(environment: Mapping[str, str]) -> tuple[Remote, str] | None:
    """Return what the variables of a session say of how it is reached, and which one did."""
    for start, remote, clue in _BY_VARIABLE:
        if any(name.startswith(start) and value for name, value in environment.items()):
            return remote, clue
    return None


def told_by_name(session_name: str) -> Remote | None:
    """Return what Windows' name of a session says, such as ``RDP-Tcp#3``."""
    lowered = session_name.lower()
    return next((remote for start, remote in _BY_SESSION_NAME if lowered.startswith(start)), None)


def is_virtual(makers: Iterable[str]) -> bool:
    """Tell a virtual computer by the names of its maker and product."""
    return any(word in maker.lower() for maker in makers for word in VIRTUAL_MAKERS)
