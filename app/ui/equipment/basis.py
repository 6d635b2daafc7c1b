"""Names the guideline's rules that a finding rests on."""

from PySide6.QtCore import QCoreApplication

from app.readiness.finding import Finding


def basis(finding: Finding | None) -> str:
    """Which rules, and how strongly they say it, in the user's language; empty without a rule."""
    if finding is None or not finding.rules:
        return ""
    frames = {
        "must": QCoreApplication.translate("basis", "By the guideline: {rules} (must)"),
        "should": QCoreApplication.translate("basis", "By the guideline: {rules} (should)"),
        "may": QCoreApplication.translate("basis", "By the guideline: {rules} (may)"),
    }
    unsaid = QCoreApplication.translate("basis", "By the guideline: {rules}")
    return frames.get(finding.strength, unsaid).format(rules=", ".join(finding.rules))
