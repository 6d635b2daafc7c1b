"""Registries as dictionaries: what computers of several kinds answered, paths shortened to theirs.

A tree is {"HKCU\\Path\\of\\a\\key": {"name": value}}.
"""

STORE = r"SOFTWARE\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"


class Tree:
    """A registry from a dictionary, as case-blind as Windows is."""

    def __init__(self, *parts):
        self._keys = {}
        for part in parts:
            for path, values in part.items():
                named = {name.casefold(): value for name, value in values.items()}
                self._keys.setdefault(path.casefold(), (path, {}))[1].update(named)

    def value(self, half, path, name):
        found = self._keys.get(f"{half}\\{path}".casefold(), ("", {}))[1].get(name.casefold())
        return found if isinstance(found, str | int) else None

    def keys(self, half, path):
        start = f"{half}\\{path}\\"
        below = [p[len(start) :] for p, _ in self._keys.values() if _starts(p, start)]
        return tuple(dict.fromkeys(name.partition("\\")[0] for name in below))


def _starts(path, start):
    return path.casefold().startswith(start.casefold())


EMPTY = {}
