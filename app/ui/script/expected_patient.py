"""Offers the name of the patient who is expected for the sentences that name the person."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.plain_text import plain
from app.script.wording import Values

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor
    from app.consultation import Consultation

PATIENT = "patient"
"""Kind of the one whom a meeting is about."""

LONGEST = 80
"""Characters of a name that is said aloud."""


class ExpectedPatient(QObject):
    """Fills the name in if exactly one patient is expected; what was typed is never changed."""

    def __init__(self, conductor: "Conductor", consultation: "Consultation") -> None:
        super().__init__(conductor)
        self._conductor = conductor
        self._consultation = consultation
        self._given = ""
        consultation.people_changed.connect(self.follow)
        conductor.forgotten.connect(self._on_forgotten)
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Take in who is expected now."""
        names = [one.name for one in self._consultation.people if one.kind == PATIENT]
        name = plain(names[0], LONGEST) if len(names) == 1 else ""
        values = self._conductor.values
        if name == self._given or values.patient not in ("", self._given):
            return
        self._given = name
        self._set(replace(values, patient=name))

    @Slot()
    def _on_forgotten(self) -> None:
        self._given = ""
        self.follow()

    def _set(self, values: Values) -> None:
        self._conductor.set_values(values, self._conductor.planned_end)
