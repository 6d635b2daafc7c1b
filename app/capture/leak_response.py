"""From the sound of one sweep to the path that it took: the response of loudspeaker and room.

The spectrum of what was heard is divided by that of the sweep. An echo becomes a narrow peak at its
delay, whatever the room's reverberation or a drift between two clocks does to the sweep; noise and
speech spread over all delays alike.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from app.capture.leak_probe import HIGH_HZ, LOW_HZ, sweep
from app.capture.work_arrays import WorkArrays

BEFORE_S = 0.19
"""So much of the response before delay 0 is looked at, where there can be no echo.

What a loudspeaker distorts appears 0.28 s too early (the second harmonic of the sweep) or more.
"""
LONGEST_S = 0.7
"""The longest delay that is looked at: a wireless headset with a slow driver."""

_AROUND_PEAK_S = (0.005, 0.1)
"""An echo's energy is counted from so long before its peak to so long after."""
_CORE_S = (0.002, 0.004)
_LEAST = 1e-3  # of the sweep's strongest line: outside its band nothing is divided by nothing
_EDGE = 0.1
_TINY = 1e-30
_MEDIAN_OF_NOISE = np.log(2)  # the median of noise's squared envelope, its mean being 1

Sound = NDArray[np.float32]
Powers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Echo:
    """What one sweep told.

    Args:
        delay_s: delay of the strongest peak.
        clear_db: how far it stands out of the median of all delays, dB.
        gain: energy of the echo as a share of the sweep's, weighted alike on each octave.
        floor: as much power as noise brings into one point; a perfect echo's peak is 1.
    """

    delay_s: float
    clear_db: float
    gain: float
    floor: float


def echo(sound: Sound, start: float, rate: int, work: WorkArrays) -> Echo:
    """Look for the sweep that was handed out at ``start`` (samples) in ``sound`` (mono)."""
    begin = max(0, round(start - BEFORE_S * rate))
    length = round((BEFORE_S + LONGEST_S) * rate)
    until = begin + length + len(sweep(rate))
    flat, weighed = _responses(sound[begin:until], rate, work)
    first = max(0, round(start) - begin)
    flat, weighed = flat[:length], weighed[:length]
    peak = first + int(np.argmax(flat[first:]))
    floor = work.median(flat) + _TINY
    return Echo(
        delay_s=(begin + peak - start) / rate,
        clear_db=float(10 * np.log10(flat[peak] / floor + _TINY)),
        gain=_energy(weighed, work.median(weighed), peak, rate) / _perfect(rate)[1],
        floor=floor / _perfect(rate)[0],
    )


def _responses(heard: Sound, rate: int, work: WorkArrays) -> tuple[Powers, Powers]:
    """Return the squared envelope of the response: flat over the band, and alike on each octave."""
    reference = sweep(rate)
    size = _fast_length(len(heard) + len(reference))
    played = np.fft.rfft(reference, size)
    power = np.abs(played) ** 2
    spectrum = _spectrum(heard, size, work)
    spectrum *= played.conj() / (power + _LEAST * power.max())
    frequencies = np.fft.rfftfreq(size, 1 / rate)
    spectrum *= _band(frequencies)
    flat = _envelope(spectrum, size, work)
    spectrum *= np.sqrt(LOW_HZ / np.maximum(frequencies, LOW_HZ / 2))
    return flat, _envelope(spectrum, size, work)


def _spectrum(heard: Sound, size: int, work: WorkArrays) -> NDArray[np.complex128]:
    padded, spectrum = work.zeros(size), work.complex_zeros(size // 2 + 1)
    padded[: len(heard)] = heard
    np.fft.rfft(padded, out=spectrum)
    return spectrum


def _envelope(spectrum: NDArray[np.complex128], size: int, work: WorkArrays) -> Powers:
    both, response = work.complex_zeros(size), work.complex_zeros(size)
    envelope = work.zeros(size)
    both[: len(spectrum)] = spectrum
    np.fft.ifft(both, out=response)
    np.abs(response, out=envelope)
    return np.square(envelope, out=envelope)


def _energy(response: Powers, median: float, peak: int, rate: int) -> float:
    """Return the energy of the echo: with its reverberation, at least its first milliseconds.

    The reverberation is all but lost in noise long before the peak is.
    """
    noise = median / float(_MEDIAN_OF_NOISE)
    return max(_above(response, noise, peak, rate, span) for span in (_AROUND_PEAK_S, _CORE_S))


def _above(
    response: Powers, noise: float, peak: int, rate: int, span: tuple[float, float]
) -> float:
    """Return the energy from before to after the peak (``span``, s) without the noise's share."""
    before, after = (round(rate * seconds) for seconds in span)
    around = response[max(0, peak - before) : peak + after]
    return max(0.0, float(around.sum()) - noise * len(around))


@lru_cache(maxsize=4)
def _perfect(rate: int) -> tuple[float, float]:
    """Return peak and energy of a path that changes nothing, which all others are measured by."""
    with WorkArrays() as work:
        flat, weighed = _responses(np.pad(sweep(rate), (rate // 10, rate // 10)), rate, work)
        peak = int(np.argmax(flat))
        return float(flat[peak]), _above(weighed, 0.0, peak, rate, _AROUND_PEAK_S)


def _band(frequencies: NDArray[np.floating]) -> NDArray[np.float64]:
    rise = (frequencies / LOW_HZ - 1 + _EDGE) / (2 * _EDGE)
    fall = (1 + _EDGE - frequencies / HIGH_HZ) / (2 * _EDGE)
    return np.asarray(np.sin(np.pi / 2 * np.clip(np.minimum(rise, fall), 0, 1)) ** 2)


def _fast_length(length: int) -> int:
    return 1 << (length - 1).bit_length()
