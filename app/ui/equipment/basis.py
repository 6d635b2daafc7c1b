"""Names the guideline's rules that a finding rests on."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.readiness.finding import Finding


def basis(finding: Finding | None) -> str:
    """Which rules, and how strongly they say it, in the user's language; empty without a rule."""
    if finding is None or not finding.rules:
        return ""
    return rests_on(finding.rules, finding.strength)


def rests_on(rules: Iterable[str], strength: str) -> str:
    """The same of the ids of some rules, and the strength of the strongest."""
    frames = {
        "must": QCoreApplication.translate("basis", "By the guideline: {rules} (must)"),
        "should": QCoreApplication.translate("basis", "By the guideline: {rules} (should)"),
        "may": QCoreApplication.translate("basis", "By the guideline: {rules} (may)"),
    }
    unsaid = QCoreApplication.translate("basis", "By the guideline: {rules}")
    return frames.get(strength, unsaid).format(rules=", ".join(rules))
