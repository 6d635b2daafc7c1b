"""Sound, cut into frames of 20 ms, and the figures kept of each frame.

20 ms is one period of the 50 Hz mains, so that hum and its harmonics fall exactly on the lines of
a frame's spectrum: nothing of them leaks into the lines that speech is recognised by.
"""

from collections.abc import Iterator
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

FRAME_S = 0.02
FRAMES_PER_SECOND = 50

CLIPPED_FROM = 0.98
"""A sample this far from zero (full scale is 1) counts as clipped, if its neighbours are too."""

CLIPPED_IN_A_ROW = 7
"""A real peak touches full scale for a sample or two; a cut-off one stays there."""

HUM_LINES = (1, 2, 3, 4, 6)
"""Lines of the spectrum that carry mains hum: 50, 100, 150, 200 and 300 Hz."""

BAND_HZ = 500.0
BANDS_HZ = tuple(2750.0 + BAND_HZ * band for band in range(13))
"""Where the bands begin by which the bandwidth of speech is told, Hz; the last one ends at 9250."""

FRAME = np.dtype(
    [
        ("power", np.float32),  # mean square, direct current left out
        ("voice", np.float32),  # the same above 100 Hz
        ("flatness", np.float32),  # of the spectrum 150 Hz - 4 kHz: 0 a tone, about 0.56 noise
        ("peak", np.float32),  # 0 to 1 (full scale)
        ("zeros", np.float32),  # share of samples that are exactly zero
        ("zero_run", np.int32),  # longest run of zeros that ends here or goes on, samples
        ("clip_runs", np.int32),  # clipped stretches that began here
        ("clipped", np.bool_),
        ("own", np.bool_),  # may hold what this program itself played
        ("hum", np.complex64, (len(HUM_LINES),)),  # |x|^2 is the power of the line
        ("bands", np.float32, (len(BANDS_HZ),)),  # power in each of the bands
        ("offset", np.float32),  # direct current: the mean of the samples
    ]
)
"""What is kept of a frame; the sound itself is not."""

_HIGH_PASS_HZ = 100.0
_SHAPE_HZ = (150.0, 4000.0)
_LEAST_POWER = 1e-20
_TAPERED_POWER = 0.375  # what a Hann window leaves of the power of noise

Samples: TypeAlias = NDArray[np.float32]
Frames: TypeAlias = NDArray[np.void]
Flags: TypeAlias = NDArray[np.bool_]


