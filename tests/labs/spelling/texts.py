"""Finds the texts of the product: catalogues, guidelines, practice meetings and short files."""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

LANGUAGES = ("da", "sv", "nb", "en")
NAMES_OF_PEOPLE = ("person.name", "step.name")
"""In practice meetings; who plays there is called as people are."""
LEFT_OUT = ("copy", "link", "id", "borrowed", "heading")
"""What is copied letter by letter, even a slip of the pen, and who else says so: not ours."""
OWN = ("name", "source.title", "contact.name", "contact.choose", "template.name")
"""Keys of a guideline with one plain text, in the language of the guideline."""
OWN_TABLES = ("services.", "audiences.")
NOTES = (".note", ".reason")
"""Keys of a guideline whose plain text is for those who maintain it, in English."""


@dataclass(frozen=True, slots=True)
class Said:
    """One text, and where it stands."""

    file: str
    line: int
    language: str
    text: str
    native: str = ""
    """Language that a term in quotation marks may also be of: the guideline's own."""
    names: str = ""
    """What systems and offices are called in this file, in whatever language."""
    source: str = ""
    """What a translation was made from."""


def every_text(root: Path) -> Iterator[Said]:
    """Give every text of the product whose sources lie in this folder."""
    for path in sorted((root / "i18n").glob("*.ts")):
        yield from of_catalogue(path, path.relative_to(root).as_posix())
    yield from _english_sources(root)
    short = ("plan_b", "script_words", "holidays", "guideline_template")
    paths = [root / "resources" / f"{name}.toml" for name in short]
    for folder in ("guidelines", "practice"):
        paths += sorted((root / "resources" / folder).glob("*.toml"))
    for path in paths:
        yield from of_toml(path.read_text(encoding="utf-8"), path.relative_to(root).as_posix())


def of_catalogue(path: Path, file: str) -> Iterator[Said]:
    """Give the translations of a catalogue; of the English one, its plurals."""
    lines = path.read_text(encoding="utf-8").split("\n")
    tree = ET.fromstring("\n".join(lines))
    language = (tree.get("language") or "").split("_")[0]
    at = 0
    for message in tree.iter("message"):
        at = next(nth for nth in range(at, len(lines)) if "<message" in lines[nth]) + 1
        for form in message.iterfind("translation"):
            for one in form.findall("numerusform") or [form]:
                if one.text:
                    source = message.findtext("source") or ""
                    yield Said(file, at, language, one.text, source=source)


def _english_sources(root: Path) -> Iterator[Said]:
    """Give what stands in the program: the same in each catalogue, so one is read."""
    path = root / "i18n" / "samrad_sv.ts"
    at = path.relative_to(root).as_posix()
    for nth, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        if line.strip().startswith("<source>") and "</source>" in line:
            yield Said(at, nth, "en", ET.fromstring(line.strip()).text or "")


def of_toml(source: str, file: str) -> Iterator[Said]:
    """Give the texts of a TOML file: what stands under a language, and a guideline's own."""
    content = tomllib.loads(source)
    own = str(content.get("language", "")) if "rule" in content else ""
    names = " ".join(text for key, text, _ in _plain(content) if own and _is_name(key))
    found = _Lines(source)
    for key, text, given in _plain(content):
        language = given or (_of_guideline(key, own) if own else "")
        if language and not _is_left_out(key, file):
            yield Said(file, found.line(text), language, text, own, names)


def _plain(value: object, key: str = "", language: str = "") -> Iterator[tuple[str, str, str]]:
    """Give every text with the key it stands under and its language, if it has one."""
    if isinstance(value, str):
        yield key, value, language
    elif isinstance(value, list):
        for one in value:
            yield from _plain(one, key, language)
    elif isinstance(value, dict):
        for name, one in value.items():
            if name in LANGUAGES and not language:
                yield from _plain(one, key, name)
            else:
                yield from _plain(one, f"{key}.{name}".lstrip("."), language)


def _of_guideline(key: str, own: str) -> str:
    """Return the language of a guideline's text that names none; empty if it is no text."""
    if key in OWN or key.startswith(OWN_TABLES):
        return own
    return "en" if key.endswith(NOTES) else ""


def _is_name(key: str) -> bool:
    return key in ("name", "contact.name", "template.name") or key.startswith(OWN_TABLES)


def _is_left_out(key: str, file: str) -> bool:
    is_practice = "/practice/" in file
    return key.rsplit(".", maxsplit=1)[-1] in LEFT_OUT or (is_practice and key in NAMES_OF_PEOPLE)


class _Lines:
    """Lines of a file by what stands there; the TOML reader tells none."""

    def __init__(self, source: str) -> None:
        self._lines = source.split("\n")
        self._used: dict[str, int] = {}

    def line(self, text: str) -> int:
        """Return the next line that holds this text; 0 if it is written in another way."""
        spelled = json.dumps(text.split("\n", maxsplit=1)[0], ensure_ascii=False)[1:-1]
        begin = self._used.get(spelled, 0)
        for nth in range(begin, len(self._lines)):
            if f'"{spelled}"' in self._lines[nth]:
                self._used[spelled] = nth + 1
                return nth + 1
        return 0
