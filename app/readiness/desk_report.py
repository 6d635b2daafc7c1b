"""One page for the service desk: what was found, and every number behind it.

The codes, the names of the numbers and the versions are the same in every language: a desk can
search for them. Nothing about a person, an address or the name of a network is in it unless the
person ticked it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from app.readiness.catalogue import WORDS
from app.readiness.finding import one_verdict
from app.readiness.report import (
    SUMMARY_WORDS,
    VERDICT_WORDS,
    Checked,
    Occasion,
    Say,
    Ticked,
    agreed,
    as_json,
    filled,
)
from app.readiness.wording import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("desk", "Equipment check: report for the service desk")
_HEADS = (
    QT_TRANSLATE_NOOP("desk", "Send to"),
    QT_TRANSLATE_NOOP("desk", "Result"),
    QT_TRANSLATE_NOOP("desk", "Checked at"),
    QT_TRANSLATE_NOOP("desk", "Program"),
    QT_TRANSLATE_NOOP("desk", "Guideline"),
)
_SEND_TO, _RESULT, _CHECKED_AT, _PROGRAM, _GUIDELINE = _HEADS


@dataclass(frozen=True, slots=True)
class Sender:
    """What stands above the findings.

    Args:
        contact: lines that say how to reach the service desk; none if the organisation gave none.
        versions: versions of program, system and libraries.
        guideline: the organisation's guideline that was used, empty if none.
    """

    contact: tuple[str, ...] = ()
    versions: str = ""
    guideline: str = ""


def desk_lines(
    checked: Sequence[Checked], occasion: Occasion, sender: Sender, ticked: Ticked, say: Say
) -> list[str]:
    """Return the page as lines, findings worst first as given."""
    verdict = say("verdict", SUMMARY_WORDS[one_verdict(entry.finding for entry in checked)])
    heads = [
        (_SEND_TO, " · ".join(sender.contact)),
        (_RESULT, verdict),
        (_CHECKED_AT, f"{occasion.time} ({occasion.seconds:g} s)"),
        (_PROGRAM, sender.versions or f"Samråd {occasion.version}"),
        (_GUIDELINE, sender.guideline),
    ]
    lines = [say("desk", TITLE), ""]
    lines += [f"{say('desk', head)}: {text}" for head, text in heads if text]
    for entry in checked:
        lines += ["", *_entry(entry, ticked, say)]
    return lines


def desk_data(
    checked: Sequence[Checked], occasion: Occasion, ticked: Ticked, say: Say
) -> dict[str, Any]:
    """Return the same for a program, as in ``resources/schemas/check-report-1.json``."""
    return as_json(checked, occasion, say, ticked)


def _entry(entry: Checked, ticked: Ticked, say: Say) -> list[str]:
    shown = agreed(entry, ticked)
    finding = shown.finding
    verdict = say("verdict", VERDICT_WORDS[finding.verdict])
    rules = f" ({', '.join(finding.rules)})" if finding.rules else ""
    text = filled(say, finding.reason.text, finding)
    lines = [
        f"{say('checks', WORDS[finding.check])} – {verdict}{rules} [{finding.reason_code}]",
        f"  {text}",
    ]
    if shown.reading.device:
        lines.append(f"  device: {shown.reading.device}")
    if numbers := _numbers(shown):
        lines.append(f"  {numbers}")
    return lines


def _numbers(entry: Checked) -> str:
    finding = entry.finding
    decisive = {
        "measured": finding.measured,
        "threshold": finding.threshold,
        "sample_size": finding.sample_size,
    }
    known = {key: value for key, value in decisive.items() if value is not None}
    return ", ".join(_pairs({**known, **_reading(entry)}))


def _reading(entry: Checked) -> Mapping[str, object]:
    usual = asdict(type(entry.reading)())
    now = asdict(entry.reading)
    return {
        key: value
        for key, value in now.items()
        if key not in ("error", "device") and value != usual[key]
    }


def _pairs(values: Mapping[str, object]) -> list[str]:
    return [f"{key}={_plain(value)}" for key, value in values.items()]


def _plain(value: object) -> str:
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, tuple):
        return "/".join(map(str, value))
    return str(value)
