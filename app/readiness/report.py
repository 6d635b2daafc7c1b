"""The report of a check: for a machine as JSON, for a person as lines.

It names devices and reason codes and gives the numbers behind them; no address, network name,
user or computer is in it, unless the person ticked that they may be. The JSON layout is
``resources/schemas/check-report-1.json``.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from app.readiness.catalogue import WORDS
from app.readiness.finding import Finding, one_verdict
from app.readiness.owners import impersonal
from app.readiness.readings import Reading
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

SCHEMA_VERSION = 1
"""Raised when a reader of the JSON has to change; new fields alone do not raise it."""

Say = Callable[[str, str], str]
"""Translates an English source text of a context."""

VERDICT_WORDS = {
    Verdict.OK: QT_TRANSLATE_NOOP("verdict", "OK"),
    Verdict.CAN_BE_BETTER: QT_TRANSLATE_NOOP("verdict", "Can be better"),
    Verdict.MUST_FIX: QT_TRANSLATE_NOOP("verdict", "Must be fixed"),
    Verdict.COULD_NOT_BE_TESTED: QT_TRANSLATE_NOOP("verdict", "Could not be tested"),
}
SUMMARY_WORDS = {
    Verdict.OK: QT_TRANSLATE_NOOP("verdict", "Ready."),
    Verdict.CAN_BE_BETTER: QT_TRANSLATE_NOOP("verdict", "Ready, but something can be better."),
    Verdict.MUST_FIX: QT_TRANSLATE_NOOP("verdict", "Not ready: something must be fixed."),
    Verdict.COULD_NOT_BE_TESTED: QT_TRANSLATE_NOOP("verdict", "Something could not be tested."),
}
PRIVATE_VALUES = frozenset({"address", "host", "program"})
"""Fields of a finding's texts that the window shows, and a report only if the person agrees."""

_DEVICE_VALUES = frozenset(
    {"device", "microphone", "loudspeaker", "usual_microphone", "usual_loudspeaker"}
)

LEFT_OUT = "…"
"""Stands in a report for what is nobody else's business."""

MARKS = {
    Verdict.OK: "✓",
    Verdict.CAN_BE_BETTER: "!",
    Verdict.MUST_FIX: "✗",
    Verdict.COULD_NOT_BE_TESTED: "?",
}


@dataclass(frozen=True, slots=True)
class Checked:
    """One check of a report: its finding, and the reading that the finding rests on."""

    finding: Finding
    reading: Reading


@dataclass(frozen=True, slots=True)
class Ticked:
    """What the person agreed to have in a report.

    Args:
        devices: devices by their whole names, which may hold their owners'.
        private: addresses, and names of programs.
    """

    devices: bool = False
    private: bool = False


NOTHING_TICKED = Ticked()


@dataclass(frozen=True, slots=True)
class Occasion:
    """When and with what the check was made: ISO 8601 time with offset, and seconds it took."""

    version: str
    time: str
    seconds: float
    platform: str
    language: str


def filled(say: Say, text: str, finding: Finding) -> str:
    """Translate a finding's text and fill its fields in."""
    return say("findings", text).format_map(finding.values) if text else ""


def without_private(entry: Checked) -> Checked:
    """Return the entry without what only the window shows: readings mark it, texts name it."""
    kept = {key: value for key, value in entry.finding.values.items() if key not in PRIVATE_VALUES}
    hidden = dict.fromkeys(entry.finding.values.keys() & PRIVATE_VALUES, LEFT_OUT)
    usual = type(entry.reading)()
    blank = {f.name: getattr(usual, f.name) for f in fields(usual) if f.metadata.get("private")}
    return Checked(
        replace(entry.finding, values={**kept, **hidden}), replace(entry.reading, **blank)
    )


def without_owners(entry: Checked) -> Checked:
    """Return the entry with every device called by its kind, not by whose it is."""
    values = {
        key: impersonal(value) if key in _DEVICE_VALUES and isinstance(value, str) else value
        for key, value in entry.finding.values.items()
    }
    marked = [f.name for f in fields(entry.reading) if f.metadata.get("device_name")]
    names = {name: impersonal(getattr(entry.reading, name)) for name in ("device", *marked)}
    return Checked(replace(entry.finding, values=values), replace(entry.reading, **names))


def agreed(entry: Checked, ticked: Ticked) -> Checked:
    """Return the entry with what the person agreed to."""
    shown = entry if ticked.private else without_private(entry)
    return shown if ticked.devices else without_owners(shown)


def as_json(
    checked: Sequence[Checked], occasion: Occasion, say: Say, ticked: Ticked = NOTHING_TICKED
) -> dict[str, Any]:
    """Return the report as JSON-ready data, texts in the user's language."""
    checked = [agreed(entry, ticked) for entry in checked]
    verdict = one_verdict(entry.finding for entry in checked)
    return {
        "report": "samrad-check",
        "schema_version": SCHEMA_VERSION,
        **asdict(occasion),
        "verdict": verdict.value,
        "exit_code": verdict.exit_code,
        "checks": [_entry(entry, say) for entry in checked],
    }


def as_lines(checked: Sequence[Checked], occasion: Occasion, say: Say) -> list[str]:
    """Return the report as lines for a person, worst first as given; nothing private is in it."""
    checked = [agreed(entry, NOTHING_TICKED) for entry in checked]
    verdict = one_verdict(entry.finding for entry in checked)
    lines = [f"Samråd {occasion.version}", ""]
    for entry in checked:
        lines += _finding_lines(entry, say)
    return [*lines, "", say("verdict", SUMMARY_WORDS[verdict])]


def _entry(entry: Checked, say: Say) -> dict[str, Any]:
    finding = entry.finding
    return {
        "check": finding.check,
        "verdict": finding.verdict.value,
        "reason": finding.reason_code,
        "text": filled(say, finding.reason.text, finding),
        "advice": filled(say, finding.reason.advice, finding),
        "action": finding.reason.action.value,
        "device": entry.reading.device or str(finding.values.get("device", "")),
        "counts": finding.counts,
        "rules": list(finding.rules),
        "strength": finding.strength,
        "measured": finding.measured,
        "sample_size": finding.sample_size,
        "threshold": finding.threshold,
        "reading": _numbers(asdict(entry.reading)),
    }


def _numbers(reading: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in reading.items() if key not in ("error", "device")}


def _finding_lines(entry: Checked, say: Say) -> list[str]:
    finding, device = entry.finding, entry.reading.device
    name = say("checks", WORDS[finding.check]) + (f" ({device})" if device else "")
    word = say("verdict", VERDICT_WORDS[finding.verdict])
    text = filled(say, finding.reason.text, finding)
    lines = [f"{MARKS[finding.verdict]} {name} – {word}: {text} [{finding.reason_code}]"]
    if finding.reason.advice:
        lines.append(f"    → {filled(say, finding.reason.advice, finding)}")
    return lines
