"""Which proxy the system would use, read from its settings: nobody is asked over the network.

A proxy that only a script on the network names is told as ``automatic`` and not looked for.
"""

import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatch

_LONGEST = 4096
_PLACE = re.compile(r"(?:https?://)?(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+):(\d{1,5})/?")
_LOCAL = "<local>"


@dataclass(frozen=True, slots=True)
class Proxy:
    """What the settings say: ``kind`` is none, known or automatic."""

    kind: str = "none"
    host: str = ""
    port: int = 0


NO_PROXY = Proxy()


def system_proxy(host: str) -> Proxy:
    """Return the proxy that programs of this system use for ``host``."""
    found = from_environment(host, os.environ)
    if found.kind != "none":
        return found
    return _settings_proxy(host)


def from_environment(host: str, environment: Mapping[str, str]) -> Proxy:
    """Return the proxy that the environment names, as most programs of Linux read it."""
    text = environment.get("https_proxy") or environment.get("HTTPS_PROXY") or ""
    spared = environment.get("no_proxy") or environment.get("NO_PROXY") or ""
    return _known(text) if not is_spared(host, spared.replace(",", ";")) else NO_PROXY


def from_windows(host: str, values: Mapping[str, object]) -> Proxy:
    """Return the proxy of Windows' Internet settings."""
    server, spared = values.get("ProxyServer"), values.get("ProxyOverride")
    if values.get("ProxyEnable") == 1 and isinstance(server, str):
        if isinstance(spared, str) and is_spared(host, spared):
            return NO_PROXY
        return _known(_for_https(server))
    script = values.get("AutoConfigURL")
    return Proxy("automatic") if isinstance(script, str) and script else NO_PROXY


def from_scutil(host: str, text: str) -> Proxy:
    """Return the proxy that macOS' ``scutil --proxy`` prints."""
    pairs = dict(re.findall(r"^\s*(\w+) : (\S+)\s*$", text[:_LONGEST], re.MULTILINE))
    spared = ";".join(re.findall(r"^\s*\d+ : (\S+)\s*$", text[:_LONGEST], re.MULTILINE))
    if pairs.get("HTTPSEnable") == "1":
        if is_spared(host, spared):
            return NO_PROXY
        return _known(f"{pairs.get('HTTPSProxy', '')}:{pairs.get('HTTPSPort', '')}")
    is_automatic = "1" in (
        pairs.get("ProxyAutoConfigEnable"),
        pairs.get("ProxyAutoDiscoveryEnable"),
    )
    return Proxy("automatic") if is_automatic else NO_PROXY


def is_spared(host: str, patterns: str) -> bool:
    """Tell whether a host is reached without the proxy, by a list with semicolons."""
    name = host.casefold().rstrip(".")
    for pattern in patterns[:_LONGEST].casefold().split(";"):
        wanted = pattern.strip().removeprefix(".")
        if wanted == _LOCAL and "." not in name:
            return True
        if wanted and (fnmatch(name, wanted) or name.endswith(f".{wanted}")):
            return True
    return False


def _for_https(server: str) -> str:
    """Return the part for HTTPS of Windows' ``ProxyServer``: one for all, or one a protocol."""
    if "=" not in server:
        return server
    parts = dict(part.split("=", 1) for part in server.split(";") if "=" in part)
    return parts.get("https", "")


def _known(text: str) -> Proxy:
    found = _PLACE.fullmatch(text.strip()[:_LONGEST])
    if found is None or not 0 < int(found[2]) < 65536:
        return NO_PROXY
    return Proxy("known", found[1].strip("[]"), int(found[2]))


if sys.platform == "win32":
    import winreg

    _KEY = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"
    _NAMES = ("ProxyEnable", "ProxyServer", "ProxyOverride", "AutoConfigURL")

    def _settings_proxy(host: str) -> Proxy:
        values: dict[str, object] = {}
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _KEY) as key:
                for name in _NAMES:
                    try:
                        values[name] = winreg.QueryValueEx(key, name)[0]
                    except OSError:
                        continue
        except OSError:
            return NO_PROXY
        return from_windows(host, values)

elif sys.platform == "darwin":

    def _settings_proxy(host: str) -> Proxy:
        import subprocess

        try:
            done = subprocess.run(
                ["/usr/sbin/scutil", "--proxy"], capture_output=True, timeout=3, check=False
            )
        except (OSError, subprocess.SubprocessError):
            return NO_PROXY
        return from_scutil(host, done.stdout.decode("utf-8", "replace"))

else:

    def _settings_proxy(host: str) -> Proxy:
        # Desktops of Linux keep theirs where only their own programs look.
        return NO_PROXY
