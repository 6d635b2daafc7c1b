"""How the links of meeting systems look: ``resources/meeting_services.toml``."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from app import paths
from app.toml_file import FileProblem, Table, read_table
from app.toml_values import Problems, Section

logger = logging.getLogger(__name__)

FILE = "meeting_services.toml"

_LANGUAGES = ("da", "sv", "nb", "en")


@dataclass(frozen=True, slots=True)
class PathForm:
    """One way that the path of a link can look.

    Args:
        parts: what stands between the slashes; ``{alias}``, ``{id}`` and ``{any}`` take anything.
        key: a key that the link must have as well; empty if none.
        below: the host begins so; empty if any host will do.
    """

    parts: tuple[str, ...]
    key: str = ""
    below: str = ""


@dataclass(frozen=True, slots=True)
class Family:
    """One meeting system.

    Args:
        id: stable name, such as ``pexip``.
        hosts: servers it is known to run on; a leading dot takes every name below.
        short: hosts whose links are abbreviations.
        forms: paths on those hosts that join a meeting.
        anywhere: paths that give the system away on any host.
        alias_keys: keys of the link that hold the name of the room.
        pin_keys: keys that hold a PIN.
        host_keys: keys that make whoever opens the link the host.
        pages: first parts of a path that are pages of the server and not rooms.
    """

    id: str
    hosts: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    forms: tuple[PathForm, ...] = ()
    anywhere: tuple[PathForm, ...] = ()
    alias_keys: tuple[str, ...] = ()
    pin_keys: tuple[str, ...] = ()
    host_keys: tuple[str, ...] = ()
    pages: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Wrapper:
    """A mail filter that puts its own address around a link."""

    hosts: tuple[str, ...]
    path: str = ""
    keys: tuple[str, ...] = ()
    form: str = "query"


@dataclass(frozen=True, slots=True)
class Services:
    """Everything in the file."""

    families: tuple[Family, ...] = ()
    wrappers: tuple[Wrapper, ...] = ()
    private_mail: frozenset[str] = frozenset()
    role_words: tuple[str, ...] = ()
    problems: tuple[FileProblem, ...] = field(default=(), compare=False)

    @property
    def known_hosts(self) -> tuple[str, ...]:
        """Every host that the families and the mail filters name, with leading dots."""
        hosts = [host for family in self.families for host in family.hosts]
        return (*hosts, *(host for wrapper in self.wrappers for host in wrapper.hosts))

    def with_hosts(self, hosts: Mapping[str, str]) -> "Services":
        """Return the services with further hosts.

        Args:
            hosts: host (a leading dot takes every name below) to the id of its family. An
                organisation's own word goes before the file's; a family that the file does not
                have is known by its host alone.
        """
        if not hosts:
            return self
        own = {
            host.casefold(): family
            for host, family in hosts.items()
            if family and not is_too_wide(host)
        }
        families = [
            replace(family, hosts=(*_of(own, family.id), *_without(own, family.hosts)))
            for family in self.families
        ]
        known = {family.id for family in families}
        for name in sorted(set(own.values()) - known):
            anything = (PathForm(("{alias}",)),)
            families.append(Family(name, hosts=_of(own, name), forms=anything))
        return replace(self, families=tuple(families))


def matches(pattern: str, host: str) -> bool:
    """Tell whether ``host`` is the one that ``pattern`` names, or below it."""
    if pattern.startswith("."):
        return host == pattern[1:] or host.endswith(pattern)
    return host == pattern


def is_too_wide(pattern: str) -> bool:
    """Tell whether a pattern has an empty part, or takes a whole country: ".dk"."""
    bare = pattern.removeprefix(".")
    return not all(bare.split(".")) or (bare != pattern and "." not in bare)


@cache
def services() -> Services:
    """Return the services that the program ships, read once."""
    return read_services(paths.resources_dir() / FILE)


def read_services(path: Path) -> Services:
    """Return what a file says; what cannot be used is in ``problems``."""
    table = read_table(path)
    if table is None:
        return Services()
    if isinstance(table, FileProblem):
        logger.info("%s: %s", table.file, table.code)
        return Services(problems=(table,))
    return _services(table)


def _services(table: Table) -> Services:
    problems = Problems(table)
    top = Section(problems, "", table.content)
    families = tuple(_family(section) for section in top.sections("family"))
    wrappers = tuple(_wrapper(section) for section in top.sections("wrapper"))
    people = top.section("people")
    private = frozenset(people.texts("private_mail"))
    words = _role_words(people.section("roles"))
    people.done()
    top.done()
    return Services(families, wrappers, private, words, tuple(problems.found))


def _family(section: Section) -> Family:
    anywhere = [_form(text) for text in section.texts("anywhere")]
    below = section.texts("anywhere_below")
    for text in section.texts("anywhere_paths"):
        anywhere += [replace(_form(text), below=start) for start in below]
    family = Family(
        id=section.text("id"),
        hosts=section.texts("hosts"),
        short=section.texts("short"),
        forms=tuple(_form(text) for text in section.texts("paths")),
        anywhere=tuple(anywhere),
        alias_keys=section.texts("alias_keys"),
        pin_keys=section.texts("pin_keys"),
        host_keys=section.texts("host_keys"),
        pages=frozenset(section.texts("pages")),
    )
    section.done()
    return family


def _wrapper(section: Section) -> Wrapper:
    wrapper = Wrapper(
        hosts=section.texts("hosts"),
        path=section.text("path"),
        keys=section.texts("keys"),
        form=section.choice("form", "query", ("query", "proofpoint")),
    )
    section.done()
    return wrapper


def _role_words(section: Section) -> tuple[str, ...]:
    words = {word.casefold() for language in _LANGUAGES for word in section.texts(language)}
    section.done()
    return tuple(sorted(words))


def _form(text: str) -> PathForm:
    path, _, key = text.partition("?")
    return PathForm(tuple(part for part in path.split("/") if part), key.casefold())


def _of(own: Mapping[str, str], family: str) -> tuple[str, ...]:
    return tuple(host for host, name in own.items() if name == family)


def _without(own: Mapping[str, str], hosts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(host for host in hosts if host not in own)
