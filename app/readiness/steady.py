"""Keeps a live finding from flickering between two answers."""

from app.readiness.finding import Finding

WORSE_AFTER_S = 1.5
"""A worse answer must last this long before it is shown, s."""

BETTER_AFTER_S = 3.0
"""A better answer must last this long, s: nobody trusts a light that comes and goes."""


class Steady:
    """Lets a new reason through only when it has lasted."""

    def __init__(self) -> None:
        """Start with nothing shown: the first finding is let through at once."""
        self._shown: Finding | None = None
        self._left_at: float | None = None

    def settle(self, finding: Finding, at: float, at_once: bool = False) -> Finding:
        """Return the finding to show at ``at`` (monotonic, s); ``at_once`` skips the wait.

        The wait is counted from when the shown finding stopped to fit: two bad answers that take
        turns must not hide each other.
        """
        shown = self._shown
        if shown is None or at_once or finding.reason_code == shown.reason_code:
            return self._show(finding)
        if self._left_at is None or at < self._left_at:
            self._left_at = at
        if at - self._left_at >= _patience(shown, finding):
            return self._show(finding)
        return shown

    def forget(self) -> None:
        """Start anew."""
        self._shown, self._left_at = None, None

    def _show(self, finding: Finding) -> Finding:
        self._shown, self._left_at = finding, None
        return finding


def _patience(shown: Finding, finding: Finding) -> float:
    worse = finding.verdict.urgency < shown.verdict.urgency
    return WORSE_AFTER_S if worse else BETTER_AFTER_S
