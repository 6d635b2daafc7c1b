"""A Wi-Fi's strength that does not flicker: what is shown moves only when it is worth it.

A laptop at rest sees its signal vary by about 3 dB from one look to the next. The two numbers below
keep that from crossing a limit back and forth, and let a walk to the next room show within 10 s.
"""

from math import exp

SMOOTHED_OVER_S = 10.0
"""Time constant of the average, s: five looks."""

DEAD_BAND_DB = 4.0
"""The shown strength stays until the average has moved away from it by this much, dB."""


class SteadySignal:
    """Smooths strengths and holds on to the shown one."""

    def __init__(self) -> None:
        """Start with nothing: the first strength is shown as it is."""
        self._average: float | None = None
        self._shown: float | None = None
        self._at = 0.0

    def settle(self, dbm: float | None, at: float) -> float | None:
        """Take in a strength in dBm seen at ``at`` (monotonic, s), return the one to show.

        A strength that is not known any more is forgotten at once, for it is another radio's or
        nobody's.
        """
        if dbm is None:
            self.forget()
            return None
        if self._average is None:
            self._average = self._shown = dbm
        else:
            share = 1 - exp(-max(at - self._at, 0.0) / SMOOTHED_OVER_S)
            self._average += share * (dbm - self._average)
        self._at = at
        if self._shown is None or abs(self._average - self._shown) >= DEAD_BAND_DB:
            self._shown = float(round(self._average))
        return self._shown

    def forget(self) -> None:
        """Start anew."""
        self._average = self._shown = None
