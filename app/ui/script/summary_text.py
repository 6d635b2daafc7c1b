"""The summary as it is copied: in the window's language, that of whoever writes the record."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.script.summary import Summary

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor


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


def note_copied(conductor: "Conductor") -> None:
    """Remember that all of it was copied: it is not lost with the next consultation."""
    conductor.summary.note_copied()
    conductor.summary_changed.emit()
