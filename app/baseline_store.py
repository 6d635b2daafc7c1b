"""Keeps the numbers of the last good check, in one small file of the user's.

Which devices they belong to is kept as a code that cannot be read back, made with a random key of
that file: a device may bear its owner's name. A broken file counts as none, and a folder that
cannot be written costs the comparison and nothing else.
"""

import hashlib
import logging
import re
import secrets
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from types import MappingProxyType

from app import paths, stored
from app.readiness.baseline import Kept, Kind, LastGood, Measure, Snapshot

logger = logging.getLogger(__name__)

VERSION = 1
MOST_KEPT = 20
"""Sets of devices; the one that was checked longest ago goes first."""

LARGEST = 1e7
"""Numbers beyond are rubbish; the fastest link has 100 000 Mbit/s."""

_KEY_BYTES = 16
_KEY = re.compile(f"[0-9a-f]{{{2 * _KEY_BYTES}}}")
_CODE = re.compile(f"({'|'.join(Kind)}):[0-9a-f]{{16}}")


class BaselineStore:
    """What was kept. Read once, when first asked; written when a good check ends."""

    def __init__(self, path: Path | None = None) -> None:
        """Nothing is read yet. ``path`` defaults to ``baseline.json`` in the user's folder."""
        self._path = path or paths.config_dir() / "baseline.json"
        self._key = ""
        self._kept: dict[str, LastGood] | None = None

    def last(self, snapshot: Snapshot) -> LastGood:
        """Return the last good numbers of the same kind and devices."""
        return self._all().get(self._code(snapshot), LastGood())

    def keep(self, snapshots: Iterable[Snapshot], day: date) -> None:
        """Keep the good numbers among these; those that are not good change nothing."""
        kept, changed = self._all(), False
        for snapshot in snapshots:
            if snapshot.good:
                code = self._code(snapshot)
                # Taken out and put in again: the newest stands last.
                kept[code] = kept.pop(code, LastGood()).with_good(snapshot, day)
                changed = True
        while len(kept) > MOST_KEPT:
            del kept[next(iter(kept))]
        if changed:
            self._save(kept)

    def forget(self) -> bool:
        """Delete the file. False if the system did not let go of it."""
        self._kept, self._key = {}, ""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            logger.info("last good check cannot be deleted: errno %s", error.errno)
            return False
        return True

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to forget."""
        return not self._all()

    def _all(self) -> dict[str, LastGood]:
        if self._kept is None:
            self._key, self._kept = _read(self._path)
        return self._kept

    def _code(self, snapshot: Snapshot) -> str:
        self._all()
        if not self._key:
            self._key = secrets.token_hex(_KEY_BYTES)
        names = "\0".join(snapshot.devices).encode("utf-8", "surrogatepass")
        digest = hashlib.blake2b(names, digest_size=8, key=bytes.fromhex(self._key))
        return f"{snapshot.kind}:{digest.hexdigest()}"

    def _save(self, kept: dict[str, LastGood]) -> None:
        entries = [{"of": code, "numbers": _written(last)} for code, last in kept.items()]
        try:
            stored.write_object(self._path, {"version": VERSION, "key": self._key, "kept": entries})
        except OSError as error:
            logger.info("last good check cannot be saved: errno %s", error.errno)


def _written(last: LastGood) -> dict[str, list[object]]:
    return {
        str(measure): [round(kept.value, 2), kept.day.isoformat()]
        for measure, kept in last.numbers.items()
    }


def _read(path: Path) -> tuple[str, dict[str, LastGood]]:
    try:
        found = stored.read_object(path)
    except (OSError, stored.BrokenFileError) as error:
        logger.info("last good check cannot be read: %s", type(error).__name__)
        return "", {}
    key, entries = found.get("key"), found.get("kept")
    if not isinstance(key, str) or not _KEY.fullmatch(key) or not isinstance(entries, list):
        return "", {}
    kept = dict(entry for item in entries[-MOST_KEPT:] if (entry := _entry(item)))
    return key, kept


def _entry(item: object) -> tuple[str, LastGood] | None:
    if not isinstance(item, dict):
        return None
    code, numbers = item.get("of"), item.get("numbers")
    if not isinstance(code, str) or not _CODE.fullmatch(code) or not isinstance(numbers, dict):
        return None
    read = {measure: kept for measure in Measure if (kept := _kept(numbers.get(measure)))}
    return (code, LastGood(MappingProxyType(read))) if read else None


def _kept(item: object) -> Kept | None:
    if not isinstance(item, list) or len(item) != 2:
        return None
    value, day = item
    if isinstance(value, bool) or not isinstance(value, int | float) or not isinstance(day, str):
        return None
    # Not a number compares false with everything.
    if not -LARGEST <= value <= LARGEST:
        return None
    try:
        return Kept(float(value), date.fromisoformat(day))
    except ValueError:
        return None
