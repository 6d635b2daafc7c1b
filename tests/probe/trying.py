"""One try as the tests make it."""

from app.probe.steps import Effort, Try
from tests.probe.servers import means

SHORT = Effort(False, 5, 0.5, 8.0)


def tried(target, effort=SHORT, **more):
    """Take all steps, with ``more`` of what a try takes from the system."""
    told = []
    reading = Try(target, effort, told.append, means(**more)).run()
    assert told[-1] == reading
    assert reading.finished
    return reading
