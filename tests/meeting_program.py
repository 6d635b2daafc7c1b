"""The real window with a meeting full of private data, and a fault in the midst of it.

python -m tests.meeting_program

It prepares a meeting, changes a setting, so that the settings are written, lets something fail, so
that a note about that is written, and ends by itself.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from app import settings
from app.ui import application
from app.ui.program import Program

NAME, NUMBER, PIN, ROOM = "Kalle Hemlig", "811228-9874", "4321987", "hemligtrum"
PRIVATE = (NAME, "Kalle", "Hemlig", NUMBER, NUMBER.replace("-", ""), "9874", PIN, ROOM)

INVITATION = f"""Ämne: Vårdmöte med {NAME}
Från: Anna Hemlig <anna.hemlig@example.org>
Till: Bo Hemlig <bo.hemlig@example.org>

Hej, mötet gäller {NAME}, {NUMBER}, den 24 november 2026 kl. 09:30.
Anslut: https://video.regionvastmanland.se/webapp/conference/{ROOM}?pin={PIN}
"""

PREPARED = "prepared"
"""Printed when everything private is in."""


class _Program(Program):
    """Prepares the meeting by itself."""

    def start(self, left_by_crash: Path | None = None) -> None:
        self.preferences.set(settings.ORGANISATION, "region-vastmanland")
        super().start(left_by_crash)
        QTimer.singleShot(1500, self, self._prepare)
        QTimer.singleShot(3000, self, self._fail)
        QTimer.singleShot(4500, self, QCoreApplication.quit)

    def _prepare(self) -> None:
        page = self.window.page("meeting")
        page.invitation.take(INVITATION, f"{NAME}.txt")
        page.people.field.setText(f"{NAME}, son; {NAME} {NUMBER}")
        page.people.take()
        page.questions.answered.emit("inviter", "us")
        self.preferences.set(settings.TEXT_SIZE, 120)
        assert [one.name for one in self._people()][-1] == NAME
        print(PREPARED, flush=True)

    def _fail(self) -> None:
        invitation = self.window.page("meeting")._consultation.invitation
        raise RuntimeError(f"a fault beside {invitation!r} and {self._people()!r}")

    def _people(self) -> tuple[object, ...]:
        return self.window.page("meeting")._consultation.people


if __name__ == "__main__":
    application.Program = _Program
    sys.exit(application.run())
