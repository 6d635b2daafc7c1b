"""The user's choices: each declared once, kept in one small file.

The file holds only what differs from the defaults. A broken file is put aside, one that the system
does not hand out just now is left as it is for the whole run, a value of the wrong kind counts as
not set, an unknown key is kept for the newer program that wrote it, and a folder that cannot be
written costs the memory of the choice, never the start of the program.
"""

import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Generic, TypeVar

from app import paths, stored
from app.plain_text import plain
from app.readiness.headset_kinds import ANSWERS
from app.readiness.wording import QT_TRANSLATE_NOOP

logger = logging.getLogger(__name__)

VERSION = 1
"""Version of the file's layout. Raise it together with a function in ``MIGRATIONS``."""

VERSION_KEY = "version"

T = TypeVar("T")


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One choice of the user's. ``title`` is English source text, translated where it is shown."""

    key: str
    default: T
    title: str

    def read(self, stored_value: object) -> T | None:
        """The value that a stored one stands for; None when it is of the wrong kind."""
        raise NotImplementedError

    def write(self, value: T) -> object:
        """What is stored for a value."""
        return value


@dataclass(frozen=True)
class Choice(Setting[str]):
    """One word out of a fixed list."""

    choices: tuple[str, ...] = ()

    def read(self, stored_value: object) -> str | None:
        return (
            stored_value if isinstance(stored_value, str) and stored_value in self.choices else None
        )


@dataclass(frozen=True)
class Whole(Setting[int]):
    """A whole number within limits, both included."""

    minimum: int = 0
    maximum: int = 100

    def read(self, stored_value: object) -> int | None:
        if isinstance(stored_value, bool) or not isinstance(stored_value, int):
            return None
        return stored_value if self.minimum <= stored_value <= self.maximum else None


@dataclass(frozen=True)
class Switch(Setting[bool]):
    """On or off."""

    def read(self, stored_value: object) -> bool | None:
        return stored_value if isinstance(stored_value, bool) else None


@dataclass(frozen=True)
class Identity(Setting[str]):
    """The id of something that the program has a file for, or nothing.

    Whether there is such a file is found out where it is read: one that went must not make the
    settings unreadable.
    """

    def read(self, stored_value: object) -> str | None:
        fits = isinstance(stored_value, str) and _IDENTITY.fullmatch(stored_value)
        return stored_value if fits and isinstance(stored_value, str) else None


_IDENTITY = re.compile(r"[a-z0-9_-]{0,40}")


@dataclass(frozen=True)
class DeviceChoice:
    """A device as the system knows it and as a person does. An empty ``id``: the system's choice.

    The name is kept to say which device is missing when it is not plugged in.
    """

    id: str = ""
    name: str = ""


@dataclass(frozen=True)
class Device(Setting[DeviceChoice]):
    """A camera, microphone or loudspeaker."""

    def read(self, stored_value: object) -> DeviceChoice | None:
        if not isinstance(stored_value, dict):
            return None
        identity, name = stored_value.get("id"), stored_value.get("name", "")
        if not isinstance(identity, str) or not isinstance(name, str) or len(identity) > 1000:
            return None
        return DeviceChoice(identity, plain(name, 200))

    def write(self, value: DeviceChoice) -> object:
        return {"id": value.id, "name": value.name}


@dataclass(frozen=True)
class Answers(Setting[Mapping[str, str]]):
    """What a person answered, each answer one of ``words``, under what it was asked about."""

    words: tuple[str, ...] = ()
    most: int = 50

    def read(self, stored_value: object) -> Mapping[str, str] | None:
        if not isinstance(stored_value, Mapping) or len(stored_value) > self.most:
            return None
        keys = all(isinstance(key, str) and len(key) <= 200 for key in stored_value)
        fits = keys and all(word in self.words for word in stored_value.values())
        return MappingProxyType(dict(stored_value)) if fits else None

    def write(self, value: Mapping[str, str]) -> object:
        return dict(value)


LANGUAGE = Choice(
    "language", "auto", QT_TRANSLATE_NOOP("settings", "Language"), ("auto", "da", "sv", "nb", "en")
)
TEXT_SIZE = Whole("text_size", 100, QT_TRANSLATE_NOOP("settings", "Text size"), 100, 200)
"""Percent of the system's own text size."""
THEME = Choice(
    "theme", "follow", QT_TRANSLATE_NOOP("settings", "Theme"), ("follow", "light", "dark")
)
CAMERA = Device("camera", DeviceChoice(), QT_TRANSLATE_NOOP("settings", "Camera"))
MICROPHONE = Device("microphone", DeviceChoice(), QT_TRANSLATE_NOOP("settings", "Microphone"))
LOUDSPEAKER = Device("loudspeaker", DeviceChoice(), QT_TRANSLATE_NOOP("settings", "Loudspeaker"))
ORGANISATION = Identity("organisation", "", QT_TRANSLATE_NOOP("settings", "Organisation"))
"""Whose guideline holds; empty when nobody chose one."""
SERVICE = Identity("service", "", QT_TRANSLATE_NOOP("settings", "Meeting service"))
"""Which part of the guideline holds, by meeting service; empty: the guideline's usual one."""
AUDIENCE = Identity("audience", "", QT_TRANSLATE_NOOP("settings", "Where you work"))
"""And by reader."""
BASELINE = Switch(
    "baseline", True, QT_TRANSLATE_NOOP("settings", "Compare with my last good check")
)
"""Whether numbers of a good check are kept for comparison (``app/baseline_store.py``)."""
WATCH = Switch("watch", False, QT_TRANSLATE_NOOP("settings", "Join my meetings"))
"""Whether the program may join a meeting to show who is connected; the organisation's policy goes
before it (``app/meetings/allowed.py``)."""
HEADSETS = Answers(
    "headsets",
    MappingProxyType({}),
    QT_TRANSLATE_NOOP("settings", "What my sound devices are"),
    tuple(ANSWERS),
)
"""By model: what a person said it is where it cannot be seen."""

