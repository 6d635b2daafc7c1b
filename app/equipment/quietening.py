"""How much Windows turns other sounds down while a call runs: a reason for a quiet test sound."""

import sys
from collections.abc import Mapping
from types import MappingProxyType

from app.computer.registry import USER, Registry, WindowsRegistry

_PATH = r"Software\Microsoft\Multimedia\Audio"
_NAME = "UserDuckingPreference"
_USUAL = 80.0
_PERCENT: Mapping[int, float] = MappingProxyType({0: 100.0, 1: _USUAL, 2: 50.0, 3: 0.0})
"""By the choice in the sound settings: mute, 80 %, 50 %, do nothing."""


def read_quietening(registry: Registry | None = None, platform: str = sys.platform) -> float | None:
    """Return by how many percent other sounds are turned down; None where there is no such thing.

    Windows' own choice holds until somebody makes one.
    """
    if platform != "win32":
        return None
    chosen = (registry or WindowsRegistry()).value(USER, _PATH, _NAME)
    return _PERCENT.get(chosen, None) if isinstance(chosen, int) else _USUAL
