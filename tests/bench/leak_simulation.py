"""How well the leak is measured, on made-up rooms: ``python -m tests.bench.leak_simulation``.

Prints the tables of docs/decisions/0007-leak-probe.md. It takes minutes: no part of the tests.
"""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from app.capture import leak_probe
from app.capture.leak_analysis import Leak, analyse
from app.capture.leak_probe import HIGH_HZ, LOW_HZ, PLAYED_S, probe
from app.readiness.checks.leak import bound_db, is_heard
from app.readiness.limits import DEFAULT_LIMITS
from app.readiness.readings_leak import LeakReading
from tests.capture.sounds import babble

RATE = 48_000
RUNS = 25
LIMITS = DEFAULT_LIMITS.leak
_BEGAN = 7000  # samples of silence before the probe is handed out


@dataclass
class Scene:
    """One room: losses and levels in dB and dBFS, delays in ms, drift in parts per million."""

    loss: float | None = 40.0
    noise: float = -60.0
    slope: float = 1.0  # 0 is white, 1 pink
    speech: float | None = None
    drift: float = 0.0
    longest: float = 350.0
    treat: Callable[[np.ndarray], np.ndarray] | None = None


def heard(scene: Scene, chance: np.random.Generator) -> tuple[np.ndarray, float]:
    """What the microphone hears, and the true delay in ms."""
    played = np.pad(probe(RATE), (_BEGAN, RATE))
    delay = chance.uniform(5, scene.longest)
    sound = np.zeros(len(played))
    if scene.loss is not None:
        late = round(delay * RATE / 1000)
        sound[late:] = convolve(played, path(scene.loss, chance))[: len(played) - late]
    if scene.drift:
        places = _BEGAN + (np.arange(len(sound)) - _BEGAN) * (1 + scene.drift * 1e-6)
        sound = np.interp(places, np.arange(len(sound)), sound)
    sound += coloured_noise(len(sound), scene.slope, chance) * 10 ** (scene.noise / 20)
    if scene.speech is not None:
        voice = babble(scene.speech, len(sound) / RATE + 2, RATE)
        sound += voice[chance.integers(RATE) :][: len(sound)]
    if scene.treat is not None:
        sound = scene.treat(sound)
    return sound.astype(np.float32)[:, np.newaxis], delay


