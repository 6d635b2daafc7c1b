"""The spelling lab's command line: `python -m tests.labs.spelling`, or `dev.py lab spelling`."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.labs.spelling import speller
from tests.labs.spelling.judging import Finding, judge
from tests.labs.spelling.texts import every_text

ROOT = Path(__file__).resolve().parents[3]
LISTS = Path(__file__).resolve().parent


def main() -> int:
    """Check every text; 0 nothing was found, 1 something was, 2 it could not be run here."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        there = speller.dictionaries()
        texts = list(every_text(ROOT))
        findings = list(judge(texts, there, LISTS))
    except speller.CannotRunError as error:
        print(f"The spelling lab could not be run. {error}", file=sys.stderr)
        return 2
    for line in _told(findings):
        print(line)
    if "en" not in there:
        print("English was left out: no dictionary en_GB or en_US is there.")
    count = sum(said.language in there for said in texts)
    print(f"{count} texts in {', '.join(there)}: {len(findings)} findings")
    return 1 if findings else 0


def _told(findings: Iterable[Finding]) -> Iterator[str]:
    for one in findings:
        where = f"{one.file}:{one.line}" if one.line else one.file
        yield f"{where}: {one.language}: {one.what}"
        if one.text:
            yield f"    {one.text}"


if __name__ == "__main__":
    sys.exit(main())
