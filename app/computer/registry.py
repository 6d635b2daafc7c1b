"""Windows: its registry, to be read only. Anywhere else it is empty."""

import sys
from typing import Protocol

COMPUTER, USER = "HKLM", "HKCU"
"""The two halves: settings of this computer, and of whoever is signed in."""

MOST_KEYS = 2000
"""A folder with more keys than this is read no further."""

Value = str | int | None


class Registry(Protocol):
    """What is asked of a registry; paths have backslashes and no case, as Windows has them."""

    def value(self, half: str, path: str, name: str) -> Value:
        """Return a text or a number; None if it is not there, not readable or something else."""
        ...

    def keys(self, half: str, path: str) -> tuple[str, ...]:
        """Return the names of the keys below ``path``; none if it is not there."""
        ...


if sys.platform == "win32":
    import winreg

    _HALVES = {COMPUTER: winreg.HKEY_LOCAL_MACHINE, USER: winreg.HKEY_CURRENT_USER}
    _ACCESS = winreg.KEY_READ | winreg.KEY_WOW64_64KEY

    class WindowsRegistry:
        """The registry of this computer, as a 64-bit program sees it."""

        def value(self, half: str, path: str, name: str) -> Value:
            try:
                with winreg.OpenKey(_HALVES[half], path, 0, _ACCESS) as key:
                    found = winreg.QueryValueEx(key, name)[0]
            except (OSError, ValueError):
                return None
            return found if isinstance(found, str | int) else None

        def keys(self, half: str, path: str) -> tuple[str, ...]:
            names: list[str] = []
            try:
                with winreg.OpenKey(_HALVES[half], path, 0, _ACCESS) as key:
                    while len(names) < MOST_KEYS:
                        names.append(winreg.EnumKey(key, len(names)))
            except (OSError, ValueError):
                pass  # the last one was reached, or there is none
            return tuple(names)

else:

    class WindowsRegistry:
        """Stands in on other systems."""

        def value(self, half: str, path: str, name: str) -> Value:
            return None

        def keys(self, half: str, path: str) -> tuple[str, ...]:
            return ()