def path(loss: float, chance: np.random.Generator) -> np.ndarray:
    """A small loudspeaker in a room: no bass, one direct sound, reverberation for 0.3 to 0.6 s."""
    length = int(0.6 * RATE)
    time = np.arange(length) / RATE
    room = chance.normal(size=length) * np.exp(-6.9 * time / chance.uniform(0.3, 0.6))
    room[: RATE // 1000] = 0
    room *= 10 ** (-chance.uniform(0, 10) / 20) / np.sqrt(np.sum(room**2))
    room[0] = 1
    slope = 1j * np.fft.rfftfreq(2 * length, 1 / RATE) / chance.uniform(300, 700)
    spectrum = np.fft.rfft(room, 2 * length) * (slope / (1 + slope)) ** 2
    response = np.fft.irfft(spectrum)[:length]
    return response * 10 ** ((true_loss(response) - loss) / 20)


def true_loss(response: np.ndarray) -> float:
    """Echo loss of ITU-T G.122, annex B.4: the mean power over a logarithmic scale, dB."""
    size = 1 << 17
    powers = np.abs(np.fft.rfft(response, size)) ** 2
    points = np.geomspace(LOW_HZ, HIGH_HZ, 2000)
    return -10 * np.log10(np.interp(points, np.fft.rfftfreq(size, 1 / RATE), powers).mean())


def convolve(sound: np.ndarray, response: np.ndarray) -> np.ndarray:
    size = 1 << (len(sound) + len(response) - 1).bit_length()
    return np.fft.irfft(np.fft.rfft(sound, size) * np.fft.rfft(response, size))


def coloured_noise(length: int, slope: float, chance: np.random.Generator) -> np.ndarray:
    lines = chance.normal(size=(length // 2 + 1, 2)) @ [1, 1j]
    lines /= np.maximum(np.fft.rfftfreq(length, 1 / RATE), 50) ** (slope / 2)
    noise = np.fft.irfft(lines, length)
    return noise / np.sqrt(np.mean(noise**2))


def automatic_gain(sound: np.ndarray) -> np.ndarray:
    """Bring everything slowly to -25 dBFS, by 20 dB at most."""
    power, gain = 1e-6, np.empty(len(sound))
    step = RATE // 100
    for start in range(0, len(sound), step):
        power += 0.02 * (float(np.mean(sound[start : start + step] ** 2)) - power)
        gain[start : start + step] = min(10.0, 10 ** (-25 / 20) / np.sqrt(power + 1e-12))
    return sound * gain


def noise_suppressor(sound: np.ndarray) -> np.ndarray:
    """Take from each line of the spectrum what has been there for a while, by 15 dB at most."""
    size = 1024
    window = np.sqrt(np.hanning(size + 1)[:size])
    floor, result = np.full(size // 2 + 1, 1e-3), np.zeros(len(sound) + size)
    for start in range(0, len(sound) - size, size // 2):
        lines = np.fft.rfft(sound[start : start + size] * window)
        power = np.abs(lines) ** 2
        steady = power < 6 * floor
        floor = np.where(steady, 0.9 * floor + 0.1 * power, floor * 1.005)
        gain = np.clip(1 - 4 * floor / (power + 1e-12), 10 ** (-15 / 20), 1)
        result[start : start + size] += np.fft.irfft(lines * gain) * window
    return result[: len(sound)]


def reading_of(leak: Leak) -> LeakReading:
    return LeakReading(**{name: getattr(leak, name) for name in leak.__slots__})


def _run(scene: Scene, runs: int = RUNS) -> Iterator[tuple[LeakReading, float]]:
    for number in range(runs):
        chance = np.random.default_rng(number)
        sound, delay = heard(scene, chance)
        yield reading_of(analyse(sound, RATE, _BEGAN)), delay


def table(name: str, **kind: object) -> None:
    """Print a row for each echo loss."""
    print(f"\n{name}")
    print("   loss  found  clear dB  error of loss dB (mean, worst)  error of delay ms  bound dB")
    for loss in (20, 30, 40, 46, 50, 60, None):
        rows = list(_run(Scene(loss=loss, **kind)))
        found = [(reading, delay) for reading, delay in rows if is_heard(reading, LIMITS)]
        clear = np.median([reading.clear_db for reading, _ in rows])
        bound = np.median([bound_db(reading, LIMITS) for reading, _ in rows])
        line = f"{loss or 'none':>7}  {len(found):2}/{len(rows)}  {clear:8.0f}"
        if found and loss:
            wrong = np.array([reading.loss_db - loss for reading, _ in found])
            late = np.abs([reading.delay_ms - delay for reading, delay in found])
            line += f"  {wrong.mean():+14.1f}  {np.abs(wrong).max():6.1f}  {late.max():22.1f}"
        else:
            line += " " * 48
        print(f"{line}  {bound:8.0f}", flush=True)


def narrow_device(sound: np.ndarray) -> np.ndarray:
    """A Bluetooth headset in hands-free mode: 300 to 3400 Hz, and nothing else."""
    lines = np.fft.rfft(sound)
    frequencies = np.fft.rfftfreq(len(sound), 1 / RATE)
    lines[(frequencies < 300) | (frequencies > 3400)] = 0
    return np.fft.irfft(lines, len(sound))


def distorting(sound: np.ndarray) -> np.ndarray:
    """A small loudspeaker that is driven too hard: a third of the sound is distortion."""
    peak = np.abs(sound).max()
    return np.tanh(3 * sound / peak) * peak / 3


def signals() -> None:
    """Compare this sweep with a sequence of maximum length (MLS) of the same band and power."""
    print(
        "\nhow far the echo stands out, dB, median of five: sweep, MLS, MLS divided like the sweep"
    )
    for loss in (20, 30, 40, 46, 50, 60, None):
        row = [_compared(loss, drift) for drift in (0.0, 100.0)]
        print(f"{loss or 'none':>7}  same clock {row[0]}   100 ppm apart {row[1]}", flush=True)


def _compared(loss: float | None, drift: float) -> str:
    figures: list[list[float]] = [[], [], []]
    for number in range(5):
        for place, (sound, divide) in enumerate(
            ((leak_probe.sweep(RATE), True), (_mls(), False), (_mls(), True))
        ):
            chance = np.random.default_rng(number)
            played = np.pad(sound.astype(float), (RATE, RATE))
            heard_sound = np.zeros(len(played))
            if loss is not None:
                late = round(0.12 * RATE)
                echo = convolve(played, path(loss, chance))
                heard_sound[late:] = echo[: len(played) - late]
            places = np.arange(len(played)) * (1 + drift * 1e-6)
            heard_sound = np.interp(places, np.arange(len(played)), heard_sound)
            heard_sound += coloured_noise(len(played), 1.0, chance) * 10 ** (-60 / 20)
            figures[place].append(_clear(heard_sound, sound, divide))
    return " ".join(f"{np.median(values):4.0f}" for values in figures)


def _clear(heard_sound: np.ndarray, sound: np.ndarray, divide: bool) -> float:
    size = 1 << (len(heard_sound) + len(sound)).bit_length()
    played = np.fft.rfft(sound, size)
    frequencies = np.fft.rfftfreq(size, 1 / RATE)
    lines = np.fft.rfft(heard_sound, size) * played.conj()
    if divide:
        power = np.abs(played) ** 2
        lines /= power + 1e-3 * power.max()
    lines[(frequencies < LOW_HZ) | (frequencies > HIGH_HZ)] = 0
    both = np.zeros(size, complex)
    both[: len(lines)] = lines
    envelope = np.abs(np.fft.ifft(both)[round(0.8 * RATE) : round(1.7 * RATE)]) ** 2
    return 10 * np.log10(envelope[round(0.2 * RATE) :].max() / np.median(envelope))


def _mls() -> np.ndarray:
    """A sequence of 8191 chips, brought to this band, length and level."""
    register, chips = [1] * 13, []
    for _ in range(2**13 - 1):
        chips.append(1.0 - 2.0 * register[-1])
        feedback = register[12] ^ register[11] ^ register[10] ^ register[7]
        register = [feedback, *register[:-1]]
    lines = np.zeros(RATE // 2 + 1, complex)
    spectrum = np.fft.rfft(chips)
    lines[: len(spectrum)] = spectrum
    frequencies = np.arange(len(lines))
    lines[(frequencies < LOW_HZ) | (frequencies > HIGH_HZ)] = 0
    sound = np.fft.irfft(lines, RATE)
    return sound * 10 ** (leak_probe.LEVEL_DBFS / 20) / np.sqrt(np.mean(sound**2))


def false_alarms(runs: int = 200) -> None:
    """Print how clearly an echo seems to be heard where there is none."""
    for name, kind in (
        ("noise", {}),
        ("speech at -30 dBFS", {"speech": -30.0}),
        ("speech at -30 dBFS, suppressed", {"speech": -30.0, "treat": noise_suppressor}),
    ):
        rows = [reading for reading, _ in _run(Scene(loss=None, **kind), runs)]
        worst = max(reading.clear_db for reading in rows)
        best = max(reading.clearest_db for reading in rows)
        alarms = sum(is_heard(reading, LIMITS) for reading in rows)
        swing = np.percentile([reading.swing_db for reading in rows], (5, 95))
        print(f"{name}: {alarms} of {runs}; clearest {best:.1f}, both {worst:.1f}; swing {swing}")


def main() -> None:
    print(
        f"sweep at {leak_probe.LEVEL_DBFS} dBFS, {PLAYED_S} s in all, threshold {LIMITS.clear_db}"
    )
    table("quiet room, pink noise at -60 dBFS")
    table("the same, clocks 100 ppm apart", drift=100.0)
    table("the same, delays to 600 ms", longest=600.0)
    table("white noise at -60 dBFS", slope=0.0)
    table("loud room, pink noise at -50 dBFS", noise=-50.0)
    table("quiet office, pink noise at -75 dBFS", noise=-75.0)
    table("speech at -30 dBFS", speech=-30.0)
    table("speech at -45 dBFS (another room)", speech=-45.0)
    table("automatic gain, up to +20 dB", treat=automatic_gain)
    table("noise suppressor", treat=noise_suppressor)
    table("hands-free band, 300 to 3400 Hz", treat=narrow_device)
    table("loudspeaker that distorts", treat=distorting, noise=-75.0)
    signals()
    print()
    false_alarms()


if __name__ == "__main__":
    sys.exit(main())
