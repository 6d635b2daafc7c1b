"""How a session is reached, from recorded registries, variables and files."""

import plistlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.computer import session
from app.computer.session import is_virtual, told_by_environment, told_by_name
from app.computer.session_linux import read_session as read_linux
from app.computer.session_macos import session_of as session_of_macos
from app.computer.session_windows import Signs, session_of
from app.readiness.readings_computer import Known, Remote, SessionReading
from tests.computer.files import make_files
from tests.computer.registry_trees import Tree

BIOS = r"HKLM\HARDWARE\DESCRIPTION\System\BIOS"
GLASS = {r"HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server": {"GlassSessionId": 1}}
LAPTOP = {BIOS: {"SystemManufacturer": "LENOVO", "SystemProductName": "20XWCTO1WW"}}
HYPER_V = {
    BIOS: {"SystemManufacturer": "Microsoft Corporation", "SystemProductName": "Virtual Machine"}
}
HORIZON = {r"HKCU\Volatile Environment": {"ViewClient_Protocol": "BLAST"}}
HORIZON_3 = {r"HKCU\Volatile Environment\3": {"ViewClient_Protocol": "PCOIP"}}
LOCAL = Signs(session=1, protocol=0)


@pytest.mark.parametrize(
    ("signs", "environment", "trees", "remote", "clue"),
    [
        (LOCAL, {"SESSIONNAME": "Console"}, [LAPTOP, GLASS], "none", ""),
        (Signs(True, 2, 2), {"SESSIONNAME": "RDP-Tcp#3"}, [LAPTOP, GLASS], "rdp", "protocol"),
        # A virtual graphics card hides the session from the metric and from nothing else.
        (Signs(False, 2, 2), {}, [HYPER_V, GLASS], "rdp", "protocol"),
        (Signs(False, 2, None), {}, [HYPER_V, GLASS], "other", "glass"),
        (Signs(False, 2, 0), {}, [HYPER_V, GLASS], "other", "glass"),
        (Signs(True, 2, None), {}, [HYPER_V], "other", "metric"),
        (Signs(True, 3, 1), {"SESSIONNAME": "ICA-CGP#2"}, [HYPER_V, GLASS], "citrix", "protocol"),
        # A Citrix desktop takes the console over.
        (Signs(False, 1, 0, True), {"SESSIONNAME": "Console"}, [HYPER_V, GLASS], "citrix",
         "citrix_library"),
        # The same computer, with somebody in front of it.
        (Signs(False, 1, 0, False), {"SESSIONNAME": "Console"}, [LAPTOP, GLASS], "none", ""),
        (Signs(False, 4, None), {"SESSIONNAME": "ICA-tcp#0"}, [HYPER_V], "citrix", "session_name"),
        (Signs(False, 1, 0), {"SESSIONNAME": "Console"}, [HYPER_V, GLASS, HORIZON], "vmware",
         "horizon"),
        (Signs(True, 3, 2), {}, [HYPER_V, GLASS, HORIZON_3], "vmware", "horizon"),
        (Signs(False, 1, 0), {"ViewClient_Machine_Name": "x"}, [LAPTOP, GLASS], "vmware",
         "horizon"),
        # A service, and a registry that may not be read.
        (Signs(False, 0, 0), {}, [GLASS], "none", ""),
        (Signs(), {}, [], "none", ""),
    ],
)  # fmt: skip
def test_windows(signs, environment, trees, remote, clue):
    reading = session_of(signs, environment, Tree(*trees))
    assert (reading.remote, reading.clue) == (remote, clue)


@pytest.mark.parametrize(
    ("tree", "virtual"), [(LAPTOP, Known.NO), (HYPER_V, Known.YES), ({}, Known.UNKNOWN)]
)
def test_windows_virtual(tree, virtual):
    assert session_of(LOCAL, {}, Tree(tree)).virtual is virtual


@given(
    st.builds(
        Signs, st.booleans(), st.none() | st.integers(0, 9), st.none() | st.integers(0, 65535),
        st.none() | st.booleans(),
    ),
    st.dictionaries(st.text(max_size=20), st.text(max_size=20), max_size=5),
)  # fmt: skip
def test_whatever_windows_answers_it_is_one_of_ours(signs, environment):
    assert session_of(signs, environment, Tree(GLASS)).remote in list(Remote)


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({}, None),
        ({"PATH": "/usr/bin", "SESSIONNAME": "Console"}, None),
        ({"ViewClient_IP_Address": "192.0.2.1"}, (Remote.VMWARE, "horizon")),
        ({"XRDP_SESSION": "1"}, (Remote.RDP, "xrdp")),
        ({"VNCDESKTOP": "host:1 (name)"}, (Remote.VNC, "vnc")),
        ({"SSH_CONNECTION": "192.0.2.7 5 192.0.2.8 22"}, (Remote.OTHER, "ssh")),
        ({"CHROME_REMOTE_DESKTOP_SESSION": "1"}, (Remote.OTHER, "chrome_remote_desktop")),
        ({"VNCDESKTOP": ""}, None),
    ],
)
def test_variables(environment, told):
    assert told_by_environment(environment) == told


