"""Thresholds and strictness from the administrator's file, each within its bounds.

The usual numbers are the defaults in ``app/readiness/limits.py``; the file changes only what it
names. ``resources/equipment.toml`` documents every key with the same numbers, and a test holds
the two together.
"""

from collections.abc import Mapping
from dataclasses import Field, fields, is_dataclass, replace
from itertools import pairwise
from types import MappingProxyType
from typing import Any

from app.guidelines.equipment import WANTS, Ask
from app.readiness.limits import ASCENDING, Limits
from app.readiness.strictness import Strictness
from app.readiness.verdict import Verdict
from app.toml_values import Section
from app.wording import QT_TRANSLATE_NOOP

CONTRADICTION = QT_TRANSLATE_NOOP(
    "files", "{place}: {lower} cannot be above {higher}. What the file says of them is left out."
)

AS_MEASURED = "as_measured"
"""The word for leaving a finding its own verdict."""

VERDICTS: Mapping[str, Verdict | None] = MappingProxyType(
    {
        "ok": Verdict.OK,
        "can_be_better": Verdict.CAN_BE_BETTER,
        "must_fix": Verdict.MUST_FIX,
        AS_MEASURED: None,
    }
)


def threshold_sections() -> tuple[str, ...]:
    """Return the names of the sections that hold thresholds."""
    usual = Limits()
    values = {field.name: getattr(usual, field.name) for field in fields(Limits)}
    return tuple(
        name
        for name, value in values.items()
        if is_dataclass(value) and not isinstance(value, Strictness)
    )


def with_asks(limits: Limits, asks: Mapping[str, Ask]) -> Limits:
    """Return the limits with what the organisation's guideline asks, and the numbers it gives."""
    changed: dict[str, Any] = {"asks": asks}
    for name in threshold_sections():
        section = getattr(limits, name)
        given = {field.name: _given(field, asks) for field in fields(section)}
        values = {key: value for key, value in given.items() if value}
        changed[name] = replace(section, **values)
    return replace(limits, **changed)


def _given(field: "Field[Any]", asks: Mapping[str, Ask]) -> Any:  # noqa: ANN401 - of any kind
    want, parameter = field.metadata.get("asked") or ("", "")
    return getattr(asks[want], parameter) if want in asks else None


def read_limits(top: Section, limits: Limits) -> Limits:
    """Return the limits with what the file changes; what it gets wrong stays as it was."""
    changed: dict[str, Any] = {
        name: _read_thresholds(top.section(name), name, getattr(limits, name))
        for name in threshold_sections()
    }
    changed["strictness"] = _read_strictness(top.section("strictness"), limits.strictness)
    return replace(limits, **changed)


def _read_thresholds(section: Section, name: str, usual: Any) -> Any:  # noqa: ANN401 - any section
    read = {
        field.name: _read(section, field, getattr(usual, field.name)) for field in fields(usual)
    }
    section.done()
    changed = {key: value for key, value in read.items() if value != getattr(usual, key)}
    for chain in ASCENDING.get(name, ()):
        _drop_contradictions(section, chain, changed, usual)
    return replace(usual, **changed)


def _read(section: Section, field: "Field[Any]", usual: Any) -> Any:  # noqa: ANN401 - of any kind
    bounds = field.metadata.get("bounds")
    if bounds is None:
        return section.texts(field.name, usual)
    read = section.whole if isinstance(usual, int) else section.number
    return read(field.name, usual, *bounds)


def _drop_contradictions(
    section: Section, chain: tuple[str, ...], changed: dict[str, Any], usual: object
) -> None:
    """Take back what was changed of two neighbours that passed one another, until none has."""
    for _ in chain:
        values = [changed.get(key, getattr(usual, key)) for key in chain]
        for at, (lower, higher) in enumerate(pairwise(chain)):
            guilty = [key for key in (lower, higher) if key in changed]
            if values[at] > values[at + 1] and guilty:
                names = {"lower": section.full_name(lower), "higher": section.full_name(higher)}
                section.refuse("file.contradiction", CONTRADICTION, guilty[0], **names)
                for key in guilty:
                    del changed[key]
                break


def _read_strictness(section: Section, usual: Strictness) -> Strictness:
    words = tuple(VERDICTS)
    chosen = {
        key: VERDICTS[word]
        for key in ("must", "should", "may", "not_stated")
        if (word := section.choice(key, "", words))
    }
    wants_section = section.section("wants")
    wants = {
        want: VERDICTS[word] for want in WANTS if (word := wants_section.choice(want, "", words))
    }
    wants_section.done()
    section.done()
    return replace(usual, **chosen, wants=MappingProxyType({**usual.wants, **wants}))
