"""Hunspell, asked about many words at once."""

import re
import shutil
import subprocess
from collections.abc import Iterable

DICTIONARIES = {
    "da": ("da_DK",),
    "sv": ("sv_SE",),
    "nb": ("nb_NO",),
    "en": ("en_GB", "en_US"),
}
PACKAGES = "hunspell hunspell-da hunspell-sv hunspell-no hunspell-en-gb"
HOW = (
    f"On Debian and Ubuntu: sudo apt-get install {PACKAGES}\n"
    "On Fedora: sudo dnf install hunspell hunspell-da hunspell-sv hunspell-nb hunspell-en-GB\n"
    "On macOS: brew install hunspell, and the .aff and .dic files of LibreOffice's dictionaries\n"
    "(github.com/LibreOffice/dictionaries: da_DK, sv_SE, nb_NO, en_GB) into ~/Library/Spelling.\n"
    "On Windows: in Debian or Ubuntu under WSL."
)
SECONDS = 120
NONSENSE = "xqzvwkå"
"""Asked each time: a dictionary that knows it was not asked at all."""


class CannotRunError(Exception):
    """Hunspell or a dictionary is missing; the text says how to get it."""


def dictionaries() -> dict[str, str]:
    """Return the dictionary of each language, English only where there is one.

    Raises:
        CannotRunError: hunspell, or the dictionary of another language, is not there.
    """
    if shutil.which("hunspell") is None:
        raise CannotRunError(f"hunspell is missing.\n{HOW}")
    told = subprocess.run(
        ["hunspell", "-D"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=SECONDS,
        check=False,
    )
    there = set(re.findall(r"[/\\](\w+)$", told.stderr.decode(errors="replace"), re.MULTILINE))
    found = {
        language: next((name for name in names if name in there), "")
        for language, names in DICTIONARIES.items()
    }
    if missing := [DICTIONARIES[one][0] for one in ("da", "sv", "nb") if not found[one]]:
        raise CannotRunError(f"A dictionary is missing: {', '.join(missing)}.\n{HOW}")
    return {language: name for language, name in found.items() if name}


def unknown(asked: Iterable[str], dictionary: str) -> set[str]:
    """Return those of the words that a dictionary does not know.

    Raises:
        CannotRunError: hunspell gave up, or finds nothing wrong with nonsense.
    """
    lines = sorted({*asked, NONSENSE})
    run = subprocess.run(
        ["hunspell", "-i", "utf-8", "-d", dictionary, "-L"],
        input="\n".join(lines).encode() + b"\n",
        capture_output=True,
        timeout=SECONDS,
        check=False,
    )
    if run.returncode:
        raise CannotRunError(run.stderr.decode(errors="replace").strip() or "hunspell gave up.")
    # Whole lines come back: a word that hunspell took apart at a sign is still the word asked for.
    told = set(run.stdout.decode(errors="replace").split("\n")) & set(lines)
    if NONSENSE not in told:
        raise CannotRunError(f"hunspell finds nothing wrong with nonsense in {dictionary}.")
    return told - {NONSENSE}
