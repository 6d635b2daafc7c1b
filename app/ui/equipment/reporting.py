"""Brings together what the report for the service desk is made from."""

import platform
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QWidget

import app
from app.equipment.check import EquipmentCheck
from app.readiness.arrangements import Arrangements
from app.readiness.desk_report import Sender, desk_data, desk_lines
from app.readiness.report import Checked, Occasion, Ticked
from app.ui.equipment.report_dialog import ReportDialog

_PLATFORMS = {"Linux": "linux", "Windows": "windows", "Darwin": "macos"}


def open_report(
    check: EquipmentCheck, arrangements: Arrangements, spoken: str, parent: QWidget
) -> ReportDialog:
    """Show the report on what was found last; ``spoken`` is the window's language: da, sv ..."""
    checked = checked_now(check)
    occasion = Occasion(
        version=app.__version__,
        time=datetime.now(UTC).astimezone().isoformat(timespec="seconds"),
        seconds=round(check.seconds, 1),
        platform=_PLATFORMS.get(platform.system(), "other"),
        language=spoken,
    )
    sender, say = sender_of(arrangements), QCoreApplication.translate

    def text(ticked: Ticked) -> list[str]:
        return desk_lines(checked, occasion, sender, ticked, say)

    def data(ticked: Ticked) -> dict[str, object]:
        return desk_data(checked, occasion, ticked, say)

    dialog = ReportDialog(text, data, parent)
    dialog.show()
    return dialog


def checked_now(check: EquipmentCheck) -> list[Checked]:
    """What was found, worst first, with the readings behind it."""
    found = [Checked(one.finding, one.reading) for one in check.checks if one.finding]
    return sorted(found, key=lambda entry: entry.finding.urgency)


def sender_of(arrangements: Arrangements) -> Sender:
    """Whom to send it to, and with what the check was made."""
    desk, guideline = arrangements.desk, arrangements.guideline
    versions = (
        f"Samråd {app.__version__}, {platform.system()} {platform.release()}, Qt {qVersion()}"
    )
    parts = [guideline.name, guideline.source.version] if guideline else []
    return Sender(
        contact=tuple(part for part in (desk.name, desk.phone, desk.email, desk.hours) if part),
        versions=versions,
        guideline=", ".join(part for part in parts if part),
    )
