"""The time of the meeting in words: used, planned, and when it is likely to end. Gently."""

from datetime import datetime

from PySide6.QtCore import QObject

from app.script.run import ScriptRun
from app.ui.dates import local_clock

_MINUTE_S = 60

CLOSE_S = 90
"""So near to the planned end it counts as that: the prediction is no better."""


def minutes(seconds: float) -> int:
    """Whole minutes, rounded."""
    return max(0, int(seconds / _MINUTE_S + 0.5))


def moment(at: float) -> str:
    """Hours and minutes on the clock of this computer.

    Args:
        at: Unix seconds.
    """
    return local_clock(datetime.fromtimestamp(at).astimezone())


class TimeWords(QObject):
    """Says it without colours and percentages: being late is no fault."""

    def used(self, run: ScriptRun, now: float) -> str:
        """Minutes used, and minutes planned if the script says so."""
        if run.planned <= 0:
            return self.tr("{used} min used").format(used=minutes(run.used(now)))
        return self.tr("{used} min used, {planned} min planned").format(
            used=minutes(run.used(now)), planned=minutes(run.planned)
        )

    def end(self, run: ScriptRun, planned_end: float | None, now: float) -> str:
        """When it is likely to end, against when it was to end; empty if nobody can tell."""
        predicted = run.predicted_end(now)
        if predicted is None:
            return ""
        if planned_end is None:
            return self.tr("Ends at about {time}").format(time=moment(predicted))
        if abs(predicted - planned_end) < CLOSE_S:
            return self.tr("Ends at about {time}, as planned").format(time=moment(planned_end))
        return self.tr("Ends at about {time}, planned {planned}").format(
            time=moment(predicted), planned=moment(planned_end)
        )

    def planned(self, seconds: float) -> str:
        """How long a script is planned to take."""
        return self.tr("about {minutes} min").format(minutes=minutes(seconds))
