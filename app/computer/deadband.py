"""Keeps a number that wavers from being told anew again and again."""


class Deadband:
    """Holds a number until it has moved a step away; then it takes the new one."""

    def __init__(self, step: float) -> None:
        """Hold until the number has moved by ``step``, in its own unit."""
        self._step = step
        self._held: float | None = None

    def hold(self, value: float | None) -> float | None:
        """Return the held number, or ``value`` if that is far enough away, or None."""
        held = self._held
        if held is None or value is None or abs(value - held) >= self._step:
            self._held = value
        return self._held
