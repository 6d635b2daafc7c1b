"""The summary as it is copied: in the window's language, that of whoever writes the record."""

from PySide6.QtCore import QCoreApplication

from app.script.summary import Summary


def copied_text(summary: Summary) -> str:
    """Return all of it with its headings."""
    return summary.as_text(
        {
            "title": QCoreApplication.translate("SummaryPanel", "Summary"),
            "who": QCoreApplication.translate("SummaryPanel", "Who"),
            "by_when": QCoreApplication.translate("SummaryPanel", "By when"),
            "next_date": QCoreApplication.translate("SummaryPanel", "Next meeting"),
        }
    )
