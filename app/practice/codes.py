"""Why there is no practice meeting, in codes and in sentences."""

from collections.abc import Mapping
from types import MappingProxyType

from app.wording import QT_TRANSLATE_NOOP

NO_SCENARIO = "practice.scenario"
NO_PORT = "practice.port"
STOPPED = "practice.stopped"

FAILED_TEXTS: Mapping[str, str] = MappingProxyType(
    {
        NO_SCENARIO: QT_TRANSLATE_NOOP("practice", "This practice meeting cannot be played."),
        NO_PORT: QT_TRANSLATE_NOOP(
            "practice", "This computer does not allow a practice meeting to be opened."
        ),
        STOPPED: QT_TRANSLATE_NOOP("practice", "The practice meeting has stopped. Start it again."),
    }
)
"""English sentences of the context ``practice`` by code."""