class FrameCutter:
    """Turns blocks of any size into figures of whole frames, the same ones for any cutting.

    Between two blocks it holds less than one frame of sound.
    """

    def __init__(self, rate: int) -> None:
        """Expect ``rate`` samples a second on each channel.

        Raises:
            ValueError: fewer than 2000 samples a second, which no device offers.
        """
        if rate < 2000:
            raise ValueError(f"{rate} samples a second are too few")
        self._length = round(rate * FRAME_S)
        self._rest: Samples = np.empty((0, 1), np.float32)
        self._runs = _Runs(longest=rate * 60)
        frequencies = np.fft.rfftfreq(self._length, 1 / rate)
        self._weight = _one_sided_weight(self._length)
        self._high_pass = frequencies**8 / (frequencies**8 + _HIGH_PASS_HZ**8)
        self._shape = (frequencies >= _SHAPE_HZ[0]) & (frequencies <= _SHAPE_HZ[1])
        self._bands = _Bands(frequencies, self._weight)

    def feed(self, block: Samples) -> Frames:
        """Return the frames that ``block`` (samples, or samples x channels) completes."""
        samples = _clean(block)
        if samples.shape[1] == self._rest.shape[1]:
            samples = np.concatenate([self._rest, samples])
        whole = len(samples) // self._length * self._length
        self._rest = samples[whole:].copy()
        parts = [self._measure(part) for part in self._portions(samples[:whole])]
        return np.concatenate(parts) if parts else np.empty(0, FRAME)

    def _portions(self, samples: Samples) -> Iterator[Samples]:
        """Cut whole frames into portions of a second at most, to bound the memory for each."""
        size = self._length * FRAMES_PER_SECOND
        for start in range(0, len(samples), size):
            yield samples[start : start + size]

    def _measure(self, samples: Samples) -> Frames:
        magnitude = np.abs(samples).max(axis=1)
        frames = np.zeros(len(samples) // self._length, FRAME)
        self._runs.measure(magnitude, frames)
        frames["peak"] = magnitude.reshape(-1, self._length).max(axis=1)
        frames["zeros"] = (magnitude.reshape(-1, self._length) == 0).mean(axis=1)
        self._measure_spectrum(_loudest_channel(samples, self._length), frames)
        return frames

    def _measure_spectrum(self, mono: Samples, frames: Frames) -> None:
        spectrum = np.fft.rfft(mono, axis=1)
        power = np.abs(spectrum) ** 2 * self._weight
        frames["power"] = power.sum(axis=1)
        frames["voice"] = power @ self._high_pass
        shape = power[:, self._shape] + _LEAST_POWER
        frames["flatness"] = np.exp(np.log(shape).mean(axis=1)) / shape.mean(axis=1)
        frames["hum"] = spectrum[:, HUM_LINES] * np.sqrt(self._weight[list(HUM_LINES)])
        frames["bands"] = self._bands.measure(spectrum)
        frames["offset"] = spectrum[:, 0].real / self._length


class _Bands:
    """Power in the bands above most of the voice's power.

    A vowel cut off at both ends of a frame leaks into every line of the spectrum, some 45 dB below
    it: as much as a dull microphone leaves of an s. So here, and only here, frames are faded in and
    out (Hann); on a spectrum that is no more than to mix neighbouring lines.
    """

    def __init__(self, frequencies: NDArray[np.floating], weight: NDArray[np.float64]) -> None:
        last = len(frequencies) - 2
        lines = np.flatnonzero(
            (frequencies >= BANDS_HZ[0]) & (frequencies < BANDS_HZ[-1] + BAND_HZ)
        )
        lines = lines[lines <= last]
        first = int(lines[0]) if len(lines) else last
        self._lines = slice(first, first + len(lines))
        own = np.subtract.outer(frequencies[self._lines], BANDS_HZ)
        into = (own >= 0) & (own < BAND_HZ)
        self._into = into * weight[self._lines, np.newaxis] / _TAPERED_POWER

    def measure(self, spectrum: NDArray[np.complex128]) -> NDArray[np.float64]:
        """Return frames x bands, from frames x lines."""
        first, end = self._lines.start, self._lines.stop
        beside = spectrum[:, first - 1 : end - 1] + spectrum[:, first + 1 : end + 1]
        tapered = 0.5 * spectrum[:, first:end] - 0.25 * beside
        return np.asarray((tapered.real**2 + tapered.imag**2) @ self._into)


class _Runs:
    """Runs of clipped samples and of zeros, followed across blocks."""

    def __init__(self, longest: int) -> None:
        self._longest = longest
        self._hot: Flags = np.zeros(CLIPPED_IN_A_ROW - 1, np.bool_)
        self._was_clipped = False
        self._zeros = 0

    def measure(self, magnitude: Samples, frames: Frames) -> None:
        """Fill in ``frames`` from the samples' distance from zero."""
        clipped = self._clipped(magnitude)
        before = np.concatenate([[self._was_clipped], clipped[:-1]])
        self._was_clipped = bool(clipped[-1])
        count = len(frames)
        frames["clipped"] = clipped.reshape(count, -1).any(axis=1)
        frames["clip_runs"] = (clipped & ~before).reshape(count, -1).sum(axis=1)
        frames["zero_run"] = self._zero_runs(magnitude).reshape(count, -1).max(axis=1)

    def _clipped(self, magnitude: Samples) -> Flags:
        """Tell which samples are at least the seventh in a row near full scale."""
        hot = np.concatenate([self._hot, magnitude >= CLIPPED_FROM])
        self._hot = hot[1 - CLIPPED_IN_A_ROW :]
        if not hot.any():
            return np.zeros(len(magnitude), np.bool_)
        windows = np.lib.stride_tricks.sliding_window_view(hot, CLIPPED_IN_A_ROW)
        return np.asarray(windows.all(axis=1))

    def _zero_runs(self, magnitude: Samples) -> NDArray[np.int64]:
        """Count, at each sample, the zeros in a row up to and with it."""
        index = np.arange(len(magnitude))
        sounding = np.where(magnitude > 0, index, -1 - self._zeros)
        runs = index - np.maximum.accumulate(sounding)
        self._zeros = min(int(runs[-1]), self._longest)
        return runs


def _clean(block: Samples) -> Samples:
    """Return samples x channels, with nonsense values of a broken driver made harmless."""
    samples = np.asarray(block, np.float32)
    if samples.ndim == 1:
        samples = samples[:, np.newaxis]
    if not np.isfinite(samples).all():
        samples = np.nan_to_num(samples, nan=0.0, posinf=1.0, neginf=-1.0)
    return np.clip(samples, -1.0, 1.0)


def _loudest_channel(samples: Samples, length: int) -> Samples:
    """Return frames x length, each frame from its loudest channel.

    A headset's one microphone often sits on one of two channels: their mean would be 6 dB short.
    """
    frames = samples.reshape(-1, length, samples.shape[1])
    if frames.shape[2] == 1:
        return frames[:, :, 0]
    loudest = frames.var(axis=1).argmax(axis=1)
    return frames[np.arange(len(frames)), :, loudest]


def _one_sided_weight(length: int) -> NDArray[np.float64]:
    """Factors that turn the squared lines of a spectrum into power, direct current left out."""
    weight = np.full(length // 2 + 1, 2.0 / length**2)
    weight[0] = 0.0
    if length % 2 == 0:
        weight[-1] = 1.0 / length**2
    return weight
