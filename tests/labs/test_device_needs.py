"""The device lab names the exact command where it may not install what it needs."""

import subprocess
import sys

import pytest

from tests.labs.devices import needs

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the lab says no elsewhere")


@pytest.fixture
def bare_computer(monkeypatch):
    """A computer of this kind that has apt-get and nothing else, used by an ordinary person."""
    only_apt = {"apt-get": "/usr/bin/apt-get"}
    monkeypatch.setattr(needs.shutil, "which", lambda name, path=None: only_apt.get(name))
    monkeypatch.setattr(needs.platform, "machine", lambda: "x86_64")
    monkeypatch.setattr(needs.os, "geteuid", lambda: 1000)


def test_an_ordinary_person_is_told_the_command(bare_computer, monkeypatch):
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("nothing may be run"))
    with pytest.raises(needs.CannotRunError, match=r"sudo apt-get install .*qemu-system-x86"):
        needs.ensure_tools()


def test_a_computer_without_apt_is_told_what_is_needed(bare_computer, monkeypatch):
    monkeypatch.setattr(needs.shutil, "which", lambda name, path=None: None)
    with pytest.raises(needs.CannotRunError, match=r"needs Debian with: .*qemu-system-x86"):
        needs.ensure_tools()


def test_another_kind_of_processor_is_refused(bare_computer, monkeypatch):
    monkeypatch.setattr(needs.platform, "machine", lambda: "aarch64")
    with pytest.raises(needs.CannotRunError, match="x86-64"):
        needs.ensure_tools()
