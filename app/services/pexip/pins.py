"""The PIN that is tried, and how often a wrong one may be."""

from app.services.pexip.answers import Refused
from app.services.pexip.joining import NO_PIN
from app.services.pexip.paths import is_pin
from app.services.service import Stage

MOST_PINS = 3
"""Wrong PINs before nothing more is sent: as many as the vendor allows (docs.pexip.com, "About
PINs, hosts and guests")."""

ASKS_PIN = frozenset({Stage.PIN_NEEDED, Stage.HOST_PIN_OR_GUEST, Stage.WRONG_PIN})


class Pins:
    """The one that is tried now; of those before only their number is kept."""

    def __init__(self, pin: str) -> None:
        self.value = pin
        self._wrong = 0

    @property
    def is_none_of_theirs(self) -> bool:
        """Whether no server could take it, so that it need not be sent."""
        return bool(self.value) and not is_pin(self.value)

    def give(self, pin: str, stage: Stage) -> bool:
        """Take another, empty for a guest; False if none is asked for at this stage."""
        if stage not in ASKS_PIN or (not pin and stage is Stage.PIN_NEEDED):
            return False
        self.value = pin or NO_PIN
        return True

    def judged(self, refused: Refused) -> Refused:
        """Count a wrong one; return what is to be shown."""
        if refused.stage is not Stage.WRONG_PIN:
            return refused
        self._wrong += 1
        is_last = self._wrong >= MOST_PINS
        return Refused(Stage.TOO_MANY_PINS, detail=refused.detail) if is_last else refused
