"""What a recording of both sweeps tells about the leak from loudspeaker to microphone."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.capture.leak_probe import HIGH_HZ, LOW_HZ, PLAYED_S, PLAYS, start_s
from app.capture.leak_response import Echo, echo
from app.capture.work_arrays import WorkArrays

_FRAME_S = 0.02
_NOTHING_DBFS = -120.0
_MOST_DB = 120.0
_LOUD_PERCENT, _QUIET_PERCENT = 95, 20


@dataclass(frozen=True, slots=True)
class Leak:
    """The figures of one measurement.

    Args:
        loss_db: echo loss at the clearest peak, weighted alike on each octave from 300 to 3400 Hz,
            dB; None if there is no energy in it.
        floor_db: an echo whose peak is so far down would be as strong as the noise, dB.
        clear_db: how far the echo stands out in the worse of two sweeps, dB.
        clearest_db: the same in the better one.
        delay_ms: from handing the sound out to hearing it, mean of two, ms.
        apart_ms: how far the two delays differ, ms.
        noise_dbfs: sound in that band in the quiet fifth of the time.
        swing_db: how far the loud twentieth of the time lies above it: a voice makes it large.
        zero_share: share of samples that are exactly zero.
        seconds: length of sound behind it.
    """

    loss_db: float | None
    floor_db: float
    clear_db: float
    clearest_db: float
    delay_ms: float
    apart_ms: float
    noise_dbfs: float
    swing_db: float
    zero_share: float
    seconds: float


def analyse(sound: NDArray[np.float32], rate: int, began: float) -> Leak:
    """Measure the leak in ``sound`` (samples x channels, full scale 1).

    A broken driver's nonsense is made harmless in place: no copy of the sound is made. What is made
    of it on the way is overwritten.

    Args:
        rate: samples a second of the microphone.
        began: sample at which the first of the probe was handed out; it need not be whole.
    """
    first = max(0, round(began))
    heard = sound[first:]
    np.nan_to_num(sound, copy=False, posinf=1.0, neginf=-1.0)
    np.clip(sound, -1.0, 1.0, out=sound)
    mono = _loudest_channel(sound)
    with WorkArrays() as work:
        echoes = [echo(mono, began + start_s(play) * rate, rate, work) for play in range(PLAYS)]
        quiet, loud = _levels(mono[first:], rate, work)
    return _figures(echoes, quiet, loud, heard, rate)


def _figures(
    echoes: list[Echo], quiet: float, loud: float, heard: NDArray[np.float32], rate: int
) -> Leak:
    gain = float(np.mean([one.gain for one in echoes]))
    delays = [one.delay_s * 1000 for one in echoes]
    clear = [one.clear_db for one in echoes]
    return Leak(
        loss_db=None if gain <= 0 else _down_db(gain),
        floor_db=_down_db(max(one.floor for one in echoes)),
        clear_db=round(min(clear), 1),
        clearest_db=round(max(clear), 1),
        delay_ms=round(float(np.mean(delays)), 1),
        apart_ms=round(max(delays) - min(delays), 1),
        noise_dbfs=round(quiet, 1),
        swing_db=round(loud - quiet, 1),
        zero_share=round(float(np.mean(heard == 0)), 4) if heard.size else 1.0,
        seconds=round(len(heard) / rate, 2),
    )


def least_seconds() -> float:
    """How much sound, from the first of the probe on, an analysis needs, s."""
    return PLAYED_S


def _down_db(power: float) -> float:
    return round(min(_MOST_DB, -10 * float(np.log10(max(power, 1e-12)))), 1)


def _loudest_channel(sound: NDArray[np.float32]) -> NDArray[np.float32]:
    """A headset's one microphone often sits on one of two channels."""
    means = sound.mean(axis=0, dtype=np.float64)
    squares = np.einsum("ij,ij->j", sound, sound, dtype=np.float64) / max(1, len(sound))
    return np.asarray(sound[:, int(np.argmax(squares - means**2))])


def _levels(mono: NDArray[np.float32], rate: int, work: WorkArrays) -> tuple[float, float]:
    """Return the quiet and the loud level in the band of speech, dBFS."""
    length = round(rate * _FRAME_S)
    count = len(mono) // length
    if not count:
        return _NOTHING_DBFS, _NOTHING_DBFS
    frames = work.zeros(count * length)
    frames[:] = mono[: len(frames)]
    frequencies = np.fft.rfftfreq(length, 1 / rate)
    band = slice(*np.searchsorted(frequencies, (LOW_HZ, np.nextafter(HIGH_HZ, np.inf))))
    window = np.hanning(length)
    windowed = frames.reshape(count, length)
    windowed *= window
    spectra = work.complex_zeros(count * len(frequencies)).reshape(count, len(frequencies))
    np.fft.rfft(windowed, axis=1, out=spectra)
    parts = (spectra[:, band].real, spectra[:, band].imag)
    lines = sum(np.einsum("ij,ij->i", part, part) for part in parts)
    power = 2 * lines / (length * (window**2).sum())
    quiet, loud = np.percentile(power, (_QUIET_PERCENT, _LOUD_PERCENT))
    return _dbfs(float(quiet)), _dbfs(float(loud))


def _dbfs(power: float) -> float:
    return max(_NOTHING_DBFS, 10 * float(np.log10(max(power, 1e-12))))
