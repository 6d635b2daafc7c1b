"""Are the catalogues complete, up to date and safe?

python -m tests.gates.translations             check; says what is wrong, changes nothing
python -m tests.gates.translations --update    bring new texts into i18n/, drop those that went
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import PySide6
from PySide6.QtCore import QLibraryInfo, QTranslator

from tests.gates import catalogue, literals

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = {"samrad_da.ts": "da_DK", "samrad_sv.ts": "sv_SE", "samrad_nb.ts": "nb_NO"}
PLURALS = "samrad_en.ts"
"""English is the source, so its file holds the plural forms only."""

QT_TEXTS = "qtbase_nb.ts"
"""Qt's own buttons and dialogs, which Qt has in Danish and Swedish but not in Bokmål."""


def sources(root: Path = ROOT) -> list[Path]:
    """The files that speak to the user."""
    return sorted((root / "app").rglob("*.py"))


def extract(folder: Path, root: Path = ROOT) -> None:
    """Bring the catalogues in a folder up to date with the sources; a missing one is made.

    Raises:
        subprocess.CalledProcessError: Qt's tool failed.
    """
    tool = str(next(Path(PySide6.__path__[0]).glob("lupdate*")))
    files = [str(file) for file in sources(root)]
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    # The tool guesses a language that it is not told from the whole path, folders included.
    for name, language in {**CATALOGUES, PLURALS: "en_US"}.items():
        forms = ["-pluralonly"] if name == PLURALS else []
        target = [*files, "-target-language", language, "-ts", str(folder / name)]
        subprocess.run([tool, *options, *forms, *target], check=True)


def problems(root: Path = ROOT) -> Iterator[str]:
    """One line for each thing that keeps a text from being read as it should."""
    found = literals.find(sources(root), root)
    yield from found.problems
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for file in (root / "i18n").glob("samrad_*.ts"):
            shutil.copy(file, fresh)
        extract(fresh, root)
        for file_name in (*CATALOGUES, PLURALS):
            yield from _differences(root / "i18n" / file_name, fresh / file_name)
        yield from _unseen(found, fresh / next(iter(CATALOGUES)))
    yield from _qt_texts(root / "i18n" / QT_TEXTS)


def _differences(committed: Path, fresh: Path) -> Iterator[str]:
    if not committed.exists():
        yield f"{committed.name}: is missing"
        return
    have, need = catalogue.read(committed), catalogue.read(fresh)
    for key in sorted(need.keys() - have.keys()):
        yield f"{committed.name}: lacks {key[0]}: {key[1]!r}"
    for key in sorted(have.keys() - need.keys()):
        yield f"{committed.name}: nobody says any more {key[0]}: {key[1]!r}"
    if have.keys() == need.keys() and committed.read_bytes() != fresh.read_bytes():
        yield f"{committed.name}: is not as Qt's tool writes it; use --update"
    for message in have.values():
        for fault in catalogue.faults(message):
            yield f"{committed.name}: {message.context}: {message.source!r} {fault}"


def _unseen(found: literals.Found, fresh: Path) -> Iterator[str]:
    """Texts that only one of the two readers found: the other would never be translated."""
    extracted = {(message.context, message.source) for message in catalogue.read(fresh).values()}
    for context, text in sorted(found.texts - extracted):
        yield f"Qt's tool does not see {context}: {text!r}"
    for context, text in sorted(extracted - found.texts):
        yield f"only Qt's tool sees {context}: {text!r}"


def _qt_texts(path: Path) -> Iterator[str]:
    if not path.exists():
        yield f"{path.name}: is missing"
        return
    danish = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if not danish.load(f"{folder}/qtbase_da.qm"):
        yield "Qt's Danish catalogue, the pattern for ours in Bokmål, is not there"
    for message in catalogue.read(path).values():
        if not danish.translate(message.context, message.source, message.comment or None):
            yield f"{path.name}: Qt has no text {message.context}: {message.source!r}"
        for fault in catalogue.faults(message):
            yield f"{path.name}: {message.context}: {message.source!r} {fault}"


def main(arguments: list[str]) -> int:
    """Check, or update; 0 when all is well."""
    if arguments == ["--update"]:
        (ROOT / "i18n").mkdir(exist_ok=True)
        extract(ROOT / "i18n")
    found = list(problems())
    print("\n".join(found) or "the catalogues are complete")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