@pytest.mark.parametrize(
    ("name", "remote"),
    [("Console", Remote.NONE), ("RDP-Tcp#12", Remote.RDP), ("ICA-CGP", Remote.CITRIX),
     ("31C5CE94259D4006A9E4#0", None), ("", None)],
)  # fmt: skip
def test_names_of_sessions(name, remote):
    assert told_by_name(name) is remote


@pytest.mark.parametrize(
    ("names", "virtual"),
    [
        (["Dell Inc.", "Latitude 7440"], False),
        (["HP", "HP EliteBook 840"], False),
        (["VMware, Inc.", "VMware7,1"], True),
        (["innotek GmbH", "VirtualBox"], True),
        (["QEMU", "Standard PC (Q35 + ICH9, 2009)"], True),
        (["Microsoft Corporation", "Virtual Machine"], True),
        (["Microsoft Corporation", "Surface Laptop 5"], False),
        (["Amazon EC2", "t3.large"], True),
        ([], False),
    ],
)
def test_makers(names, virtual):
    assert is_virtual(names) is virtual


LINUX_LAPTOP = {
    "sys/class/dmi/id/sys_vendor": "LENOVO",
    "sys/class/dmi/id/product_name": "20XWCTO1WW",
    "proc/cpuinfo": "processor\t: 0\nflags\t\t: fpu vme de",
    "run/systemd/sessions/2": "# This is private data.\nUID=1000\nACTIVE=1\nREMOTE=0\nTYPE=wayland",
}
LINUX_XRDP = {
    **LINUX_LAPTOP,
    "run/systemd/sessions/c3": "UID=1000\nREMOTE=1\nREMOTE_HOST=192.0.2.9\nSERVICE=xrdp-sesman",
    "run/systemd/sessions/c4": "UID=1000\nREMOTE=1\nSERVICE=gdm-launch",
}
GUEST = {"proc/cpuinfo": "processor\t: 0\nflags\t\t: fpu hypervisor sse2"}


@pytest.mark.parametrize(
    ("files", "environment", "expected"),
    [
        (LINUX_LAPTOP, {"XDG_SESSION_ID": "2", "DISPLAY": ":0"},
         SessionReading(remote=Remote.NONE, virtual=Known.NO)),
        (LINUX_LAPTOP, {"DISPLAY": "localhost:10.0"},
         SessionReading(remote=Remote.OTHER, virtual=Known.NO, clue="display")),
        (LINUX_LAPTOP, {"DISPLAY": "/private/tmp/x/org.xquartz:0"},
         SessionReading(remote=Remote.NONE, virtual=Known.NO)),
        (LINUX_XRDP, {"XDG_SESSION_ID": "c3"},
         SessionReading(remote=Remote.RDP, virtual=Known.NO, clue="logind")),
        (LINUX_XRDP, {"XDG_SESSION_ID": "c4"},
         SessionReading(remote=Remote.OTHER, virtual=Known.NO, clue="logind")),
        (LINUX_XRDP, {"XDG_SESSION_ID": "../sessions/c3"},
         SessionReading(remote=Remote.NONE, virtual=Known.NO)),
        (GUEST, {}, SessionReading(remote=Remote.NONE, virtual=Known.YES)),
        ({}, {}, SessionReading(remote=Remote.NONE)),
    ],
)  # fmt: skip
def test_linux(tmp_path, files, environment, expected):
    make_files(tmp_path, files)
    assert read_linux(tmp_path, environment) == expected


def console(on_console, user=501):
    entry = {
        "kCGSSessionUserIDKey": user,
        "kCGSSessionUserNameKey": "somebody",
        "kCGSSessionOnConsoleKey": on_console,
    }
    return plistlib.dumps({"IOConsoleUsers": [entry], "IORegistryEntryName": "Root"}).decode()


@pytest.mark.parametrize(
    ("registry", "virtual", "expected"),
    [
        (console(True), "0\n", SessionReading(remote=Remote.NONE, virtual=Known.NO)),
        (console(True), "1\n", SessionReading(remote=Remote.NONE, virtual=Known.YES)),
        (console(False), "", SessionReading(remote=Remote.OTHER, clue="not_on_console")),
        (console(True, 502), "0", SessionReading(virtual=Known.NO)),
        ("", "", SessionReading()),
        (plistlib.dumps([plistlib.loads(console(True).encode())]).decode(), "",
         SessionReading(remote=Remote.NONE)),
        ("<plist><array/></plist>", "", SessionReading()),
    ],
)  # fmt: skip
def test_macos(registry, virtual, expected):
    assert session_of_macos(registry, virtual, {}, 501) == expected


def test_macos_over_ssh():
    reading = session_of_macos(console(True), "0", {"SSH_CONNECTION": "x"}, 501)
    assert (reading.remote, reading.clue) == (Remote.OTHER, "ssh")


@given(st.text())
def test_no_output_of_macos_makes_nonsense(registry):
    assert session_of_macos(registry, registry, {}, 501).remote in list(Remote)


def test_no_name_of_a_user_is_told():
    assert "somebody" not in str(session_of_macos(console(True), "0", {}, 501))


def test_a_computer_of_another_kind_is_not_supported():
    with pytest.raises(NotImplementedError):
        session.read_session("plan9")
