"""What the organisation arranged, read when first asked for and again when another is chosen."""

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from app import language
from app.baseline_store import BaselineStore
from app.consultation import Consultation
from app.guidelines.equipment import Situation
from app.readiness.arrangements import Arrangements, load
from app.settings import AUDIENCE, LANGUAGE, ORGANISATION, SERVICE
from app.ui.advising import Advising
from app.ui.losing import Losing, Loss
from app.ui.preferences import Preferences

_CHOICES = (ORGANISATION.key, SERVICE.key, AUDIENCE.key)


class Arranged(QObject):
    """Shared by the pages; nothing is read before a page wants it.

    Attributes:
        consultation: the next meeting, as far as anybody said.
        baseline: the numbers of the last good check.
        advising: what the guideline says to the next meeting.
        losing: what the next consultation would take with it; whoever leads the meeting tells.

    Signals:
        changed: another guideline holds, or another part of it.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.consultation = Consultation(self)
        self.baseline = BaselineStore()
        self.losing: Losing = Loss
        self._preferences = preferences
        self._usual: Arrangements | None = None
        self._now: Arrangements | None = None
        self.advising = Advising(self)
        self.consultation.service_changed.connect(self._on_service)
        preferences.changed.connect(self._on_preference)

    def loss(self) -> Loss:
        """What the next consultation would take with it now."""
        return self.losing()

    @property
    def usual(self) -> Arrangements:
        """What holds by the settings, whichever meeting is prepared."""
        if self._usual is None:
            get = self._preferences.get
            part = Situation(get(SERVICE), get(AUDIENCE))
            self._usual = load(get(ORGANISATION), situation=part)
        return self._usual

    @property
    def now(self) -> Arrangements:
        """What holds now: for the meeting that is prepared, or else what is usual."""
        if self._now is None:
            self._now = self.usual.for_meeting(self.consultation.service)
        return self._now

    @property
    def language(self) -> str:
        """The window's language: da, sv, nb or en."""
        return language.choose(self._preferences.get(LANGUAGE), QLocale.system().uiLanguages())

    @Slot()
    def _on_service(self) -> None:
        """Another service may ask for other equipment."""
        if self._now is not None:
            self._now = None
            self.changed.emit()

    @Slot(str)
    def _on_preference(self, key: str) -> None:
        if key == ORGANISATION.key:
            self.consultation.forget_choices()
        if key in _CHOICES and self._usual is not None:
            self._usual = self._now = None
            self.changed.emit()
