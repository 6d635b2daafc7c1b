"""What the guideline says to the meeting that is prepared: worked out anew at every answer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from app.guidelines.advice import Advice
    from app.guidelines.guideline import Guideline
    from app.ui.arranged import Arranged


class Advising(QObject):
    """Holds the advice of now, and tells the consultation which service it settles on.

    Signals:
        changed: there is other advice.
    """

    changed = Signal()

    def __init__(self, arranged: "Arranged") -> None:
        super().__init__(arranged)
        self._arranged = arranged
        self._consultation = arranged.consultation
        self._advice: Advice | None = None
        self._is_known = self._is_working = False
        self._consultation.answers_changed.connect(self._renew)
        arranged.changed.connect(self._renew)

    @property
    def guideline(self) -> "Guideline | None":
        """The guideline that holds; None if no organisation was chosen or its file is broken."""
        return self._arranged.now.guideline

    @property
    def now(self) -> "Advice | None":
        """The advice; None without a guideline."""
        if not self._is_known:
            self._work_out()
        return self._advice

    def now_with_guideline(self) -> "tuple[Guideline | None, Advice | None]":
        """The guideline and what it advises: both, or neither."""
        return self.guideline, self.now

    def once_ids(self) -> frozenset[str]:
        """Ids of what is prepared once and not for every meeting."""
        guideline = self.guideline
        return (
            frozenset(item.id for item in guideline.items if item.once)
            if guideline
            else frozenset()
        )

    @Slot()
    def _renew(self) -> None:
        # To settle on a service changes what is arranged, which comes back here.
        if not self._is_working:
            self._is_working = True
            self._work_out()
            self._is_working = False
            self.changed.emit()

    def _work_out(self) -> None:
        guideline = self.guideline
        self._is_known = True
        self._advice = None if guideline is None else self._advise(guideline)
        self._consultation.set_service(self._settled())

    def _advise(self, guideline: "Guideline") -> "Advice":
        from app.guidelines.advice import advise

        audience = self._arranged.now.situation.audience
        answers, taken = self._consultation.answers, self._consultation.taken
        return advise(guideline, answers, audience, taken)

    def _settled(self) -> str:
        """The service that is clear: the only one, or the one that was taken."""
        choice = self._advice.choice if self._advice else None
        if choice is None:
            return ""
        taken = self._consultation.taken
        return taken if taken in choice.services else choice.service
