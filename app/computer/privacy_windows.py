"""Windows: the privacy switches of camera and microphone, from the registry.

Windows keeps what was consented to in one tree, for the computer and for the user. The user's tree
has one switch for all programs, one for desktop programs (``NonPackaged``) and, in newer versions,
one for each desktop program. A rule of the organisation's stands above them all. Each "Deny" wins.
"""

from dataclasses import dataclass

from app.computer.program_names import known_as
from app.computer.registry import COMPUTER, USER, Registry, WindowsRegistry
from app.readiness.readings_privacy import PrivacyReading, Switch

STORE = r"SOFTWARE\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"
"""The tree, below both halves of the registry."""

DESKTOP = "NonPackaged"
"""The key of desktop programs; below it each by its path, with # for backslashes."""

_GROUP_POLICY = r"SOFTWARE\Policies\Microsoft\Windows\AppPrivacy"
_DEVICE_POLICY = r"SOFTWARE\Microsoft\PolicyManager\current\device\Privacy"
_FORCE_DENY = 2
_CAMERA_POLICIES = (
    r"SOFTWARE\Policies\Microsoft\Camera",
    r"SOFTWARE\Microsoft\PolicyManager\current\device\Camera",
)
_CAMERA_NOT_ALLOWED = 0
_BROWSERS = frozenset(
    {"Google Chrome", "Microsoft Edge", "Firefox", "Chromium", "Brave", "Opera", "Vivaldi"}
)


@dataclass(frozen=True, slots=True)
class _Capability:
    """The name of a capability in the tree, and of the rule about it."""

    key: str
    rule: str


_CAMERA = _Capability("webcam", "LetAppsAccessCamera")
_MICROPHONE = _Capability("microphone", "LetAppsAccessMicrophone")


def read_privacy(registry: Registry | None = None) -> PrivacyReading:
    """Read all switches."""
    asked = registry or WindowsRegistry()
    camera, camera_browser = _switch(asked, _CAMERA)
    microphone, microphone_browser = _switch(asked, _MICROPHONE)
    if _no_camera_at_all(asked):
        camera, camera_browser = Switch.ORGANISATION, ""
    return PrivacyReading(
        camera=camera,
        microphone=microphone,
        camera_browser=camera_browser,
        microphone_browser=microphone_browser,
    )


def _switch(registry: Registry, capability: _Capability) -> tuple[Switch, str]:
    """Return the switch that is off, the one that is hardest to change first, and a browser."""
    path = f"{STORE}\\{capability.key}"
    stands = {
        Switch.COMPUTER: registry.value(COMPUTER, path, "Value"),
        Switch.USER: registry.value(USER, path, "Value"),
        Switch.DESKTOP: registry.value(USER, f"{path}\\{DESKTOP}", "Value"),
    }
    if _ruled_out(registry, capability):
        return Switch.ORGANISATION, ""
    off = next((switch for switch, value in stands.items() if _denied(value)), None)
    if off is not None:
        return off, ""
    browser = _browser_denied(registry, f"{path}\\{DESKTOP}")
    if browser:
        return Switch.BROWSER, browser
    # Windows Server and Windows before 10 have no such tree.
    return (Switch.ON if any(stands.values()) else Switch.UNKNOWN), ""


def _ruled_out(registry: Registry, capability: _Capability) -> bool:
    places = (_GROUP_POLICY, _DEVICE_POLICY)
    return any(registry.value(COMPUTER, p, capability.rule) == _FORCE_DENY for p in places)


def _no_camera_at_all(registry: Registry) -> bool:
    rules = (registry.value(COMPUTER, path, "AllowCamera") for path in _CAMERA_POLICIES)
    return any(rule == _CAMERA_NOT_ALLOWED for rule in rules)


def _browser_denied(registry: Registry, path: str) -> str:
    for key in registry.keys(USER, path):
        name = known_as(key.rpartition("#")[2])
        if name in _BROWSERS and _denied(registry.value(USER, f"{path}\\{key}", "Value")):
            return name
    return ""


def _denied(value: object) -> bool:
    return isinstance(value, str) and value.casefold() == "deny"