ALL: tuple[Choice | Whole | Device | Identity | Switch | Answers, ...] = (
    LANGUAGE,
    TEXT_SIZE,
    THEME,
    CAMERA,
    MICROPHONE,
    LOUDSPEAKER,
    ORGANISATION,
    SERVICE,
    AUDIENCE,
    BASELINE,
    WATCH,
    HEADSETS,
)

Migration = Callable[[dict[str, object]], None]

MIGRATIONS: dict[int, Migration] = {}
"""From version N to N + 1, changing the object in place; each has a test, by name, in the tests."""


@dataclass(frozen=True)
class Problem:
    """What went wrong with the file, for the window to show. ``text`` is English source text."""

    code: str
    text: str


BROKEN = Problem(
    "settings.broken",
    QT_TRANSLATE_NOOP(
        "settings", "The saved settings could not be read, so the usual ones are used."
    ),
)
UNREADABLE = Problem(
    "settings.unreadable",
    QT_TRANSLATE_NOOP(
        "settings",
        "Your saved settings cannot be opened just now, so the usual ones are used. What you "
        "change lasts until you close Samråd.",
    ),
)
NOT_SAVED = Problem(
    "settings.not_saved",
    QT_TRANSLATE_NOOP(
        "settings",
        "Your settings cannot be saved on this computer. They last until you close Samråd.",
    ),
)


class Settings:
    """The choices of this run, saved at every change.

    Attributes:
        problem: the first thing that went wrong with the file, or None.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Nothing is read yet: ``load`` does. ``path`` defaults to the user's folder."""
        self._path = path or paths.config_dir() / "settings.json"
        self._stored: dict[str, object] = {}
        self._watchers: list[Callable[[str], None]] = []
        self.problem: Problem | None = None

    @classmethod
    def load(cls, path: Path | None = None, keep_aside: bool = True) -> "Settings":
        """Read the file; whatever is wrong with it, there are settings afterwards.

        Args:
            path: the file; the user's own when None.
            keep_aside: whether a broken file is renamed. It is not when nobody would be told.
        """
        settings = cls(path)
        settings._read_file(keep_aside)
        return settings

    def get(self, setting: Setting[T]) -> T:
        """The user's choice, or the default."""
        if setting.key not in self._stored:
            return setting.default
        value = setting.read(self._stored[setting.key])
        return setting.default if value is None else value

    def set(self, setting: Setting[T], value: T) -> None:
        """Choose a value, save it and tell the watchers. The same value again does nothing.

        Raises:
            ValueError: when the value is not one that the setting allows.
        """
        accepted = setting.read(setting.write(value))
        if accepted is None:
            raise ValueError(f"{setting.key} cannot be {value!r}")
        if accepted == self.get(setting):
            return
        if accepted == setting.default:
            self._stored.pop(setting.key, None)
        else:
            self._stored[setting.key] = setting.write(accepted)
        self._save()
        for watcher in tuple(self._watchers):
            watcher(setting.key)

    def watch(self, watcher: Callable[[str], None]) -> None:
        """Call ``watcher(key)`` after each change, until ``unwatch``."""
        self._watchers.append(watcher)

    def unwatch(self, watcher: Callable[[str], None]) -> None:
        """Stop calling a watcher. One that is not known is no error."""
        if watcher in self._watchers:
            self._watchers.remove(watcher)

    def _read_file(self, keep_aside: bool) -> None:
        try:
            self._stored = migrated(stored.read_object(self._path))
        except OSError as error:
            # The file may be sound, and come back the next moment.
            logger.info("settings file cannot be opened: errno %s", error.errno)
            self.problem = UNREADABLE
        except stored.BrokenFileError as error:
            aside = stored.keep_aside(self._path) if keep_aside else None
            logger.info("settings file unreadable (%s), kept aside: %s", error, aside is not None)
            self.problem = BROKEN
        self._drop_wrong_values()

    def _drop_wrong_values(self) -> None:
        for setting in ALL:
            if setting.key in self._stored and setting.read(self._stored[setting.key]) is None:
                logger.info("setting %s has a value of the wrong kind, default used", setting.key)
                del self._stored[setting.key]

    def _save(self) -> None:
        if self.problem is UNREADABLE:
            return
        version = self._stored.get(VERSION_KEY, VERSION)
        try:
            stored.write_object(self._path, {**self._stored, VERSION_KEY: version})
        except (OSError, RecursionError) as error:
            if self.problem is not NOT_SAVED:
                logger.info("settings cannot be saved: %s", type(error).__name__)
            self.problem = NOT_SAVED
        else:
            if self.problem is NOT_SAVED:
                self.problem = None


def migrated(found: dict[str, object], to: int = VERSION) -> dict[str, object]:
    """What an older file says, in today's layout.

    A file of a newer program keeps its version and its unknown keys, so that going back and forth
    between two installations loses nothing.
    """
    version = found.get(VERSION_KEY, to)
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        version = 1
    if version > to:
        return found
    result = dict(found)
    for step in range(version, to):
        MIGRATIONS[step](result)
    result[VERSION_KEY] = to
    return result
