"""What the sources may not say, each with the reason why.

    python -m tests.gates.banned

A line that has to say it all the same ends with ``# allowed: REASON``.
"""

import ast
import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LONGEST_FILE = 400
LONGEST_FUNCTION = 40
NOT_OURS = ("build", "dist", "__pycache__")
ALLOWED = re.compile(r"# allowed: \w+")


@dataclass(frozen=True)
class Ban:
    """A pattern, the files it holds for (a pattern on the path), and why."""

    pattern: str
    files: str
    reason: str


BANS = (
    Ban(
        r"\.connect\(\s*(lambda|partial|functools\.partial)\b",
        r"app/(capture|computer|equipment)/.*\.py",
        "runs on whichever thread emits, keeps what it names alive; connect a QObject's method",
    ),
    Ban(
        r"\b(setHtml|insertHtml|setMarkdown|RichText|AutoText|MarkdownText)\b",
        r"app/ui/.*\.py",
        "a device's or a person's name would be read as markup; show plain text",
    ),
    Ban(
        r"\bsetToolTip\(|\bQToolTip\.showText\(",
        r"app/ui/(?!widgets/tips\.py).*\.py",
        "a tip guesses whether its text is markup; show it with app.ui.widgets.tips",
    ),
    Ban(
        r"\bsetFixed(Size|Width|Height)\(\s*\d",
        r"app/ui/.*\.py",
        "pixels do not grow with the text size; let the layout decide, or count in tokens",
    ),
    Ban(
        r"\bQColor\(\s*[\"'\d]|\bQt\.(GlobalColor\.)?(black|white|red|green|blue|yellow|gray)\b",
        r"app/ui/(?!theme/).*\.py",
        "unreadable in another theme; take it from the palette or the tokens",
    ),
    Ban(
        r"\b(beep|QSoundEffect)\(",
        r"app/ui/.*\.py",
        "no sound: the patient would hear it",
    ),
    Ban(
        r"\btime\.sleep\(",
        r"app/(ui|equipment|cli|check_run).*\.py",
        "the window stands still meanwhile; use a timer",
    ),
    Ban(
        r"from PySide6\.QtWidgets|import QtWidgets",
        r"app/(?!ui/).*\.py",
        "widgets live in app/ui only",
    ),
    Ban(
        r"\b(urllib\.request|http\.client|requests|QNetworkAccessManager|QTcpSocket|QTcpServer)\b",
        r"app/(?!services/).*\.py",
        "no network unless a meeting service is set up, and then in its own module",
    ),
    Ban(
        r"^\s*(import|from) (socket|ssl|socketserver|asyncio|http|ftplib|smtplib)\b",
        r"app/(?!probe/|practice/).*\.py",
        "sockets are opened in app/probe, app/services and app/practice alone",
    ),
    Ban(
        r"shell=[T]rue|\bos\.system\(|\bos\.popen\(",
        r"(app|tests|packaging)/.*\.py|dev\.py",
        "a name from outside would become a command",
    ),
    Ban(
        r"\bQt\.AA_|setAttribute\(Qt\.ApplicationAttribute\.AA_DisableHighDpi",
        r"app/.*\.py",
        "scaling is Qt's own since 6; switching parts of it off breaks mixed screens",
    ),
    # In brackets, so that this file does not say it either.
    Ban(
        r"p[y]pi\.org|python[h]osted\.org|registry\.n[p]mjs|deb\.deb[i]an\.org|file:///o[p]t",
        r".*",
        "which registry a machine asks is that machine's own business",
    ),
    Ban(
        r"(?<![\w.])/(wor[k]|far[m]|roo[t])/\w|/home/(?!olle\b)[a-z]\w+/|[A-Z]:\\\\?Users\\\\?(?![Oo]lle)\w",
        r".*",
        "a path of one machine; no other has it",
    ),
)


def sources(root: Path = ROOT) -> list[str]:
    """Every file of the project, as paths with slashes; works without git too."""
    names: list[str] = []
    for folder, below, files in os.walk(root):
        below[:] = [name for name in below if name not in NOT_OURS and not is_cache(name)]
        names += [(Path(folder) / file).relative_to(root).as_posix() for file in files]
    return sorted(name for name in names if not name.endswith((".pyc", ".png", ".ico", ".qm")))


def is_cache(name: str) -> bool:
    """Whether a folder is a tool's own, as .gitignore has it."""
    return name.startswith(".") and name not in (".ci", ".github")


def findings(names: list[str], root: Path = ROOT) -> Iterator[str]:
    """One line for each thing found: place, reason."""
    for name in names:
        try:
            text = (root / name).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        yield from said(name, text)
        if name.endswith(".py"):
            yield from shape(name, text)


def said(name: str, text: str) -> Iterator[str]:
    """Banned words in one file."""
    bans = [ban for ban in BANS if re.fullmatch(ban.files, name)]
    for number, line in enumerate(text.splitlines(), 1):
        if not ALLOWED.search(line):
            for ban in bans:
                if re.search(ban.pattern, line):
                    yield f"{name}:{number}: {ban.reason}"


def shape(name: str, text: str) -> Iterator[str]:
    """Files and functions too long to be taken in, and names that say nothing."""
    lines = text.count("\n")
    if lines > LONGEST_FILE:
        yield f"{name}: {lines} lines, more than {LONGEST_FILE}; it is about more than one thing"
    if re.search(r"(^|/)(utils?|helpers?|misc|common)(\.py|/)", name):
        yield f"{name}: a name that takes in everything; say what it is about"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            length = node.end_lineno - node.lineno + 1
            if length > LONGEST_FUNCTION:
                told = f"{node.name} has {length} lines, more than {LONGEST_FUNCTION}"
                yield f"{name}:{node.lineno}: {told}"


def main() -> int:
    """Look through everything; 0 when nothing was found."""
    found = list(findings(sources()))
    print("\n".join(found) or "nothing banned")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
