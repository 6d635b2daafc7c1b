"""docs/alerts.md tells of every kind of alert, and of the rules that are behind it today."""

from functools import cache
from pathlib import Path

import pytest

from app.guidelines.loading import load
from app.meetings.alerts.model import AlertKind
from app.meetings.alerts.rules import basis_of
from tests.meetings.alerts.scenes import view_of

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "alerts.md"
COLUMNS = (
    "region-hovedstaden", "region-jonkoping", "sykehuset-ostfold", "regionhalsan-vgr",
    "region-vastmanland",
)  # fmt: skip


@cache
def guideline_of(organisation):
    return load(organisation)[0]


def rules_behind(kind, organisation):
    """The rules behind an alert in any service, in the guideline's order."""
    guideline = guideline_of(organisation)
    limits = {choice.limit for choice in guideline.choices}
    behind = {
        rule
        for service in guideline.services
        for limit in limits
        for rule in basis_of(kind, view_of(guideline=guideline, service=service, limit=limit)).rules
    }
    return ", ".join(rule.id for rule in guideline.rules if rule.id in behind) or "–"


@pytest.mark.parametrize("kind", AlertKind)
def test_every_kind_is_told_of_with_its_rules(kind):
    lines = DOCUMENT.read_text(encoding="utf-8").splitlines()
    when, rules = (line for line in lines if line.startswith(f"| `{kind.value}` |"))
    assert when.count("|") == 4
    cells = [rules_behind(kind, organisation) for organisation in COLUMNS]
    assert rules == f"| `{kind.value}` | {' | '.join(cells)} |"
